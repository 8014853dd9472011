import type { Entry } from '@/payload-types'
import { formatDate } from '@/shared/time/vietnam-date'
import { timeInWords } from './deadline'

/** When an entry came; of a paper the day alone is known. Null for a draft. */
export const submissionInWords = ({ submittedAt, paper }: Pick<Entry, 'submittedAt' | 'paper'>): string | null => {
  if (!submittedAt) return null
  return paper?.receivedOn ? `ngày ${formatDate(paper.receivedOn)}` : timeInWords(submittedAt)
}
