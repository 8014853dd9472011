import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleKind } from '@/articles/kind'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { createDraft, createPublished, createWorld, type Item, newConsent, type World } from './factory'
import type { Kinds } from './linked'

let test: TestPayload
let world: World
let person: Item
let named: Item
let work: Item
// Loaded once the test's database is known: it reads the configuration.
let linking: typeof import('./linked')

const articles = [articleKind] as Kinds
const people = [exemplarKind, goodDeedKind, emergingKind] as Kinds

beforeAll(async () => {
  test = await createTestPayload()
  linking = await import('./linked')
  world = await createWorld(test.payload)
  const consent = await newConsent(world)
  named = await createPublished(world, 'articles', consent)
  person = await createPublished(world, 'exemplars', consent, { articles: [named.id], category: 'good-deed' })
  work = await createPublished(world, 'articles', consent, { exemplars: [person.id] })
  await createDraft(world, 'articles', consent, { exemplars: [person.id] })
})

afterAll(() => test.close())

it('leads from a profile to what names it, though the profile does not, and to nothing that is not public', async () => {
  const own = [articleKind.summary(named as never)]
  const found = await linking.linked(own, articles, 'exemplars', person.id)
  expect(found.map(({ id }) => id)).toEqual([named.id, work.id])
})

it('leads back from an article to the profile that names it', async () => {
  const found = await linking.linked([], people, 'articles', named.id)
  expect(found.map(({ kind, id }) => [kind, id])).toEqual([['good-deed', person.id]])
})

it('shows once what both sides name', async () => {
  const own = [articleKind.summary(work as never)]
  expect(await linking.linked(own, articles, 'exemplars', person.id)).toHaveLength(1)
})
