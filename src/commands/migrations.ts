import { readdirSync } from 'node:fs'
import pg from 'pg'
import { StartError } from '../shared/start-error.ts'
import { runNode } from './child.ts'

const written = (): string[] =>
  readdirSync('src/migrations')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))

// Any number will do as long as nothing else in the database locks it.
const migrationLock = 11_061_949

const applied = async (client: pg.Client): Promise<string[]> => {
  const { rows: found } = await client.query("SELECT to_regclass('payload_migrations') IS NOT NULL AS exists")
  if (!found[0].exists) return []
  const { rows } = await client.query('SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name)
}

const reason = (error: unknown): string => {
  const { code, message } = error as Error & { code?: string }
  return code && !message.includes(code) ? `${message || 'no answer'} (${code})` : message || 'no answer'
}

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new StartError(
      `DATABASE_URL: no database at ${host}${pathname}: ${reason(error)}. Start that server, or correct DATABASE_URL.`,
    )
  }
}

/** @throws StartError when nothing answers within seconds */
export const requireDatabase = async (url: string) => {
  const client = await connected(url)
  await client.end()
}

/**
 * Brings the database to the state that this program expects; quick when it is there already. Several instances may start
 * at once: one migrates, the others wait.
 * @returns how many migrations were applied
 * @throws StartError
 */
export const migrate = async (url: string, env: Record<string, string>, signal: AbortSignal): Promise<number> => {
  const client = await connected(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const before = await applied(client)
    const unknown = before.filter((name) => !written().includes(name))
    if (unknown.length > 0) {
      throw new StartError(
        `The database is newer than this program (it has ${unknown.join(', ')}): update the program.`,
      )
    }
    const missing = written().length - before.length
    if (missing > 0) {
      await runNode(['node_modules/payload/bin.js', 'migrate'], {
        env: { ...env, DATABASE_URL: url },
        quiet: true,
        signal,
        failure: 'The database could not be migrated; what it said is above',
      })
    }
    return missing
  } finally {
    await client.end()
  }
}
