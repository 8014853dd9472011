import type { Block } from '@/shared/view'
import { ResponsivePicture } from '../cards/ResponsivePicture'

export function RelatedItem({
  label,
  title,
  standfirst,
  href,
  picture,
}: Omit<Extract<Block, { type: 'related' }>, 'type'>) {
  return (
    <aside className="related-item" aria-label={`${label}: ${title}`}>
      {picture && (
        <div className="related-item-picture">
          <ResponsivePicture picture={picture} sizes="8rem" decorative />
        </div>
      )}
      <div>
        <p className="kicker">{label}</p>
        <p className="related-item-title">
          <a href={href}>{title}</a>
        </p>
        <p className="related-item-standfirst">{standfirst}</p>
      </div>
    </aside>
  )
}
