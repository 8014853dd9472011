import type { Entrant, Entry, EntryFile } from '@/payload-types'
import { fold } from '@/shared/text/fold'
import { formatNumber } from '@/shared/text/number-format'
import { spokenLength } from '@/ui/story/spoken-length'
import type { ContestSettings } from '../settings'

type Screened = {
  entry: Pick<Entry, 'words' | 'title' | 'genre' | 'subject' | 'ticks'>
  /** `sent`: how many entries bear his name, withdrawn ones included. */
  authors: (Pick<Entrant, 'name' | 'phone' | 'mail' | 'ageBand' | 'guardian'> & { sent: number })[]
  files: Pick<EntryFile, 'originalName' | 'mimeType' | 'seconds'>[]
  /** Who works in the contest. */
  staff: string[]
  settings: ContestSettings
}

const lengthWarning = (
  { originalName, mimeType, seconds }: Screened['files'][number],
  { maxMinutes }: ContestSettings['works'],
): string[] => {
  if (maxMinutes === null || !/^(?:audio|video)\//u.test(mimeType ?? '')) return []
  const rule = `thể lệ cho ${formatNumber(maxMinutes)} phút`
  const name = originalName || 'tệp không tên'
  if (!seconds) return [`Tệp “${name}” chưa rõ thời lượng; ${rule}.`]
  return seconds > maxMinutes * 60 ? [`Tệp “${name}” dài ${spokenLength(seconds)}; ${rule}.`] : []
}

/** What the secretary should look at before he says that an entry may be judged. */
export const screeningWarnings = ({ entry, authors, files, staff, settings }: Screened): string[] => {
  const { minWords, maxWords } = settings.works
  const words = entry.words ?? 0
  const [author] = authors
  const isStaff = (name: string) => staff.some((one) => fold(one) === fold(name))
  const limit = settings.entrants.entriesPerPerson
  return [
    ...authors.flatMap(({ name }) =>
      name && isStaff(name) ? [`“${name}” trùng tên người trong ban tổ chức hoặc ban giám khảo.`] : [],
    ),
    ...(minWords !== null && words < minWords
      ? [`Bài có ${formatNumber(words)} từ, ít hơn ${formatNumber(minWords)}.`]
      : []),
    ...(maxWords !== null && words > maxWords
      ? [`Bài có ${formatNumber(words)} từ, nhiều hơn ${formatNumber(maxWords)}.`]
      : []),
    ...files.flatMap((file) => lengthWarning(file, settings.works)),
    ...authors.flatMap(({ name, sent }) =>
      limit !== null && sent > limit
        ? [`“${name}” đã gửi ${sent} bài, kể cả bài viết chung; thể lệ cho ${limit}.`]
        : [],
    ),
    ...(author?.phone || author?.mail ? [] : ['Tác giả không ghi điện thoại hay thư điện tử.']),
    ...authors.flatMap(({ ageBand, guardian, name }) =>
      ageBand === 'under-16' && !guardian?.agreedAt ? [`Người giám hộ của “${name}” chưa đồng ý.`] : [],
    ),
    ...(entry.ticks?.some(({ key }) => key === 'subject') || !entry.subject?.name
      ? []
      : ['Chưa đánh dấu nhân vật đã đồng ý.']),
  ]
}
