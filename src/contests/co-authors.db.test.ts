import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { agreementNames } from './agreements'
import { fingerprintOf } from './canonical-entry'
import { type CoAuthorForm, readCoAuthorForm } from './co-author-form'
import { contestForm, createContest, publishContest } from './contest-world'
import { type EntryForm, emptyEntryForm } from './entry-form'
import { eraseIdentities } from './erase-identities'
import { inviteCoAuthors } from './invitation'
import { joinEntry } from './join-entry'
import { conflictsOf } from './judging/conflicts-of'
import { leaveEntry, removeCoAuthor } from './leave-entry'
import { contentOf, findOwnEntry } from './own-entry'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'
import { withdrawEntry } from './withdraw-entry'

let test: TestPayload
let world: World
let receiveCoAuthor: typeof import('./receive-form')['receiveCoAuthor']
/** Open from 10 March to 15 May 2026, 23:59, with a grace of 17 minutes; 2 entries a person, 2 co-authors. */
let contest: { id: string; slug: string }

const entrants = { whoMayEnter: 'Công dân từ 10 tuổi.', barred: [], entriesPerPerson: 2, coAuthors: 2 }

const newContest = async (more: object = {}) => {
  const { id } = await createContest(world, contestForm({ entrants, ...more }))
  const { slug } = await publishContest(world, id)
  return { id, slug: slug ?? '' }
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  // It takes the configuration, which takes the database from the environment.
  ;({ receiveCoAuthor } = await import('./receive-form'))
})
afterAll(() => test.close())
beforeEach(async () => {
  contest = await newContest()
})

const open = new Date('2026-04-01T12:00:00+07:00')
const later = new Date('2026-04-02T12:00:00+07:00')
const lastSecond = new Date('2026-05-16T00:16:59+07:00')
const closed = new Date('2026-05-16T00:17:00+07:00')

const req = () => createLocalReq({}, test.payload)

let people = 0
const adult = agreementNames.filter((name) => name !== 'child' && name !== 'guardian')
const person = (more: Partial<CoAuthorForm> = {}): CoAuthorForm => {
  people += 1
  return {
    ...readCoAuthorForm(new URLSearchParams()),
    name: 'Lê Thị Sen',
    phone: `0913${String(people).padStart(6, '0')}`,
    ageBand: '16-and-over',
    agreed: adult,
    ...more,
  }
}
const whole = (more: Partial<EntryForm> = {}): EntryForm => ({
  ...emptyEntryForm,
  ...person({ name: 'Trần Văn Lúa' }),
  title: 'Bà tôi',
  genre: 'ghi-chep',
  text: 'Bà tôi bán rau.',
  subjectName: 'Hà Thị Mận',
  usesAi: 'no',
  ...more,
})

const own = async (secret: string) => {
  const found = await findOwnEntry(await req(), secret)
  if (!found) throw new Error('no such entry')
  return found
}

/** An entry, a draft or submitted, with an invitation. */
const entered = async (keep = saveDraft, more: Partial<EntryForm> = {}) => {
  const secret = randomBytes(16).toString('hex')
  const form = whole(more)
  const kept = await keep(await req(), { secret, contest: contest.slug, revision: 0, form, lateCode: '' }, open)
  expect(kept).toEqual({ kind: 'kept' })
  expect(await inviteCoAuthors(await req(), secret, open)).toEqual({ kind: 'kept' })
  return { secret, form, code: (await own(secret)).entry.invitation ?? '' }
}

const join = async (code: string, form = person(), now = open) => joinEntry(await req(), code, form, now)
const remove = async (secret: string, id: string, now = open) => removeCoAuthor(await req(), secret, id, now)
const countPeople = async () => {
  const { totalDocs } = await test.payload.count({ collection: 'entrants', where: { contest: { equals: contest.id } } })
  return totalDocs
}
const namesOn = async (secret: string) => (await own(secret)).coAuthors.map(({ name }) => name)

describe('a co-author', () => {
  it('joins with his own contact and the versions of what he agreed to', async () => {
    const { secret, code } = await entered()
    expect(code).toMatch(/^[0-9a-f]{32}$/u)
    const form = person({ mail: 'sen@example.vn', unitName: 'Trường Lồ' })
    expect(await join(code, form)).toEqual({ kind: 'kept' })
    const { coAuthors, entry } = await own(secret)
    expect(coAuthors).toMatchObject([
      {
        ...{ part: 'co-author', name: 'Lê Thị Sen', phone: form.phone, mail: 'sen@example.vn', unitName: 'Trường Lồ' },
        keys: [`+84${form.phone.slice(1)}`, 'sen@example.vn'],
      },
    ])
    expect(coAuthors[0]?.ticks?.map(({ key, version }) => [key, version])).toEqual(adult.map((key) => [key, 1]))
    // An open form of the author is not outdated by it.
    expect(entry.revision).toBe(1)
  })

  it('who is a child has his guardian’s consent', async () => {
    const { secret, code } = await entered()
    const child = person({ ageBand: 'under-16', guardianName: 'Lê Văn Cha', guardianPhone: '0912345670' })
    expect(await join(code, child)).toMatchObject({ faults: [{ field: 'child' }, { field: 'guardian' }] })
    expect(await join(code, { ...child, agreed: agreementNames })).toEqual({ kind: 'kept' })
    expect((await own(secret)).coAuthors[0]?.guardian).toMatchObject({ agreedAt: open.toISOString() })
  })

  it.each<[string, Partial<CoAuthorForm>, string]>([
    ['no name', { name: '' }, 'name'],
    ['a name of 300 characters', { name: 'a'.repeat(300) }, 'name'],
    ['no contact', { phone: '' }, 'phone'],
    ['a phone that is none', { phone: '12; DROP TABLE entrants' }, 'phone'],
    ['a mail that is none', { mail: 'a@b\r\nBcc: c' }, 'mail'],
    ['no age', { ageBand: '' }, 'ageBand'],
    ['a strange age', { ageBand: 'constructor' }, 'ageBand'],
    ['a school of 300 characters', { unitName: 'a'.repeat(300) }, 'unitName'],
    ...adult.map((name): [string, Partial<CoAuthorForm>, string] => [
      `no tick at ${name}`,
      { agreed: adult.filter((one) => one !== name) },
      name,
    ]),
  ])('with %s is told so beside the field, and nothing is half kept', async (_, wrong, field) => {
    const { code } = await entered()
    expect(await join(code, person(wrong))).toMatchObject({ kind: 'faulty', faults: [{ field }] })
    expect(await countPeople()).toBe(1)
  })

  it('sent eight times at once is one', async () => {
    const { secret, code } = await entered()
    const form = person()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => join(code, form)))
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['kept']))
    expect(await namesOn(secret)).toEqual(['Lê Thị Sen'])
  })

  it('cannot be there twice, nor be the author', async () => {
    const { form, code } = await entered()
    const first = person()
    await join(code, first)
    for (const phone of [first.phone, form.phone])
      expect(await join(code, person({ name: 'Người khác', phone }))).toMatchObject({ faults: [{ field: 'phone' }] })
  })
})

describe('an invitation', () => {
  it('is good for as many as the contest allows, even at once', async () => {
    const { secret, code } = await entered()
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => join(code)))
    expect(outcomes.filter(({ kind }) => kind === 'kept')).toHaveLength(2)
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(3)
    expect(await namesOn(secret)).toHaveLength(2)
    expect(await countPeople()).toBe(3)
  })

  it('ends with the deadline and its grace, and not a second later', async () => {
    const { secret, code } = await entered()
    expect(await join(code, person(), lastSecond)).toEqual({ kind: 'kept' })
    const late = {
      kind: 'refused',
      message:
        'Không thể ghi tên đồng tác giả: cuộc thi đã hết hạn lúc 23:59 ngày 15/05/2026. Nếu cần, mời bạn liên hệ ban tổ chức.',
    }
    expect(await join(code, person(), closed)).toEqual(late)
    expect(await inviteCoAuthors(await req(), secret, closed)).toEqual(late)
    const [there] = (await own(secret)).coAuthors
    expect(await remove(secret, there?.id ?? '', closed)).toMatchObject({ kind: 'refused' })
  })

  it('of a withdrawn entry is good for nobody', async () => {
    const { secret, code } = await entered(submitEntry)
    await withdrawEntry(await req(), secret, open)
    expect(await join(code)).toMatchObject({ kind: 'refused' })
  })

  it('made anew takes the place of the old one', async () => {
    const { secret, code } = await entered()
    await inviteCoAuthors(await req(), secret, open)
    expect(await join(code)).toEqual({ kind: 'unknown' })
    expect(await join((await own(secret)).entry.invitation ?? '')).toEqual({ kind: 'kept' })
  })

  it('there is none where the contest takes no co-authors', async () => {
    contest = await newContest({ entrants: { ...entrants, coAuthors: 0 } })
    const secret = randomBytes(16).toString('hex')
    await saveDraft(await req(), { secret, contest: contest.slug, revision: 0, form: whole(), lateCode: '' }, open)
    expect(await inviteCoAuthors(await req(), secret, open)).toMatchObject({ kind: 'refused' })
  })

  it.each(['', 'a', '0'.repeat(32), "' OR 1=1 --", 'null'])('%j leads nowhere', async (code) => {
    await entered()
    expect(await join(code)).toEqual({ kind: 'unknown' })
    expect(
      (await receiveCoAuthor(new Request('http://localhost/', { method: 'POST', body: 'name=a' }), code)).status,
    ).toBe(404)
  })

  it('is answered in the words of every form', async () => {
    const { code } = await entered()
    const answer = await receiveCoAuthor(new Request('http://localhost/', { method: 'POST', body: 'name=a' }), code)
    // By the server's clock this contest is over.
    expect(answer.status).toBe(403)
    expect((await answer.json()).refusal).toContain('đã hết hạn')
  })
})

describe('removing', () => {
  it('takes the name and all that he wrote of himself, and the way by which he came', async () => {
    const { secret, code } = await entered()
    await join(code)
    await join(code, person({ name: 'Cao Văn Ở' }))
    const [sen] = (await own(secret)).coAuthors
    for (const _ of [1, 2]) expect(await remove(secret, sen?.id ?? '')).toEqual({ kind: 'kept' })
    expect(await namesOn(secret)).toEqual(['Cao Văn Ở'])
    expect(await countPeople()).toBe(2)
    expect(await join(code)).toEqual({ kind: 'unknown' })
  })

  it('touches nobody of another entry, nor the author', async () => {
    const [mine, other] = [await entered(), await entered()]
    await join(other.code)
    const [stranger] = (await own(other.secret)).coAuthors
    for (const id of [stranger?.id ?? '', (await own(mine.secret)).entrant.id, "'", ''])
      expect(await remove(mine.secret, id)).toEqual({ kind: 'kept' })
    expect(await namesOn(other.secret)).toEqual(['Lê Thị Sen'])
    expect(await remove('0'.repeat(32), stranger?.id ?? '')).toEqual({ kind: 'unknown' })
  })
})

describe('leaving', () => {
  const leave = async (code: string, contact: string, now = open) => leaveEntry(await req(), code, contact, now)

  it('takes one’s own name out by one’s own contact, and nobody else’s', async () => {
    const { secret, code, form } = await entered(submitEntry)
    const [sen, cao] = [person({ mail: 'sen@example.vn' }), person({ name: 'Cao Văn Ở' })]
    for (const who of [sen, cao]) await join(code, who)
    for (const contact of ['', '0999', '0999999999', form.phone, "' OR 1=1 --"])
      expect(await leave(code, contact)).toMatchObject({ kind: 'faulty', faults: [{ field: 'contact' }] })
    expect(await leave(code, ' SEN@example.vn ', later)).toEqual({ kind: 'kept' })
    expect(await namesOn(secret)).toEqual(['Cao Văn Ở'])
    expect(await countPeople()).toBe(2)
    const left = await own(secret)
    expect(left.entry.receipts?.at(-1)).toMatchObject({
      at: later.toISOString(),
      fingerprint: fingerprintOf(contentOf(left)),
    })
    expect(await leave(code, 'sen@example.vn')).toMatchObject({ kind: 'faulty' })
    // The others’ link is still good.
    expect(await leave(code, cao.phone)).toEqual({ kind: 'kept' })
    expect(await namesOn(secret)).toEqual([])
  })

  it('is over with the time in which entries are taken, and says whom to ask', async () => {
    const { secret, code } = await entered()
    const sen = person()
    await join(code, sen)
    expect(await leave(code, sen.phone, new Date('2026-05-17T12:00:00+07:00'))).toEqual({
      kind: 'refused',
      message:
        'Không thể rút tên: cuộc thi đã hết hạn lúc 23:59 ngày 15/05/2026. Nếu cần, mời bạn liên hệ ban tổ chức.',
    })
    expect(await namesOn(secret)).toEqual(['Lê Thị Sen'])
    for (const wrong of ['', '0'.repeat(32)]) expect(await leave(wrong, sen.phone)).toEqual({ kind: 'unknown' })
  })
})

describe('of a submitted entry', () => {
  it('who joins or goes changes the fingerprint, and there is a receipt for it', async () => {
    const mail = 'lua@example.vn'
    const { secret, code } = await entered(submitEntry, { mail })
    await join(code, person({ mail: 'sen@example.vn' }), later)
    const joined = await own(secret)
    expect(joined.entry.receipts?.at(-1)).toMatchObject({
      at: later.toISOString(),
      fingerprint: fingerprintOf(contentOf(joined)),
    })
    expect(contentOf(joined).coAuthors).toMatchObject([
      { fields: { name: 'Lê Thị Sen', mail: 'sen@example.vn' }, ticks: adult.map((key) => ({ key, version: 1 })) },
    ])
    const letters = async () =>
      (
        await test.payload.find({
          collection: 'letters',
          where: { entry: { equals: joined.entry.id } },
          sort: 'to',
          depth: 0,
        })
      ).docs
    const quarterLater = new Date(later.getTime() + 15 * 60_000).toISOString()
    const print = joined.entry.receipts?.at(-1)?.fingerprint ?? 'none'
    // Whoever joins has his at once; the author, whose receipt vouches for another entry now, when nothing more has changed.
    expect(await letters()).toMatchObject([
      { to: mail, nextTryAt: quarterLater, text: expect.stringContaining(print) },
      { to: 'sen@example.vn', nextTryAt: later.toISOString(), text: expect.stringContaining(print) },
    ])
    expect((await letters())[0]?.text).toContain('Kính gửi Trần Văn Lúa, Lê Thị Sen,')
    await remove(secret, joined.coAuthors[0]?.id ?? '', later)
    expect(await letters()).toMatchObject([{ to: mail, text: expect.not.stringContaining('Lê Thị Sen') }])
    const alone = await own(secret)
    const prints = alone.entry.receipts?.map(({ fingerprint }) => fingerprint)
    expect(prints).toHaveLength(3)
    expect(prints?.[2]).toBe(prints?.[0])
    expect(alone.entry.submittedAt).toBe(open.toISOString())
  })
})

describe('limits per person', () => {
  it('count what one wrote with others', async () => {
    const sen = { name: 'Lê Thị Sen', phone: '0987 111 222' }
    const [first, second, third] = [await entered(submitEntry), await entered(submitEntry), await entered()]
    for (const { code } of [first, second]) expect(await join(code, person(sen))).toEqual({ kind: 'kept' })
    expect(await join(third.code, person(sen))).toMatchObject({ kind: 'refused' })
    const alone = { secret: randomBytes(16).toString('hex'), contest: contest.slug, revision: 0, lateCode: '' }
    expect(await submitEntry(await req(), { ...alone, form: whole(sen) }, open)).toMatchObject({ kind: 'refused' })
  })

  it('hold for drafts that were joined while there was room', async () => {
    const sen = { name: 'Lê Thị Sen', phone: '0987 111 333' }
    const drafts = [await entered(), await entered(), await entered()]
    for (const { code } of drafts) expect(await join(code, person(sen))).toEqual({ kind: 'kept' })
    const submit = async ({ secret, form }: (typeof drafts)[number]) =>
      submitEntry(await req(), { secret, contest: null, revision: 1, form, lateCode: '' }, open)
    const outcomes = await Promise.all(drafts.map(submit))
    expect(outcomes.filter(({ kind }) => kind === 'kept')).toHaveLength(2)
    const refused = outcomes.find(({ kind }) => kind === 'refused')
    expect(refused).toMatchObject({ message: expect.stringContaining('đồng tác giả “Lê Thị Sen” đã gửi 2 bài') })
  })
})

it('a judge who is close to a co-author does not see the entry', async () => {
  const { secret, code } = await entered(submitEntry)
  await join(code, person({ name: 'Phùng Thị Thân' }))
  await test.payload.create({
    collection: 'judge-declarations',
    data: {
      contest: contest.id,
      judge: world.cast.judge.id,
      people: [{ name: 'Phùng Thị Thân' }],
      declaredAt: open.toISOString(),
    },
  })
  const { entry } = await own(secret)
  const { closeness } = await conflictsOf(await req(), contest.id, [entry])
  expect(closeness).toMatchObject([{ entry: entry.id, verdict: 'doubtful' }])
})

it('a judge who named the unit that an author wrote never sees the entry', async () => {
  const { secret, code } = await entered(submitEntry)
  await join(code, person({ unitName: 'UBND xã Phùng Nguyên' }))
  await test.payload.create({
    collection: 'judge-declarations',
    data: {
      contest: contest.id,
      judge: world.cast.judge.id,
      units: [world.ownUnit],
      declaredAt: open.toISOString(),
    },
  })
  const { entry } = await own(secret)
  const { closeness } = await conflictsOf(await req(), contest.id, [entry])
  expect(closeness).toMatchObject([{ entry: entry.id, verdict: 'blocked' }])
})

describe('identities', () => {
  it('of co-authors are erased with the others', async () => {
    const { secret, code } = await entered(submitEntry)
    await join(code, person({ mail: 'sen@example.vn' }))
    const { docs } = await test.payload.find({ collection: 'proceedings', where: { contest: { equals: contest.id } } })
    const released = { releasedAt: '2026-06-11T01:00:00.000Z' }
    await test.payload.update({ collection: 'proceedings', id: docs[0]?.id ?? '', data: released })
    await eraseIdentities(test.payload, new Date('2036-01-01T00:00:00Z'))
    const { coAuthors } = await own(secret)
    expect(coAuthors).toMatchObject([{ name: null, phone: null, mail: null, keys: [], guardian: { name: null } }])
    expect(coAuthors[0]?.ticks?.length).toBe(adult.length)
  })

  it('of a draft that nobody submitted go with it', async () => {
    const { code } = await entered()
    await join(code)
    await eraseIdentities(test.payload, new Date('2026-08-01T00:00:00Z'))
    expect(await countPeople()).toBe(0)
  })
})
