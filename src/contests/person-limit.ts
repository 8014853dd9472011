import { formatNumber } from '@/shared/text/number-format'

/**
 * Why a person may submit no further entry, or null. Every entry ever submitted keeps its slot, withdrawn ones too: so undoing a
 * withdrawal needs none. `entries`: all of the same person key, drafts included. `coAuthor`: his name, where it is told to somebody else.
 */
export const limitRefusal = (
  entries: readonly { submittedAt: string | null }[],
  entriesPerPerson: number | null,
  coAuthor: string | null = null,
): string | null => {
  const used = entries.filter(({ submittedAt }) => submittedAt !== null).length
  if (entriesPerPerson === null || used < entriesPerPerson) return null
  return `Mỗi người được gửi nhiều nhất ${formatNumber(entriesPerPerson)} bài, tính cả bài đã rút và bài viết chung; ${coAuthor === null ? 'bạn' : `đồng tác giả “${coAuthor}”`} đã gửi ${formatNumber(used)} bài.`
}
