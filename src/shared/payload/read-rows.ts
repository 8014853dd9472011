import 'server-only'
import { payloadClient } from './client.ts'
import type { SQL } from './sql.ts'

type Executor = { execute: (statement: SQL) => Promise<{ rows: Record<string, unknown>[] }> }

/**
 * Runs a reading statement of a page. Access rules do not apply to it: whoever writes one limits it to what is published.
 */
export const readRows = async <Row>(statement: SQL): Promise<Row[]> => {
  const payload = await payloadClient()
  const database = payload.db as unknown as { drizzle: Executor }
  const { rows } = await database.drizzle.execute(statement)
  return rows as Row[]
}
