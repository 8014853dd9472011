import type { Picture } from '@/shared/view'

type Props = {
  picture: Picture
  /** The `sizes` of the place where it stands, as CSS lengths. */
  sizes: string
  /** For the one picture above the fold: loaded at once. */
  lead?: boolean
  /** Where the text beside it says the same. */
  decorative?: boolean
}

export function ResponsivePicture({ picture, sizes, lead = false, decorative = false }: Props) {
  const largest = picture.sizes.at(-1)
  if (!largest) return null
  const fallback = picture.sizes.find(({ width }) => width >= 640) ?? largest
  const sources = (ending: string) => picture.sizes.map(({ src, width }) => `${src}.${ending} ${width}w`).join(', ')
  return (
    <picture>
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      <img
        src={`${fallback.src}.jpg`}
        srcSet={sources('jpg')}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={decorative ? '' : picture.alt}
        loading={lead ? 'eager' : 'lazy'}
        fetchPriority={lead ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
