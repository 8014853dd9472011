import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { type Chosen, type Kinds, sortOut } from './booklet-items'
import { type Print, standingPrints, takeBack } from './prints'

/** Where items are, for those that only their ids name: an item that is nowhere has been deleted. */
const placed = async (req: PayloadRequest, kinds: Kinds, ids: readonly string[]): Promise<Chosen[]> => {
  const rows = await query<{ kind: string; item: string }>(
    req,
    sql`SELECT DISTINCT kind, item FROM addresses
        WHERE item IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`,
  )
  return rows.flatMap(({ kind, item }) => {
    const collection = kinds.find(({ key }) => key === kind)?.collection
    return collection ? [{ relationTo: collection, value: item }] : []
  })
}

const titleOf = ({ stories }: Print, id: string, known: ReadonlyMap<string, string>) =>
  known.get(id) ?? stories.find((story) => story.id === id)?.title ?? 'Bài đã bị xóa'

/** Takes back the prints that hold what may not be printed any more. Returns the ids of those. */
export const takeBackUncovered = async (
  req: PayloadRequest,
  kinds: Kinds,
  prints: readonly Print[],
): Promise<string[]> => {
  const ids = [...new Set(prints.flatMap(({ items }) => items))]
  if (ids.length === 0) return []
  const { items, refused } = await sortOut(req, kinds, await placed(req, kinds, ids))
  const covered = new Set(items.map(({ doc }) => doc.id))
  const titles = new Map(refused.map(({ id, title }) => [id, title]))
  const taken: string[] = []
  for (const print of prints) {
    const lost = print.items.filter((id) => !covered.has(id))
    if (lost.length === 0) continue
    await takeBack(
      req,
      print.id,
      lost.map((id) => titleOf(print, id, titles)),
    )
    taken.push(print.id)
  }
  return taken
}

/** What is public cannot be deleted: a withdrawal comes first, and is a change. */
const afterItem =
  (kinds: Kinds): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const prints = await standingPrints(req, String(doc.id))
    if (prints.length > 0) await takeBackUncovered(req, kinds, prints)
  }

/** A purpose that is taken back reaches every print at once, whichever items rest on the record. */
const afterConsent =
  (kinds: Kinds): CollectionAfterChangeHook =>
  async ({ operation, req }) => {
    if (operation === 'update') await takeBackUncovered(req, kinds, await standingPrints(req, null))
  }

const hookFor = ({ slug }: CollectionConfig, kinds: Kinds): CollectionAfterChangeHook[] => {
  if (slug === 'consents') return [afterConsent(kinds)]
  return kinds.some(({ collection }) => collection === slug) ? [afterItem(kinds)] : []
}

const followed = (config: CollectionConfig, kinds: Kinds): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, afterChange: [...(config.hooks?.afterChange ?? []), ...hookFor(config, kinds)] },
})

/** Stored booklets go with their stories, in the transaction in which these are withdrawn or a consent is taken back. */
export const printsFollow =
  (kinds: Kinds): Plugin =>
  (config) => ({ ...config, collections: (config.collections ?? []).map((one) => followed(one, kinds)) })
