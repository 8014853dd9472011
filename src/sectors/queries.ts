import 'server-only'
import type { Sector } from '@/payload-types'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import { perGeneration } from '@/shared/per-generation'

export type SectorListed = Pick<Sector, 'id' | 'name' | 'slug' | 'order' | 'criteria' | 'campaign'>

/** All sectors in the plan's order. Every page reads them, so they are read plainly. */
export const listSectors = perGeneration(
  (): Promise<SectorListed[]> =>
    readRows(sql`
      SELECT id, name, slug, "order"::float8 AS "order", criteria, campaign_id AS campaign FROM sectors ORDER BY "order", id`),
)
