import 'server-only'
import { cache } from 'react'
import type { Unit } from '@/payload-types'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import type { UnitNamed } from '@/shared/view'
import { successorToday } from './succession'

export type UnitListed = Pick<
  Unit,
  'id' | 'name' | 'slug' | 'kind' | 'validFrom' | 'validUntil' | 'about' | 'website'
> & {
  successor: string | null
}

/** All units, also those that are no more, by name. */
export const listUnits = cache(async (): Promise<UnitListed[]> => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'units',
    depth: 0,
    pagination: false,
    sort: 'name',
    joins: false,
    select: {
      name: true,
      slug: true,
      kind: true,
      validFrom: true,
      validUntil: true,
      successor: true,
      about: true,
      website: true,
    },
    ...asPublic(),
  })
  return docs.map((unit) => ({ ...unit, successor: typeof unit.successor === 'string' ? unit.successor : null }))
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
