import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { exemplarShelf, individualShelf } from '@/exemplars/shelves'
import { createPublished, createWorld, newConsent, type World } from '@/publishing/factory'

let test: TestPayload
let world: World
let consent: string
// Loaded once the test's database is known: they read the configuration.
let queries: typeof import('./queries')
let successor: { id: string; slug: string }

beforeAll(async () => {
  test = await createTestPayload()
  queries = await import('./queries')
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  successor = await test.payload.create({
    collection: 'units',
    data: { name: 'xã Phùng Nguyên', slug: 'xa-phung-nguyen-moi', kind: 'commune' },
  })
  await test.payload.update({ collection: 'units', id: world.ownUnit, data: { successor: successor.id } })
  await createPublished(world, 'exemplars', consent)
  await createPublished(world, 'exemplars', consent, { unit: world.otherUnit, level: 'province' })
})

afterAll(() => test.close())

describe('a list of the site', () => {
  it('takes the stories of a unit’s predecessors for its own, and names them as such', async () => {
    const found = await queries.browse(exemplarShelf, { 'don-vi': successor.slug })
    expect(found?.docs.map((doc) => exemplarShelf.kind.summary(doc).unit)).toEqual([
      {
        name: 'xã Phùng Nguyên',
        slug: 'xa-phung-nguyen',
        successor: { name: 'xã Phùng Nguyên', slug: successor.slug },
      },
    ])
    expect(found?.total).toBe(1)
  })

  it('says what it can be narrowed to, with counts', async () => {
    const found = await queries.browse(individualShelf, { 'linh-vuc': 'nong-nghiep' })
    const options = (name: string) => found?.groups.find((group) => group.name === name)?.options
    expect(options('linh-vuc')).toEqual([{ value: 'nong-nghiep', label: 'Nông nghiệp', count: 2 }])
    expect(options('cap')?.map(({ value, count }) => [value, count])).toEqual([
      ['xa', 1],
      ['tinh', 1],
    ])
    expect(found?.chosen.map(({ phrase }) => phrase)).toEqual(['trong lĩnh vực nông nghiệp'])
  })

  it('has no page for a choice that names nothing', async () => {
    expect(await queries.browse(exemplarShelf, { 'linh-vuc': 'khong-co' })).toBeNull()
  })

  it('is empty, but not gone, beyond its last page', async () => {
    expect(await queries.browse(exemplarShelf, { trang: '9' })).toMatchObject({ docs: [], total: 2, pages: 1 })
  })
})

describe('units', () => {
  it('stand in the order of the Vietnamese alphabet', async () => {
    const { listUnits } = await import('@/units/queries')
    for (const [name, slug] of [
      ['xã Xuân Lũng', 'xa-xuan-lung'],
      ['xã Đồng Xá', 'xa-dong-xa'],
    ] as const)
      await test.payload.create({ collection: 'units', data: { name, slug, kind: 'commune' } })
    const names = (await listUnits()).map(({ name }) => name)
    expect(names.indexOf('xã Đồng Xá')).toBeLessThan(names.indexOf('xã Phùng Nguyên'))
    expect(names.indexOf('xã Phùng Nguyên')).toBeLessThan(names.indexOf('xã Xuân Lũng'))
  })
})

describe('pages over many items', () => {
  it('make the same number of statements for two items and for twenty of each', async () => {
    const { readHome } = await import('@/app/(site)/home')
    const { listPlaced } = await import('@/app/(site)/placed')
    const pages = {
      home: () => readHome(new Date()),
      list: () => queries.browse(exemplarShelf, { 'linh-vuc': 'nong-nghiep' }),
      unit: () => listPlaced({ unit: [world.ownUnit] }),
      addresses: () => queries.listAddresses(1, 100),
    }
    for (const collection of ['practices', 'articles', 'events', 'documents'] as const)
      await createPublished(world, collection, consent)
    const count = async () => {
      const counts: Record<string, number> = {}
      for (const [name, read] of Object.entries(pages)) counts[name] = await test.countStatements(read)
      return counts
    }
    const few = await count()
    for (let i = 0; i < 18; i += 1)
      for (const collection of ['exemplars', 'practices', 'articles', 'events', 'documents'] as const)
        await createPublished(world, collection, consent)
    expect(await count()).toEqual(few)
  }, 600_000)

  it('list every live address once, with its date', async () => {
    const addresses = await queries.listAddresses(1, 1000)
    expect(addresses.length).toBe(await queries.countAddresses())
    expect(new Set(addresses.map(({ path }) => path)).size).toBe(addresses.length)
    expect(addresses.every(({ changedAt }) => changedAt && !Number.isNaN(changedAt.getTime()))).toBe(true)
  })
})
