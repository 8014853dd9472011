import { escapeMarkup } from '@/shared/html'
import type { Picture, Summary } from '@/shared/view'
import { standInMarkup } from './stand-in-markup'
import type { Layout } from './wish'

/** How wide a picture is asked for: it is cut to the shape of its place. */
const widths: Record<Layout | 'bai', string> = {
  'danh-sach': '8rem',
  the: '(min-width:34rem) 18rem, 92vw',
  bai: '(min-width:30rem) 20rem, 10rem',
}

/** Wider ones are of no use in a frame. */
const widest = 960

const pictureMarkup = (picture: Picture, place: Layout | 'bai'): string => {
  const sizes = picture.sizes.filter(({ width }, at) => at === 0 || width <= widest)
  const largest = sizes.at(-1)
  if (!largest) return ''
  const set = (ending: string) => escapeMarkup(sizes.map(({ src, width }) => `${src}.${ending} ${width}w`).join(', '))
  const asked = `sizes="${widths[place]}"`
  return [
    `<picture><source type="image/avif" srcset="${set('avif')}" ${asked}>`,
    `<source type="image/webp" srcset="${set('webp')}" ${asked}>`,
    `<img src="${escapeMarkup(`${sizes[0]?.src}.jpg`)}" srcset="${set('jpg')}" ${asked}`,
    ` width="${largest.width}" height="${largest.height}" alt="" loading="lazy" decoding="async"></picture>`,
  ].join('')
}

/** The item's picture, or its stand-in, or nothing: decoration, for the title stands beside it. */
export const itemPictureMarkup = (item: Summary, place: Layout | 'bai'): string => {
  const shown = item.picture ? pictureMarkup(item.picture, place) : ''
  if (shown) return shown
  return item.initialsOf ? standInMarkup(item.initialsOf, item.sectors[0]?.slug ?? '') : ''
}
