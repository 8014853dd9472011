import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type pg from 'pg'
import type { Entry } from '@/catalogue/entry'
import { recountLexemes } from '@/catalogue/upkeep'
import { StartError } from '@/shared/start-error'
import type { ScaledItem } from './agreed'
import { catalogueWriter } from './catalogue'
import { inTurn } from './in-turn'
import { insertRows } from './insert-rows'
import { makeItem } from './make-item'
import { readSurroundings } from './surroundings'
import { batchWriter } from './write-batch'

const batchSize = 2_000
const mostWaiting = 3

const changeOf = ({ kind, doc, covers, publishedAt }: ScaledItem) => ({
  kind: kind.key,
  item: doc.id,
  change: 'published',
  media: covers.map(({ token }) => token),
  at: publishedAt,
})

/** One generation for all of them. The counter's row is held until the commit: so it is taken last, and before the counts. */
const nextGeneration = async (client: pg.ClientBase): Promise<string> => {
  const { rows } = await client.query<{ value: string }>(
    'UPDATE content_generation SET value = value + 1 RETURNING value',
  )
  return rows[0]?.value ?? ''
}

const tellFront = async (client: pg.ClientBase, generation: string, changes: ReturnType<typeof changeOf>[]) => {
  await insertRows(
    client,
    'content_changes',
    changes.map((change) => ({ ...change, generation })),
  )
  await client.query(`SELECT pg_notify('content_changes', $1)`, [generation])
}

/** So that questions are planned for as many rows as there are. */
const analyse = async (client: pg.ClientBase, { areCatalogue }: { areCatalogue: boolean }) => {
  const { rows } = await client.query<{ tables: string }>(
    `SELECT string_agg(quote_ident(relname), ', ') AS tables FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND starts_with(relname, 'catalogue') = $1`,
    [areCatalogue],
  )
  await client.query(`ANALYZE ${rows[0]?.tables}`)
}

/** Two transactions, so that the database writes the items and enters them into the catalogue at the same time. */
type Writers = { items: pg.ClientBase; catalogue: pg.ClientBase }

type Batch = { items: ScaledItem[]; entries: Entry[] }

const writeItems = async (payload: Payload, by: Writers, count: number, progress: (line: string) => void) => {
  const surroundings = await readSurroundings(by.items)
  if (!surroundings.isOurs)
    throw new StartError('The database was not seeded by this project: made-up items are never written into it.')
  const write = await batchWriter(payload, by.items, surroundings)
  const catalogue = catalogueWriter(by.catalogue, new Map(surroundings.units.map(({ id, name }) => [id, name])))
  const first = surroundings.items
  const end = first + count
  const changes: ReturnType<typeof changeOf>[] = []

  const make = async (from: number): Promise<Batch> => {
    const batch: Batch = { items: [], entries: [] }
    for (let number = from; number < Math.min(from + batchSize, end); number++) {
      const item = makeItem(number, first, surroundings)
      batch.items.push(item)
      batch.entries.push(catalogue.entryOf(item))
      // The database writes one batch while the next is made, and its answers must be heard.
      if (number % 20 === 0) await setImmediate()
    }
    return batch
  }

  const writing = inTurn(async (items: ScaledItem[]) => {
    await write(items)
    for (const item of items) changes.push(changeOf(item))
  }, mostWaiting)
  const entering = inTurn(catalogue.enter, mostWaiting)

  await catalogue.begin()
  let told = 0
  for (let from = first; from < end; from += batchSize) {
    const { items, entries } = await make(from)
    await writing.put(items)
    await entering.put(entries)
    const tenth = Math.floor((10 * (from - first)) / count)
    if (tenth > told) progress(`${tenth * 10} %`)
    told = tenth
  }
  await Promise.all([
    writing.end().then(() => analyse(by.items, { areCatalogue: false })),
    entering.end().then(catalogue.sortIn),
  ])
  const generation = await nextGeneration(by.items)
  await Promise.all([tellFront(by.items, generation, changes), catalogue.end()])
}

/**
 * Adds that many items to a database of ours, as publishing would have left them; all of them or none. The same numbers give the
 * same items; they go on from the items that are there.
 * @param progress is told every tenth
 */
export const seedScale = async (payload: Payload, count: number, progress: (line: string) => void): Promise<void> => {
  const { pool } = payload.db as unknown as { pool: pg.Pool }
  const by = { items: await pool.connect(), catalogue: await pool.connect() }
  const both = async (statement: string) => {
    // The catalogue first: once the front is told, it must find what it lists.
    await by.catalogue.query(statement)
    await by.items.query(statement)
  }
  let isWhole = false
  try {
    await both('BEGIN')
    await writeItems(payload, by, count, progress)
    await both('COMMIT')
    isWhole = true
    // Not sooner: the transaction holds indexes for which a vacuum of the same table may wait.
    await Promise.all([analyse(by.catalogue, { areCatalogue: true }), recountLexemes(payload)])
  } finally {
    // A connection that ends takes back what it wrote.
    by.items.release(!isWhole)
    by.catalogue.release(!isWhole)
  }
}
