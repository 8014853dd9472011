import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createPublished, createWorld, newConsent, newPicture, type World } from '@/publishing/factory'

let test: TestPayload
let world: World
// Loaded once the test's database is known: it reads the configuration.
let itemsShowing: typeof import('./items-showing')['itemsShowing']

beforeAll(async () => {
  test = await createTestPayload()
  ;({ itemsShowing } = await import('./items-showing'))
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

it('a picture tells which public items show it, while they do', async () => {
  const { id: portrait, token } = await newPicture(world)
  const shown = () => itemsShowing(token ?? '')
  expect(await shown()).toEqual([])
  const { id } = await createPublished(world, 'exemplars', await newConsent(world), { portrait })
  const { name, slug } = await test.payload.findByID({ collection: 'exemplars', id })
  expect(await shown()).toEqual([{ title: name, path: `/guong-dien-hinh/${slug}` }])
  await test.payload.update({ collection: 'exemplars', id, data: { _status: 'draft' } })
  expect(await shown()).toEqual([])
})

it('the rows of a list ask with one statement', async () => {
  const tokens = Array.from({ length: 20 }, (_, row) => `picture-${row}`)
  const asking = (rows: number) => test.countStatements(() => Promise.all(tokens.slice(0, rows).map(itemsShowing)))
  expect([await asking(1), await asking(20)]).toEqual([1, 1])
})
