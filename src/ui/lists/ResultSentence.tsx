import { formatNumber } from '@/shared/text/number-format'

type Props = {
  count: number
  /** "gương cá nhân" */
  noun: string
  /** What narrows the list, in the order of reading: "trong lĩnh vực nông nghiệp", "xã Phùng Nguyên". */
  narrowed?: string[]
}

/** "37 gương cá nhân trong lĩnh vực nông nghiệp, xã Phùng Nguyên" */
export function ResultSentence({ count, noun, narrowed = [] }: Props) {
  const [first, ...rest] = narrowed
  return (
    <p className="result-sentence">
      <strong>{count > 0 ? formatNumber(count) : 'Chưa có'}</strong> {noun}
      {first && ` ${[first, ...rest].join(', ')}`}
    </p>
  )
}
