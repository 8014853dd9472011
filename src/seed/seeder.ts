import type { CollectionSlug, Payload } from 'payload'
import type { OccasionKey, SectorKey, UnitKey } from './cast'

/** What the steps of the seed share: the database, the editor who signs, and the ids of what is already there. */
export type Seeder = {
  payload: Payload
  /** Items by the keys of the cast. */
  items: Map<string, { relationTo: CollectionSlug; value: string }>
  units: Map<UnitKey, string>
  sectors: Map<SectorKey, string>
  occasions: Map<OccasionKey, string>
  media: Map<string, string>
  users: Map<string, string>
  /** Tells the operator how far it is. */
  progress: (line: string) => void
}

export const known = <Key, Value>(map: Map<Key, Value>, key: Key): Value => {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the seed refers to ${String(key)}, which is not there`)
  return value
}

/** Noon UTC of a calendar day, as Payload's day fields keep it. */
export const noon = (day: string): string => `${day}T12:00:00.000Z`

/** An instant from Vietnam's wall clock, yyyy-MM-ddTHH:mm. */
export const vietnamTime = (written: string): string => new Date(`${written}:00+07:00`).toISOString()
