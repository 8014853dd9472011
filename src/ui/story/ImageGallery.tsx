import type { Picture } from '@/shared/view'
import { StoryPicture } from './StoryPicture'

export function ImageGallery({ pictures, label = 'Chùm ảnh' }: { pictures: Picture[]; label?: string }) {
  return (
    <section className="gallery" aria-label={label}>
      <ul>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <StoryPicture picture={picture} sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 100vw" />
          </li>
        ))}
      </ul>
    </section>
  )
}
