import type pg from 'pg'
import { type Entry, entryOf, type PlaceNames } from '@/catalogue/entry'
import type { ContentKind } from '@/publishing/content-kind'
import type { ScaledItem } from './agreed'
import { insertRows } from './insert-rows'

const place = ['list', 'form', 'level', 'movement', 'year', 'unit', 'sector'] as const

/** The cells in which an entry counts, as the database's own `catalogue_cells` has them. */
const cellsOf = ({ lists, form, level, movement, year, unit, sectors }: Entry): string[][] => {
  const anyOr = (value: string) => (value ? ['', value] : [''])
  return [lists, anyOr(form), anyOr(level), anyOr(movement), anyOr(year), anyOr(unit), ['', ...sectors]].reduce<
    string[][]
  >((cells, values) => cells.flatMap((cell) => values.map((value) => [...cell, value])), [[]])
}

const indexes = ['catalogue_folded', 'catalogue_exact']

/** Waiting entries take room in the index: it is used again after each sorting. */
const sortedTogether = 20_000

/** Enters new items into the catalogue, within the transaction of the client; what they count for is written at its end. */
export const catalogueWriter = (client: pg.ClientBase, places: PlaceNames) => {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  let waiting = 0

  const count = (entry: Entry) => {
    for (const cell of cellsOf(entry)) {
      const key = cell.join('\n')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }

  const newWords = (entries: Entry[]) =>
    entries.flatMap(({ words }) =>
      words.flatMap(({ word, shown, isName }) => {
        if (known.has(word)) return []
        known.add(word)
        return [{ word, shown, is_name: isName }]
      }),
    )

  const sortIn = async () => {
    for (const index of indexes) await client.query('SELECT gin_clean_pending_list($1)', [index])
    waiting = 0
  }

  return {
    /** Entries of thousands of items are sorted into the indexes together: one by one they take ten times as long. */
    begin: async (): Promise<void> => {
      await client.query(`SET LOCAL catalogue.counts = 'at once'`)
      await client.query(`SET LOCAL gin_pending_list_limit = '1GB'`)
      await client.query(`SET LOCAL maintenance_work_mem = '384MB'`)
      for (const index of indexes) await client.query(`ALTER INDEX ${index} SET (fastupdate = on)`)
    },

    entryOf: ({ kind, doc }: ScaledItem): Entry => entryOf(kind as unknown as ContentKind<typeof doc>, doc, places),

    enter: async (entries: Entry[]): Promise<void> => {
      entries.forEach(count)
      await insertRows(
        client,
        'catalogue',
        entries.map(({ words: _, ...row }) => row),
      )
      await insertRows(client, 'catalogue_words', newWords(entries), 'ON CONFLICT (word) DO NOTHING')
      waiting += entries.length
      if (waiting >= sortedTogether) await sortIn()
    },

    sortIn,

    end: async (): Promise<void> => {
      for (const index of indexes) await client.query(`ALTER INDEX ${index} SET (fastupdate = off)`)
      const rows = [...counts].map(([key, items]) => {
        const values = key.split('\n')
        return { ...Object.fromEntries(place.map((part, nth) => [part, values[nth]])), items }
      })
      await insertRows(
        client,
        'catalogue_counts',
        rows,
        `ON CONFLICT (${place.join(', ')}) DO UPDATE SET items = catalogue_counts.items + excluded.items`,
      )
    },
  }
}
