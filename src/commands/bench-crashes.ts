import { execFileSync } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import {
  bigPicture,
  type Entrant,
  enter,
  hashOf,
  keptFingerprints,
  newEntrant,
  openContest,
  titleOf,
} from './bench-entrant.ts'
import { type Bench, median, table } from './bench-section.ts'
import { startNode } from './child.ts'
import { pause } from './command.ts'
import { freePort } from './free-port.ts'

const crashes = 20
const entrants = 60
const atOnce = 20
/** So often does somebody send again whose line broke. */
const tries = 3
/** Of the first start, which writes the demonstration, and of each after it. */
const patience = 20 * 60_000

const rowsOfProcesses = () =>
  execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))

/** A process and all that it started. */
const familyOf = (pid: number): number[] => {
  const processes = rowsOfProcesses()
  const family = [pid]
  for (const member of family) for (const [child = 0, parent] of processes) if (parent === member) family.push(child)
  return family
}

type Place = { dataDir: string; port: string; site: string; signal: AbortSignal }

const startPortal = async ({ dataDir, port, site, signal }: Place) => {
  const child = startNode(['src/commands/start.ts'], {
    env: { DATA_DIR: dataDir, PORT: port, SITE_URL: site },
    quiet: true,
  })
  const deadline = Date.now() + patience
  const isWell = () =>
    fetch(`${site}/api/health`).then(
      async (answer) => {
        await answer.arrayBuffer()
        return answer.ok
      },
      () => false,
    )
  while (!(await isWell())) {
    if (Date.now() > deadline) throw new Error(`the portal did not start again:\n${child.output()}`)
    await pause(200, signal)
  }
  const database = Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
  return {
    stop: child.stop,
    /** Everything at once, PostgreSQL included; nobody has time for a last word. */
    crash: async () => {
      for (const pid of new Set([...familyOf(child.pid), ...familyOf(database)])) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It has just ended.
        }
      }
      await child.ended
    },
  }
}

/** The database of the portal, found as its own files tell. */
const onDatabase = async <Result>({ dataDir }: Place, run: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const server = realpathSync(join(dataDir, 'postgres'))
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(readFileSync(join(server, 'postmaster.pid'), 'utf8').split('\n')[3]),
    user: 'guong_sang',
    database: 'guong_sang',
    password: readFileSync(`${server}.password`, 'utf8').trim(),
  })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

type Sent = {
  /** Whose text was acknowledged. */
  told: Set<Entrant>
  /** Who has read a receipt, and the fingerprint on it. */
  receipts: Map<Entrant, string>
}

/** Everybody sends until he has a receipt or the portal is gone; `onReceipt` is told how many receipts were read. */
const sendAll = async (
  { site }: Place,
  slug: string,
  { people, image, sent }: { people: Entrant[]; image: Buffer; sent: Sent },
  onReceipt: (read: number) => void = () => undefined,
) => {
  const waiting = [...people]
  let read = 0
  const worker = async () => {
    for (let entrant = waiting.shift(); entrant; entrant = waiting.shift()) {
      const one = entrant
      const fingerprint = await enter(site, slug, one, image, () => sent.told.add(one)).catch(() => null)
      if (!fingerprint) continue
      sent.receipts.set(one, fingerprint)
      read += 1
      onReceipt(read)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

type Found = { missing: number; other: number; twice: number; lostFiles: number }

/** What the database and the disk say of everything that was acknowledged. */
const look = (place: Place, { told, receipts }: Sent): Promise<Found> =>
  onDatabase(place, async (client) => {
    const kept = await keptFingerprints(client)
    const { rows: twice } = await client.query<{ title: string }>(
      'SELECT title FROM entries WHERE title = ANY($1) GROUP BY title HAVING count(*) > 1',
      [[...told].map(titleOf)],
    )
    const { rows: doubled } = await client.query(`
      SELECT FROM entries JOIN entries_rels ON entries_rels.parent_id = entries.id AND entries_rels.path = 'files'
      JOIN entry_files ON entry_files.id = entries_rels.entry_files_id
      GROUP BY entries.id, entry_files.received_hash HAVING count(*) > 1`)
    const { rows: files } = await client.query<{ filename: string; hash: string }>(
      `SELECT filename, stored_hash AS hash FROM entry_files
       JOIN entries_rels ON entries_rels.entry_files_id = entry_files.id AND entries_rels.path = 'files'
       JOIN entries ON entries.id = entries_rels.parent_id WHERE secret_hash = ANY($1)`,
      [[...receipts.keys()].map(hashOf)],
    )
    const isOnDisk = ({ filename, hash }: { filename: string; hash: string }) => {
      const path = join(place.dataDir, 'entry-files', filename)
      return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash
    }
    return {
      missing: [...told].filter((entrant) => !kept.has(hashOf(entrant))).length,
      other: [...receipts].filter(([entrant, shown]) => kept.get(hashOf(entrant)) !== shown).length,
      twice: twice.length + doubled.length,
      lostFiles: receipts.size - files.filter(isOnDisk).length,
    }
  })

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0)

/**
 * The same last minute with everything killed outright in the middle of it, PostgreSQL included, again and again. Whoever has no
 * receipt sends the same form again afterwards, as people do.
 */
export const measureCrashes = async ({ folder, signal }: Bench): Promise<string> => {
  const port = String(await freePort())
  const place = { dataDir: join(folder, 'crashes'), port, site: `http://127.0.0.1:${port}`, signal }
  const image = await bigPicture()
  const sent: Sent = { told: new Set(), receipts: new Map() }
  const cutOff: number[] = []
  const seconds: number[] = []
  const found: Found[] = []
  let portal = await startPortal(place)
  const slug = await openContest(place.site)
  for (let crash = 0; crash < crashes; crash += 1) {
    const people = Array.from({ length: entrants }, (_, at) => newEntrant(1_000_000 + crash * entrants + at))
    const after = randomInt(1, entrants - atOnce)
    const withoutReceipt = () => people.filter((entrant) => !sent.receipts.has(entrant))
    let dead: Promise<void> | null = null
    await sendAll(place, slug, { people, image, sent }, (read) => {
      if (read >= after) dead ??= portal.crash()
    })
    await dead
    cutOff.push(withoutReceipt().length)
    const began = performance.now()
    portal = await startPortal(place)
    seconds.push((performance.now() - began) / 1_000)
    found.push(await look(place, sent))
    for (let time = 0; time < tries; time += 1) await sendAll(place, slug, { people: withoutReceipt(), image, sent })
  }
  found.push(await look(place, sent))
  await portal.stop()
  const total = crashes * entrants
  const most = (name: keyof Found) => String(Math.max(...found.map((one) => one[name])))
  return `### With \`kill -9\` of everything, ${crashes} times

${crashes} times ${entrants} entrants, ${atOnce} at a time, with text and picture; after a random number of receipts every process of the portal is
killed at once, PostgreSQL included, and started again (${median(seconds).toFixed(1)} s until it answers, the longest ${Math.max(...seconds).toFixed(1)} s). Looked for after each crash, and at the
end, when all who had no receipt have sent the same form again:

${table([
  [
    'entrants',
    'cut off by a crash',
    'receipts in the end',
    'acknowledged and missing',
    'receipts of something else',
    'pictures lost',
    'there twice',
  ],
  [
    String(total),
    String(sum(cutOff)),
    String(sent.receipts.size),
    most('missing'),
    most('other'),
    most('lostFiles'),
    most('twice'),
  ],
])}`
}
