import type { Exemplar } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { pictureOf } from '@/publishing/pictures'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { paragraph, peopleOf, section, sectorsNamed, unitNamed } from '@/publishing/summary-parts'
import { itemPath } from '@/shared/paths'
import type { Block, Summary } from '@/shared/view'
import { type Category, categories, type GeneralCriterion, generalCriteria, partRequired, titleOf } from './terms'

const summary = (doc: Exemplar): Summary => {
  const kind: Category = doc.category ?? 'exemplar'
  const picture = pictureOf(doc.portrait)
  const unit = unitNamed(doc.unit)
  return {
    kind,
    id: doc.id,
    title: titleOf(doc.name, doc.subjectKind === 'individual' ? doc.honorific : null),
    standfirst: doc.standfirst ?? '',
    href: itemPath(kind, doc.slug ?? ''),
    initialsOf: doc.name,
    ...(picture ? { picture } : {}),
    ...(unit ? { unit } : {}),
    sectors: sectorsNamed(doc.sectors),
    publishedAt: doc.publishedOn ?? null,
    illustrative: Boolean(doc.illustrative),
  }
}

const list = (items: string[]): Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items: items.map((text) => ({ text: [{ text }] })) }]

const achievements = (doc: Exemplar): string[] =>
  (doc.achievements ?? []).map(({ year, text, measure }) => `${year}: ${text}${measure ? ` (${measure})` : ''}`)

const initiatives = (doc: Exemplar): string[] =>
  (doc.initiatives ?? []).map(({ title, year, effect }) => [title, year, effect].filter(Boolean).join(', '))

/** The awards that still stand, one line each. */
const awards = (doc: Exemplar): string[] =>
  (doc.awards ?? [])
    .filter((award) => award.validity !== 'revoked')
    .map(({ form, decision, authority, occasion }) => [form, decision, authority, occasion].filter(Boolean).join(', '))

const criteria = (doc: Exemplar): string[] =>
  Object.entries(generalCriteria).flatMap(([name, label]) => {
    const statement = doc.criteria?.[name as GeneralCriterion]
    return statement ? [`${label}: ${statement}`] : []
  })

const body = (doc: Exemplar): Block[] => {
  const gallery = (doc.gallery ?? []).flatMap((medium) => pictureOf(medium) ?? [])
  return [
    ...storyBlocks(doc.story, relatedView),
    ...(gallery.length > 0 ? [{ type: 'gallery' as const, pictures: gallery }] : []),
    ...section('Thành tích', list(achievements(doc))),
    ...section('Sáng kiến', list(initiatives(doc))),
    ...section('Khen thưởng', list(awards(doc))),
    ...section('Bốn tiêu chuẩn chung', list(criteria(doc))),
    ...paragraph(doc.head?.name ? `${doc.head.position ?? 'Người đứng đầu'}: ${doc.head.name}.` : null),
  ]
}

const kind = (key: Category): ContentKind<Exemplar> => ({
  key,
  collection: 'exemplars',
  holds: { category: { equals: key } },
  label: categories[key],
  summary,
  body,
  facts: ({ position, locality, keyFigures, level, grade }) => ({
    position,
    locality,
    level,
    grade,
    keyFigures: (keyFigures ?? []).map(({ value, label }) => [value, label]),
  }),
  people: peopleOf,
  requires: (doc) => partRequired[doc.subjectKind ?? 'individual'],
})

export const exemplarKind = kind('exemplar')
export const goodDeedKind = kind('good-deed')
export const emergingKind = kind('emerging')
