import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import { createPublished, createWorld, newConsent, type World } from '@/publishing/factory'

let test: TestPayload
let world: World
// Loaded once the test's database is known: they read the configuration.
let queries: typeof import('./queries')
let units: typeof import('@/units/queries')
let agreed: string

beforeAll(async () => {
  test = await createTestPayload()
  queries = await import('./queries')
  units = await import('@/units/queries')
  world = await createWorld(test.payload)
  agreed = await newConsent(world, { purposes: ['web', 'embeds'] })
})

afterAll(() => test.close())

const embedded = async (id: string, choice: 'guong' | 'mo-hinh' | 'tat-ca' = 'tat-ca', count = 12) => {
  const all = await units.listUnits()
  const unit = all.find((row) => row.id === id)
  return unit ? queries.listEmbedded(contentKinds, all, unit, { choice, count }) : []
}

describe('what stands in the frame of a unit', () => {
  it('is what may be carried, of the unit and its predecessors', async () => {
    const onlyWeb = await newConsent(world, { purposes: ['web'] })
    const shown = await createPublished(world, 'exemplars', agreed)
    await createPublished(world, 'exemplars', onlyWeb)
    await createPublished(world, 'exemplars', agreed, { unit: world.otherUnit })
    expect((await embedded(world.ownUnit)).map(({ id }) => id)).toEqual([shown.id])
    expect(await embedded(world.ownUnit, 'mo-hinh')).toEqual([])
    const successor = await test.payload.create({
      collection: 'units',
      data: { name: 'xã Mới', slug: 'xa-moi', kind: 'commune' },
    })
    await test.payload.update({ collection: 'units', id: world.ownUnit, data: { successor: successor.id } })
    expect((await embedded(successor.id)).map(({ id }) => id)).toEqual([shown.id])
  })

  it('looks past what may not be carried, however much of that is newer', async () => {
    const onlyWeb = await newConsent(world, { purposes: ['web'] })
    const { id: unit } = await test.payload.create({
      collection: 'units',
      data: { name: 'xã Xưa', slug: 'xa-xua', kind: 'commune' },
    })
    const old = await createPublished(world, 'exemplars', agreed, { unit, publishedOn: '2019-05-19T12:00:00.000Z' })
    for (let made = 0; made < 25; made++) await createPublished(world, 'exemplars', onlyWeb, { unit })
    expect((await embedded(unit)).map(({ id }) => id)).toEqual([old.id])
  })

  it('makes the same number of statements for one item and for twenty', async () => {
    const count = () => test.countStatements(() => embedded(world.otherUnit))
    for (const collection of ['articles', 'practices'] as const)
      await createPublished(world, collection, agreed, { unit: world.otherUnit })
    const one = await count()
    for (let made = 0; made < 18; made++)
      await createPublished(world, made % 2 ? 'exemplars' : 'articles', agreed, { unit: world.otherUnit })
    expect(await count()).toBe(one)
    expect(await embedded(world.otherUnit, 'tat-ca', 5)).toHaveLength(5)
  })
})

const portal = { name: 'Gương Sáng', owner: 'Trung tâm', description: 'Cổng thử.', locality: 'xã Phùng Nguyên' }

describe('who may frame', () => {
  it('everybody, until the setting says: those whom units registered', async () => {
    const register = (id: string, embedSites: string) =>
      test.payload.update({ collection: 'units', id, data: { embedSites } })
    await register(world.ownUnit, 'https://xa.example.vn/tin-tuc')
    await register(world.otherUnit, 'truong.example.vn\nhttps://xa.example.vn')
    expect(await queries.getFramers()).toBe('everybody')
    await test.payload.updateGlobal({ slug: 'site-settings', data: { ...portal, embedsOnlyOnRegisteredSites: true } })
    const framers = await queries.getFramers()
    expect([...new Set(framers)].sort()).toEqual(['https://truong.example.vn', 'https://xa.example.vn'])
  })

  it('a unit’s sites are https addresses and nothing else', async () => {
    for (const embedSites of ['http://xa.example.vn', "https://a.vn; script-src 'unsafe-inline'", '*'])
      await expect(
        test.payload.update({ collection: 'units', id: world.ownUnit, data: { embedSites } }),
      ).rejects.toThrow()
  })
})
