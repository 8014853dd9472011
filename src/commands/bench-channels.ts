import { readFileSync } from 'node:fs'
import pg from 'pg'
import { channelPaths, embedPath, feedOf, feedPaths, fixedPaths, itemPath } from '../shared/paths.ts'
import { type Newsroom, signIn } from './bench-newsroom.ts'
import { median, type Section, table } from './bench-section.ts'
import { outdateCopies, timeOf } from './bench-time.ts'
import { pause } from './command.ts'

const unit = itemPath('unit', 'xa-phung-nguyen')

const frames = {
  'a unit’s frame, 5 rows': embedPath(unit),
  'a unit’s frame, 12 cards': `${embedPath(unit)}?so=12&kieu=the`,
}

const feeds = {
  RSS: feedOf(fixedPaths.home),
  'RSS of a unit': feedOf(unit),
  'JSON Feed': feedPaths.json,
  podcast: feedPaths.podcast,
  calendar: feedPaths.calendar,
}

const cardsDrawn = 40
const storiesPrinted = 40

/** How often each is asked for after a change. */
const askedEach = 20

const inKilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`
const inMilliseconds = (time: number) => `${time.toFixed(1)} ms`

/** As it goes over the line. */
const bytesOf = async (address: string) => {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'br' } })
  await answer.arrayBuffer()
  return Number(answer.headers.get('content-length'))
}

const measureAnswers = async (site: string, client: pg.Client, signal: AbortSignal) => {
  const rows: string[][] = []
  for (const [name, path] of Object.entries({ ...frames, ...feeds })) {
    const address = site + path
    const time = await timeOf(Array<string>(askedEach).fill(address), () => outdateCopies(client, signal))
    rows.push([name, inKilobytes(await bytesOf(address)), inMilliseconds(time)])
  }
  return table([['answer', 'bytes, br', 'after a change'], ...rows])
}

/** Cards of stories that networks may show, each asked for twice: drawn, then stored. */
const measureCards = async (site: string, client: pg.Client) => {
  const { rows } = await client.query<{ path: string }>(`
    SELECT path FROM addresses WHERE state = 'live' AND kind IN ('exemplar', 'good-deed', 'practice', 'article') ORDER BY md5(path)`)
  const drawn: number[] = []
  const stored: number[] = []
  const sizes: number[] = []
  for (const { path } of rows) {
    const address = `${site}${path}${channelPaths.card}`
    const began = performance.now()
    const answer = await fetch(address)
    const { byteLength } = await answer.arrayBuffer()
    if (answer.status === 404) continue
    drawn.push(performance.now() - began)
    sizes.push(byteLength)
    stored.push(await timeOf([address]))
    if (drawn.length === cardsDrawn) break
  }
  return table([
    ['cards', 'bytes', 'drawn', 'stored'],
    [
      String(drawn.length),
      ...[inKilobytes(median(sizes)), inMilliseconds(median(drawn)), inMilliseconds(median(stored))],
    ],
  ])
}

/** The most that the processes begun by this one have held at once each, in megabytes, until it is told; Linux only. */
const watchChildren = (pid: number) => {
  let most = 0
  const look = () => {
    for (const child of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean))
      try {
        const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? []
        most = Math.max(most, (Number(kibibytes ?? 0) * 1024) / 1_000_000)
      } catch {
        // It has just ended.
      }
  }
  const timer = setInterval(look, 20)
  return () => {
    clearInterval(timer)
    return most
  }
}

type Item = { relationTo: string; value: string }

/** Published stories with a picture. */
const picturedStories = async (newsroom: Newsroom): Promise<Item[]> => {
  const found: Item[] = []
  for (const [relationTo, picture] of [
    ['exemplars', 'portrait'],
    ['practices', 'cover'],
    ['articles', 'cover'],
    ['events', 'cover'],
  ] as const) {
    const where = `where[_status][equals]=published&where[${picture}][exists]=true`
    const { docs } = await newsroom.ask('GET', `${relationTo}?${where}&limit=100&depth=0`)
    found.push(...docs.map(({ id }: { id: string }) => ({ relationTo, value: id })))
  }
  return found
}

const measureBooklet = async ({ site, server, signal }: { site: string; server: number; signal: AbortSignal }) => {
  const newsroom = await signIn(site)
  const items = await picturedStories(newsroom)
  const { id } = await newsroom.create('booklets', {
    ...{ title: 'Tập sách để đo', paper: 'a4', columns: '2', cover: 'first', items },
  })
  const prints = `booklets/${id}/prints`
  const { refused } = await newsroom.ask('GET', prints)
  const kept = items.filter(({ value }) => !refused.some((one: { id: string }) => one.id === value))
  await newsroom.ask('PATCH', `booklets/${id}`, { items: kept.slice(0, storiesPrinted) })
  const stop = watchChildren(server)
  const began = performance.now()
  await newsroom.ask('POST', prints)
  for (;;) {
    await pause(50, signal)
    const [print] = (await newsroom.ask('GET', prints)).prints
    if (print.step === 'failed') throw new Error('the booklet could not be printed')
    if (print.step !== 'ready') continue
    const seconds = (performance.now() - began) / 1_000
    const most = stop()
    await newsroom.ask('DELETE', `booklets/${id}`)
    return table([
      ['stories', 'pages', 'file', 'time (asked: 30 s)', 'memory of its process (asked: 500 MB)'],
      [
        ...[print.stories.length, print.pages].map(String),
        ...[`${(print.bytes / 1_000_000).toFixed(1)} MB`, `${seconds.toFixed(1)} s`, `${Math.round(most)} MB`],
      ],
    ])
  }
}

/** What other channels than the page cost. */
export const measureChannels: Section = async ({ portal: { address, server, database }, signal }) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return `## Channels

Frames and feeds: their bytes without pictures, and the time of a request after a change (nothing is stored), the median of ${askedEach}.

${await measureAnswers(address, client, signal)}

Cards for networks (JPEG, 1200 × 630), the median; drawn: asked for the first time.

${await measureCards(address, client)}

A booklet with a picture for each story: from the order to the file, and the most (\`VmHWM\`) that the process of the press held.

${await measureBooklet({ site: address, server: server.pid, signal })}
`
  } finally {
    await client.end()
  }
}
