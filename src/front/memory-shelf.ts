import { LRUCache } from 'lru-cache'
import type { Copy } from './copy.ts'

// What a copy costs beside its bytes: its key, its headers, its place in the list.
const overhead = 1_024

/** Copies in memory, the longest unread leaving first. */
export const createMemoryShelf = ({ maxBytes }: { maxBytes: number }) => {
  const copies = new LRUCache<string, Copy>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    // The compressed forms are made later; together they are smaller than the body.
    sizeCalculation: ({ body, mentions }) => overhead + 2 * body.length + 8 * mentions.length,
  })
  return {
    get: (address: string) => copies.get(address),
    put: (copy: Copy) => {
      copies.set(copy.address, copy)
    },
    dropMentioning: (mentions: ReadonlySet<number>) => {
      for (const [address, copy] of copies.entries())
        if (copy.mentions.some((mention) => mentions.has(mention))) copies.delete(address)
    },
    clear: () => copies.clear(),
    bytes: () => copies.calculatedSize,
  }
}
