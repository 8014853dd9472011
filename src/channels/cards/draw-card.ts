import { basename, join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { uploadsFolder } from '@/media/folder'
import { initials } from '@/shared/text/person-name'
import type { Picture, Summary } from '@/shared/view'
import { card, colours, motifShapes, pictureSide, sheet, standInShapes } from './card-shapes'
import { type CardWords, illustrativeWords } from './card-words'
import { type Drawn, drawFitting, drawText } from './draw-text'

type Shown = Pick<Summary, 'picture' | 'initialsOf' | 'sectors'>

const left = 538
const wordsWidth = card.width - left - 56
const markAt = { x: left, y: 532 }
/** Where words may stand: from under the upper edge to over the portal's mark. */
const words = { top: 56, bottom: 500 }

/** The side of the picture that is cut off is mostly its foot: people stand in portraits with their heads up, as on the site. */
const heads = 0.4

const photograph = async ({ sizes }: Picture): Promise<Buffer | null> => {
  const large = sizes.find(({ height, width }) => height >= pictureSide.height && width >= pictureSide.width)
  const size = large ?? sizes.at(-1)
  if (!size) return null
  const scale = Math.max(pictureSide.width / size.width, pictureSide.height / size.height)
  const width = Math.max(pictureSide.width, Math.round(size.width * scale))
  const height = Math.max(pictureSide.height, Math.round(size.height * scale))
  return (
    sharp(join(uploadsFolder(), `${basename(size.src)}.jpg`))
      .resize(width, height, { fit: 'fill' })
      .extract({
        left: Math.round((width - pictureSide.width) / 2),
        top: Math.round((height - pictureSide.height) * heads),
        ...pictureSide,
      })
      .toBuffer()
      // A card without its picture is better than none.
      .catch(() => null)
  )
}

const standIn = async (name: string, sector: string): Promise<OverlayOptions[]> => {
  const letters = await drawText(
    initials(name),
    { face: 'semibold', size: 104, colour: colours.onLacquer },
    { width: 200 },
  )
  return [
    { input: standInShapes(name, sector), left: 0, top: 0 },
    {
      ...letters,
      left: Math.round(pictureSide.width / 2 - letters.raw.width / 2),
      top: Math.round(pictureSide.height / 2 - letters.raw.height / 2),
    },
  ]
}

const pictureOf = async ({ picture, initialsOf, sectors }: Shown): Promise<OverlayOptions[]> => {
  const taken = picture ? await photograph(picture) : null
  if (taken) return [{ input: taken, left: 0, top: 0 }]
  if (initialsOf && initials(initialsOf)) return standIn(initialsOf, sectors[0]?.slug ?? '')
  return [{ input: motifShapes(), left: 0, top: 0 }]
}

const lines = async ({ kind, title, unit, sector }: CardWords): Promise<{ drawn: Drawn; above: number }[]> => {
  const small = { face: 'regular', colour: colours.inkSoft } as const
  const lower = await Promise.all(
    [unit, sector]
      .filter(Boolean)
      .map((text) => drawFitting(text, { ...small, sizes: [30, 26, 22] }, { width: wordsWidth, height: 76 })),
  )
  const head = await drawFitting(
    kind,
    { face: 'semibold', colour: colours.gold, sizes: [28, 24] },
    { width: wordsWidth, height: 40 },
  )
  const taken = [head, ...lower].reduce((sum, { raw }) => sum + raw.height, 0) + 24 + 34 + 14
  const name = await drawFitting(
    title,
    { face: 'semibold', colour: colours.lacquer, sizes: [76, 68, 60, 52, 46, 40, 36, 32, 28, 24, 20] },
    { width: wordsWidth, height: words.bottom - words.top - taken },
  )
  return [
    { drawn: head, above: 0 },
    { drawn: name, above: 24 },
    ...lower.map((drawn, i) => ({ drawn, above: i === 0 ? 34 : 14 })),
  ]
}

const wordsOf = async (said: CardWords): Promise<OverlayOptions[]> => {
  const placed = await lines(said)
  const height = placed.reduce((sum, { drawn, above }) => sum + drawn.raw.height + above, 0)
  let top = words.top + Math.max(0, Math.round((words.bottom - words.top - height) / 2))
  return placed.map(({ drawn, above }) => {
    const line = { ...drawn, left, top: top + above }
    top += above + drawn.raw.height
    return line
  })
}

/** The portal's name beside its mark, and what every invented item says of itself. */
const foot = async ({ portal, isIllustrative }: CardWords): Promise<OverlayOptions[]> => {
  const x = left + 70
  const badge = isIllustrative
    ? await drawText(illustrativeWords, { face: 'regular', size: 22, colour: colours.inkSoft }, { width: 240 })
    : null
  const room = card.width - 56 - x - (badge ? badge.raw.width + 32 : 0)
  const name = await drawFitting(
    portal || 'Gương Sáng',
    { face: 'semibold', colour: colours.ink, sizes: [30, 27, 24, 21, 18] },
    { width: room, height: 40 },
  )
  const middle = (drawn: Drawn) => markAt.y + Math.round(26 - drawn.raw.height / 2)
  return [
    { ...name, left: x, top: middle(name) },
    ...(badge ? [{ ...badge, left: card.width - 56 - badge.raw.width, top: middle(badge) }] : []),
  ]
}

/** The card of an item as networks show it: 1200 × 630, JPEG. */
export const drawCard = async (item: Shown, said: CardWords): Promise<Buffer> =>
  sharp(sheet(markAt))
    .composite([...(await pictureOf(item)), ...(await wordsOf(said)), ...(await foot(said))])
    .flatten({ background: colours.paper })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer()
