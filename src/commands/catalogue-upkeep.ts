import pg from 'pg'
import { runNode } from './child.ts'
import type { Life } from './command.ts'
import { step } from './step.ts'

type Place = { url: string; env: Record<string, string> }

/** Compares the catalogue with what is public and mends it; prints what differed unless it is to be quiet. */
export const mendCatalogue = (
  { url, env }: Place,
  { signal }: Pick<Life, 'signal'>,
  { quiet }: { quiet: boolean },
): Promise<void> =>
  runNode(['node_modules/payload/bin.js', 'run', 'src/commands/mend-catalogue.ts'], {
    env: { ...env, DATABASE_URL: url },
    quiet,
    signal,
    failure: 'The catalogue could not be compared; what was said is above',
  })

const hasGaps = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`
      SELECT FROM addresses WHERE state = 'live'
        AND (NOT EXISTS (SELECT FROM catalogue WHERE catalogue.item = addresses.item)
          OR kind NOT IN ('unit', 'sector') AND NOT EXISTS (SELECT FROM published_items WHERE published_items.item = addresses.item))
      LIMIT 1`)
    return rowCount === 1
  } finally {
    await client.end()
  }
}

/**
 * Enters what was published before there was a catalogue, or before items were kept as they are read, also where an earlier start was
 * interrupted while it did so. Returns whether anything was to be done.
 */
export const completeCatalogue = async (place: Place, life: Pick<Life, 'signal'>): Promise<boolean> => {
  if (!(await hasGaps(place.url))) return false
  await step('Catalogue written', () => mendCatalogue(place, life, { quiet: true }))
  return true
}
