import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { plot } from './bench-plot.ts'
import { median, type Section, table } from './bench-section.ts'
import { inFlight, outdateCopies, rateOf, timeOf } from './bench-time.ts'
import { runNode, startNode } from './child.ts'
import { freePort } from './free-port.ts'
import { untilAnswering } from './portal.ts'
import { processorTime } from './processor-time.ts'

/** How many items there are when the pages are asked for. */
const sizes = [1_000, 10_000, 100_000]

const askedEach = 60

/** How often each is asked when several are asked for at once, in each of so many rounds. */
const askedAtOnce = 120
const rounds = 3

/** The pages of a list end there. */
const mostPages = 40

const pagesOf = (length: number) => Array.from({ length }, (_, at) => at + 1)

const picture = 'images/cost-against-size.svg'

/** Below the project, where the framework finds its packages; left out of version control with all data. */
const emptySite = '.data/bench-empty'

/** A site whose only page is rendered when it is asked for, and has one word. */
const startEmptySite = async (signal: AbortSignal) => {
  rmSync(emptySite, { recursive: true, force: true })
  mkdirSync(join(emptySite, 'app'), { recursive: true })
  writeFileSync(
    join(emptySite, 'app', 'layout.js'),
    'export default function Layout({ children }) { return <html lang="vi"><body>{children}</body></html> }\n',
  )
  writeFileSync(
    join(emptySite, 'app', 'page.js'),
    "export const dynamic = 'force-dynamic'\nexport default function Page() { return <p>OK</p> }\n",
  )
  const next = 'node_modules/next/dist/bin/next'
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  await runNode([next, 'build', emptySite], { env, quiet: true, signal, failure: 'The empty page could not be built' })
  const port = await freePort()
  const child = startNode([next, 'start', emptySite, '-p', String(port), '-H', '127.0.0.1'], { env, quiet: true })
  const address = `http://127.0.0.1:${port}/`
  await untilAnswering(address, child, signal)
  return { address, pid: child.pid, stop: child.stop }
}

const repeated = (address: string, times: number) => Array.from({ length: times }, () => address)

/** Addresses of pages that nobody has asked for yet: none of them is stored. */
const freshAddresses = async (client: pg.Client, site: string) => {
  const rows = async (statement: string) =>
    (await client.query<{ path: string }>(statement)).rows.map(({ path }) => path)
  const profiles = await rows(`
    SELECT path FROM addresses WHERE kind = 'exemplar' AND state = 'live' ORDER BY md5(path) LIMIT ${askedAtOnce}`)
  return {
    // Full pages at every size: what is compared is the same amount to show.
    list: (pages: number) =>
      ['guong-dien-hinh', 'tin-bai'].flatMap((list) => pagesOf(pages).map((page) => `${site}/${list}?trang=${page}`)),
    profile: profiles.map((path) => site + path),
    search: (pages: number) =>
      ['gia+dinh', 'khu', 'nguoi', 'xa'].flatMap((words) =>
        pagesOf(pages).map((page) => `${site}/tim-kiem?q=${words}&trang=${page}`),
      ),
  }
}

/** What it costs to render a page that is not stored, against the number of items and against the framework's emptiest page. */
export const measureUncached: Section = async ({ portal: { address, environment, database, server }, signal }) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const empty = await startEmptySite(signal)
  const outdate = () => outdateCopies(client, signal)
  const measured: { items: number; times: Record<string, number> }[] = []
  const costs: Record<string, { rate: number; processor: number }[]> = {}
  try {
    for (const items of sizes) {
      const { rows } = await client.query<{ items: number }>('SELECT count(*)::int AS items FROM catalogue')
      const missing = items - (rows[0]?.items ?? 0)
      await runNode(['node_modules/payload/bin.js', 'run', 'src/seed/scale/main.ts', String(missing)], {
        env: { DATABASE_URL: database.url, DATA_DIR: environment.dataDir, PAYLOAD_SECRET: 'x'.repeat(32) },
        quiet: true,
        signal,
        failure: `${missing} items could not be written`,
      })
      await outdate()
      const fresh = await freshAddresses(client, address)
      await timeOf([`${address}/`, ...fresh.search(12).slice(0, 10)])
      measured.push({
        items,
        times: {
          home: await timeOf(repeated(`${address}/`, 20), outdate),
          list: await timeOf(fresh.list(8)),
          profile: await timeOf(fresh.profile.slice(0, askedEach)),
          search: await timeOf(fresh.search(12)),
          'empty page': await timeOf(repeated(empty.address, askedEach)),
        },
      })
    }
    const fresh = await freshAddresses(client, address)
    const asked: Record<string, string[]> = {
      list: fresh.list(mostPages),
      profile: fresh.profile,
      search: fresh.search(askedAtOnce / 4),
      'empty page': repeated(empty.address, askedAtOnce),
    }
    for (let round = 0; round < rounds; round += 1) {
      await outdate()
      for (const [name, addresses] of Object.entries(asked)) {
        const pid = name === 'empty page' ? empty.pid : server.pid
        const before = processorTime(pid)
        const rate = await rateOf(addresses)
        const processor = (processorTime(pid) - before) / addresses.length
        costs[name] = [...(costs[name] ?? []), { rate, processor }]
      }
    }
  } finally {
    await empty.stop()
    await client.end()
    rmSync(emptySite, { recursive: true, force: true })
  }
  const [first] = measured
  const last = measured.at(-1)
  if (!first || !last) throw new Error('nothing was measured')
  const rows = Object.entries(first.times).map(([name, least]) => [
    name,
    ...measured.map(({ times }) => `${(times[name] ?? Number.NaN).toFixed(1)} ms`),
    ((last.times[name] ?? Number.NaN) / least).toFixed(2),
    ((last.times['empty page'] ?? Number.NaN) / (last.times[name] ?? Number.NaN)).toFixed(2),
  ])
  const medians = Object.entries(costs).map(([name, rounds]) => ({
    name,
    rate: median(rounds.map(({ rate }) => rate)),
    processor: median(rounds.map(({ processor }) => processor)),
  }))
  const bare = medians.find(({ name }) => name === 'empty page')
  const costRows = medians.map(({ name, rate, processor }) => [
    name,
    String(Math.round(rate)),
    (rate / (bare?.rate ?? Number.NaN)).toFixed(2),
    `${processor.toFixed(1)} ms`,
    ((bare?.processor ?? Number.NaN) / processor).toFixed(2),
  ])
  writeFileSync(
    join('docs', picture),
    plot({
      at: sizes,
      lines: Object.keys(first.times).map((name) => ({
        name,
        values: measured.map(({ times }) => times[name] ?? Number.NaN),
      })),
      across: 'items',
      up: 'milliseconds',
    }),
  )
  return `## Pages that are not stored

The time of one request after another, each to an address that nobody has asked for yet (the home page: after a change), the median of
${askedEach} or fewer (home: 20); the database holds the demonstration and as many made-up items as it takes (\`npm run seed -- --scale N\`).
The empty page is the framework's own: one paragraph, rendered when it is asked for, in a server of its own in the same run.

${table([['page', ...sizes.map((items) => `${items.toLocaleString('en')} items`), 'last / first', 'empty page / last'], ...rows])}

![Time of each page against the number of items](${picture})

Several readers at once: ${inFlight} requests in flight at ${sizes.at(-1)?.toLocaleString('en')} items, ${askedAtOnce} addresses or fewer each, none of them stored, in turn; the
median of ${rounds} rounds. Server, database and readers share the processors; the processor time is the server's alone. (The home page has one
address, which is rendered once however many ask.)

${table([['page', 'requests/s', 'of the empty page', 'processor time of the server, each', 'empty page / it'], ...costRows])}
`
}
