import { describe, expect, it } from 'vitest'
import type { Summary } from '@/shared/view'
import { type Columns, composeFrontPage } from './front-page'

const item = (id: string, kind: Summary['kind'], publishedAt: string, pictured = false): Summary => ({
  kind,
  id,
  title: id,
  standfirst: '',
  href: `/${id}`,
  sectors: [],
  publishedAt,
  illustrative: false,
  ...(pictured ? { picture: { id, alt: '', sizes: [] } } : {}),
})

const columns: Columns = {
  exemplar: [item('e1', 'exemplar', '2026-06-03'), item('e2', 'exemplar', '2026-06-01', true)],
  'good-deed': [item('g1', 'good-deed', '2026-06-02')],
  practice: [item('p1', 'practice', '2026-05-01', true), item('p2', 'practice', '2026-04-01')],
  emerging: [],
  article: [item('a1', 'article', '2026-05-20'), item('a2', 'article', '2026-05-19')],
}

describe('the front page', () => {
  const page = composeFrontPage(columns)

  it('leads with the newest item that has a picture, beside it one of each other column', () => {
    expect(page.lead?.id).toBe('e2')
    expect(page.beside.map(({ id }) => id)).toEqual(['a1', 'p1', 'g1'])
  })

  it('shows nothing twice', () => {
    const shown = [page.lead, ...page.beside, ...Object.values(page.columns).flat()].map((shownItem) => shownItem?.id)
    expect(new Set(shown).size).toBe(shown.length)
  })

  it('stands empty before anything is published', () => {
    const none: Columns = { exemplar: [], 'good-deed': [], practice: [], emerging: [], article: [] }
    expect(composeFrontPage(none)).toEqual({ lead: null, beside: [], columns: none })
  })
})
