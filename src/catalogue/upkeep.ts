import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { noteChange } from '@/publishing/public-record'
import { addPublished, differingPublished, forgetPublished, keepPublished } from '@/publishing/published-item'
import { query, sql } from '@/shared/payload/sql'
import { countWrongCells, differing, forgetIdleWords, idleWords, writeWrongCells } from './comparison'
import { recountFrequent } from './frequent'
import { enter, strike } from './record'
import { countPublic, readPublic, type Source, type Standing } from './sources'

/** Compares the catalogue and the published items with what is public, and mends what differs. */

type Difference = 'missing' | 'different' | 'superfluous'

export type Mended = Record<Difference, number> & {
  /** Of what is public. */
  compared: number
  cells: number
  words: number
}

type Tell = (line: string) => void

const inTransaction = async <Result>(
  payload: Payload,
  run: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await run(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const isEntered = async (req: PayloadRequest, item: string) =>
  (await query(req, sql`SELECT item FROM catalogue WHERE item = ${item}`)).length > 0

type Item = { item: string }

const publishedAmong = (standing: readonly Standing[]) => standing.flatMap(({ published }) => published ?? [])

/** Those of them that the catalogue or the published items have not, or have otherwise. */
const differingOf = async (req: PayloadRequest, standing: readonly Standing[]): Promise<ReadonlySet<string>> => {
  const entries = standing.map(({ entry }) => entry)
  const rows = [
    ...(await query<Item>(req, differing(entries))),
    ...(await query<Item>(req, differingPublished(publishedAmong(standing)))),
  ]
  return new Set(rows.map(({ item }) => item))
}

const tableOf = ({ collection }: Source, payload: Payload) => {
  const { dbName } = payload.collections[collection].config
  return sql.identifier(typeof dbName === 'string' ? dbName : collection)
}

/**
 * Enters or strikes the item as it stands now; nobody publishes or withdraws it meanwhile. Returns what was wrong about it, null
 * where nothing is.
 */
export const mendItem = (payload: Payload, source: Source, item: string): Promise<Difference | null> =>
  inTransaction(payload, async (req) => {
    await query(req, sql`SELECT FROM ${tableOf(source, payload)} WHERE id = ${item} FOR NO KEY UPDATE`)
    const [standing] = await readPublic(req, source, { id: { equals: item } }, 1)
    const wasEntered = await isEntered(req, item)
    if (!standing) {
      const forgotten = await query(req, sql`${forgetPublished(item)} RETURNING item`)
      if (wasEntered) await strike(req, item)
      return wasEntered || forgotten.length > 0 ? 'superfluous' : null
    }
    if ((await differingOf(req, [standing])).size === 0) return null
    await enter(req, standing.entry)
    if (standing.published) await query(req, keepPublished(standing.published))
    return wasEntered ? 'different' : 'missing'
  })

const firstId = '00000000-0000-0000-0000-000000000000'
const batch = 200

async function* batchesOf(req: PayloadRequest, source: Source) {
  let after = firstId
  for (;;) {
    const standing = await readPublic(req, source, { id: { greater_than: after } }, batch)
    const last = standing.at(-1)
    if (!last) return
    yield standing
    after = last.entry.item
  }
}

/** Tells each tenth of the way. */
const progress = (whole: number, tell: Tell) => {
  let done = 0
  return (more: number) => {
    const before = Math.floor((10 * done) / whole)
    done += more
    const tenth = Math.floor((10 * done) / whole)
    if (tenth > before) tell(`${tenth * 10} % compared`)
  }
}

const mendItems = async (payload: Payload, sources: readonly Source[], tell: Tell) => {
  const req = await createLocalReq({}, payload)
  const found = { missing: 0, different: 0, superfluous: 0 }
  const note = (difference: Difference, { collection }: Source, item: string) => {
    found[difference] += 1
    tell(`${difference.padEnd(11)} ${collection}/${item}`)
  }
  const mend = async (source: Source, item: string) => {
    const difference = await mendItem(payload, source, item)
    if (difference) note(difference, source, item)
  }
  const counts = await Promise.all(sources.map((source) => countPublic(req, source)))
  const advance = progress(
    counts.reduce((sum, count) => sum + count, 0),
    tell,
  )
  const compared = new Set<string>()
  for (const source of sources) {
    for await (const standing of batchesOf(req, source)) {
      const added = await query<Item>(req, addPublished(publishedAmong(standing)))
      for (const { item } of added) note('missing', source, item)
      for (const item of await differingOf(req, standing)) await mend(source, item)
      for (const { entry } of standing) compared.add(entry.item)
      advance(standing.length)
    }
  }
  const kept = await query<{ item: string; kind: string }>(
    req,
    sql`SELECT item, kind FROM catalogue UNION SELECT item, kind FROM published_items ORDER BY item`,
  )
  for (const { item, kind } of kept) {
    const source = sources.find(({ keys }) => keys.includes(kind))
    if (source && !compared.has(item)) await mend(source, item)
  }
  return { ...found, compared: compared.size }
}

type Counted = { count: number }

const countOf = async (req: PayloadRequest, statement: Parameters<typeof query>[1]) =>
  (await query<Counted>(req, statement))[0]?.count ?? 0

const mendCells = async (payload: Payload): Promise<number> => {
  if ((await countOf(await createLocalReq({}, payload), countWrongCells)) === 0) return 0
  return inTransaction(payload, async (req) => {
    // Whoever publishes counts while he holds this row: until we commit, nobody does.
    await query(req, sql`SELECT FROM content_generation FOR UPDATE`)
    return countOf(req, writeWrongCells)
  })
}

/** Forgets those of the words that no item has; returns how many. */
export const forgetWords = (payload: Payload, words: readonly string[]): Promise<number> =>
  inTransaction(payload, async (req) => {
    // A publication under way finds the word there and does not write it: it has to end before the word is forgotten.
    await query(req, sql`LOCK TABLE catalogue IN SHARE MODE`)
    return countOf(req, forgetIdleWords(words))
  })

const mendWords = async (payload: Payload): Promise<number> => {
  const idle = await query<{ word: string }>(await createLocalReq({}, payload), idleWords)
  if (idle.length === 0) return 0
  return forgetWords(
    payload,
    idle.map(({ word }) => word),
  )
}

/** Counts anew which lexemes many items have. */
export const recountLexemes = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (req) => {
    const items = await countOf(req, sql`SELECT count(*)::int AS count FROM catalogue`)
    for (const statement of recountFrequent(items)) await query(req, statement)
  })

const differs = ({ compared, ...found }: Mended): boolean => Object.values(found).some((count) => count > 0)

/** Mends the catalogue, tells each difference and how far it is, and makes the front render anew where something differed. */
export const mendCatalogue = async (payload: Payload, sources: readonly Source[], tell: Tell): Promise<Mended> => {
  const items = await mendItems(payload, sources, tell)
  await recountLexemes(payload)
  const mended = { ...items, cells: await mendCells(payload), words: await mendWords(payload) }
  if (differs(mended)) await noteChange(await createLocalReq({}, payload), 'site', 'catalogue', 'changed')
  return mended
}

export const summaryOf = (mended: Mended): string => {
  const { compared, missing, different, superfluous, cells, words } = mended
  const found = differs(mended)
    ? `Mended: ${missing} missing, ${different} different, ${superfluous} superfluous; ${cells} counts, ${words} words.`
    : 'Nothing differed.'
  return `${compared} items compared. ${found}`
}
