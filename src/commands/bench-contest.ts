import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import sharp from 'sharp'
import { quantile, type Section, table } from './bench-section.ts'
import { proportionalSetSize } from './proportional-set-size.ts'

const entrants = 1_000
const atOnce = 50
const readers = 4
const wordsOfText = 1_500

/** As long as the contest allows, and different for everybody. */
const textOf = (number: number) =>
  Array.from({ length: wordsOfText }, (_, at) => (at % 97 === 0 ? `từ${number}` : 'chuyện')).join(' ')

/** About 300 KB that no encoder makes smaller. */
const picture = () =>
  sharp(randomBytes(380 * 380 * 3), { raw: { width: 380, height: 380, channels: 3 } })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer()

const formOf = (number: number, secret: string, act: string) =>
  new URLSearchParams({
    ...{ khoa: secret, lan: '0', viec: act, title: `Bài số ${number}`, text: textOf(number), genre: 'ghi-chep' },
    ...{ subjectName: 'Hà Thị Mận', name: `Người thứ ${number}`, phone: `09${String(70_000_000 + number)}` },
    ...{ ageBand: '16-and-over', usesAi: 'no', rules: 'on', authorship: 'on', licence: 'on', subject: 'on', ai: 'on' },
  })

/** Every entrant sends from a network of his own, as the proxy before the portal would tell. */
const networkOf = (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`

type Round = {
  seconds: number
  times: number[]
  errors: number
  acknowledged: Map<string, string>
  readersErrors: number
  reads: number
}

const fingerprintIn = (html: string) => /class="fingerprint">([0-9a-f]{64})</u.exec(html)?.[1] ?? ''

const enter = async (site: string, slug: string, number: number, image: Buffer | null): Promise<[string, string]> => {
  const secret = randomBytes(16).toString('hex')
  const headers = { 'x-forwarded-for': networkOf(number) }
  const send = async (path: string, body: BodyInit) => {
    const answer = await fetch(site + path, { method: 'POST', headers, body, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
  }
  const own = `/bai-du-thi/${secret}`
  await send(`/cuoc-thi/${slug}/gui-bai/nhan`, formOf(number, secret, 'nop'))
  if (image) {
    const form = new FormData()
    form.set('tep', new Blob([new Uint8Array(image)]), 'anh.jpg')
    await send(`${own}/tep`, form)
  }
  const receipt = await (await fetch(`${site}${own}/bien-nhan`, { headers })).text()
  return [secret, fingerprintIn(receipt)]
}

const run = async (site: string, slug: string, from: number, image: Buffer | null): Promise<Round> => {
  const round: Round = { seconds: 0, times: [], errors: 0, acknowledged: new Map(), readersErrors: 0, reads: 0 }
  let next = 0
  let isOver = false
  const worker = async () => {
    while (next < entrants) {
      const number = from + next
      next += 1
      const began = performance.now()
      try {
        round.acknowledged.set(...(await enter(site, slug, number, image)))
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
  const { rows } = await client.query<{ hash: string; fingerprint: string }>(`
    SELECT DISTINCT ON (entries.id) secret_hash AS hash, receipts.fingerprint AS fingerprint
    FROM entries JOIN entries_receipts AS receipts ON receipts._parent_id = entries.id
    ORDER BY entries.id, receipts._order DESC`)
  const kept = new Map(rows.map(({ hash, fingerprint }) => [hash, fingerprint]))
  return [...acknowledged].filter(
    ([secret, shown]) => kept.get(createHash('sha256').update(secret).digest('hex')) !== shown,
  ).length
}

/** The last minute of a contest: a thousand people send their entries, fifty at a time, while others read. */
export const measureContest: Section = async ({ portal: { address, server, database } }) => {
  const { docs } = await (await fetch(`${address}/api/contests?where[title][like]=ng%C3%B5&depth=0&limit=1`)).json()
  const slug: string = docs[0].slug
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const image = await picture()
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
  return `## The last minute of a contest

${entrants.toLocaleString('en')} entrants, ${atOnce} at a time, each with ${wordsOfText.toLocaleString('en')} words, and each until the receipt is shown, while ${readers} readers load the home
page. With pictures it takes ${ratio.toFixed(1)} times as long. The server holds ${Math.round(proportionalSetSize(server.pid))} MB afterwards.

${table([['what is sent', 'entries/s', 'p50', 'p99', 'errors', 'receipts without their entry', 'errors of readers'], ...rows])}
`
}
