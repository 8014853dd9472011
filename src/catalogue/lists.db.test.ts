import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleKind } from '@/articles/kind'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { createDraft, createPublished, createWorld, type Item, newConsent, type World } from '@/publishing/factory'
import type { Chosen } from './facets'

let test: TestPayload
let world: World
let consent: string
let items: Record<'mine' | 'theirs' | 'older', Item>
// Loaded once the test's database is known: they read the configuration.
let queries: typeof import('./queries')

const exemplars = { kind: exemplarKind }
const individuals = { kind: exemplarKind, holds: { subjectKind: 'individual' } }
const noon = (day: string) => `${day}T12:00:00.000Z`

beforeAll(async () => {
  test = await createTestPayload()
  queries = await import('./queries')
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  items = {
    older: await createPublished(world, 'exemplars', consent, { publishedOn: noon('2024-05-01') }),
    mine: await createPublished(world, 'exemplars', consent, { publishedOn: noon('2026-05-02') }),
    theirs: await createPublished(world, 'exemplars', consent, {
      ...{ publishedOn: noon('2026-05-03'), unit: world.otherUnit, level: 'province' },
    }),
  }
  await createDraft(world, 'exemplars', consent)
  await createPublished(world, 'exemplars', consent, { category: 'good-deed' })
  await createPublished(world, 'articles', consent)
})

afterAll(() => test.close())

const values = () => ({
  'linh-vuc': [world.sector],
  'don-vi': [world.ownUnit, world.otherUnit],
  nam: [],
  cap: ['commune', 'province', 'national'],
})

const counted = async (chosen: Chosen) => {
  const { total, counts } = await queries.countList(exemplars, chosen, values())
  return { total, counts: counts.map(({ facet, value, count }) => `${facet} ${value} ${count}`).sort() }
}

const listed = async (chosen: Chosen, list = exemplars) => {
  const { total } = await queries.countList(list, chosen, {})
  return (await queries.pageOfList(list, chosen, { total, limit: 24, page: 1 })).map(({ id }) => id)
}

describe('a list', () => {
  it('holds what is published of its kind, newest first', async () => {
    expect(await listed({})).toEqual([items.theirs.id, items.mine.id, items.older.id])
    expect(await listed({}, individuals)).toEqual([items.theirs.id, items.mine.id, items.older.id])
    expect(await listed({}, { kind: exemplarKind, holds: { subjectKind: 'household' } } as never)).toEqual([])
  })

  it('is narrowed by each of its facets', async () => {
    expect(await listed({ nam: ['2024'] })).toEqual([items.older.id])
    expect(await listed({ 'don-vi': [world.otherUnit] })).toEqual([items.theirs.id])
    expect(await listed({ 'don-vi': [world.ownUnit, world.otherUnit], nam: ['2026'] })).toEqual([
      items.theirs.id,
      items.mine.id,
    ])
    expect(await listed({ cap: ['province'], 'don-vi': [world.ownUnit] })).toEqual([])
  })

  it('counts for each facet what its values leave beside the other choices', async () => {
    expect(await counted({ nam: ['2026'], cap: ['commune'] })).toEqual({
      total: 1,
      counts: [
        `cap commune 1`,
        `cap province 1`,
        `don-vi ${world.ownUnit} 1`,
        `linh-vuc ${world.sector} 1`,
        'nam 2024 1',
        'nam 2026 1',
      ],
    })
    expect(await counted({ cap: ['national'] })).toEqual({ total: 0, counts: ['cap commune 2', 'cap province 1'] })
  })
})

describe('what is published, changed, moved to another kind and withdrawn', () => {
  const change = (data: object, context = {}) =>
    test.payload.update({ collection: 'exemplars', id: items.mine.id, data: data as never, context })

  it('is counted and listed as it stands', async () => {
    const places = () =>
      queries.countByPlace([exemplarKind, goodDeedKind, articleKind] as never, {
        sectors: [{ id: world.sector }],
        units: [{ id: world.ownUnit }, { id: world.otherUnit }],
      })
    expect(Object.fromEntries(await places())).toEqual({ [world.sector]: 5, [world.ownUnit]: 4, [world.otherUnit]: 1 })
    await change({ unit: world.otherUnit, _status: 'published' })
    expect(Object.fromEntries(await places())).toEqual({ [world.sector]: 5, [world.ownUnit]: 3, [world.otherUnit]: 2 })
    await change({ category: 'good-deed', _status: 'published' })
    expect(await listed({})).toEqual([items.theirs.id, items.older.id])
    expect((await counted({})).total).toBe(2)
    await change({ category: 'exemplar', unit: world.ownUnit, _status: 'published' })
    expect(await listed({})).toEqual([items.theirs.id, items.mine.id, items.older.id])
    await change({ _status: 'draft' }, { move: 'withdraw', note: 'Gia đình đề nghị', asSystem: true })
    expect(await listed({})).toEqual([items.theirs.id, items.older.id])
    expect((await counted({})).total).toBe(2)
  })
})
