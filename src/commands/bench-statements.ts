import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { draftProfile, signIn } from './bench-newsroom.ts'
import { median, type Section, table } from './bench-section.ts'
import { pause } from './command.ts'

/** Of Payload's pool: the front and the worker give their names. */
const statement =
  /^\[\[unknown\]\] LOG: {2}(?:statement|execute [^:]+): (?!begin|commit|rollback|savepoint|release)/gimu

/** Has the server write every statement into its log, with the name of who sent it. */
const logStatements = async (databaseUrl: string) => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' })
  await client.connect()
  const set = async (change: string[]) => {
    for (const one of change) await client.query(one)
    await client.query('SELECT pg_reload_conf()')
  }
  await set(["ALTER SYSTEM SET log_line_prefix = '[%a] '", "ALTER SYSTEM SET log_statement = 'all'"])
  return async () => {
    await set(['ALTER SYSTEM RESET log_statement', 'ALTER SYSTEM RESET log_line_prefix'])
    await client.end()
  }
}

/** The SQL statements behind each type of page, rendered because something public has changed. */
export const measureStatements: Section = async ({ portal, pages, signal }) => {
  const { address, environment, database } = portal
  const log = join(environment.dataDir, 'postgres.log')
  const newsroom = await signIn(address)
  const { id } = await draftProfile(newsroom, 'Vi Thị Thơm')
  let version = 0
  /** Every stored page is older than this change. */
  const changeSomething = () => {
    version += 1
    return newsroom.publish('exemplars', id, {
      keyFigures: [{ value: String(version), label: 'lần đo' }],
      correction: 'Sửa số.',
    })
  }
  const stop = await logStatements(database.url)
  const count = async (path: string) => {
    await changeSomething()
    // The front hears of the change in a moment; what the editor's session still writes is past by then.
    await pause(500, signal)
    const from = statSync(log).size
    await (await fetch(address + path)).text()
    return readFileSync(log).subarray(from).toString().match(statement)?.length ?? 0
  }
  const rows: string[][] = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      const counts: number[] = []
      while (counts.length < 3) counts.push(await count(path))
      rows.push([name, String(median(counts))])
    }
  } finally {
    await stop()
    await newsroom.withdraw('exemplars', id)
  }
  return `## Statements behind a page

What PostgreSQL logs (\`log_statement = all\`) while a page is rendered after a change. The number does not grow with the number of
items: \`src/site/queries.db.test.ts\` compares two with twenty of each. A stored page needs none.

${table([['page', 'SQL statements'], ...rows])}
`
}
