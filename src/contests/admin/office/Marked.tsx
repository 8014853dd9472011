import type { Range } from '../../similarity'

/** A text with some of its places marked. */
export const Marked = ({ text, ranges }: { text: string; ranges: readonly Range[] }) => {
  let from = 0
  const parts = ranges.flatMap(({ start, end }) => {
    const part = [text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>]
    from = end
    return part
  })
  return (
    <div className="office-text">
      {parts}
      {text.slice(from)}
    </div>
  )
}
