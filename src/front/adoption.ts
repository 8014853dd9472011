import type { Pool } from 'pg'
import { readChanges, readIdentity, readWithdrawn } from './content-changes.ts'
import type { Copies } from './copies.ts'
import { within } from './database.ts'
import type { Adopt } from './generation.ts'
import type { PublicFiles } from './public-files.ts'

const patience = 500

/**
 * What belongs to a new generation: before it counts, a page rendered from it must find its pictures; and what it withdrew has
 * neither files nor stored copies any more. Copies are dropped once it counts: from then on no older one is kept.
 */
export const createAdoption = (options: { pool: Pool; copies: Copies; publicFiles: PublicFiles }): Adopt => {
  const { pool, copies, publicFiles } = options

  const dropWithdrawn = async (since: number) => {
    const paths = await readWithdrawn(pool, since)
    if (paths.length > 0) await copies.dropMentioning(paths)
  }

  const adoptAll = async (newest: number, take: (newest: number) => void) => {
    await copies.belongTo(await readIdentity(pool))
    const kept = await copies.generations()
    // A database that was restored counts again from where its backup ended.
    if (kept && kept.newest > newest) await copies.clear()
    await publicFiles.sweep()
    take(newest)
    if (kept && kept.oldest < newest) await dropWithdrawn(kept.oldest)
  }

  return async (known, take) => {
    const { newest, media, withdrew } = await within(patience, readChanges(pool, known ?? 0))
    if (newest === known) return
    if (known === undefined || newest < known) return adoptAll(newest, take)
    if (media === null) await publicFiles.sweep()
    else await publicFiles.update(media)
    take(newest)
    if (withdrew) await dropWithdrawn(known)
  }
}
