import type { SiteSetting } from '@/payload-types'
import { formatDate } from '@/shared/time/vietnam-date'
import { drum } from './motif'
import type { PaperBlock, PaperStory } from './paper-story'
import type { Plate } from './plate'
import type { Paper } from './terms'

/** What an editor decides about a booklet, besides what stands in it. */
export type BookletWords = {
  title: string
  subtitle?: string | null
  dateline?: string | null
  foreword?: string | null
  imprint?: string | null
  paper: Paper
  columns: '1' | '2'
  cover: 'drum' | 'first'
}

type Owner = Partial<
  Pick<SiteSetting, 'name' | 'owner' | 'headerLines' | 'responsiblePerson' | 'licence' | 'address' | 'phone' | 'email'>
>

/** A booklet as its template reads it. */
export type Book = {
  title: string
  subtitle: string
  dateline: string
  owner: string
  ownerLines: string[]
  paper: Paper
  columns: number
  cover: Plate | null
  drum: string
  forewordTitle: string
  foreword: PaperBlock[]
  stories: PaperStory[]
  imprint: string[]
}

const linesOf = (text: string | null | undefined) => (text ?? '').split('\n').flatMap((line) => line.trim() || [])

const labelled = (label: string, value: string | null | undefined) => (value ? [`${label}: ${value}`] : [])

/** What must be said of whoever publishes, where the editor wrote nothing himself. */
const ownImprint = (owner: Owner, day: string) => [
  ...(owner.owner ? [owner.owner] : []),
  ...labelled('Chịu trách nhiệm nội dung', owner.responsiblePerson),
  ...labelled('Giấy phép', owner.licence),
  ...labelled('Trụ sở', owner.address),
  ...labelled('Điện thoại', owner.phone),
  ...labelled('Thư điện tử', owner.email),
  `Dàn trang ngày ${formatDate(day)} từ các bài đã công bố trên cổng ${owner.name ?? ''}.`,
]

/** @param day on which it is made, yyyy-MM-dd */
export const bookOf = (words: BookletWords, stories: PaperStory[], owner: Owner, day: string): Book => ({
  title: words.title,
  subtitle: words.subtitle ?? '',
  dateline: words.dateline || formatDate(day),
  owner: owner.owner ?? '',
  ownerLines: (owner.headerLines ?? []).map(({ text }) => text),
  paper: words.paper,
  columns: Number(words.columns),
  cover: words.cover === 'first' ? (stories[0]?.picture ?? null) : null,
  drum,
  forewordTitle: 'Lời nói đầu',
  foreword: linesOf(words.foreword).map((text) => ({ type: 'paragraph', text: [{ text }] })),
  stories,
  imprint: words.imprint?.trim() ? linesOf(words.imprint) : ownImprint(owner, day),
})
