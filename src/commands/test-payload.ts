import { rmSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { openPayloadBy } from '@/shared/payload/client'
import { temporaryFolder } from './temporary-folder.ts'
import { createTestDatabase } from './test-database.ts'

type Query = (...parameters: unknown[]) => unknown
type Client = { query: Query }
type Pool = { query: Query; connect: () => Promise<Client> }

export type TestPayload = {
  payload: Payload
  databaseUrl: string
  /** The statements that the pool sent while the function ran, without their values; BEGIN, COMMIT and their like are left out. */
  listStatements: (run: () => Promise<unknown>) => Promise<string[]>
  countStatements: (run: () => Promise<unknown>) => Promise<number>
  close: () => Promise<void>
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : ((statement as { text?: string }).text ?? '')

const notingQuery = (query: Query, note: (statement: string) => void): Query =>
  function (this: unknown, ...parameters) {
    const statement = textOf(parameters[0])
    if (!/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(statement)) note(statement)
    return query.apply(this, parameters)
  }

/** Listens at the clients: the pool's own `query` borrows one of them. */
const statementList = (pool: Pool) => {
  const sent: string[] = []
  const watched = new WeakSet<Client>()
  const watch = (client: Client) => {
    if (watched.has(client)) return
    watched.add(client)
    client.query = notingQuery(client.query, (statement) => sent.push(statement))
  }
  const emitter = pool as unknown as { on: (event: 'acquire', listener: (client: Client) => void) => void }
  emitter.on('acquire', watch)
  return async (run: () => Promise<unknown>) => {
    const before = sent.length
    await run()
    return sent.slice(before)
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
  openPayloadBy(async () => payload)
  const { pool } = payload.db as unknown as { pool: Pool }
  const listStatements = statementList(pool)
  return {
    payload,
    databaseUrl: database.url,
    listStatements,
    countStatements: async (run) => (await listStatements(run)).length,
    close: async () => {
      // The database goes with its server: the adapter keeps one connection for good, which a drop would have to cut.
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
