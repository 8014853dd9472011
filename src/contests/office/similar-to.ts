import type { PayloadRequest } from 'payload'
import { pairs } from '@/catalogue/vectors'
import { query, sql } from '@/shared/payload/sql'
import { sampledRuns, similarTexts } from '../similarity'

export type Alike = {
  id: string
  /** Where it stands: in this contest, an earlier one, or among what is published. */
  source: 'contest' | 'earlier' | 'published'
  title: string
  text: string
  /** The share of common runs of five words, of 1. */
  share: number
}

type Found = { id: string; source: Alike['source']; title: string | null; text: string | null }

const runsAsked = 40
const compared = 12
/** Below, texts on the same person share this much by chance. */
const threshold = 0.15

const lexeme = (text: string) => `'${text.replace(/['\\]/gu, '$&$&')}'`

/**
 * Texts with much in common with the entry, the most alike first: entries of this contest and of others, and published stories.
 * Forty runs of its words are looked for; whatever has one is compared whole.
 */
export const similarTo = async (
  req: PayloadRequest,
  entry: { id: string; contest: string; text: string },
): Promise<Alike[]> => {
  const runs = sampledRuns(entry.text, runsAsked)
  if (runs.length === 0) return []
  const phrases = sql.join(
    runs.map(({ written }) => sql`(lower(${written}))`),
    sql`, `,
  )
  const entries = await query<Found>(
    req,
    sql`SELECT entries.id::text AS id, CASE WHEN entries.contest_id = ${entry.contest} THEN 'contest' ELSE 'earlier' END AS source,
          entries.title AS title, entries.plain_text AS text
        FROM entries, (VALUES ${phrases}) AS runs (run)
        WHERE entries.id <> ${entry.id} AND entries.submitted_at IS NOT NULL AND strpos(lower(entries.plain_text), run) > 0
        GROUP BY entries.id ORDER BY count(*) DESC LIMIT ${compared}`,
  )
  const question = runs.map(({ words }) => `(${pairs(words).map(lexeme).join(' & ')})`).join(' | ')
  const published = await query<Found>(
    req,
    sql`SELECT item AS id, 'published' AS source, title, body AS text FROM catalogue
        WHERE folded @@ ${question}::tsquery LIMIT ${compared}`,
  )
  const found = [...entries, ...published]
  const alike = similarTexts(
    [{ id: entry.id, text: entry.text }],
    found.map(({ id, text }) => ({ id, text: text ?? '' })),
    threshold,
  )
  return alike.flatMap(({ b, containment }) => {
    const other = found.find(({ id }) => id === b)
    return other ? [{ ...other, title: other.title ?? '', text: other.text ?? '', share: containment }] : []
  })
}
