import { formatNumber } from '@/shared/text/number-format'

/**
 * Why a person may submit no further entry, or null. Every entry ever submitted keeps its slot, withdrawn ones too: so undoing a
 * withdrawal needs none. `entries`: all of the same person key, drafts included.
 */
export const limitRefusal = (
  entries: readonly { submittedAt: string | null }[],
  entriesPerPerson: number | null,
): string | null => {
  const used = entries.filter(({ submittedAt }) => submittedAt !== null).length
  if (entriesPerPerson === null || used < entriesPerPerson) return null
  return `Mỗi người được gửi nhiều nhất ${formatNumber(entriesPerPerson)} bài, tính cả bài đã rút; bạn đã gửi ${formatNumber(used)} bài.`
}
