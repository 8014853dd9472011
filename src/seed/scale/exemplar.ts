import { proposedSortingName } from '@/exemplars/hooks'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import type { Category } from '@/exemplars/terms'
import type { Exemplar } from '@/payload-types'
import type { PersonShown } from '@/publishing/content-kind'
import { collationKey } from '@/shared/text/collation'
import { addDays } from '@/shared/time/vietnam-date'
import { noon } from '../seeder'
import { agreedTo } from './agreed'
import type { Pen } from './pen'
import { weighted } from './zipf'

const kinds = { exemplar: exemplarKind, 'good-deed': goodDeedKind, emerging: emergingKind }

const subjectKinds = weighted<Exemplar['subjectKind']>([
  ['individual', 68],
  ['collective', 20],
  ['household', 12],
])
const levels = weighted<Exemplar['level']>([
  ['commune', 56],
  ['office', 20],
  ['district', 14],
  ['province', 8],
  ['national', 2],
])
const sides = weighted<NonNullable<Exemplar['sides']>[number]>([
  ['labour', 50],
  ['work', 28],
  ['study', 12],
  ['training', 4],
  ['readiness', 3],
  ['combat-service', 2],
  ['combat', 1],
])
const lifeCycle = weighted<NonNullable<Exemplar['lifeCycle']>>([
  ['publicised', 70],
  ['replicated', 20],
  ['nurtured', 10],
])

const groups = [
  'Chi hội Phụ nữ',
  'Hợp tác xã',
  'Tổ tự quản',
  'Chi đoàn',
  'Câu lạc bộ',
  'Chi hội Cựu chiến binh',
] as const
const positions = ['Trưởng khu', 'Bí thư chi bộ', 'Giáo viên', 'Nông dân', 'Cán bộ y tế', 'Chi hội trưởng'] as const
const awardForms = [
  'Giấy khen',
  'Bằng khen',
  'Danh hiệu Lao động tiên tiến',
  'Danh hiệu Chiến sĩ thi đua cơ sở',
] as const
const authorities = ['Chủ tịch UBND xã', 'Chủ tịch UBND huyện', 'Chủ tịch UBND tỉnh'] as const

type Subject = Pick<
  Exemplar,
  'name' | 'honorific' | 'position' | 'head' | 'memberCount' | 'foundedYear' | 'subjectKind'
> & { shown: { name: string; part: PersonShown['part'] }[]; called: string }

const subject = (pen: Pen): Subject => {
  const { chance } = pen
  const subjectKind = subjectKinds(chance)
  const { name, honorific, given } = pen.person()
  if (subjectKind === 'individual') {
    const position = pen.happens(0.7) ? chance.pick(positions) : null
    return { subjectKind, name, honorific, position, called: given, shown: [{ name, part: 'subject' }] }
  }
  if (subjectKind === 'household') {
    const called = `Hộ ${honorific === 'ba' || honorific === 'chi' ? 'bà' : 'ông'} ${name}`
    const others = pen.times(0, 1, () => ({ name: pen.person().name, part: 'household-adult' as const }))
    return { subjectKind, name: called, called, shown: [{ name, part: 'household-adult' }, ...others] }
  }
  const called = `${chance.pick(groups)} ${pen.place()}`
  return {
    subjectKind,
    name: called,
    called,
    head: { name, position: chance.pick(positions) },
    memberCount: chance.whole(5, 240),
    foundedYear: chance.whole(1985, 2020),
    shown: [{ name, part: 'head' }],
  }
}

export const makeExemplar = (pen: Pen, category: Category) => {
  const { chance, day } = pen
  const { shown: named, called, ...about } = subject(pen)
  const mentioned = pen.happens(0.25) ? [{ name: pen.person().name, part: 'mentioned' as const }] : []
  const shown = [...named, ...mentioned]
  const year = Number(day.slice(0, 4))
  const isLong = category === 'exemplar'
  const sortingName = proposedSortingName(about.name, about.subjectKind)
  const isComprehensive = pen.happens(0.6)
  const place = pen.place()
  const doc: Exemplar = {
    ...pen.record(about.name, shown),
    ...about,
    category,
    locality: pen.happens(0.8) ? `khu ${chance.whole(1, 14)}` : null,
    standfirst: pen.sentences(1, 2),
    keyFigures: pen.numbered(
      pen.times(0, isLong ? 3 : 1, () => ({ value: String(chance.whole(2, 900)), label: pen.phrase(6) })),
    ),
    story: pen.story(`Về ${place} hỏi ${called}, ai cũng biết.`, about.head?.name ?? about.name),
    practices: pen.earlier(2, (key) => key === 'practice'),
    articles: [],
    gallery: [],
    achievements: pen.numbered(
      pen.times(0, isLong ? 3 : 1, (nth) => ({
        year: year - nth,
        text: pen.phrase(14),
        measure: pen.happens(0.6) ? `${chance.whole(2, 400)} lượt` : null,
      })),
    ),
    initiatives: pen.numbered(
      pen.times(0, 1, () => ({ title: pen.phrase(9), year: year - chance.whole(0, 3), effect: pen.sentence() })),
    ),
    awards: pen.numbered(
      pen.times(0, isLong ? 2 : 0, () => ({
        form: chance.pick(awardForms),
        decision: `${chance.whole(20, 3900)}/QĐ-UBND`,
        decidedOn: noon(addDays(day, -chance.whole(30, 900))),
        authority: chance.pick(authorities),
        occasion: pen.phrase(8),
        validity: 'valid' as const,
      })),
    ),
    level: levels(chance),
    grade: pen.happens(0.25) ? 'outstanding' : 'advanced',
    scope: isComprehensive ? 'comprehensive' : 'aspects',
    aspects: isComprehensive ? null : pen.phrase(6),
    sides: [...new Set(pen.times(1, 2, () => sides(chance)))],
    followsHoChiMinh: pen.happens(0.3),
    criteria:
      isLong && pen.happens(0.5)
        ? { conduct: pen.sentence(), duty: pen.sentence(), initiative: pen.sentence(), solidarity: pen.sentence() }
        : {},
    lifeCycle: lifeCycle(chance),
    detectedOn: noon(addDays(day, -chance.whole(20, 200))),
    unit: pen.unit(),
    sectors: pen.sectors(),
    movement: pen.movement(0.35),
    people: pen.people(shown),
    sortingName,
    sortingKey: collationKey(sortingName),
  }
  return agreedTo(pen, kinds[category], doc)
}
