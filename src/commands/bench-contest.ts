import pg from 'pg'
import { measureCrashes } from './bench-crashes.ts'
import {
  bigPicture,
  type Entrant,
  enter,
  hashOf,
  keptFingerprints,
  newEntrant,
  openContest,
  wordsOfText,
} from './bench-entrant.ts'
import { quantile, type Section, table } from './bench-section.ts'
import { proportionalSetSize } from './proportional-set-size.ts'

const entrants = 1_000
const atOnce = 50
const readers = 4

type Round = {
  seconds: number
  times: number[]
  errors: number
  acknowledged: Map<Entrant, string>
  readersErrors: number
  reads: number
}

const run = async (site: string, slug: string, from: number, image: Buffer | null): Promise<Round> => {
  const round: Round = { seconds: 0, times: [], errors: 0, acknowledged: new Map(), readersErrors: 0, reads: 0 }
  let next = 0
  let isOver = false
  const worker = async () => {
    while (next < entrants) {
      const entrant = newEntrant(from + next)
      next += 1
      const began = performance.now()
      try {
        round.acknowledged.set(entrant, await enter(site, slug, entrant, image))
      } catch {
        round.errors += 1
      }
      round.times.push(performance.now() - began)
    }
  }
  const reader = async () => {
    while (!isOver) {
      const answer = await fetch(`${site}/`)
      await answer.arrayBuffer()
      round.reads += 1
      if (answer.status !== 200) round.readersErrors += 1
    }
  }
  const began = performance.now()
  const reading = Promise.all(Array.from({ length: readers }, reader))
  await Promise.all(Array.from({ length: atOnce }, worker))
  round.seconds = (performance.now() - began) / 1_000
  isOver = true
  await reading
  return round
}

/** How many of the receipts that were shown stand in the database with another fingerprint, or not at all. */
const missing = async (client: pg.Client, { acknowledged }: Round): Promise<number> => {
  const kept = await keptFingerprints(client)
  return [...acknowledged].filter(([entrant, shown]) => kept.get(hashOf(entrant)) !== shown).length
}

/** The last minute of a contest: a thousand people send their entries, fifty at a time, while others read; then crashes. */
export const measureContest: Section = async (bench) => {
  const { address, server, database } = bench.portal
  const slug = await openContest(address)
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const image = await bigPicture()
  const plain = await run(address, slug, 1, null)
  const withPicture = await run(address, slug, 5_000, image)
  const rows: string[][] = []
  for (const [name, round] of Object.entries({
    'text alone': plain,
    [`text and a picture of ${Math.round(image.length / 1_000)} KB`]: withPicture,
  }))
    rows.push([
      name,
      (round.acknowledged.size / round.seconds).toFixed(1),
      `${Math.round(quantile(round.times, 0.5))} ms`,
      `${Math.round(quantile(round.times, 0.99))} ms`,
      String(round.errors),
      String(await missing(client, round)),
      `${round.readersErrors} of ${round.reads}`,
    ])
  await client.end()
  const ratio = withPicture.seconds / plain.seconds
  const size = Math.round(proportionalSetSize(server.pid))
  return `## The last minute of a contest

${entrants.toLocaleString('en')} entrants, ${atOnce} at a time, each with ${wordsOfText.toLocaleString('en')} words, and each until the receipt is shown, while ${readers} readers load the home
page. With pictures it takes ${ratio.toFixed(1)} times as long. The server holds ${size} MB afterwards.

${table([['what is sent', 'entries/s', 'p50', 'p99', 'errors', 'receipts without their entry', 'errors of readers'], ...rows])}

${await measureCrashes(bench)}
`
}
