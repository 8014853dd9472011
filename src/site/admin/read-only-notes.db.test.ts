import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { changedBy } from './read-only-notes'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const names = {
  admin: 'quản trị',
  editor: 'ban biên tập',
  affairs: 'phòng Nội vụ',
  orientation: 'Ban Tuyên giáo',
} as const

it.each(Object.entries(changedBy))('%s: %s', async (slug, who) => {
  const { collections, globals } = test.payload
  const config = collections[slug as 'users']?.config ?? globals.config.find((global) => global.slug === slug)
  for (const [role, name] of Object.entries(names)) {
    const req = await createLocalReq({ user: world.cast[role as keyof typeof names] }, test.payload)
    expect([role, (await config?.access.update({ req })) === true]).toEqual([role, who.includes(name)])
  }
})
