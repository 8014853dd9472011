import { type Narrowed, newestMatching, placeLexemes } from '@/catalogue/statements'
import { exactLexemes, foldedLexemes, type Needed, questionOf, titleLexemes } from '@/catalogue/vectors'
import { eachOf, type SQL, sql } from '@/shared/payload/sql'
import { namesAsked } from './correction'
import type { Expected } from './expected'
import type { Question } from './question'

/** What a search is narrowed to. */
export type Filters = { list: string | null; narrowed: Narrowed }

/** The question in each of its forms. `together`: words that a phrase keeps side by side, which the vector with marks does not tell. */
export type Lexemes = Record<'folded' | 'titled' | 'exact' | 'together', Needed>

export const lexemesOf = (question: Question, { list, narrowed }: Filters): Lexemes => {
  const place = placeLexemes(list, narrowed)
  const together = foldedLexemes({ words: [], phrases: question.phrases })
  return {
    folded: [...foldedLexemes(question), ...place],
    titled: [...titleLexemes(question), ...together, ...place],
    exact: [...exactLexemes(question), ...place],
    together,
  }
}

/** About how many items have a lexeme, where they are many, and how many there are. */
export const frequencies = ({ folded, titled, exact }: Lexemes): SQL => sql`
  SELECT form, lexeme, items,
    (SELECT greatest(reltuples, 0)::int FROM pg_class WHERE oid = 'catalogue'::regclass) AS all
  FROM (
    SELECT 'folded' AS form, ${eachOf([...folded, ...titled].flat())} AS lexeme
    UNION ALL SELECT 'exact', ${eachOf(exact.flat())}
  ) AS asked JOIN catalogue_frequent USING (form, lexeme)`

/** Names that resemble a part of the question, where it stands nowhere; the most alike first. */
export const similarNames = (question: Question): SQL => sql`
  SELECT asked.typed, alike.word, alike.shown
  FROM ${eachOf(namesAsked(question).map(({ name }) => name))} AS asked (typed)
  CROSS JOIN LATERAL (
    SELECT word, shown, similarity(word, asked.typed) AS likeness FROM catalogue_words WHERE is_name AND word % asked.typed
    ORDER BY likeness DESC, word LIMIT 12
  ) AS alike
  WHERE NOT EXISTS (SELECT FROM catalogue_words WHERE word = asked.typed)
    AND NOT EXISTS (SELECT FROM catalogue_frequent WHERE form = 'folded' AND lexeme = asked.typed)
    AND NOT EXISTS (SELECT FROM catalogue WHERE folded @@ quote_literal(asked.typed)::tsquery)
  ORDER BY alike.likeness DESC, alike.word`

/** The place of the first of these questions whose words stand side by side in some item. */
export const firstStandingTogether = (questions: readonly Question[]): SQL => {
  const rows = questions.map(({ words, phrases }, place) => {
    const together = questionOf(
      foldedLexemes({ words: [], phrases: [words, ...phrases].filter(({ length }) => length > 0) }),
    )
    return sql`(${place}::int, ${together}::tsquery)`
  })
  return sql`SELECT place FROM (VALUES ${sql.join(rows, sql`, `)}) AS asked (place, question)
    WHERE EXISTS (SELECT FROM catalogue WHERE folded @@ asked.question) ORDER BY place LIMIT 1`
}

/** Which of these the catalogue has, as they are written. */
export const knownWords = (words: readonly string[]): SQL =>
  sql`SELECT word, shown FROM catalogue_words WHERE word IN (SELECT ${eachOf(words)}) ORDER BY word`

/**
 * The newest items that are public, of whatever kind: what has not happened yet is passed over. The limit stands in the statement:
 * prepared with any, it would be planned for a tenth of all items.
 */
export const newestOfAll = (limit: number): SQL => sql`
  SELECT item, newest.kind, addresses.path, title, standfirst, body, unit, year, at, illustrative
  FROM (
    SELECT * FROM catalogue WHERE lists <> '{}' AND at <= now() ORDER BY at DESC, item DESC LIMIT ${sql.raw(String(limit))}
  ) AS newest JOIN addresses USING (item) WHERE addresses.state = 'live' ORDER BY at DESC, item DESC`

/** What is counted at the most; how many of the newest are ranked by their words. */
export const mostCounted = 1_000

/** From so many on that are known before they are looked for, nobody counts them: frequencies are a day old, and about right. */
const surelyMore = 4 * mostCounted
const mostRanked = 50
const mostOfExact = 50

/** How far back titles are looked through for words that many titles have: about two years with something in every week. */
const mostWeeksOfTitles = 104

/**
 * One page of what was found, with counts: items that have the words with their very marks come first, then those that have them in
 * the title, then by how close together the words stand; whatever is left by its age. All that is read is bounded.
 */
export const hits = (
  lexemes: Lexemes,
  expected: Expected,
  { limit, offset }: { limit: number; offset: number },
): SQL => {
  const { folded, titled, exact, together } = lexemes
  const isMore = expected.atLeast > surelyMore
  const most = isMore ? Math.max(mostRanked, offset + limit) : mostCounted + 1
  const matched = newestMatching({ form: 'folded', needed: folded, expected: expected.folded, most })
  const byTitle = newestMatching({
    ...{ form: 'folded', needed: titled, expected: expected.titled, most: mostOfExact, mostWeeks: mostWeeksOfTitles },
  })
  const byMarks = newestMatching({
    ...{ form: 'exact', needed: exact, expected: expected.exact, most: mostOfExact, also: together },
  })
  return sql`
    WITH matched AS MATERIALIZED (${matched}),
      titled AS (${byTitle}),
      exactly AS (${byMarks}),
      candidates AS (
        SELECT item, at, bool_or(is_exact) AS is_exact, bool_or(is_titled) AS is_titled, bool_or(is_ranked) AS is_ranked
        FROM (
          SELECT item, at, true AS is_exact, false AS is_titled, true AS is_ranked FROM exactly
          UNION ALL SELECT item, at, false, true, true FROM titled
          UNION ALL SELECT item, at, false, false, row_number() OVER (ORDER BY at DESC, item DESC) <= ${mostRanked} FROM matched
        ) AS each GROUP BY item, at
      ),
      words AS (
        SELECT item, ts_rank_cd('{0.05, 0.1, 0.4, 1}', folded, ${questionOf(folded)}::tsquery) AS rank
        FROM (SELECT item FROM candidates WHERE is_ranked) AS near JOIN catalogue USING (item)
      ),
      ranked AS (
        SELECT item, row_number() OVER (ORDER BY is_exact DESC, is_titled DESC, rank DESC NULLS LAST, at DESC, item DESC) AS place
        FROM candidates LEFT JOIN words USING (item)
      ),
      page AS (SELECT item, place FROM ranked ORDER BY place LIMIT ${limit} OFFSET ${offset})
    SELECT ${isMore ? sql.raw(String(mostCounted + 1)) : sql`(SELECT count(*)::int FROM matched)`} AS total,
      (SELECT jsonb_build_array(extract(year FROM min(at)), extract(year FROM max(at))) FROM catalogue) AS years,
      CASE WHEN ${isMore ? sql`true` : sql`(SELECT count(*) FROM matched) > ${mostCounted}`} THEN '[]' ELSE (SELECT coalesce(jsonb_agg(counted), '[]') FROM (
        SELECT 'kind' AS part, kind AS value, count(*)::int AS count FROM matched GROUP BY kind
        UNION ALL SELECT 'unit', unit, count(*)::int FROM matched WHERE unit <> '' GROUP BY unit
        UNION ALL SELECT 'year', year, count(*)::int FROM matched WHERE year <> '' GROUP BY year
        UNION ALL SELECT 'sector', sector, count(*)::int FROM matched, unnest(sectors) AS sector GROUP BY sector
      ) AS counted) END AS counts,
      (SELECT coalesce(jsonb_agg(hit ORDER BY place), '[]') FROM (
        SELECT page.place, item, catalogue.kind, addresses.path, title, standfirst, body, unit, year, at, illustrative
        FROM page JOIN catalogue USING (item) JOIN addresses USING (item) WHERE addresses.state = 'live'
      ) AS hit) AS hits`
}
