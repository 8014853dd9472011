import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { widthsOf } from './files'

/** Longest side, in pixels, of the picture that is kept to make other sizes from. */
const longest = 2560

/** More pixels than any honest photograph: a bomb. */
const limitInputPixels = 120_000_000

/**
 * The picture upright and without EXIF, GPS or anything else that a camera wrote.
 * @throws when the bytes are not a picture
 */
export const cleanPicture = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })

/** Writes every public size of the picture into the folder, in each format. */
export const writeSizes = async (bytes: Buffer, width: number, token: string, folder: string): Promise<void> => {
  for (const size of widthsOf(width)) {
    const resized = sharp(bytes).resize({ width: size })
    const [avif, webp, jpg] = await Promise.all([
      resized.clone().avif({ quality: 45, effort: 1 }).toBuffer(),
      resized.clone().webp({ quality: 74 }).toBuffer(),
      resized.clone().jpeg({ quality: 76, mozjpeg: true }).toBuffer(),
    ])
    const at = (format: string) => join(folder, `${token}-${size}.${format}`)
    await Promise.all([writeFile(at('avif'), avif), writeFile(at('webp'), webp), writeFile(at('jpg'), jpg)])
  }
}
