import { resolve } from 'node:path'
import sharp from 'sharp'
import { escapeMarkup } from '@/shared/html'

/**
 * A comma ends the name of a family for Pango; without it “SemiBold” would be taken for a weight of another family, and letters would
 * come from whatever fonts the machine has.
 */
const faces = {
  regular: { family: 'Source Serif 4,', file: 'source-serif-4-400.ttf' },
  semibold: { family: 'Source Serif 4 SemiBold,', file: 'source-serif-4-600.ttf' },
} as const

export type Lettering = { face: keyof typeof faces; size: number; colour: string }

/** A text as a transparent picture that can be laid over another. */
export type Drawn = { input: Buffer; raw: { width: number; height: number; channels: 4 } }

export const drawText = async (
  text: string,
  { face, size, colour }: Lettering,
  box: { width: number },
): Promise<Drawn> => {
  const { family, file } = faces[face]
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
      font: `${family} ${size}`,
      fontfile: resolve('src/ui/fonts/print', file),
      width: box.width,
      // One point is one pixel.
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } }
}

type Space = { width: number; height: number }

/** The text in the largest of the sizes, biggest first, in which it fits; in the smallest where it fits in none. */
export const drawFitting = async (
  text: string,
  { sizes, ...lettering }: Omit<Lettering, 'size'> & { sizes: readonly number[] },
  space: Space,
): Promise<Drawn> => {
  let drawn = await drawText(text, { ...lettering, size: sizes[0] ?? 16 }, space)
  for (const size of sizes.slice(1)) {
    if (drawn.raw.height <= space.height && drawn.raw.width <= space.width) return drawn
    drawn = await drawText(text, { ...lettering, size }, space)
  }
  return drawn
}
