import type { Payload, PayloadRequest } from 'payload'
import type { Pool } from 'pg'
import { type AttemptLimit, createAttempts } from '@/shared/attempts'
import { query, sql } from '@/shared/payload/sql'
import { secretHash } from './own-entry'

/**
 * Beginning an entry in one person's name, from however many networks: by his phone number, and by his mail address. A teacher who
 * types the works of a school is let through. Who has an entry already is never counted: nobody else can keep him from it.
 */
export const beginningEntries: AttemptLimit = { purpose: 'entry', allowed: 120, minutes: 60 }

const attemptsOf = ({ db, secret }: Payload) =>
  createAttempts({ pool: (db as unknown as { pool: Pool }).pool, secret, limit: beginningEntries })

const isKept = async (req: PayloadRequest, secret: string) =>
  (await query(req, sql`SELECT FROM entries WHERE secret_hash = ${secretHash(secret)}`)).length > 0

/**
 * Counts the beginning of an entry.
 * @param keys of the person in whose name it is sent
 * @returns the minutes to wait before another may be begun; null where this one may
 */
export const countBeginning = async (
  req: PayloadRequest,
  secret: string,
  keys: readonly string[],
): Promise<number | null> => {
  if (keys.length === 0 || (await isKept(req, secret))) return null
  const attempts = attemptsOf(req.payload)
  const waits = await Promise.all(keys.map((key) => attempts.count(key)))
  const seconds = Math.max(...waits.map((wait) => wait ?? 0))
  return seconds > 0 ? Math.ceil(seconds / 60) : null
}
