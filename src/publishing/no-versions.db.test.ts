import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, restAs, type World } from './factory'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const id = '00000000-0000-4000-8000-000000000000'

it.each([undefined, 'contributor', 'editor', 'admin'] as const)(
  'what keeps no versions answers that it has none, whoever asks: %s',
  async (name) => {
    const ask = await restAs(world, name)
    const all = [
      ...Object.values(test.payload.collections).map(({ config }) => ({ config, path: `/${config.slug}` })),
      ...test.payload.globals.config.map((config) => ({ config, path: `/globals/${config.slug}` })),
    ].filter(({ config }) => !config.versions && config.endpoints)
    const told: string[] = []
    for (const { path } of all)
      for (const [method, question] of [
        ['GET', 'versions'],
        ['GET', `versions/${id}`],
        ['POST', `versions/${id}`],
      ] as const) {
        const { status } = await ask(method, `${path}/${question}`)
        if (status !== 404) told.push(`${method} ${path}/${question}: ${status}`)
      }
    expect(told).toEqual([])
  },
)
