import type { TaskConfig } from 'payload'
import { noteChange } from '@/publishing/public-record'
import { query, type SQL, sql } from '@/shared/payload/sql'
import { wordsOf } from '@/shared/text/words'
import type { Source } from './sources'
import { forgetWords, mendItem } from './upkeep'
import { pairs, property, questionOf } from './vectors'

/** What else is due waits for no more. */
const atOnce = 100

const itemsOf = (unit: string, after: string): SQL => sql`
  SELECT item, kind FROM catalogue
  WHERE folded @@ ${questionOf([property('unit', unit)])}::tsquery AND item > ${after} ORDER BY item LIMIT ${atOnce}`

const wordsIn = (name: string): string[] => {
  const words = wordsOf(name).map(({ folded }) => folded)
  return [...words, ...pairs(words)]
}

/** Enters the items of a unit under its new name: some of them, and appoints the others. */
export const enterRenamed = (sources: readonly Source[]): TaskConfig<'enterRenamed'> => ({
  slug: 'enterRenamed',
  retries: 5,
  inputSchema: [
    { name: 'unit', type: 'text', required: true },
    { name: 'formerName', type: 'text', required: true },
    { name: 'after', type: 'text' },
  ],
  handler: async ({ input: { unit, formerName, after }, req }) => {
    const { payload } = req
    const items = await query<{ item: string; kind: string }>(req, itemsOf(unit, after ?? ''))
    for (const { item, kind } of items) {
      const source = sources.find(({ keys }) => keys.includes(kind))
      if (source) await mendItem(payload, source, item)
    }
    const last = items[atOnce - 1]
    if (last) await payload.jobs.queue({ task: 'enterRenamed', input: { unit, formerName, after: last.item }, req })
    else await forgetWords(payload, wordsIn(formerName))
    await noteChange(req, 'site', 'catalogue', 'changed')
    return { output: {} }
  },
})
