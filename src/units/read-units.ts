import type { PayloadRequest } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import type { NamedUnit } from './units-meant'

/** All units, also those that are no more, in the request's transaction. */
export const readUnits = (req: PayloadRequest): Promise<NamedUnit[]> =>
  query<NamedUnit>(req, sql`SELECT id::text, name, successor_id::text AS successor FROM units ORDER BY id`)
