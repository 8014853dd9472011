import type { PayloadRequest } from 'payload'
import { fill } from '@/publishing/fill'
import { mediaOf } from '@/publishing/public-record'
import { textsOf } from '@/publishing/texts-of'
import { query, reading, sql } from '@/shared/payload/sql'
import { successorToday } from '@/units/succession'
import type { PaperItem } from './booklet-items'
import { type PaperStory, paperStory } from './paper-story'

type Place = { id: string; name: string; slug: string; successor: string | null }

/** Units with the one that stands in their place today, and sectors, by id. */
const places = async (req: PayloadRequest): Promise<[string, object][]> => {
  const units = await query<Place>(req, sql`SELECT id::text, name, slug, successor_id::text AS successor FROM units`)
  const sectors = await query<Place>(req, sql`SELECT id::text, name, slug, NULL AS successor FROM sectors`)
  return [
    ...units.map((unit): [string, object] => [unit.id, { ...unit, successor: successorToday(units, unit.id) }]),
    ...sectors.map((sector): [string, object] => [sector.id, sector]),
  ]
}

/** The items as the press reads them: a fixed number of statements, however many. */
export const tellStories = async (
  req: PayloadRequest,
  items: readonly PaperItem[],
  origin: string,
): Promise<PaperStory[]> => {
  const media = await mediaOf(
    req,
    items.map(({ doc }) => doc),
  )
  const known = new Map<string, object>([
    ...media.map((medium): [string, object] => [medium.id, medium]),
    ...(await places(req)),
  ])
  const filled = items.map(({ kind, doc, note }) => ({ kind, doc: fill(doc, known) as never, note }))
  const texts = await textsOf(filled, reading(req))
  return filled.map(({ kind, doc, note }) => {
    const item = kind.summary(doc)
    return paperStory({ kind, item, blocks: texts.get(item.id) ?? [], origin, note })
  })
}
