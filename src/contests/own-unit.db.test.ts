import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { createContest, publishContest } from './contest-world'
import type { EntryForm } from './entry-form'
import { exampleEntry } from './factory'
import { inviteCoAuthors } from './invitation'
import { joinEntry } from './join-entry'
import { conflictsOf } from './judging/conflicts-of'
import { findContest, findOwnEntry } from './own-entry'
import { submitEntry } from './submit-entry'

/** A judge of “xã Phùng Nguyên”, and what people write of where they belong. */

let test: TestPayload
let world: World
let contest: { id: string; slug: string }
let formerUnit: string

const open = new Date('2026-04-01T12:00:00+07:00')
const req = () => createLocalReq({}, test.payload)

const judgedBy = async (more: object = {}) => {
  const { id } = await createContest(world, more as never)
  const { slug } = await publishContest(world, id)
  await test.payload.create({
    collection: 'judge-declarations',
    data: { contest: id, judge: world.cast.judge.id, people: [], declaredAt: open.toISOString() },
  })
  return { id, slug: slug ?? '' }
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  const former = { name: 'xã Tứ Xã', slug: '', kind: 'commune', successor: world.ownUnit } as const
  formerUnit = (await test.payload.create({ collection: 'units', data: former })).id
  for (const name of ['xã Tân Lập', 'phường Tân Lập'])
    await test.payload.create({ collection: 'units', data: { name, slug: '', kind: 'commune' } })
  await test.payload.update({ collection: 'users', id: world.cast.judge.id, data: { unit: world.ownUnit } })
  contest = await judgedBy()
}, 120_000)
afterAll(() => test.close())

const enter = async (more: Partial<EntryForm>, where = contest): Promise<string> => {
  const secret = randomBytes(16).toString('hex')
  const sent = { secret, contest: where.slug, revision: 0, form: exampleEntry(more), lateCode: '' }
  expect(await submitEntry(await req(), sent, open)).toEqual({ kind: 'kept' })
  return secret
}

const verdictOn = async (secret: string, where = contest) => {
  const own = await findOwnEntry(await req(), secret)
  if (!own) throw new Error('no such entry')
  const { closeness } = await conflictsOf(await req(), where.id, [own.entry])
  return closeness.map(({ verdict }) => verdict)
}

describe('through the form', () => {
  it.each<[string, Partial<EntryForm>, string]>([
    ['an author of his unit', { unitName: 'UBND xã Phùng Nguyên' }, 'blocked'],
    ['an author of a unit that his succeeds', { unitName: 'xa Tu Xa' }, 'blocked'],
    ['a subject of his unit', { subjectPlace: 'Khu 3, xã Phùng Nguyên, Phú Thọ' }, 'blocked'],
    ['people of another unit', { unitName: 'Bản Nguyên', subjectPlace: 'xã Bản Nguyên' }, 'clear'],
    ['people of no unit of the portal', { unitName: 'Trường Giấu Tên', subjectPlace: 'Hà Nội' }, 'clear'],
    ['people who say nothing of it', {}, 'clear'],
  ])('%s: %s', async (_, form, verdict) => expect(await verdictOn(await enter(form))).toEqual([verdict]))

  it('the unit follows what the author writes anew', async () => {
    const secret = await enter({ unitName: 'Bản Nguyên' })
    const own = await findOwnEntry(await req(), secret)
    expect(own?.entrant.unit).toBe(world.otherUnit)
    const form = exampleEntry({ unitName: 'Phùng Nguyên' })
    await submitEntry(await req(), { secret, contest: null, revision: 1, form, lateCode: '' }, open)
    expect(await verdictOn(secret)).toEqual(['blocked'])
  })

  it('a co-author of his unit', async () => {
    const secret = await enter({})
    await inviteCoAuthors(await req(), secret, open)
    const { entry } = (await findOwnEntry(await req(), secret)) ?? {}
    const form = exampleEntry({ name: 'Lê Thị Sen', unitName: 'xã Phùng Nguyên' })
    expect(await joinEntry(await req(), entry?.invitation ?? '', form, open)).toEqual({ kind: 'kept' })
    expect(await verdictOn(secret)).toEqual(['blocked'])
  })
})

it('on paper', async () => {
  const { enterOnPaper } = await import('./office/paper-entry')
  const request = await req()
  const found = await findContest(request, contest)
  if (!found) throw new Error('no contest')
  const sent = {
    receivedOn: '2026-04-01',
    name: 'Cao Văn Giấy',
    ageBand: '16-and-over',
    title: 'Viết tay',
    text: 'Bài viết tay.',
    unitName: 'Hội Phụ nữ xã Tứ Xã',
    subjectName: 'Hà Thị Mận',
    subjectPlace: 'Bản Nguyên',
  }
  await enterOnPaper({ req: request, contest: found, by: world.cast.editor.id, now: open }, sent)
  const { docs } = await test.payload.find({ collection: 'entries', where: { source: { equals: 'paper' } }, depth: 0 })
  expect(docs[0]?.subject?.unit).toBe(world.otherUnit)
  const { closeness } = await conflictsOf(await req(), contest.id, docs)
  expect(closeness).toMatchObject([{ verdict: 'blocked' }])
})

it('a name that two units have is a doubt for the judges of either', async () => {
  const { docs } = await test.payload.find({ collection: 'units', where: { name: { contains: 'Tân Lập' } }, depth: 0 })
  const secret = await enter({ subjectPlace: 'Tân Lập' })
  expect(await verdictOn(secret)).toEqual(['clear'])
  await test.payload.update({ collection: 'users', id: world.cast.judge.id, data: { unit: docs[0]?.id } })
  expect(await verdictOn(secret)).toEqual(['doubtful'])
  await test.payload.update({ collection: 'users', id: world.cast.judge.id, data: { unit: formerUnit } })
  expect(await verdictOn(await enter({ unitName: 'Phùng Nguyên' }))).toEqual(['blocked'])
  await test.payload.update({ collection: 'users', id: world.cast.judge.id, data: { unit: world.ownUnit } })
})

it('in a contest of that unit alone everybody belongs to it', async () => {
  const ofUnit = await judgedBy({ unit: world.ownUnit })
  expect(await verdictOn(await enter({ unitName: 'xã Phùng Nguyên' }, ofUnit), ofUnit)).toEqual(['clear'])
})
