import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { query, type Read, sql } from '@/shared/payload/sql'
import { purposes } from './consent'
import { createPublished, createWorld, newConsent, type World } from './factory'
import { itemsCovered } from './gate'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const read: Read = async (statement) => query(await createLocalReq({}, test.payload), statement)
const editor = () => ({ user: world.cast.editor, overrideAccess: false })
const channels = purposes.filter((purpose) => purpose !== 'web')

describe('what a channel may carry', () => {
  it.each(channels)('%s: only items whose people agreed to it', async (purpose) => {
    const all = await createPublished(world, 'exemplars', await newConsent(world, { purposes: [...purposes] }))
    const others = purposes.filter((other) => other !== purpose)
    const without = await createPublished(world, 'exemplars', await newConsent(world, { purposes: others }))
    const covered = await itemsCovered(read, [all.id, without.id], purpose)
    expect([...covered]).toEqual([all.id])
  })

  it('a purpose that is taken back falls silent at once, and pages are rendered anew', async () => {
    const consent = await newConsent(world, { purposes: ['web', 'embeds'] })
    const { id } = await createPublished(world, 'exemplars', consent)
    expect((await itemsCovered(read, [id], 'embeds')).size).toBe(1)
    await test.payload.update({ collection: 'consents', id: consent, data: { purposes: ['web'] }, ...editor() })
    expect((await itemsCovered(read, [id], 'embeds')).size).toBe(0)
    const req = await createLocalReq({}, test.payload)
    const noted = await query(req, sql`SELECT FROM content_changes WHERE kind = 'consents' AND item = ${consent}`)
    expect(noted).toHaveLength(1)
  })

  it('an expired consent covers nothing from the day after', async () => {
    const consent = await newConsent(world, {
      purposes: ['web', 'print'],
      expiresOn: '2999-03-01',
    })
    const { id } = await createPublished(world, 'exemplars', consent)
    expect((await itemsCovered(read, [id], 'print', '2999-03-01')).size).toBe(1)
    expect((await itemsCovered(read, [id], 'print', '2999-03-02')).size).toBe(0)
  })
})
