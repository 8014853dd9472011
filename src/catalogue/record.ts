import type { PayloadRequest } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import type { Follower, VocabularyRow } from '@/publishing/public-record'
import { arrayOf, query, type SQL, sql } from '@/shared/payload/sql'
import { type Entry, entryOf, type PlaceNames, vocabularyEntryOf } from './entry'

/** New words, in their own order so that two publications never wait for each other in a circle. */
const rememberWords = (words: Entry['words']): SQL => sql`
  INSERT INTO catalogue_words (word, shown, is_name)
  SELECT word, shown, is_name FROM jsonb_to_recordset(${JSON.stringify(
    words.map(({ word, shown, isName }) => ({ word, shown, is_name: isName })),
  )}::jsonb) AS written (word text, shown text, is_name boolean)
  ORDER BY word ON CONFLICT (word) DO NOTHING`

const writeEntry = (entry: Entry): SQL => sql`
  INSERT INTO catalogue (item, kind, at, lists, sectors, unit, year, level, movement, form, title, standfirst, body,
    illustrative, folded, exact)
  VALUES (${entry.item}, ${entry.kind}, ${entry.at.toISOString()}, ${arrayOf(entry.lists)}, ${arrayOf(entry.sectors)}, ${entry.unit},
    ${entry.year}, ${entry.level}, ${entry.movement}, ${entry.form}, ${entry.title}, ${entry.standfirst}, ${entry.body},
    ${entry.illustrative}, ${entry.folded}::tsvector, ${entry.exact}::tsvector)
  ON CONFLICT (item) DO UPDATE SET kind = excluded.kind, at = excluded.at, lists = excluded.lists, sectors = excluded.sectors,
    unit = excluded.unit, year = excluded.year, level = excluded.level, movement = excluded.movement, form = excluded.form,
    title = excluded.title, standfirst = excluded.standfirst, body = excluded.body, illustrative = excluded.illustrative,
    folded = excluded.folded, exact = excluded.exact`

/** Enters an item, or what has changed about it. */
export const enter = async (req: PayloadRequest, entry: Entry): Promise<void> => {
  await query(req, writeEntry(entry))
  await query(req, rememberWords(entry.words))
  await query(req, sql`DELETE FROM withdrawals WHERE item = ${entry.item}`)
}

/** Where the item stood, so that the feeds of these places can tell that it is gone. */
const keepWithdrawal = (item: string): SQL => sql`
  INSERT INTO withdrawals (item, kind, unit, sectors) SELECT item, kind, unit, sectors FROM catalogue WHERE item = ${item}
  ON CONFLICT (item) DO UPDATE SET kind = excluded.kind, unit = excluded.unit, sectors = excluded.sectors, at = excluded.at`

/** Strikes an item out; the names that nobody else has are forgotten with it. */
export const strike = async (req: PayloadRequest, item: string): Promise<void> => {
  await query(req, keepWithdrawal(item))
  await query(
    req,
    sql`WITH struck AS (DELETE FROM catalogue WHERE item = ${item} RETURNING item, folded),
          words AS (SELECT lexeme FROM struck, unnest(tsvector_to_array(struck.folded)) AS lexeme)
        DELETE FROM catalogue_words WHERE is_name AND word IN (SELECT lexeme FROM words)
          AND NOT EXISTS (
            SELECT FROM catalogue
            WHERE catalogue.item <> ${item} AND catalogue.folded @@ quote_literal(catalogue_words.word)::tsquery)`,
  )
}

/** The names under which readers look for a place, by id. */
export const placeNames = async (req: PayloadRequest): Promise<PlaceNames> => {
  const rows = await query<{ id: string; name: string }>(req, sql`SELECT id::text, name FROM units`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The items of a unit that is called otherwise from now on are many: the worker has them entered, right after. */
const appointRenaming = async (req: PayloadRequest, { id, name }: VocabularyRow) => {
  const [entered] = await query<{ title: string }>(req, sql`SELECT title FROM catalogue WHERE item = ${id}`)
  if (!entered || entered.title === name) return
  await req.payload.jobs.queue({ task: 'enterRenamed', input: { unit: id, formerName: entered.title }, req })
}

/** Keeps the catalogue in the transaction of every change. */
export const catalogue: Follower = {
  onPublic: async (req, kind, doc) =>
    enter(req, entryOf(kind as unknown as ContentKind<typeof doc>, doc, await placeNames(req))),
  onVocabulary: async (req, kind, doc) => {
    if (kind === 'unit') await appointRenaming(req, doc)
    await enter(req, vocabularyEntryOf(kind, doc))
  },
  onGone: strike,
}
