import type { Picture } from '@/shared/view'
import { ResponsivePicture } from '../cards/ResponsivePicture'

type Props = { picture: Picture; sizes?: string; lead?: boolean }

export function StoryPicture({ picture, sizes = '(min-width: 48rem) 44rem, 100vw', lead }: Props) {
  return (
    <figure className="story-picture">
      <ResponsivePicture picture={picture} sizes={sizes} lead={lead} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">Ảnh: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
