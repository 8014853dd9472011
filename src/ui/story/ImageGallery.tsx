import type { Picture } from '@/shared/view'
import { StoryPicture } from './StoryPicture'

export function ImageGallery({ pictures }: { pictures: Picture[] }) {
  return (
    <div className="gallery">
      <ul aria-label="Chùm ảnh">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <StoryPicture picture={picture} sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw" />
          </li>
        ))}
      </ul>
    </div>
  )
}
