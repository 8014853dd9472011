import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { startPostgres } from './postgres.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type TestDatabase = { url: string; drop: () => Promise<void> }

const template = 'migrated'
const serverVariable = 'TEST_DATABASE_SERVER'

const onServer = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const urlOn = (server: string, database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href

/** For vitest, once per run: a PostgreSQL server of its own with one migrated database to copy. */
export const setup = async () => {
  const folder = temporaryFolder('test')
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  const teardown = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await onServer(server.url, `CREATE DATABASE ${template}`)
    await promisify(execFile)(process.execPath, ['node_modules/payload/bin.js', 'migrate'], {
      env: { ...process.env, DATABASE_URL: server.urlOf(template), PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: folder },
    })
  } catch (error) {
    await teardown()
    throw error
  }
  process.env[serverVariable] = server.url
  return teardown
}

/** A migrated database of the test's own, empty but for what migrations write. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const server = process.env[serverVariable]
  if (!server) throw new Error('There is no test server: is the file named *.db.test.ts?')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return { url: urlOn(server, name), drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}
