import type { Entrant, Entry } from '@/payload-types'
import { fold } from '@/shared/text/fold'
import { formatNumber } from '@/shared/text/number-format'
import type { ContestSettings } from '../settings'

type Screened = {
  entry: Pick<Entry, 'words' | 'title' | 'genre' | 'subject' | 'ticks'>
  authors: Pick<Entrant, 'name' | 'phone' | 'mail' | 'ageBand' | 'guardian'>[]
  /** How many entries the author has sent in, withdrawn ones included. */
  sent: number
  /** Who works in the contest. */
  staff: string[]
  settings: ContestSettings
}

/** What the secretary should look at before he says that an entry may be judged. */
export const screeningWarnings = ({ entry, authors, sent, staff, settings }: Screened): string[] => {
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
    ...(limit !== null && sent > limit ? [`Tác giả đã gửi ${sent} bài, thể lệ cho ${limit}.`] : []),
    ...(author?.phone || author?.mail ? [] : ['Tác giả không ghi điện thoại hay thư điện tử.']),
    ...authors.flatMap(({ ageBand, guardian, name }) =>
      ageBand === 'under-16' && !guardian?.agreedAt ? [`Người giám hộ của “${name}” chưa đồng ý.`] : [],
    ),
    ...(entry.ticks?.some(({ key }) => key === 'subject') || !entry.subject?.name
      ? []
      : ['Chưa đánh dấu nhân vật đã đồng ý.']),
  ]
}
