import 'server-only'
import { cache } from 'react'
import type { Sector } from '@/payload-types'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'

export type SectorListed = Pick<Sector, 'id' | 'name' | 'slug' | 'order' | 'criteria' | 'campaign'>

/** All sectors in the plan's order. */
export const listSectors = cache(async (): Promise<SectorListed[]> => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'sectors',
    depth: 0,
    pagination: false,
    sort: 'order',
    select: { name: true, slug: true, order: true, criteria: true, campaign: true },
    ...asPublic(),
  })
  return docs
})
