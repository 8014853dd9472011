import 'server-only'
import { idsPlaced } from '@/catalogue/queries'
import type { Narrowed } from '@/catalogue/statements'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsCovered } from '@/publishing/gate'
import { itemsById } from '@/publishing/queries'
import type { KindKey } from '@/shared/paths'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import type { Summary } from '@/shared/view'
import { originsIn } from '@/units/embed-sites'
import type { UnitListed } from '@/units/queries'
import { familyOf } from '@/units/succession'
import type { Framers } from './framing-policy'
import type { Wish } from './wish'

const keysOf: Record<Wish['choice'], readonly KindKey[]> = {
  guong: ['exemplar', 'good-deed', 'emerging'],
  'mo-hinh': ['practice'],
  'tat-ca': ['exemplar', 'good-deed', 'emerging', 'practice', 'article'],
}

/** So many of a kind are looked at together, twice what a frame shows: some of them may not be carried. */
const lookedAt = 24

const newestFirst = (a: Summary, b: Summary) =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.id.localeCompare(a.id)

/** The newest of a kind in a place that everybody shown agreed to be shown on other sites, however much that is newer is not. */
const newestCarried = async (kind: ContentKind<never>, narrowed: Narrowed, count: number): Promise<Summary[]> => {
  const carried: string[] = []
  for await (const ids of idsPlaced({ kind }, narrowed, lookedAt)) {
    const covered = await itemsCovered(readRows, ids, 'embeds')
    carried.push(...ids.filter((id) => covered.has(id)))
    if (carried.length >= count) break
  }
  return (await itemsById(kind, carried.slice(0, count))).map(kind.summary)
}

/** The newest items of a unit and of those that it succeeds, as far as they may be carried. */
export const listEmbedded = async (
  kinds: readonly ContentKind<never>[],
  units: readonly UnitListed[],
  unit: UnitListed,
  { choice, count }: Pick<Wish, 'choice' | 'count'>,
): Promise<Summary[]> => {
  const narrowed = { unit: familyOf(units, unit.id) }
  const chosen = kinds.filter(({ key }) => keysOf[choice].includes(key))
  const found = await Promise.all(chosen.map((kind) => newestCarried(kind, narrowed, count)))
  return found.flat().sort(newestFirst).slice(0, count)
}

/** Who may show embeds, as the settings and the units say it. */
export const getFramers = async (): Promise<Framers> => {
  const payload = await payloadClient()
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, ...asPublic() })
  if (!settings.embedsOnlyOnRegisteredSites) return 'everybody'
  const rows = await readRows<{ sites: string }>(sql`SELECT embed_sites AS sites FROM units WHERE embed_sites <> ''`)
  return rows.flatMap(({ sites }) => originsIn(sites))
}
