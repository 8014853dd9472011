import { fold } from '@/shared/text/fold'
import { cleanLine } from '@/shared/text/nfc'
import type { PersonShown } from './content-kind'

/** What a person may agree to, each ticked by itself. */
export const purposes = ['web', 'embeds', 'loudspeaker', 'social', 'print', 'contest-book'] as const

export type Purpose = (typeof purposes)[number]

export const purposeLabels: Record<Purpose, string> = {
  web: 'Cổng thông tin',
  embeds: 'Trang của xã, cơ quan (nhúng)',
  loudspeaker: 'Truyền thanh cơ sở',
  social: 'Zalo, Facebook',
  print: 'Bản in, tờ tin',
  'contest-book': 'Tập sách cuộc thi',
}

/** A consent record as the gate reads it. Days are yyyy-MM-dd, Vietnam time; `expiresOn` is the last valid day. */
export type Consent = {
  id: string
  person: string
  purposes: readonly Purpose[]
  givenBy: 'self' | 'representative' | 'child-and-representative' | 'next-of-kin'
  givenOn: string
  expiresOn: string | null
  revokedOn: string | null
}

/** Why the record does not cover the purpose on that day, or null when it does. Law 91/2025/QH15: silence is no consent. */
const consentProblem = (consent: Consent, purpose: Purpose, today: string): string | null => {
  if (consent.revokedOn) return 'đã rút lại đồng ý'
  if (consent.givenOn > today) return 'có ngày đồng ý ở tương lai'
  if (consent.expiresOn && consent.expiresOn < today) return 'có bản đồng ý đã hết hạn'
  if (!consent.purposes.includes(purpose)) return `chưa đồng ý cho “${purposeLabels[purpose]}”`
  return null
}

const givenByProblem = (person: PersonShown, consent: Consent): string | null => {
  if (person.deceased) return consent.givenBy === 'next-of-kin' ? null : 'đã mất: cần người thân đồng ý thay'
  if (person.age === 'child-over-7')
    return consent.givenBy === 'child-and-representative' ? null : 'từ 7 tuổi: cần cả em và người đại diện đồng ý'
  if (person.age === 'child-under-7')
    return consent.givenBy === 'representative' || consent.givenBy === 'child-and-representative'
      ? null
      : 'dưới 7 tuổi: cần người đại diện đồng ý'
  return consent.givenBy === 'self' ? null : 'là người lớn: phải tự mình đồng ý'
}

export type Question = {
  people: readonly PersonShown[]
  /** The editor's word that the item shows nobody who can be recognised. */
  showsNobody: boolean
  /** Parts of whom at least one person must be named: the subject of a profile, the head of a collective … */
  requires: PersonShown['part'] | null
  textVersion: number
  consents: ReadonlyMap<string, Consent>
  /** Files of the item that nobody has described, about which nobody has said whether they show people, and whether some do. */
  pictures: { undescribed: readonly string[]; unanswered: readonly string[]; showPeople: boolean }
  purpose: Purpose
  /** yyyy-MM-dd, Vietnam time. */
  today: string
}

/** As the form calls it. */
const peopleTab = 'thẻ “Đồng ý của người được thể hiện”'

const partLabels: Record<PersonShown['part'], string> = {
  subject: 'nhân vật chính',
  head: 'người đứng đầu tập thể',
  'household-adult': 'từng người lớn trong hộ',
  mentioned: 'người được nhắc tên',
}

const sameName = (one: string, other: string) => fold(cleanLine(one)) === fold(cleanLine(other))

const personProblems = (person: PersonShown, { consents, purpose, today, textVersion }: Question): string[] => {
  const consent = person.consent ? consents.get(person.consent) : undefined
  if (!consent) return [`${person.name} chưa có bản đồng ý`]
  const problems = [consentProblem(consent, purpose, today), givenByProblem(person, consent)].filter(
    (problem) => problem !== null,
  )
  if (!sameName(consent.person, person.name))
    problems.push(`được ghi kèm bản đồng ý của người khác (${consent.person})`)
  if (person.agreedTextVersion === null)
    problems.push('chưa đồng ý với bản viết nào: khi người ấy đã xem bài, hãy đánh dấu ở dòng tên của họ')
  else if (person.agreedTextVersion !== textVersion)
    problems.push(
      `đã đồng ý với bản viết số ${person.agreedTextVersion}, nay là bản số ${textVersion}: hãy cho xem lại rồi đánh dấu ở dòng tên của họ`,
    )
  return problems.map((problem) => `${person.name} ${problem}`)
}

/**
 * What is missing before the item may be shown for the purpose: sentences without a full stop, in Vietnamese; empty when nothing
 * is missing. Nobody is exempt, whatever his role.
 */
export const missingConsents = (question: Question): string[] => {
  const { people, showsNobody, requires, pictures } = question
  const missing: string[] = []
  if (requires && !people.some((person) => person.part === requires))
    missing.push(`chưa ghi ${partLabels[requires]} ở ${peopleTab}`)
  if (people.length === 0 && !requires && !showsNobody)
    missing.push('chưa ghi người được thể hiện, cũng chưa xác nhận bài không thể hiện người nào')
  if (people.length > 0 && showsNobody) missing.push('đã xác nhận “không thể hiện người nào” nhưng vẫn ghi tên người')
  if (pictures.showPeople && people.length === 0)
    missing.push(`có ảnh chụp người nhận ra được nhưng chưa ghi người nào ở ${peopleTab}`)
  for (const name of pictures.undescribed) missing.push(`tệp “${name}” chưa có mô tả`)
  for (const name of pictures.unanswered) missing.push(`tệp “${name}” chưa trả lời có người nhận ra được hay không`)
  for (const person of people) missing.push(...personProblems(person, question))
  return missing
}
