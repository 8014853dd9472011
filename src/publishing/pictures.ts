import { previewFile, publicFile, widthsOf } from '@/media/files'
import type { Picture, Recording } from '@/shared/view'

/** A medium as it comes out of Payload: populated, or only its id. */
type Medium = {
  id: string
  token?: string | null
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  seconds?: number | null
  isPreview?: true
}

const addressOf = (medium: Medium) => (medium.isPreview ? previewFile : publicFile)

const asMedium = (value: unknown): Medium | null => {
  if (typeof value === 'string') return { id: value }
  return value && typeof value === 'object' && 'id' in value ? (value as Medium) : null
}

/** The picture that a field holds; without sizes where the medium is not populated. */
export const pictureOf = (value: unknown): Picture | undefined => {
  const medium = asMedium(value)
  if (!medium) return undefined
  const { token, width, height } = medium
  const sizes =
    token && width && height
      ? widthsOf(width).map((size) => ({
          width: size,
          height: Math.round((height * size) / width),
          src: addressOf(medium)(`${token}-${size}`),
        }))
      : []
  return {
    id: medium.id,
    alt: medium.alt ?? '',
    ...(medium.caption ? { caption: medium.caption } : {}),
    ...(medium.credit ? { credit: medium.credit } : {}),
    sizes,
  }
}

/** The sound, film or document that a field holds. */
export const recordingOf = (value: unknown): Recording | undefined => {
  const medium = asMedium(value)
  if (!medium) return undefined
  return {
    id: medium.id,
    src: medium.filename ? addressOf(medium)(medium.filename) : '',
    mimeType: medium.mimeType ?? '',
    bytes: medium.filesize ?? 0,
    ...(medium.seconds ? { seconds: medium.seconds } : {}),
  }
}
