import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, html, type World } from './front-world.ts'

let database: TestDatabase
let world: World
const bounds = {
  plain: { memoryBytes: 200_000, diskBytes: 200_000, diskCopies: 50 },
  filtered: { memoryBytes: 100_000, diskBytes: 60_000, diskCopies: 20 },
}

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database, { bounds })
})
afterEach(() => world.destroy())

/** The sizes of a store's files; one that is removed meanwhile does not count. */
const filesIn = (name: string) => {
  const [build = ''] = readdirSync(join(world.dataDir, 'pages'))
  const folder = join(world.dataDir, 'pages', build, name)
  return readdirSync(folder).flatMap((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? [])
}

test('a crawl of made-up addresses fills nothing and pushes nothing out', async () => {
  world.show((incoming, response) => html(response, `${incoming.url} ${'x'.repeat(2_000)}`))
  await world.ask('/')
  const crawl = async (targetOf: (number: number) => string, count: number) => {
    for (let number = 0; number < count; number += 20)
      await Promise.all(Array.from({ length: 20 }, (_, offset) => world.ask(targetOf(number + offset))))
  }
  await crawl((number) => `/khong-co-${number}`, 200)
  await crawl((number) => `/tin-bai/khong-co-${number}`, 200)
  await crawl((number) => `/gioi-thieu?x=${number}`, 200)
  expect(new Set(world.rendered)).toEqual(new Set(['/', '/gioi-thieu', '/_khong-thay']))
  await crawl((number) => `/tin-bai?trang=${number + 1}`, 300)
  // Files are written and removed after the answer.
  await eventually(() => {
    const filtered = filesIn('filtered')
    return filtered.length <= 20 && filtered.reduce((sum, size) => sum + size, 0) <= 60_000
  })
  expect(filesIn('plain')).toHaveLength(3)
  const before = world.rendered.length
  expect((await world.ask('/')).status).toBe(200)
  expect(world.rendered).toHaveLength(before)
})
