import { join } from 'node:path'
import pg from 'pg'
import { runNode } from './child.ts'
import type { Life } from './command.ts'
import { migrate } from './migrations.ts'
import { type EmbeddedPostgres, startPostgres } from './postgres.ts'
import { step } from './step.ts'

const name = 'guong_sang'
const unfinished = `${name}_unfinished`

const postgresFolder = (dataDir: string) => join(dataDir, 'postgres')

const onServer = async <Result>(url: string, run: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const hasDatabase = (url: string): Promise<boolean> =>
  onServer(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    return rowCount === 1
  })

const begin = (url: string) =>
  onServer(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${unfinished}`)
  })

const finish = (url: string) =>
  onServer(url, (client) => client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`))

export const startEmbedded = (dataDir: string, port?: number): Promise<EmbeddedPostgres> =>
  startPostgres({ dataDir: postgresFolder(dataDir), port })

/**
 * The portal's database on the embedded server, migrated; a new one also gets the demonstration's content. It carries its name
 * only once all that is done, so a start that was interrupted begins it anew.
 * @throws StartError
 */
export const prepareEmbedded = async (
  server: EmbeddedPostgres,
  env: Record<string, string>,
  { signal }: Life,
): Promise<{ url: string; isNew: boolean }> => {
  const url = server.urlOf(name)
  if (await hasDatabase(server.url)) {
    await step('Database migrated', () => migrate(url, env, signal))
    return { url, isNew: false }
  }
  const unfinishedUrl = server.urlOf(unfinished)
  await step('New database migrated', async () => {
    await begin(server.url)
    await migrate(unfinishedUrl, env, signal)
  })
  await step('Demonstration content written', async () => {
    await runNode(['node_modules/payload/bin.js', 'run', 'src/seed/main.ts'], {
      env: { ...env, DATABASE_URL: unfinishedUrl },
      signal,
      failure: 'The demonstration content could not be written; what it said is above',
    })
    await finish(server.url)
  })
  return { url, isNew: true }
}
