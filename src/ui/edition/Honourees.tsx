import type { Summary } from '@/shared/view'
import { IllustrativeMark } from '../cards/IllustrativeMark'
import { ItemPicture } from '../cards/ItemPicture'
import { UnitName } from '../cards/UnitName'

/** In the order of honour, each with the line that is read aloud. */
export function Honourees({ honourees }: { honourees: { item: Summary; citation: string }[] }) {
  return (
    <ol className="honourees">
      {honourees.map(({ item, citation }) => (
        <li key={item.id}>
          <div className="honouree-portrait">
            <ItemPicture item={item} sizes="9rem" decorative />
          </div>
          <h3>
            <a className="honouree-link" href={item.href}>
              {item.title}
            </a>
          </h3>
          {(item.unit || item.illustrative) && (
            <p className="card-meta">
              {item.unit && <UnitName unit={item.unit} />}
              {item.illustrative && <IllustrativeMark />}
            </p>
          )}
          <p>{citation}</p>
        </li>
      ))}
    </ol>
  )
}
