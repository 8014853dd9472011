import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from './test-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await createTestPayload()
})

afterAll(() => test.close())

it('gives a migrated database without content', async () => {
  expect(await test.payload.count({ collection: 'sectors' })).toEqual({ totalDocs: 0 })
})

it('counts statements', async () => {
  const once = await test.countStatements(() => test.payload.count({ collection: 'sectors' }))
  const twice = await test.countStatements(async () => {
    await test.payload.count({ collection: 'sectors' })
    await test.payload.count({ collection: 'sectors' })
  })
  expect(once).toBeGreaterThan(0)
  expect(twice).toBe(2 * once)
})
