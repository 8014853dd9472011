import type { Exemplar } from '@/payload-types'
import { type Shelf, termsOf } from '@/publishing/shelf'
import { fixedPaths, prefixes } from '@/shared/paths'
import { emergingKind, exemplarKind, goodDeedKind } from './kind'
import { levelSlugs, levels } from './terms'

const terms = { cap: termsOf(levels, levelSlugs) }

const common = { kind: exemplarKind, terms } as const

export const exemplarShelf: Shelf<Exemplar> = {
  ...common,
  path: prefixes.exemplar,
  title: 'Gương điển hình tiên tiến',
  lead: 'Những cá nhân, tập thể, hộ gia đình làm tốt việc của mình và được nơi mình sống, nơi mình làm công nhận.',
  noun: 'gương điển hình tiên tiến',
}

export const individualShelf: Shelf<Exemplar> = {
  ...common,
  path: fixedPaths.individuals,
  title: 'Gương cá nhân',
  lead: 'Mỗi người một việc, một cách làm đáng học.',
  noun: 'gương cá nhân',
  holds: { subjectKind: 'individual' },
}

export const collectiveShelf: Shelf<Exemplar> = {
  ...common,
  path: fixedPaths.collectives,
  title: 'Gương tập thể',
  lead: 'Chi bộ, trường học, hợp tác xã, đội, nhóm: cùng làm và cùng được ghi nhận.',
  noun: 'gương tập thể',
  holds: { subjectKind: 'collective' },
}

export const householdShelf: Shelf<Exemplar> = {
  ...common,
  path: fixedPaths.households,
  title: 'Gương hộ gia đình',
  lead: 'Những gia đình làm ăn giỏi, sống có trước có sau với xóm làng.',
  noun: 'gương hộ gia đình',
  holds: { subjectKind: 'household' },
}

export const goodDeedShelf: Shelf<Exemplar> = {
  ...common,
  kind: goodDeedKind,
  path: prefixes['good-deed'],
  title: 'Người tốt, việc tốt',
  lead: 'Những việc làm đẹp hằng ngày, kể ngắn gọn như khi xảy ra.',
  noun: 'gương người tốt, việc tốt',
}

export const emergingShelf: Shelf<Exemplar> = {
  ...common,
  kind: emergingKind,
  path: prefixes.emerging,
  title: 'Nhân tố mới',
  lead: 'Những người, những nơi vừa bắt đầu một việc hay và đang được theo dõi, bồi dưỡng.',
  noun: 'nhân tố mới',
}
