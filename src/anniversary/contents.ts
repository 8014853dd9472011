import type { CollectionSlug } from 'payload'
import type { Anniversary } from '@/payload-types'

type Content = { relationTo: CollectionSlug; value: string; note?: string }

const idOf = (relation: unknown): string =>
  typeof relation === 'string' ? relation : String((relation as { id?: unknown } | null)?.id ?? '')

const all = (relationTo: CollectionSlug, relations: readonly unknown[] | null | undefined): Content[] =>
  (relations ?? []).map((relation) => ({ relationTo, value: idOf(relation) }))

/** What an edition consists of, in its order: itself, whom it honours and for what, its articles and events. */
export const editionContents = (edition: Anniversary): Content[] => [
  { relationTo: 'anniversaries', value: edition.id },
  ...(edition.honourees ?? []).map(
    ({ exemplar, citation }): Content => ({ relationTo: 'exemplars', value: idOf(exemplar), note: citation ?? '' }),
  ),
  ...all('articles', edition.articles),
  ...all('events', edition.events),
]
