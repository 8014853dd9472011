import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { asPublic } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { createDraft, createPublished, createWorld, newConsent, newPicture, publishables, type World } from './factory'

type Kept = { card: Record<string, unknown>; doc: Record<string, unknown>; shown: { people: object[] } }

let test: TestPayload
let world: World
let consent: string

const keptOf = async (id: string) => {
  const req = await createLocalReq({}, test.payload)
  const [row] = await query<Kept>(req, sql`SELECT card, doc, shown FROM published_items WHERE item = ${id}`)
  return row
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
})

afterAll(() => test.close())

/** What REST would give everybody, without what is empty: of the people shown Payload leaves an empty list. */
const publicOf = async (collection: (typeof publishables)[number], id: string) => {
  const found = await test.payload.findByID({ collection, id, depth: 0, ...asPublic() })
  const { people, ...doc } = found
  expect(people).toEqual([])
  return withoutEmpty(doc)
}

const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, part]) => [name, withoutEmpty(part)] as const)
    .filter(([, part]) => part !== null && part !== undefined && JSON.stringify(part) !== '{}')
  return Object.fromEntries(entries)
}

describe('what pages read of an item', () => {
  it.each(publishables)('%s: is what everybody may read of it, and no more', async (collection) => {
    const { id } = await createPublished(world, collection, consent, { internalNotes: 'Chỉ nói trong nhà' } as never)
    expect(withoutEmpty((await keptOf(id))?.doc)).toEqual(await publicOf(collection, id))
  })

  it('has whom it shows for the gate alone', async () => {
    const { id } = await createPublished(world, 'exemplars', consent, { internalNotes: 'Chỉ nói trong nhà' })
    const kept = await keptOf(id)
    expect(kept?.shown.people).toHaveLength(1)
    expect(JSON.stringify(kept?.shown)).toContain(consent)
    expect(JSON.stringify([kept?.card, kept?.doc])).not.toMatch(new RegExp(`${consent}|trong nhà`, 'u'))
  })

  it('stays what was published while a draft is written, follows what is published next, and goes with it', async () => {
    const { id } = await createPublished(world, 'exemplars', consent, { standfirst: 'Câu đầu.' })
    const save = (data: object, options: object) =>
      test.payload.update({ collection: 'exemplars', id, data, ...options })
    await save({ standfirst: 'Câu nháp.', portrait: (await newPicture(world)).id }, { draft: true })
    expect((await keptOf(id))?.card).toMatchObject({ standfirst: 'Câu đầu.' })
    await save({ standfirst: 'Câu mới.', correction: 'Sửa một câu', _status: 'published' }, {})
    expect((await keptOf(id))?.card).toMatchObject({ standfirst: 'Câu mới.' })
    const withdrawal = { move: 'withdraw', note: 'Gia đình đề nghị', asSystem: true }
    await save({ _status: 'draft' }, { unpublishAllLocales: true, context: withdrawal })
    expect(await keptOf(id)).toBeUndefined()
  })

  it('is nothing for a draft', async () => {
    const { id } = await createDraft(world, 'articles', consent)
    expect(await keptOf(id)).toBeUndefined()
  })
})
