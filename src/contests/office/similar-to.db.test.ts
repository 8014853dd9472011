import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createPublished, createWorld, newConsent, type World } from '@/publishing/factory'
import { createContest } from '../contest-world'
import { similarTo } from './similar-to'

let test: TestPayload
let world: World
let contest: string
let earlier: string

const story = Array.from({ length: 30 }, (_, i) => `Buổi chợ thứ ${i * i} bà tôi bán được ${i} mớ rau.`).join(' ')

const newEntry = async (
  of: string,
  title: string,
  text: string,
  submittedAt: string | null = '2026-04-01T05:00:00Z',
) => {
  const entrant = await test.payload.create({ collection: 'entrants', data: { contest: of, part: 'author' } })
  const data = {
    contest: of,
    entrant: entrant.id,
    revision: 1,
    source: 'form' as const,
    title,
    plainText: text,
    submittedAt,
  }
  return (await test.payload.create({ collection: 'entries', data })).id
}

const alikeTo = async (title: string, text: string) =>
  similarTo(await createLocalReq({}, test.payload), { id: await newEntry(contest, title, text), contest, title, text })

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  contest = (await createContest(world)).id
  earlier = (await createContest(world)).id
})
afterAll(() => test.close())

it('the text of another contest is found, whatever its title', async () => {
  const id = await newEntry(earlier, 'Gánh rau', story)
  expect(await alikeTo('Một chuyện khác hẳn', `Lời mở đầu. ${story}`)).toMatchObject([
    { id, source: 'earlier', share: 1, titleShare: 0 },
  ])
})

it('the title of an entry and of a published story is found, whatever the text; drafts are nobody’s', async () => {
  const title = 'Người giữ lửa làng Phùng Nguyên'
  const id = await newEntry(contest, 'Người giữ lửa làng Phùng nguyên!', 'Chữ khác.')
  await newEntry(contest, title, 'Một bản nháp.', null)
  const { id: item } = await createPublished(world, 'articles', await newConsent(world), { title })
  const found = await alikeTo(title, 'Một bài ngắn.')
  expect(found.map(({ share }) => share)).toEqual([0, 0])
  expect(new Map(found.map(({ source, id: alike }) => [source, alike]))).toEqual(
    new Map([
      ['contest', id],
      ['published', expect.stringContaining(item)],
    ]),
  )
  expect(await alikeTo('Tên chẳng giống ai', 'Một bài ngắn.')).toEqual([])
})
