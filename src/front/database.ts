import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import type { Generation } from './generation.ts'
import { reasonOf } from './log.ts'

/** The database did not answer, or not in time. */
export class NoAnswer extends Error {}

/**
 * Rejects when the answer takes longer than `milliseconds`. A busy process may find its timer and the answer waiting at the
 * same moment: then the answer counts.
 */
export const within = async <Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => {
      await setImmediate()
      await setImmediate()
      reject(new NoAnswer('the database did not answer in time'))
    }, milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
    answer.catch(() => undefined)
  }
}

/**
 * Asks once more when no answer came and the database is well after all: a connection may be slow to open, above all while a
 * process that has just started is busy with loading.
 */
export const askAgain = async <Answer>(generation: Pick<Generation, 'read'>, ask: () => Promise<Answer>) => {
  try {
    return await ask()
  } catch {
    await generation.read()
    return ask().catch((error): never => {
      throw new NoAnswer(reasonOf(error))
    })
  }
}

/** The front's own few connections: everything it asks is answered by an index in well under a millisecond. */
export const openPool = (databaseUrl: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 4,
    // Kept open: on a busy machine a new connection takes longer than all that is asked over it.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 1_000,
    query_timeout: 2_000,
    statement_timeout: 2_000,
    keepAlive: true,
    application_name: 'guong-sang front',
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}
