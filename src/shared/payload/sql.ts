import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

export type SQL = ReturnType<typeof sql>
type Rows = { rows: Record<string, unknown>[] }
type Executor = { execute: (query: SQL) => Promise<Rows> }
type PostgresDatabase = { drizzle: Executor; sessions: Record<string | number, { db: Executor } | undefined> }

/** Runs a reading statement: for a reader, or within somebody's transaction. */
export type Read = <Row>(statement: SQL) => Promise<Row[]>

/** Runs a statement in the request's transaction, so that it stands or falls with the change that caused it. */
export const query = async <Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> => {
  const database = req.payload.db as unknown as PostgresDatabase
  const transaction = await req.transactionID
  const executor = (transaction ? database.sessions[transaction]?.db : undefined) ?? database.drizzle
  const { rows } = await executor.execute(statement)
  return rows as Row[]
}

/** Reads within the request's transaction. */
export const reading =
  (req: PayloadRequest): Read =>
  (statement) =>
    query(req, statement)

/** A column with an instant as ISO 8601, as Payload would give it. */
export const isoInstant = (column: string): SQL =>
  sql`to_char(${sql.identifier(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** An array, as one value: the statement reads the same however many there are. */
export const arrayOf = (values: readonly string[], type: 'text' | 'uuid' = 'text'): SQL =>
  sql`${sql.param([...values])}::${sql.raw(type)}[]`

/** A set of texts, as one value. */
export const eachOf = (texts: readonly string[]): SQL => sql`unnest(${arrayOf(texts)})`

export { sql }
