import type { Read } from '@/shared/payload/sql'
import type { Block } from '@/shared/view'
import type { ContentKind } from './content-kind'

type Item = { kind: ContentKind<never>; doc: never }

const idOf = (doc: unknown) => (doc as { id: string }).id

/** The texts of items as channels carry them, by id: a statement more for each kind of which something may have become known since. */
export const textsOf = async (items: readonly Item[], read: Read): Promise<ReadonlyMap<string, Block[]>> => {
  const ofKind = [...Map.groupBy(items, ({ kind }) => kind)]
  const retold = await Promise.all(
    ofKind.map(([kind, own]) =>
      kind.retold?.(
        own.map(({ doc }) => doc),
        read,
      ),
    ),
  )
  const known = new Map(retold.flatMap((texts) => [...(texts ?? [])]))
  return new Map(items.map(({ kind, doc }) => [idOf(doc), known.get(idOf(doc)) ?? kind.body(doc)]))
}

export const textOf = async (item: Item, read: Read): Promise<Block[]> =>
  (await textsOf([item], read)).get(idOf(item.doc)) ?? []
