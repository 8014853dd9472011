import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import { createDraft, createPublished, createWorld, newConsent, type World } from '@/publishing/factory'
import {
  countByMonth,
  countBySector,
  countByUnit,
  countDeadlines,
  countStates,
  listFailures,
  shelvesOf,
} from './dashboard-figures'

let test: TestPayload
let world: World
let req: PayloadRequest

const shelves = () => shelvesOf(test.payload, contentKinds)

const readAll = async (unit: string | null) => ({
  states: await countStates(req, shelves(), unit),
  deadlines: await countDeadlines(req, new Date(), new Date(Date.now() + 30 * 86_400_000)),
  failures: await listFailures(req, shelves()),
  months: await countByMonth(req, shelves(), unit),
  units: await countByUnit(req, shelves()),
  sectors: await countBySector(req, shelves(), unit),
})

const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  req = await createLocalReq({}, test.payload)
  const consent = await newConsent(world)
  await createPublished(world, 'exemplars', consent)
  await createPublished(world, 'practices', consent)
  await createDraft(world, 'articles', null, { unit: world.otherUnit })
})

afterAll(() => test.close())

describe('the figures of the dashboard', () => {
  it('count the newest versions, what is public and what is written for whom', async () => {
    const all = await readAll(null)
    const stateOf = (collection: string) => all.states.filter((row) => row.collection === collection)
    expect(stateOf('exemplars')).toMatchObject([{ state: 'published', count: 1 }])
    expect(stateOf('articles')).toMatchObject([{ state: 'draft', count: 1 }])
    expect(total(all.months)).toBe(2)
    expect(total(all.units)).toBe(2)
    expect(all.sectors).toEqual([{ label: 'Nông nghiệp', count: 2 }])
    expect(all.failures).toEqual([])
  })

  it('are of one unit where somebody belongs to one', async () => {
    const { states, months } = await readAll(world.otherUnit)
    expect(states).toMatchObject([{ collection: 'articles', state: 'draft', count: 1 }])
    expect(months).toEqual([])
  })

  it('take the same number of statements whatever there is', async () => {
    const few = await test.countStatements(() => readAll(null))
    const consent = await newConsent(world)
    for (let index = 0; index < 5; index += 1) await createPublished(world, 'exemplars', consent)
    expect(await test.countStatements(() => readAll(null))).toBe(few)
  })
})
