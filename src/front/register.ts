import type { Pool } from 'pg'
import type { Page } from './address.ts'

/** What the register of addresses says of a page. */
export type Registered = { state: 'live' } | { state: 'moved'; to: string } | { state: 'gone' } | { state: 'unknown' }

type Row = { path: string; state: 'live' | 'moved' | 'gone'; target: string | null }

const registeredAs = ({ item, suffix, at, named }: Page, rows: readonly Row[]): Registered => {
  const found = new Map(rows.map((row) => [row.path, row]))
  if (named.some((path) => found.get(path)?.state !== 'live')) return { state: 'unknown' }
  if (item === null) return { state: 'live' }
  const row = found.get(item)
  if (!row) return { state: 'unknown' }
  if (row.state !== 'moved') return { state: row.state }
  const target = row.target ?? ''
  return { state: 'moved', to: at?.(target) ?? target + suffix }
}

/** Where the item of an address that was given up stands now; null where it has not moved. */
export const movedTo = async (pool: Pool, item: string): Promise<string | null> => {
  const registered = await lookUp(pool, { address: item, item, suffix: '', named: [], kept: false })
  return registered.state === 'moved' ? registered.to : null
}

export const lookUp = async (pool: Pool, page: Page): Promise<Registered> => {
  const paths = page.item === null ? page.named : [page.item, ...page.named]
  if (paths.length === 0) return { state: 'live' }
  const { rows } = await pool.query<Row>({
    name: 'register',
    text: 'SELECT path, state, target FROM addresses WHERE path = ANY($1)',
    values: [paths],
  })
  return registeredAs(page, rows)
}
