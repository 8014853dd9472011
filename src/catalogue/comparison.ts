import { type SQL, sql } from '@/shared/payload/sql'
import type { Entry } from './entry'
import type { CellPart } from './statements'

/** What an entry says beside its item: names are those of the table's columns. */
const columns = {
  kind: 'text',
  at: 'timestamptz',
  lists: 'text[]',
  sectors: 'text[]',
  unit: 'text',
  year: 'text',
  level: 'text',
  movement: 'text',
  form: 'text',
  title: 'text',
  standfirst: 'text',
  body: 'text',
  illustrative: 'boolean',
  folded: 'tsvector',
  exact: 'tsvector',
} satisfies Partial<Record<keyof Entry, string>>

const listed = (names: readonly string[], table?: string) =>
  sql.raw(names.map((name) => (table ? `${table}.${name}` : name)).join(', '))

const names = Object.keys(columns)
const declared = sql.raw(
  Object.entries(columns)
    .map((column) => column.join(' '))
    .join(', '),
)

/**
 * The items of those entries that the table has not or has otherwise, or of whose words it does not know all. The limit makes it a look
 * into the index for each: joined whole, the table would be read for every few entries.
 */
export const differing = (entries: readonly Entry[]): SQL => sql`
  SELECT written.item FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS written (item text, words jsonb, ${declared})
  LEFT JOIN LATERAL (SELECT * FROM catalogue WHERE item = written.item LIMIT 1) AS catalogue ON true
  WHERE (${listed(names, 'written')}) IS DISTINCT FROM (${listed(names, 'catalogue')})
    OR EXISTS (SELECT FROM jsonb_to_recordset(written.words) AS used (word text)
      WHERE NOT EXISTS (SELECT FROM catalogue_words AS known WHERE known.word = used.word))`

const cell = ['list', 'form', 'level', 'movement', 'year', 'unit', 'sector'] satisfies ('list' | CellPart)[]

/** The cells that are not counted as the table has them, with how many items it has in each. */
const wrongCells = sql`
  SELECT ${listed(cell)}, coalesce(standing.items, 0) AS items
  FROM (SELECT ${listed(cell, 'cell')}, count(*)::int AS items FROM catalogue, catalogue_cells(catalogue) AS cell
    GROUP BY ${listed(cell, 'cell')}) AS standing
  FULL JOIN catalogue_counts AS counted USING (${listed(cell)})
  WHERE coalesce(standing.items, 0) <> coalesce(counted.items, 0)`

export const countWrongCells = sql`SELECT count(*)::int AS count FROM (${wrongCells}) AS wrong`

export const writeWrongCells = sql`
  WITH written AS (
    INSERT INTO catalogue_counts AS counted (${listed(cell)}, items) ${wrongCells}
    ON CONFLICT (${listed(cell)}) DO UPDATE SET items = excluded.items RETURNING list)
  SELECT count(*)::int AS count FROM written`

/** Words that no item has any more. What many items have need not be looked for. */
export const idleWords = sql`
  SELECT word FROM catalogue_words
  WHERE NOT EXISTS (SELECT FROM catalogue_frequent WHERE form = 'folded' AND lexeme = word)
    AND NOT EXISTS (SELECT FROM catalogue WHERE folded @@ quote_literal(word)::tsquery)`

export const forgetIdleWords = (words: readonly string[]): SQL => sql`
  WITH forgotten AS (
    DELETE FROM catalogue_words
    WHERE word IN (SELECT jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))
      AND NOT EXISTS (SELECT FROM catalogue WHERE folded @@ quote_literal(word)::tsquery) RETURNING word)
  SELECT count(*)::int AS count FROM forgotten`
