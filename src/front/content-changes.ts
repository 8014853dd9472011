import type { Pool } from 'pg'

type Changes = {
  newest: number
  /** Tokens of media that became public or ceased to be; null when there are too many changes to name them. */
  media: string[] | null
  withdrew: boolean
}

const nameable = 500

type Row = { newest: string; change: string | null; media: string[] | null }

/** The newest generation and what happened after `known`, in one snapshot. */
export const readChanges = async (pool: Pool, known: number): Promise<Changes> => {
  const { rows } = await pool.query<Row>({
    name: 'content-changes',
    text: `SELECT g.value AS newest, c.change, c.media
           FROM content_generation g
           LEFT JOIN LATERAL (
             SELECT change, media FROM content_changes
             WHERE generation > $1 AND generation <= g.value ORDER BY generation LIMIT ${nameable + 1}
           ) c ON true`,
    values: [known],
  })
  const many = rows.length > nameable
  return {
    newest: Number(rows[0]?.newest),
    media: many ? null : [...new Set(rows.flatMap(({ media }) => media ?? []))],
    withdrew: many || rows.some(({ change }) => change === 'withdrawn'),
  }
}

/** Addresses that are gone because of a withdrawal after `generation`. */
export const readWithdrawn = async (pool: Pool, generation: number): Promise<string[]> => {
  const { rows } = await pool.query<{ path: string }>(
    `SELECT DISTINCT a.path FROM content_changes c JOIN addresses a ON a.item = c.item
     WHERE c.generation > $1 AND c.change = 'withdrawn' AND a.state = 'gone'`,
    [generation],
  )
  return rows.map(({ path }) => path)
}

/** Tells one database from another, also when a new one happens to have the same generation. */
export const readIdentity = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ identity: string }>(
    `SELECT system_identifier || '-' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity
     FROM pg_control_system()`,
  )
  return rows[0]?.identity ?? ''
}
