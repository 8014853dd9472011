import type { Summary } from '@/shared/view'

/** The newest items of each column, newest first. */
export type Columns = Record<'exemplar' | 'good-deed' | 'practice' | 'emerging' | 'article', Summary[]>

export type FrontPage = { lead: Summary | null; beside: Summary[]; columns: Columns }

const longest = 4

const newestFirst = (one: Summary, other: Summary) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '')

/** What stands where on the home page: no item stands there twice. */
export const composeFrontPage = (columns: Columns): FrontPage => {
  const leading = [...columns.exemplar, ...columns.practice, ...columns.article].sort(newestFirst)
  const lead = leading.find(({ picture }) => picture) ?? leading[0] ?? null
  const beside: Summary[] = []
  // One from each of the other columns, so that the top of the page shows what the portal is about.
  for (const key of ['article', 'practice', 'good-deed', 'exemplar', 'emerging'] as const) {
    const first = columns[key].find(({ id }) => id !== lead?.id)
    if (first && lead?.kind !== key && beside.length < 3) beside.push(first)
  }
  const shown = new Set([lead, ...beside].map((item) => item?.id))
  const rest = (items: Summary[]) => items.filter(({ id }) => !shown.has(id)).slice(0, longest)
  return {
    lead,
    beside,
    columns: {
      exemplar: rest(columns.exemplar),
      'good-deed': rest(columns['good-deed']),
      practice: rest(columns.practice),
      emerging: rest(columns.emerging),
      article: rest(columns.article),
    },
  }
}
