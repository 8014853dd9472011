import { rmSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { temporaryFolder } from './temporary-folder.ts'
import { createTestDatabase } from './test-database.ts'

type Query = (...parameters: unknown[]) => unknown
type Client = { query: Query }
type Pool = { query: Query; connect: () => Promise<Client> }

export type TestPayload = {
  payload: Payload
  databaseUrl: string
  /** How many statements the pool sent while the function ran; BEGIN, COMMIT and their like are not counted. */
  countStatements: (run: () => Promise<unknown>) => Promise<number>
  close: () => Promise<void>
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : ((statement as { text?: string }).text ?? '')

const countingQuery = (query: Query, note: () => void): Query =>
  function (this: unknown, ...parameters) {
    if (!/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(textOf(parameters[0]))) note()
    return query.apply(this, parameters)
  }

/** Counts at the clients: the pool's own `query` borrows one of them. */
const statementCounter = (pool: Pool) => {
  let count = 0
  const watched = new WeakSet<Client>()
  const watch = (client: Client) => {
    if (watched.has(client)) return
    watched.add(client)
    client.query = countingQuery(client.query, () => {
      count += 1
    })
  }
  const emitter = pool as unknown as { on: (event: 'acquire', listener: (client: Client) => void) => void }
  emitter.on('acquire', watch)
  return async (run: () => Promise<unknown>) => {
    const before = count
    await run()
    return count - before
  }
}

/**
 * Payload on a database and a data folder of its own. One per test file: Payload keeps its instance in the process, and every
 * test file has its own.
 */
export const createTestPayload = async (): Promise<TestPayload> => {
  const database = await createTestDatabase()
  const folder = temporaryFolder('uploads')
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a secret for tests, 32 characters or more',
    SITE_URL: 'http://localhost:3000',
    DATA_DIR: folder,
  })
  // Read only now: the configuration takes the database from the environment.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { pool } = payload.db as unknown as { pool: Pool }
  return {
    payload,
    databaseUrl: database.url,
    countStatements: statementCounter(pool),
    close: async () => {
      // The database goes with its server: the adapter keeps one connection for good, which a drop would have to cut.
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
