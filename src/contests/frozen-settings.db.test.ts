import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { contestForm, createContest, fillContest, publishContest } from './contest-world'

let test: TestPayload
let world: World
let contest: string
let scores: string

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
}, 120_000)
afterAll(() => test.close())
beforeEach(async () => {
  contest = (await createContest(world)).id
  await publishContest(world, contest)
  scores = (await fillContest(world, contest)).scores
})

const form = contestForm()
const weights = { rubric: { criteria: [{ name: 'Nội dung', weight: 1, maxMark: 10, step: 0.5 }] } }
const fewerWords = { works: { ...form.works, maxWords: 100 } }
const change = (data: object, draft = false) =>
  test.payload.update({ collection: 'contests', id: contest, depth: 0, draft, data: data as never })

const refused = { data: { errors: [{ message: expect.stringContaining('Hãy giữ như cũ') }] } }

it('once an entry is submitted its rules are not tightened', async () => {
  await expect(change(fewerWords)).rejects.toMatchObject(refused)
  await expect(change({ works: { ...form.works, maxWords: 2000 } })).resolves.toBeTruthy()
})

it('marks are given by the rubric that stands', async () => {
  await expect(change(weights)).resolves.toBeTruthy()
  const submittedAt = '2026-06-01T05:00:00.000Z'
  await test.payload.update({ collection: 'scores', id: scores, data: { submittedAt } })
  const other = { rubric: { criteria: [{ name: 'Nội dung', weight: 2, maxMark: 10, step: 0.5 }] } }
  await expect(change(other)).rejects.toMatchObject(refused)
  await change(other, true)
  await expect(publishContest(world, contest)).rejects.toMatchObject(refused)
})
