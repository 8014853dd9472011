import 'server-only'
import type { Unit } from '@/payload-types'
import { readRows } from '@/shared/payload/read-rows'
import { isoInstant, sql } from '@/shared/payload/sql'
import { perGeneration } from '@/shared/per-generation'
import { inVietnameseOrder } from '@/shared/text/collation'
import type { UnitNamed } from '@/shared/view'
import { successorToday } from './succession'

export type UnitListed = Pick<
  Unit,
  'id' | 'name' | 'slug' | 'kind' | 'validFrom' | 'validUntil' | 'about' | 'website'
> & {
  successor: string | null
}

/** All units, also those that are no more, by name. Every page reads them, so they are read plainly. */
export const listUnits = perGeneration(async (): Promise<UnitListed[]> => {
  const units = await readRows<UnitListed>(sql`
    SELECT id, name, slug, kind, ${isoInstant('valid_from')} AS "validFrom", ${isoInstant('valid_until')} AS "validUntil",
      successor_id AS successor, about, website
    FROM units ORDER BY id`)
  return inVietnameseOrder(units, ({ name }) => name)
})

/** The unit as it was, with the one that stands in its place today. */
export const namedUnit = (units: readonly UnitListed[], unit: UnitListed): UnitNamed => {
  const successor = successorToday(units, unit.id)
  return {
    name: unit.name,
    slug: unit.slug,
    ...(successor ? { successor: { name: successor.name, slug: successor.slug } } : {}),
  }
}
