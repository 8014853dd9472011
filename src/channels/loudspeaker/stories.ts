import type { PayloadRequest } from 'payload'
import { type ContentKind, kindOfAmong } from '@/publishing/content-kind'
import { fill } from '@/publishing/fill'
import { itemsCovered } from '@/publishing/gate'
import { mediaOf } from '@/publishing/public-record'
import { textsOf } from '@/publishing/texts-of'
import { bypassing } from '@/shared/payload/acting'
import { query, reading, sql } from '@/shared/payload/sql'
import type { Block, Summary } from '@/shared/view'
import { successorToday } from '@/units/succession'

type Kinds = readonly ContentKind<never>[]

/** An item that a bulletin names, as Payload stores the relation. */
export type Chosen = { relationTo: string; value: string | { id: string } }

export const idOfChosen = ({ value }: Chosen): string => (typeof value === 'string' ? value : value.id)

/** A public story, and whether everybody whom it shows agreed to the loudspeaker. */
export type Story = { item: Summary; blocks: Block[]; isCovered: boolean }

const reason = 'a bulletin carries what is public, whoever opens it'

type UnitRow = { id: string; name: string; slug: string; successor: string | null }

/** Units as the pages name them: with the one that stands in the place of each today. */
const namedUnits = async (req: PayloadRequest) => {
  const units = await query<UnitRow>(req, sql`SELECT id::text, name, slug, successor_id::text AS successor FROM units`)
  return units.map((unit) => ({ ...unit, successor: successorToday(units, unit.id) }))
}

/** The stories among the chosen that the public sees now, by id; what is missing in the map is public no more. */
export const readStories = async (
  req: PayloadRequest,
  kinds: Kinds,
  chosen: readonly Chosen[],
): Promise<ReadonlyMap<string, Story>> => {
  const stories = new Map<string, Story>()
  if (chosen.length === 0) return stories
  const units = await namedUnits(req)
  for (const collection of new Set(chosen.map(({ relationTo }) => relationTo))) {
    const [first, ...others] = kinds.filter((kind) => kind.collection === collection)
    if (!first) continue
    const { docs } = await req.payload.find({
      collection: first.collection,
      where: {
        and: [
          { id: { in: chosen.filter(({ relationTo }) => relationTo === collection).map(idOfChosen) } },
          { _status: { equals: 'published' } },
        ],
      },
      depth: 0,
      pagination: false,
      ...bypassing(req, reason),
    })
    const media = await mediaOf(req, docs)
    const rows = new Map<string, object>([...units, ...media].map((row) => [row.id, row]))
    const kindOf = kindOfAmong([first, ...others])
    const covered = await itemsCovered(
      reading(req),
      docs.map(({ id }) => String(id)),
      'loudspeaker',
    )
    const found = docs.map((doc) => {
      const filled = fill(doc, rows) as never
      return { id: String(doc.id), kind: kindOf(filled) as unknown as ContentKind<never>, doc: filled }
    })
    const texts = await textsOf(found, reading(req))
    for (const { id, kind, doc } of found)
      stories.set(id, { item: kind.summary(doc), blocks: texts.get(id) ?? [], isCovered: covered.has(id) })
  }
  return stories
}
