import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { agreementNames } from './agreements'
import { fingerprintOf } from './canonical-entry'
import { contestForm, createContest, openTimeline, publishContest } from './contest-world'
import { type EntryForm, emptyEntryForm, readEntryForm } from './entry-form'
import { entryInWords } from './entry-state'
import { exampleEntry } from './factory'
import { contentOf, findOwnEntry, formOf, recordOf, secretHash } from './own-entry'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'
import { undoWithdrawal, withdrawEntry } from './withdraw-entry'
import type { EntryOutcome, SentEntry } from './write-entry'

let test: TestPayload
let world: World
let lookUpReceipt: typeof import('./entry-queries')['lookUpReceipt']
let receiveForm: typeof import('./receive-form')['receiveForm']
/** Open from 10 March to 15 May 2026, 23:59, with a grace of 17 minutes; at most 3 entries a person. */
let contest: { id: string; slug: string }

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  // They take the configuration, which takes the database from the environment.
  ;({ lookUpReceipt } = await import('./entry-queries'))
  ;({ receiveForm } = await import('./receive-form'))
})
afterAll(() => test.close())
beforeEach(async () => {
  const { id } = await createContest(world)
  const { slug } = await publishContest(world, id)
  contest = { id, slug: slug ?? '' }
})

const open = new Date('2026-04-01T12:00:00+07:00')
const closed = new Date('2026-05-16T08:00:00+07:00')

const whole = (more: Partial<EntryForm> = {}) => exampleEntry({ text: 'Bà tôi bán rau.\n\nChợ Lồ họp sớm.', ...more })

const sent = (more: Partial<SentEntry> = {}): SentEntry => ({
  secret: randomBytes(16).toString('hex'),
  contest: contest.slug,
  revision: 0,
  form: whole(),
  lateCode: '',
  ...more,
})

type Operation<Sent> = (req: Awaited<ReturnType<typeof createLocalReq>>, sent: Sent, now: Date) => Promise<EntryOutcome>

/** Each with a request of its own, as from outside. */
const run = async <Sent>(operation: Operation<Sent>, what: Sent, now = open) =>
  operation(await createLocalReq({}, test.payload), what, now)

const own = async (secret: string) => {
  const found = await findOwnEntry(await createLocalReq({}, test.payload), secret)
  if (!found) throw new Error('no such entry')
  return found
}

const countAll = async () => {
  const where = { contest: { equals: contest.id } }
  const entries = await test.payload.count({ collection: 'entries', where })
  const entrants = await test.payload.count({ collection: 'entrants', where })
  return [entries.totalDocs, entrants.totalDocs]
}

const kinds = (outcomes: EntryOutcome[]) => outcomes.map(({ kind }) => kind)

describe('a draft', () => {
  it('is kept as it is, with everything that is still missing', async () => {
    const form = readEntryForm(new URLSearchParams('title=Ho%CC%80a%00&text=%3Cb%3Ea%3C%2Fb%3E%0A%0Ab&phone=12'))
    const what = sent({ form })
    expect(await run(saveDraft, what)).toEqual({ kind: 'kept' })
    const found = await own(what.secret)
    expect(formOf(found)).toEqual({ ...emptyEntryForm, title: 'Hòa', text: '<b>a</b>\n\nb', phone: '12' })
    expect(found.entry).toMatchObject({ revision: 1, submittedAt: null, receiptCode: null, words: 2, source: 'form' })
  })

  it('of its secret only the hash is stored', async () => {
    const what = sent()
    await run(saveDraft, what)
    const { pool } = test.payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: object[] }> } }
    const { rows } = await pool.query('SELECT * FROM entries')
    expect(JSON.stringify(rows)).toContain(secretHash(what.secret))
    expect(JSON.stringify(rows)).not.toContain(what.secret)
  })

  it.each<[string, Partial<EntryForm>, string]>([
    ['a name of 300 characters', { name: 'a'.repeat(300) }, 'name'],
    ['a strange genre', { genre: 'x' }, 'genre'],
  ])('%s is refused beside its field, and nothing is half kept', async (_, wrong, field) => {
    expect(await run(saveDraft, sent({ form: whole(wrong) }))).toMatchObject({ kind: 'faulty', faults: [{ field }] })
    expect(await countAll()).toEqual([0, 0])
  })

  it.each([
    ['of no contest', { contest: 'khong-co' }],
    ['of nothing', { contest: null }],
  ])('%s is unknown', async (_, more) => expect(await run(saveDraft, sent(more))).toEqual({ kind: 'unknown' }))

  it('of a contest that is not public is unknown', async () => {
    const draft = await createContest(world, contestForm())
    expect(await run(saveDraft, sent({ contest: draft.slug ?? '' }))).toEqual({ kind: 'unknown' })
  })
})

describe('one entry, however often it is sent', () => {
  it('eight times at once', async () => {
    const what = sent()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => run(submitEntry, what)))
    expect(new Set(kinds(outcomes))).toEqual(new Set(['kept']))
    expect(await countAll()).toEqual([1, 1])
    const { entry } = await own(what.secret)
    expect([entry.revision, entry.receipts?.length]).toEqual([1, 1])
  })

  it('the same again after the end of the contest is told the same', async () => {
    const what = sent()
    await run(submitEntry, what)
    expect(await run(submitEntry, what, closed)).toEqual({ kind: 'kept' })
  })

  it('another text from an old tab is not written over the newer one', async () => {
    const what = sent()
    await run(saveDraft, what)
    const edited = { ...what, revision: 1, form: { ...what.form, title: 'Bà tôi, chợ Lồ' } }
    expect(await run(saveDraft, edited)).toEqual({ kind: 'kept' })
    const old = { ...what, revision: 1, form: { ...what.form, title: 'Từ máy khác' } }
    expect(await run(saveDraft, old)).toEqual({ kind: 'stale' })
    expect(await run(submitEntry, { ...old, revision: 0 })).toEqual({ kind: 'stale' })
    expect(formOf(await own(what.secret)).title).toBe('Bà tôi, chợ Lồ')
    expect(await run(submitEntry, { ...old, revision: 2 })).toEqual({ kind: 'kept' })
  })

  it('two edits of the same revision at once: one is kept, the other is told', async () => {
    const what = sent()
    await run(saveDraft, what)
    const edit = (title: string) => run(saveDraft, { ...what, revision: 1, form: { ...what.form, title } })
    expect(kinds(await Promise.all([edit('Một'), edit('Hai')])).sort()).toEqual(['kept', 'stale'])
  })
})

describe('a submission', () => {
  it('has a code, a time and a fingerprint that follows from what is stored', async () => {
    const what = sent({ form: whole({ usesAi: 'yes', aiUse: 'soát chính tả' }) })
    expect(await run(submitEntry, what)).toEqual({ kind: 'kept' })
    const found = await own(what.secret)
    expect(formOf(found)).toEqual(what.form)
    expect(found.entry).toMatchObject({
      submittedAt: open.toISOString(),
      receiptCode: expect.stringMatching(/^\w{5}-\w{5}$/u),
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/u),
      receipts: [{ at: open.toISOString(), fingerprint: fingerprintOf(contentOf(found)) }],
    })
    expect(found.entry.ticks?.map(({ key, version }) => [key, version])).toEqual([
      ['rules', 1],
      ['authorship', 1],
      ['licence', 1],
      ['subject', 1],
      ['ai', 1],
    ])
  })

  it('of a child has the guardian’s consent with its time', async () => {
    const child = { ageBand: 'under-16', guardianName: 'Trần Văn Cha', guardianPhone: '0912345670' }
    const alone = sent({ form: whole(child) })
    expect(await run(submitEntry, alone)).toMatchObject({
      kind: 'faulty',
      faults: [{ field: 'child' }, { field: 'guardian' }],
    })
    const form = { ...alone.form, agreed: agreementNames }
    expect(await run(submitEntry, { ...alone, form })).toEqual({ kind: 'kept' })
    const { entrant } = await own(alone.secret)
    expect(entrant.guardian).toMatchObject({ name: 'Trần Văn Cha', agreedAt: open.toISOString() })
  })

  it('that lacks something is not kept at all; once submitted it stays whole', async () => {
    const what = sent({ form: whole({ title: '' }) })
    expect(await run(submitEntry, what)).toMatchObject({ kind: 'faulty', faults: [{ field: 'title' }] })
    expect(await countAll()).toEqual([0, 0])
    const good = sent()
    await run(submitEntry, good)
    const emptied = { ...good, revision: 1, form: { ...good.form, title: '' } }
    expect(await run(saveDraft, emptied)).toMatchObject({ kind: 'faulty', faults: [{ field: 'title' }] })
  })

  it('edited keeps its time and its code and gets a further receipt', async () => {
    const what = sent()
    await run(submitEntry, what)
    const first = await own(what.secret)
    const later = new Date('2026-04-02T12:00:00+07:00')
    await run(saveDraft, { ...what, revision: 1, form: { ...what.form, title: 'Bà tôi, chợ Lồ' } }, later)
    const { entry } = await own(what.secret)
    expect([entry.submittedAt, entry.receiptCode]).toEqual([first.entry.submittedAt, first.entry.receiptCode])
    expect(entry.receipts?.map(({ at }) => at)).toEqual([open.toISOString(), later.toISOString()])
    expect(new Set(entry.receipts?.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})

describe('the receipt by mail', () => {
  const letters = async () => {
    const where = { contest: { equals: contest.id }, kind: { equals: 'receipt' } }
    const { docs } = await test.payload.find({ collection: 'letters', where, sort: 'createdAt', depth: 0 })
    return docs
  }
  const later = (minutes: number) => new Date(open.getTime() + minutes * 60_000)

  it('follows the last of several changes, once', async () => {
    const what = sent({ form: whole({ mail: 'lua@example.vn' }) })
    await run(submitEntry, what)
    const [first] = await letters()
    await test.payload.update({ collection: 'letters', id: first?.id ?? '', data: { state: 'sent', tries: 1 } })
    for (const revision of [1, 2])
      await run(submitEntry, { ...what, revision, form: { ...what.form, title: `Lần ${revision}` } }, later(revision))
    const { entry } = await own(what.secret)
    expect(await letters()).toMatchObject([
      { state: 'sent' },
      {
        state: 'waiting',
        nextTryAt: later(17).toISOString(),
        text: expect.stringContaining(entry.receipts?.at(-1)?.fingerprint ?? 'none'),
      },
    ])
  })

  it('goes to a corrected address at once, and not to the wrong one', async () => {
    const what = sent({ form: whole({ mail: 'lau@example.vn' }) })
    await run(submitEntry, what)
    await run(submitEntry, { ...what, revision: 1, form: { ...what.form, mail: 'lua@example.vn' } }, later(1))
    expect(await letters()).toMatchObject([{ to: 'lua@example.vn', nextTryAt: later(1).toISOString() }])
  })
})

describe('by the server’s clock', () => {
  it.each([
    ['the first second', '2026-03-10T00:00:00+07:00', 'kept'],
    ['a second too early', '2026-03-09T23:59:59+07:00', 'refused'],
    ['23:59:59 of the last minute', '2026-05-15T23:59:59+07:00', 'kept'],
    ['the last second of the grace', '2026-05-16T00:16:59+07:00', 'kept'],
    ['one second after the grace', '2026-05-16T00:17:00+07:00', 'refused'],
  ])('%s', async (_, at, kind) => {
    expect((await run(submitEntry, sent(), new Date(at))).kind).toBe(kind)
  })

  it('too late says since when, and nothing of the grace', async () => {
    expect(await run(submitEntry, sent(), closed)).toEqual({
      kind: 'refused',
      message:
        'Không thể nộp bài: cuộc thi đã hết hạn lúc 23:59 ngày 15/05/2026. Nếu cần, mời bạn liên hệ ban tổ chức.',
    })
  })
})

describe('a late code', () => {
  const giveCode = async (more: object = {}) => {
    const data = { contest: contest.id, reason: 'Ốm', until: '2026-05-18T16:59:00.000Z', uses: 1, ...more }
    const { id, code } = await test.payload.create({ collection: 'late-codes', data })
    const used = async () => (await test.payload.findByID({ collection: 'late-codes', id })).used
    return { code: code ?? '', used }
  }

  it('admits as many entries as it says, once each', async () => {
    const { code, used } = await giveCode()
    const what = sent({ lateCode: code.toLowerCase().replace('-', ' ') })
    expect(await run(saveDraft, what, closed)).toEqual({ kind: 'kept' })
    expect(await run(submitEntry, { ...what, revision: 1, lateCode: '' }, closed)).toEqual({ kind: 'kept' })
    expect(await run(submitEntry, sent({ lateCode: code }), closed)).toMatchObject({ faults: [{ field: 'lateCode' }] })
    expect(await used()).toBe(1)
  })

  it('with one use admits one of two at once', async () => {
    const { code, used } = await giveCode()
    const both = await Promise.all([1, 2].map(() => run(submitEntry, sent({ lateCode: code }), closed)))
    expect(kinds(both).sort()).toEqual(['faulty', 'kept'])
    expect(await used()).toBe(1)
  })

  it('is not used up by what is refused, nor in time', async () => {
    const { code, used } = await giveCode()
    await run(submitEntry, sent({ lateCode: code, form: whole({ title: '' }) }), closed)
    await run(submitEntry, sent({ lateCode: code }))
    expect(await used()).toBe(0)
  })

  it.each([
    ['that has run out', async () => (await giveCode({ until: '2026-05-15T17:30:00.000Z' })).code],
    ['of another contest', async () => (await giveCode({ contest: (await createContest(world)).id })).code],
    ['misspelled', async () => 'AAAAA-AAAAC'],
  ])('%s admits nobody', async (_, code) => {
    const outcome = await run(submitEntry, sent({ lateCode: await code() }), closed)
    expect(outcome).toMatchObject({ kind: 'faulty', faults: [{ field: 'lateCode' }] })
  })
})

describe('limits per person', () => {
  const from = (more: Partial<EntryForm>) => sent({ form: whole(more) })

  it('count every entry ever submitted, withdrawn ones too, by phone or by mail', async () => {
    const first = from({ phone: '0987654321', mail: 'lua@example.vn' })
    await run(submitEntry, first)
    await run(withdrawEntry, first.secret)
    await run(submitEntry, from({ phone: '+84 987 654 321' }))
    await run(submitEntry, from({ phone: '0987-654-321', mail: 'LUA@example.vn' }))
    expect(await run(submitEntry, from({ phone: '0987.654.321' }))).toMatchObject({ kind: 'refused' })
    expect(await run(submitEntry, from({ phone: '', mail: 'lua@Example.vn' }))).toEqual({ kind: 'kept' })
    expect(await run(submitEntry, from({ mail: 'lua@Example.vn' }))).toMatchObject({ kind: 'refused' })
    expect(await run(saveDraft, from({ phone: '0987.654.321' }))).toEqual({ kind: 'kept' })
    expect(await run(submitEntry, from({}))).toEqual({ kind: 'kept' })
    expect(await run(undoWithdrawal, first.secret)).toEqual({ kind: 'kept' })
  })

  it('hold for entries that come at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => run(submitEntry, from({ phone: '0987000111' }))))
    expect(kinds(outcomes).sort()).toEqual(['kept', 'kept', 'kept', 'refused', 'refused', 'refused'])
  })

  it('another number in an edit frees no slot', async () => {
    const all = [1, 2, 3].map(() => from({ phone: '0987000222' }))
    for (const what of all) await run(submitEntry, what)
    const [first] = all
    if (first) await run(saveDraft, { ...first, revision: 1, form: { ...first.form, phone: '0987000333' } })
    expect(await run(submitEntry, from({ phone: '0987000222' }))).toMatchObject({ kind: 'refused' })
  })
})

describe('withdrawing', () => {
  it('and undoing it, each twice, changes one thing each', async () => {
    const what = sent()
    await run(submitEntry, what)
    const submitted = (await own(what.secret)).entry
    for (const _ of [1, 2]) expect(await run(withdrawEntry, what.secret)).toEqual({ kind: 'kept' })
    const { entry, contest: found } = await own(what.secret)
    expect(entryInWords(recordOf(entry), found.settings, open)).toMatch(
      /^Đã rút lúc 12:00 ngày 01\/04\/2026; còn nộp lại/u,
    )
    expect(await run(saveDraft, { ...what, revision: 2, form: whole() })).toMatchObject({ kind: 'refused' })
    for (const _ of [1, 2]) expect(await run(undoWithdrawal, what.secret)).toEqual({ kind: 'kept' })
    const after = (await own(what.secret)).entry
    expect(recordOf(after)).toEqual(recordOf(submitted))
    expect(after.revision).toBe(3)
  })

  it.each([
    ['a draft', saveDraft, open],
    ['after the end', submitEntry, closed],
  ])('%s is refused', async (_, keep, now) => {
    const what = sent()
    await run(keep, what)
    expect(await run(withdrawEntry, what.secret, now)).toMatchObject({ kind: 'refused' })
  })

  it('what staff withdrew, staff puts back', async () => {
    const what = sent()
    await run(submitEntry, what)
    const { entry } = await own(what.secret)
    const withdrawal = { at: open.toISOString(), by: 'staff' as const, reason: 'Trùng bài' }
    await test.payload.update({ collection: 'entries', id: entry.id, data: { withdrawal } })
    expect(await run(undoWithdrawal, what.secret)).toMatchObject({ kind: 'refused' })
  })

  it.each([
    ['withdraw', withdrawEntry],
    ['undo', undoWithdrawal],
  ])('%s with an unknown secret is unknown', async (_, operation) =>
    expect(await run(operation, '0'.repeat(32))).toEqual({ kind: 'unknown' }),
  )
})

describe('the look-up of a receipt', () => {
  it('tells state and times, and nothing else', async () => {
    const what = sent()
    await run(submitEntry, what)
    const { entry } = await own(what.secret)
    const code = entry.receiptCode ?? ''
    const { title } = await test.payload.findByID({ collection: 'contests', id: contest.id })
    const found = { code, contest: title, submittedAt: open.toISOString(), isPaper: false, withdrawnAt: null }
    expect(await lookUpReceipt(` ${code.toLowerCase().replace('-', '')} `)).toEqual(found)
    await run(withdrawEntry, what.secret)
    expect(await lookUpReceipt(code)).toEqual({ ...found, withdrawnAt: open.toISOString() })
  })

  it.each(['', 'AAAAA-AAAAA', "');DROP TABLE entries;--", '7KM3X-1', 'a'.repeat(200)])(
    'of “%s” finds nothing',
    async (typed) => expect(await lookUpReceipt(typed)).toBeNull(),
  )
})

describe('a form as it comes in', () => {
  const around = (from: string, until: string) =>
    contestForm({ timeline: { ...openTimeline, opensFrom: from, entriesUntil: until } })

  const publish = async (form: object) => {
    const { id } = await createContest(world, form as Record<string, unknown>)
    return (await publishContest(world, id)).slug ?? ''
  }

  const post = async (where: { contest: string } | { secret: string }, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields)
    const answer = await receiveForm(new Request('http://localhost:3000/nhan', { method: 'POST', body }), where)
    const said = answer.status === 303 || answer.status === 404 ? null : await answer.json()
    return { status: answer.status, location: answer.headers.get('location'), said }
  }

  it('is kept, mended, refused or unknown, each with its status', async () => {
    const slug = await publish(around('2020-01-02T05:00:00Z', '2090-01-01T05:00:00Z'))
    const khoa = randomBytes(16).toString('hex')
    const page = `/bai-du-thi/${khoa}`
    const draft = { khoa, lan: '0', viec: 'luu', title: 'Bà tôi' }
    expect(await post({ contest: slug }, draft)).toEqual({ status: 303, location: page, said: null })
    expect(await post({ contest: slug }, draft)).toMatchObject({ status: 303, location: page })
    expect(await post({ contest: slug }, { ...draft, title: 'Khác' })).toMatchObject({
      status: 409,
      said: { isStale: true },
    })
    expect(await post({ secret: khoa }, { ...draft, lan: '1', viec: 'nop' })).toMatchObject({
      status: 422,
      said: { faults: expect.arrayContaining([expect.objectContaining({ field: 'name' })]) },
    })
    expect(await post({ secret: khoa }, { viec: 'rut' })).toMatchObject({
      status: 403,
      said: { refusal: expect.stringContaining('Không thể rút bài') },
    })
    const { agreed, ...fields } = whole()
    const submission = { ...fields, ...Object.fromEntries(agreed.map((name) => [name, 'on'])), viec: 'nop', lan: '1' }
    expect(await post({ secret: khoa }, submission)).toMatchObject({ status: 303, location: `${page}/bien-nhan` })
    expect((await post({ secret: khoa }, { viec: 'rut' })).location).toBe(page)
    expect((await post({ secret: khoa }, { viec: 'nop-lai' })).location).toBe(page)
    for (const wrong of ['', 'a', "' OR 1=1 --"])
      expect((await post({ contest: slug }, { khoa: wrong })).status).toBe(404)
    expect((await post({ contest: 'khong-co' }, { ...draft, khoa: randomBytes(16).toString('hex') })).status).toBe(404)
    expect((await post({ secret: randomBytes(16).toString('hex') }, submission)).status).toBe(404)
  })

  it('too late is refused with the deadline', async () => {
    const slug = await publish(around('2020-01-02T05:00:00Z', '2021-01-01T05:00:00Z'))
    const khoa = randomBytes(16).toString('hex')
    expect(await post({ contest: slug }, { khoa, lan: '-1e99', viec: 'x', title: 'Bà tôi' })).toMatchObject({
      status: 403,
      said: { refusal: expect.stringContaining('đã hết hạn lúc') },
    })
  })
})
