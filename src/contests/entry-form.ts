import { looksLikeLegacyEncoding } from '@/shared/text/legacy-encoding'
import { cleanLine, cleanText } from '@/shared/text/nfc'
import { formatNumber } from '@/shared/text/number-format'
import { type AgreementName, agreementNames } from './agreements'
import { mailKey, phoneKey } from './person-key'
import type { ContestSettings } from './settings'
import { ageBands, ticks } from './terms'
import { wordsOfWork } from './work-text'

const tickLabels: Record<AgreementName, string> = { ...ticks, guardian: 'Người giám hộ đồng ý' }

/** The fields of the form, with the most characters that each may have. */
const longest = {
  title: 200,
  genre: 120,
  topic: 200,
  text: 100_000,
  publishedBefore: 300,
  subjectName: 200,
  subjectPlace: 200,
  name: 120,
  phone: 40,
  mail: 254,
  ageBand: 20,
  address: 200,
  unitName: 200,
  guardianName: 120,
  guardianPhone: 40,
  usesAi: 10,
  aiUse: 1_000,
} as const

export type FieldName = keyof typeof longest

export const fieldNames = Object.keys(longest) as FieldName[]

const severalLines: readonly FieldName[] = ['text', 'aiUse']

/** What an entrant has written, as text; `''` where nothing stands. */
export type EntryForm = Record<FieldName, string> & { agreed: AgreementName[] }

export type FormFault = { field: FieldName | AgreementName | 'lateCode' | 'contact'; message: string }

const tidied = (field: FieldName, typed: string): string => {
  if (!severalLines.includes(field)) return cleanLine(typed)
  const lines = cleanText(typed).split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** The form as it was sent; of a name that comes twice the first counts, what the form has not is passed over. */
export const readEntryForm = (sent: URLSearchParams): EntryForm => ({
  ...(Object.fromEntries(fieldNames.map((field) => [field, tidied(field, sent.get(field) ?? '')])) as Record<
    FieldName,
    string
  >),
  agreed: agreementNames.filter((name) => sent.get(name) === 'on'),
})

export const emptyEntryForm: EntryForm = readEntryForm(new URLSearchParams())

export const isSameForm = (one: EntryForm, other: EntryForm): boolean =>
  fieldNames.every((field) => one[field] === other[field]) &&
  agreementNames.every((name) => one.agreed.includes(name) === other.agreed.includes(name))

/** What is asked of everybody who signs a work. */
export const personFields = ['name', 'phone', 'mail', 'unitName', 'ageBand', 'guardianName', 'guardianPhone'] as const

export type SignedBy = Pick<EntryForm, (typeof personFields)[number] | 'agreed'>

const isUnder16 = ({ ageBand }: Pick<EntryForm, 'ageBand'>) => ageBand === 'under-16'

type Settings = Pick<ContestSettings, 'genres' | 'topics' | 'works'>

const count = (value: number) => formatNumber(value)

type Candidate = FormFault | false | undefined
const told = (candidates: Candidate[]): FormFault[] =>
  candidates.filter((one): one is FormFault => Boolean(one) && typeof one === 'object')

/** @param fields those that the form has */
export const tooLong = <Field extends FieldName>(form: Record<Field, string>, fields: readonly Field[]): FormFault[] =>
  fields
    .filter((field) => form[field].length > longest[field])
    .map((field) => ({
      field,
      message: `Dài quá: nhiều nhất ${count(longest[field])} ký tự, bạn đã viết ${count(form[field].length)}.`,
    }))

/** Why it cannot even be kept as a draft; empty when it can. */
export const draftFaults = (form: EntryForm, { genres, topics }: Settings): FormFault[] => [
  ...tooLong(form, fieldNames),
  ...told([
    form.title === '' &&
      form.text === '' && { field: 'title', message: 'Viết tên bài hoặc vài dòng rồi mới lưu được.' },
    form.genre !== '' &&
      !genres.some(({ key }) => key === form.genre) && {
        field: 'genre',
        message: 'Chọn một thể loại trong danh sách.',
      },
    form.topic !== '' &&
      !topics.some(({ label }) => label === form.topic) && {
        field: 'topic',
        message: 'Chọn một chủ đề trong danh sách.',
      },
    form.ageBand !== '' && !Object.hasOwn(ageBands, form.ageBand) && { field: 'ageBand', message: 'Chọn lứa tuổi.' },
    !['', 'no', 'yes'].includes(form.usesAi) && { field: 'usesAi', message: 'Chọn có hoặc không.' },
  ]),
]

const wordsFault = (text: string, { minWords, maxWords }: Settings['works']): Candidate => {
  const words = wordsOfWork(text)
  if (maxWords !== null && words > maxWords)
    return {
      field: 'text',
      message: `Bài có ${count(words)} từ, quá ${count(words - maxWords)} từ so với giới hạn ${count(maxWords)}.`,
    }
  if (minWords !== null && words < minWords)
    return {
      field: 'text',
      message: `Bài mới có ${count(words)} từ, cần thêm ${count(minWords - words)} từ cho đủ ${count(minWords)}.`,
    }
  return undefined
}

/** Of the fields in which words stand. */
const encodingFaults = <Field extends FieldName>(form: Record<Field, string>, fields: readonly Field[]): FormFault[] =>
  fields
    .filter((field) => looksLikeLegacyEncoding(form[field]))
    .map((field) => ({
      field,
      message: 'Chữ có vẻ gõ bằng phông cũ (TCVN3, VNI) nên hiện sai dấu. Mời bạn chuyển sang Unicode rồi dán lại.',
    }))

const workFaults = (form: EntryForm, { genres, works }: Settings): FormFault[] =>
  told([
    form.title === '' && { field: 'title', message: 'Viết tên bài.' },
    genres.length > 0 && form.genre === '' && { field: 'genre', message: 'Chọn thể loại.' },
    form.text === '' ? { field: 'text', message: 'Viết bài dự thi vào ô này.' } : wordsFault(form.text, works),
    ...encodingFaults(form, ['title', 'text', 'publishedBefore', 'subjectName', 'subjectPlace']),
    works.publication === 'published' &&
      form.publishedBefore === '' && { field: 'publishedBefore', message: 'Ghi bài đã đăng, phát ở đâu, ngày nào.' },
    works.isTrueStory &&
      form.subjectName === '' && { field: 'subjectName', message: 'Ghi tên người được viết trong bài.' },
  ])

const contactFaults = (phone: string, mail: string): FormFault[] =>
  told([
    phone === '' &&
      mail === '' && { field: 'phone', message: 'Ghi số điện thoại hoặc thư điện tử để ban tổ chức liên hệ.' },
    phone !== '' &&
      phoneKey(phone) === null && { field: 'phone', message: 'Số điện thoại chưa đúng; ví dụ đúng: 0912 345 678.' },
    mail !== '' &&
      mailKey(mail) === null && { field: 'mail', message: 'Địa chỉ thư chưa đúng; ví dụ đúng: ten@example.vn.' },
  ])

const guardianFaults = ({ guardianName, guardianPhone }: SignedBy): FormFault[] =>
  told([
    guardianName === '' && { field: 'guardianName', message: 'Ghi họ tên cha, mẹ hoặc người giám hộ.' },
    phoneKey(guardianPhone) === null && {
      field: 'guardianPhone',
      message: 'Ghi số điện thoại của người giám hộ; ví dụ: 0912 345 678.',
    },
  ])

/** What must be agreed to before this form is submitted, in the order in which it stands there. */
export const neededAgreements = (
  form: Pick<EntryForm, 'ageBand'>,
  { works }: Pick<Settings, 'works'>,
): AgreementName[] => [
  'rules',
  'authorship',
  'licence',
  ...(works.isTrueStory ? (['subject'] as const) : []),
  'ai',
  ...(isUnder16(form) ? (['child', 'guardian'] as const) : []),
]

/** Why nobody can be named beside a work with this, in the order of the form. */
export const personFaults = (form: SignedBy): FormFault[] =>
  told([
    form.name.length < 2 && { field: 'name', message: 'Ghi họ và tên tác giả.' },
    ...encodingFaults(form, ['name', 'unitName', 'guardianName']),
    ...contactFaults(form.phone, form.mail),
    !Object.hasOwn(ageBands, form.ageBand) && { field: 'ageBand', message: 'Chọn lứa tuổi.' },
    ...(isUnder16(form) ? guardianFaults(form) : []),
  ])

export const agreementFaults = (form: SignedBy, settings: Pick<Settings, 'works'>): FormFault[] =>
  neededAgreements(form, settings)
    .filter((name) => !form.agreed.includes(name))
    .map((field) => ({ field, message: `Mời bạn đánh dấu nếu đúng: ${tickLabels[field]}.` }))

/** One word to a field: the first says what to do first. */
export const firstOfEach = (faults: FormFault[]): FormFault[] =>
  faults.filter(({ field }, i) => faults.findIndex((fault) => fault.field === field) === i)

/** Why it cannot be submitted, in the order of the form; empty when it can. */
export const submissionFaults = (form: EntryForm, settings: Settings): FormFault[] =>
  firstOfEach([
    ...draftFaults(form, settings),
    ...workFaults(form, settings),
    ...personFaults(form),
    ...encodingFaults(form, ['address', 'aiUse']),
    ...told([
      form.usesAi === '' && { field: 'usesAi', message: 'Chọn có hoặc không.' },
      form.usesAi === 'yes' && form.aiUse === '' && { field: 'aiUse', message: 'Ghi đã dùng AI vào việc gì.' },
    ]),
    ...agreementFaults(form, settings),
  ])

/** The keys by which this person's entries are counted. */
export const keysOf = ({ phone, mail }: Pick<EntryForm, 'phone' | 'mail'>): string[] =>
  [phoneKey(phone), mailKey(mail)].filter((key) => key !== null)
