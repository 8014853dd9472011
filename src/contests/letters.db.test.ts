import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startMailServer } from '@/commands/test-mail-server'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { Letter } from '@/payload-types'
import { createWorld, type World } from '@/publishing/factory'
import { createContest, fillContest, publishContest } from './contest-world'
import { eraseIdentities } from './erase-identities'
import { exampleEntry } from './factory'
import { deliverLetters } from './letters/deliver'
import { remindDrafts } from './letters/remind-drafts'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

let test: TestPayload
let world: World
let contest: { id: string; slug: string }

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.payload.delete({ collection: 'letters', where: { id: { exists: true } } })
  await test.payload.delete({ collection: 'entries', where: { submittedAt: { exists: false } } })
  const { id } = await createContest(world)
  const { slug } = await publishContest(world, id)
  contest = { id, slug: slug ?? '' }
})

const open = new Date('2026-04-01T12:00:00+07:00')
const hoursBefore = (hours: number) => new Date(Date.parse('2026-05-15T23:59:59.999+07:00') - hours * 3_600_000)

let people = 0
const send = async (keep: typeof submitEntry, mail: string, secret = `${people}`.padStart(32, 'a')) => {
  people += 1
  const form = exampleEntry({ mail })
  const req = await createLocalReq({}, test.payload)
  const outcome = await keep(req, { secret, contest: contest.slug, revision: 0, form, lateCode: '' }, open)
  expect(outcome).toEqual({ kind: 'kept' })
  return secret
}

const letters = async (): Promise<Letter[]> =>
  (await test.payload.find({ collection: 'letters', sort: 'createdAt', pagination: false, depth: 0 })).docs

describe('a receipt', () => {
  it('is written once to whoever gave an address, and never tells the secret', async () => {
    const secret = await send(submitEntry, 'lua@example.vn')
    await send(submitEntry, '')
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter).toMatchObject({ kind: 'receipt', state: 'waiting', to: 'lua@example.vn' })
    expect(letter?.text).toContain('“Bà tôi”')
    expect(JSON.stringify(letter)).not.toContain(secret)
  })

  it('reaches the mail server once, however many send', async () => {
    await send(submitEntry, 'lua@example.vn')
    const server = await startMailServer()
    const sent = await Promise.all([1, 2, 3].map(() => deliverLetters(test.payload, server.url, 'cong@example.vn')))
    await server.close()
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(server.mails).toMatchObject([{ to: 'lua@example.vn' }])
    expect((await letters())[0]).toMatchObject({ state: 'sent', failure: null })
  })

  it('leaves with all that wait in the same round', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `nguoi-${at}@example.vn`)
    for (const to of many)
      await test.payload.create({
        collection: 'letters',
        data: { contest: contest.id, kind: 'receipt', state: 'waiting', to, tries: 0, nextTryAt: open.toISOString() },
      })
    const server = await startMailServer()
    expect(await deliverLetters(test.payload, server.url, 'cong@example.vn')).toBe(many.length)
    await server.close()
    expect(server.mails.map(({ to }) => to).toSorted()).toEqual(many.toSorted())
  })

  it('waits where there is no mail server', async () => {
    await send(submitEntry, 'lua@example.vn')
    expect(await deliverLetters(test.payload, undefined, 'cong@example.vn')).toBe(0)
    expect((await letters())[0]).toMatchObject({ state: 'waiting', tries: 0 })
  })

  it('is tried again later and given up in the end, with a reason without the address', async () => {
    await send(submitEntry, 'khong-co@example.vn')
    const server = await startMailServer(() => 550)
    for (let round = 1; round <= 5; round += 1) {
      await deliverLetters(test.payload, server.url, 'cong@example.vn')
      // A second look at once finds nothing to do: the next try is later.
      await deliverLetters(test.payload, server.url, 'cong@example.vn')
      const [letter] = await letters()
      expect(letter).toMatchObject({ tries: round, state: round < 5 ? 'waiting' : 'failed' })
      expect(letter?.failure).toContain('550')
      expect(letter?.failure).not.toContain('khong-co')
      const past = { nextTryAt: new Date(0).toISOString() }
      await test.payload.update({ collection: 'letters', id: letter?.id ?? '', data: past })
    }
    await server.close()
    expect(server.mails).toEqual([])
  })
})

describe('a reminder', () => {
  it('comes 72, 24 and 3 hours before the deadline, once each, to drafts alone', async () => {
    await send(saveDraft, 'nhap@example.vn')
    await send(submitEntry, 'xong@example.vn')
    for (const hours of [100, 72.5]) expect(await remindDrafts(test.payload, hoursBefore(hours))).toBe(0)
    for (const hours of [72, 24, 3]) {
      expect(await remindDrafts(test.payload, hoursBefore(hours))).toBe(1)
      expect(await remindDrafts(test.payload, hoursBefore(hours - 0.5))).toBe(0)
    }
    const reminders = (await letters()).filter(({ kind }) => kind === 'draft-reminder')
    expect(reminders.map(({ to, hours }) => [to, hours])).toEqual(
      [72, 24, 3].map((hours) => ['nhap@example.vn', hours]),
    )
  })

  it('that fell due while nobody was at work is made up once', async () => {
    await send(saveDraft, 'nhap@example.vn')
    expect(await remindDrafts(test.payload, hoursBefore(2))).toBe(1)
    expect(await remindDrafts(test.payload, hoursBefore(1))).toBe(0)
  })
})

describe('what is not kept', () => {
  it('identities, so many months after the release; entries and marks stay', async () => {
    const sent = await fillContest(world, contest.id)
    const released = { releasedAt: '2026-06-11T01:00:00.000Z' }
    await test.payload.update({ collection: 'proceedings', where: { contest: { equals: contest.id } }, data: released })
    const entrant = () => test.payload.findByID({ collection: 'entrants', id: sent.entrants, depth: 0 })
    await eraseIdentities(test.payload, new Date('2027-06-10T00:00:00Z'))
    expect((await entrant()).name).toBeTruthy()
    await eraseIdentities(test.payload, new Date('2027-06-12T00:00:00Z'))
    expect(await entrant()).toMatchObject({ name: null, phone: null, mail: null, unitName: null })
    expect((await entrant()).keys ?? []).toEqual([])
    expect((await entrant()).erasedAt).toBeTruthy()
    expect((await letters())[0]).toMatchObject({ to: null, text: null })
    const file = await test.payload.findByID({ collection: 'entry-files', id: sent['entry-files'], depth: 0 })
    expect(file.originalName).toBeNull()
    const entry = await test.payload.findByID({ collection: 'entries', id: sent.entries, depth: 0 })
    expect(entry.plainText).toBeTruthy()
    expect((await test.payload.findByID({ collection: 'scores', id: sent.scores, depth: 0 })).marks).toHaveLength(1)
  })

  it('identities of a contest that never came to a result, a year later', async () => {
    const sent = await fillContest(world, contest.id)
    const nameOf = async () => (await test.payload.findByID({ collection: 'entrants', id: sent.entrants })).name
    await eraseIdentities(test.payload, new Date('2028-06-10T00:00:00Z'))
    expect(await nameOf()).toBeTruthy()
    await eraseIdentities(test.payload, new Date('2028-06-12T00:00:00Z'))
    expect(await nameOf()).toBeNull()
  })

  it('drafts that nobody submitted, two months after the deadline', async () => {
    await send(saveDraft, 'nhap@example.vn')
    const count = async (collection: 'entries' | 'entrants') =>
      (await test.payload.count({ collection, where: { contest: { equals: contest.id } } })).totalDocs
    await eraseIdentities(test.payload, new Date('2026-07-01T00:00:00Z'))
    expect([await count('entries'), await count('entrants')]).toEqual([1, 1])
    await eraseIdentities(test.payload, new Date('2026-07-16T00:00:00Z'))
    expect([await count('entries'), await count('entrants')]).toEqual([0, 0])
  })
})
