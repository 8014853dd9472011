import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, password } from '@/publishing/factory'

let test: TestPayload

beforeAll(async () => {
  test = await createTestPayload()
  await createWorld(test.payload)
})
afterAll(() => test.close())

const signIn = (tried: string) =>
  test.payload.login({ collection: 'users', data: { email: 'editor@guongsang.test', password: tried } })

it('whoever guesses an account’s password does not keep its owner out', async () => {
  for (let guess = 0; guess < 30; guess++) await expect(signIn(`đoán lần ${guess}`)).rejects.toThrow()
  expect((await signIn(password)).user?.email).toBe('editor@guongsang.test')
})
