import type { Inline } from '@/shared/view'
import { InlineText } from './InlineText'

type Props = { text: Inline[]; by?: string; role?: string }

export function Quotation({ text, by, role }: Props) {
  return (
    <figure className="quotation">
      <blockquote>
        <p>
          <InlineText runs={text} />
        </p>
      </blockquote>
      {by && (
        <figcaption>
          <strong>{by}</strong>
          {role && `, ${role}`}
        </figcaption>
      )}
    </figure>
  )
}
