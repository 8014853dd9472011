import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'

/** So many attempts by one within so many minutes: from one network, or in one person's name. */
export type AttemptLimit = { purpose: string; allowed: number; minutes: number }

/**
 * Counts attempts in the database, so that several instances count together. Who it was is not stored, only a keyed hash.
 */
export const createAttempts = ({ pool, secret, limit }: { pool: Pool; secret: string; limit: AttemptLimit }) => {
  const { purpose, allowed, minutes } = limit
  const nameOf = (who: string) => createHmac('sha256', secret).update(`${purpose} ${who}`).digest('base64url')

  return {
    /** Seconds to wait, or null when the attempt may be made. It counts until it is forgiven. */
    count: async (who: string): Promise<number | null> => {
      const { rows } = await pool.query<{ count: number; seconds: number }>(
        `WITH expired AS (
           DELETE FROM attempts WHERE who IN (
             SELECT who FROM attempts WHERE until < now() AND who <> $1 LIMIT 20 FOR UPDATE SKIP LOCKED
           )
         )
         INSERT INTO attempts AS a (who, count, until) VALUES ($1, 1, now() + make_interval(mins => $2))
         ON CONFLICT (who) DO UPDATE SET
           count = CASE WHEN a.until < now() THEN 1 ELSE a.count + 1 END,
           until = CASE WHEN a.until < now() THEN excluded.until ELSE a.until END
         RETURNING count, ceil(extract(epoch FROM until - now()))::int AS seconds`,
        [nameOf(who), minutes],
      )
      const [row] = rows
      return row && row.count > allowed ? Math.max(1, row.seconds) : null
    },
    /** The attempt succeeded: it was no guess. */
    forgive: async (who: string): Promise<void> => {
      await pool.query('UPDATE attempts SET count = greatest(count - 1, 0) WHERE who = $1', [nameOf(who)])
    },
  }
}

export type Attempts = ReturnType<typeof createAttempts>
