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
  /** The share of common runs of five words, of 1; 0 where only the title is alike. */
  share: number
  /** How much of the title is the same, of 1; 0 where it is another. */
  titleShare: number
}

type Found = { id: string; source: Alike['source']; title: string | null; text: string | null }

const runsAsked = 40
const compared = 12
/** Below, texts on the same person share this much by chance. */
const threshold = 0.15
/** Below, titles on the same subject are alike by chance. */
const titleThreshold = 0.6

const lexeme = (text: string) => `'${text.replace(/['\\]/gu, '$&$&')}'`

type Compared = { id: string; contest: string; title: string; text: string }

const withLikeTitle = (req: PayloadRequest, entry: Compared) =>
  query<Found & { likeness: number }>(
    req,
    sql`SELECT * FROM (
          SELECT entries.id::text AS id, CASE WHEN contest_id = ${entry.contest} THEN 'contest' ELSE 'earlier' END AS source,
            title, plain_text AS text, similarity(lower(title), lower(${entry.title})) AS likeness
          FROM entries WHERE id <> ${entry.id} AND submitted_at IS NOT NULL
          UNION ALL
          SELECT item, 'published', title, body, similarity(lower(title), lower(${entry.title})) FROM catalogue
        ) AS titled
        WHERE likeness >= ${titleThreshold} ORDER BY likeness DESC, id LIMIT ${compared}`,
  )

/** Forty runs of its words are looked for; whatever has one is compared whole. */
const withLikeText = async (req: PayloadRequest, entry: Compared): Promise<Found[]> => {
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
  return [...entries, ...published]
}

/** What has much in common with the entry, by its text or by its title: entries of this contest and of others, and published stories. */
export const similarTo = async (req: PayloadRequest, entry: Compared): Promise<Alike[]> => {
  const titled = await withLikeTitle(req, entry)
  const found = new Map([...(await withLikeText(req, entry)), ...titled].map((one) => [one.id, one]))
  const alike = similarTexts(
    [{ id: entry.id, text: entry.text }],
    [...found.values()].map(({ id, text }) => ({ id, text: text ?? '' })),
    threshold,
  )
  const shares = new Map(alike.map(({ b, containment }) => [b, containment]))
  const likeness = new Map(titled.map(({ id, likeness }) => [id, likeness]))
  return [...found.values()]
    .map(({ id, source, title, text }) => ({
      ...{ id, source, title: title ?? '', text: text ?? '' },
      share: shares.get(id) ?? 0,
      titleShare: likeness.get(id) ?? 0,
    }))
    .filter(({ share, titleShare }) => share > 0 || titleShare > 0)
    .sort((one, two) => two.share - one.share || two.titleShare - one.titleShare)
}
