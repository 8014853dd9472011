import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '@/commands/recompute'
import { startMailServer } from '@/commands/test-mail-server'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { Entry, Letter, User } from '@/payload-types'
import { type Answer, callRest, createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { createContest, createEntry, publishContest } from './contest-world'
import { readCourse } from './course'
import { planAssignments } from './judging/draw-assignments'
import { deliverLetters } from './letters/deliver'
import { findContest } from './own-entry'

/**
 * A contest from its entries to its result, through the doors that its people use: a secretary, three judges, the public. One test
 * after the other: each goes on where the one before stopped.
 */

const password = 'mot cau dai de nho 2026'
const judgeNames = ['mot', 'hai', 'ba'] as const
type JudgeName = (typeof judgeNames)[number]

let test: TestPayload
let world: World
let contest: string
let rest: Record<'secretary' | 'rival' | 'nobody' | JudgeName, Rest>
let people: Record<'secretary' | 'rival' | JudgeName, User>
let entries: Entry[]
/** The code of the entry from which a judge stood back. */
let givenBack: string
/** A picture that the third entry came with. */
let pictureOfWork: string

const authors = [
  'Trịnh Thị Kín',
  'Đinh Văn Thầm',
  'Hà Thị Mận',
  'Bùi Quang Lặng',
  'Lê Thị Vắng',
  'Phùng Văn Khuất',
  'Cao Thị Ẩn',
] as const

const newUser = async (login: string, roles: User['roles'], unit?: string, name = login): Promise<User> => {
  const email = `${login}-course@guongsang.test`
  const user = await test.payload.create({ collection: 'users', data: { email, password, name, roles, unit } as never })
  return { ...user, collection: 'users' }
}

const signedIn = async (user: User): Promise<Rest> => {
  const { token } = await test.payload.login({ collection: 'users', data: { email: user.email, password } })
  return (method, path, body) => callRest(test.payload.config, { method, path, body, token })
}

const newEntry = async (name: string, at: number, unit: string | null): Promise<Entry> => {
  const plainText = `Bài thứ ${at} kể về chợ Lồ buổi sớm, số ${at * 7919}.\n\nTôi là ${name}, gọi cho tôi 091200${1000 + at}.`
  return createEntry(test, contest, {
    author: {
      name,
      phone: `091200${1000 + at}`,
      mail: `tac-gia-${at}@example.vn`,
      unitName: 'Trường Giấu Tên',
      unit,
      keys: [`key-${at}`],
    },
    receiptCode: `7KM3X-${at}`,
    nonce: `nonce-${at}`,
    title: at === 4 ? '=HYPERLINK("http://example.vn")' : `Bài của ${name}`,
    genre: 'ghi-chep',
    plainText,
    words: 20,
    ticks: [{ key: 'licence', version: 1 }],
    receipts: [{ at: '2026-04-01T05:00:00.000Z', fingerprint: String(at).repeat(64).slice(0, 64) }],
    submittedAt: new Date(Date.parse('2026-04-01T05:00:00Z') + at * 60_000).toISOString(),
  })
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  const { docs: units } = await test.payload.find({ collection: 'units', limit: 1 })
  const unit = units[0]?.id ?? null
  people = {
    secretary: await newUser('thu-ky', ['editor']),
    rival: await newUser('ke-khac', ['editor']),
    mot: await newUser('giam-khao-mot', ['judge'], undefined, 'Bùi Văn Sơn'),
    hai: await newUser('giam-khao-hai', ['judge'], undefined, 'Vũ Thị An'),
    ba: await newUser('giam-khao-ba', ['judge'], unit ?? undefined, 'Đỗ Minh Ân'),
  }
  const made = await createContest(world, {
    secretaries: [people.secretary.id],
    judges: judgeNames.map((name) => ({ account: people[name].id })),
    judging: {
      judgesPerEntry: 2,
      gapThreshold: 30,
      basis: 'mean',
      minimumShared: 99,
      tieRules: [{ rule: 'higher-criterion', criterion: 'noi-dung' }],
    },
    rubric: { criteria: [{ name: 'Nội dung', weight: 3, maxMark: 10, step: 0.5 }], commentBelow: 20 },
    prizes: [
      { name: 'Giải Nhất', receiver: 'entrant', count: 1, amount: 5_000_000 },
      { name: 'Giải tập thể', receiver: 'unit', count: 1 },
    ],
  })
  contest = made.id
  await publishContest(world, contest)
  entries = []
  // The last author belongs to the unit of the third judge.
  for (const [at, name] of authors.entries()) entries.push(await newEntry(name, at, at === 6 ? unit : null))
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const { id: picture } = await test.payload.create({
    collection: 'entry-files',
    data: { contest, purpose: 'work', originalName: 'Ảnh nhà Kín.jpg', storedHash: 'f'.repeat(64) },
    file: { data, name: 'anh.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  await test.payload.update({ collection: 'entries', id: entries[2]?.id ?? '', data: { files: [picture] } })
  pictureOfWork = picture
  rest = {
    nobody: await restAs(world),
    secretary: await signedIn(people.secretary),
    rival: await signedIn(people.rival),
    mot: await signedIn(people.mot),
    hai: await signedIn(people.hai),
    ba: await signedIn(people.ba),
  }
}, 600_000)
afterAll(() => test.close())

const office = (who: Rest, act: string, body: object = {}) => who('POST', `/contests/${contest}/office/${act}`, body)
const judging = (who: Rest, act: string, body: object = {}) => who('POST', `/contests/${contest}/judging/${act}`, body)
const stored = (id: string): Promise<Entry> => test.payload.findByID({ collection: 'entries', id, depth: 0 })
const on = async (at: number) => {
  const entry = await stored(entries[at]?.id ?? '')
  return { entry: entry.id, revision: entry.revision }
}
const done = async (answer: Promise<Answer>) => expect((await answer).text).toBe('{"done":true}')
const casesOf = async (name: JudgeName): Promise<string[]> => {
  const { docs } = await test.payload.find({
    collection: 'assignments',
    where: {
      and: [{ judge: { equals: people[name].id } }, { 'recusal.at': { exists: false } }, { shownAt: { exists: true } }],
    },
    depth: 1,
    pagination: false,
  })
  return docs.map(({ entry }) => (entry as Entry).blindCode ?? '').sort()
}

describe('the desk', () => {
  const acts = [
    'screen',
    'redact',
    'show-picture',
    'withhold-file',
    'mend-paper',
    'drop-scan',
    'replace-judge',
    'withdraw',
    'rule',
    'draw',
    'add-judges',
    'show',
    'unlock',
    'tie',
    'awards',
    'release',
    'call-back',
  ]

  it.each(acts)('%s: nobody but who runs the contest', async (act) => {
    for (const who of ['rival', 'nobody', 'mot'] as const) {
      const { status } = await office(rest[who], act, await on(0))
      expect(status).toBe(403)
    }
  })

  it('knows no other act, and no contest that is not there', async () => {
    expect((await office(rest.secretary, 'constructor')).status).toBe(404)
    expect((await rest.secretary('POST', '/contests/nonsense/office/screen', {})).status).toBe(403)
  })

  it('screens', async () => {
    expect((await office(rest.secretary, 'screen', { ...(await on(0)), outcome: 'ineligible' })).text).toContain(
      'lý do',
    )
    for (const at of [0, 1, 2, 3, 4, 5, 6])
      await done(office(rest.secretary, 'screen', { ...(await on(at)), outcome: 'eligible' }))
    const stale = await office(rest.secretary, 'screen', { entry: entries[0]?.id, revision: 1, outcome: 'open' })
    expect(stale.status).toBe(409)
    await done(office(rest.secretary, 'screen', { ...(await on(5)), outcome: 'open' }))
    await done(office(rest.secretary, 'screen', { ...(await on(5)), outcome: 'ineligible', reason: 'Sai thể loại.' }))
    expect((await stored(entries[5]?.id ?? '')).screening).toMatchObject({
      outcome: 'ineligible',
      reason: 'Sai thể loại.',
    })
  })

  it('gives no entry of another contest away', async () => {
    const other = (await createContest(world)).id
    await publishContest(world, other)
    const entrant = await test.payload.create({ collection: 'entrants', data: { contest: other, part: 'author' } })
    const strange = await test.payload.create({
      collection: 'entries',
      data: {
        contest: other,
        entrant: entrant.id,
        revision: 1,
        source: 'form',
        submittedAt: '2026-04-01T00:00:00.000Z',
      },
    })
    const answer = await office(rest.secretary, 'screen', { entry: strange.id, revision: 1, outcome: 'eligible' })
    expect(answer.status).toBe(404)
  })

  it('redacts, and gives codes that tell nothing', async () => {
    for (const at of [0, 1, 2, 3, 4, 6])
      await done(
        office(rest.secretary, 'redact', {
          ...(await on(at)),
          title: `Chuyện chợ ${at}`,
          text: `Chợ Lồ ${at}.\n\n[…]`,
          done: 'yes',
        }),
      )
    await done(office(rest.secretary, 'show-picture', { entry: entries[2]?.id, original: pictureOfWork }))
    expect(
      (await office(rest.secretary, 'redact', { ...(await on(5)), title: '', text: '', done: 'yes' })).status,
    ).toBe(422)
    const copies = await Promise.all([0, 1, 2, 3, 4, 6].map((at) => stored(entries[at]?.id ?? '')))
    const codes = copies.map(({ blindCode }) => blindCode ?? '')
    expect(new Set(codes).size).toBe(6)
    for (const code of codes) expect(code).toMatch(/^[3479ACDEFGHJKMNPQRTVWXY]{5}$/)
  })

  it('keeps a blanked field blank', async () => {
    await done(office(rest.secretary, 'redact', { ...(await on(0)), title: '', text: '', done: 'yes' }))
    expect((await stored(entries[0]?.id ?? '')).redacted).toMatchObject({ title: '', text: [] })
  })
})

describe('who judges what', () => {
  it('waits until every judge has declared', async () => {
    await done(judging(rest.mot, 'declare', { people: 'Dinh Van Tham\n', units: [] }))
    expect((await office(rest.secretary, 'draw')).text).toContain('2 giám khảo chưa khai')
    await done(judging(rest.hai, 'declare', { people: '' }))
    await done(judging(rest.ba, 'declare', { people: '' }))
    expect((await judging(rest.secretary, 'declare', {})).status).toBe(404)
  })

  it('a like name is a doubt until the secretary has ruled on it', async () => {
    const doubt = { entry: entries[1]?.id, judge: people.mot.id }
    expect((await office(rest.secretary, 'rule', { ...doubt, judge: people.hai.id, verdict: 'clear' })).status).toBe(
      404,
    )
    await done(office(rest.secretary, 'rule', { ...doubt, verdict: 'blocked' }))
  })

  it('is drawn as it was planned, evenly, without conflicts, from the stored seed', async () => {
    const req = await createLocalReq({}, test.payload)
    const open = await findContest(req, { id: contest })
    if (!open) throw new Error('no contest')
    const plan = await planAssignments({ req, contest: open, now: new Date() }, { perEntry: 2 })
    await done(office(rest.secretary, 'draw'))
    const course = await readCourse(req, contest)
    expect(course.draws).toHaveLength(1)
    expect(course.draws[0]).toMatchObject({ seed: plan.seed, added: plan.added })
    expect(plan.loads.map(({ load }) => load)).toEqual([4, 4, 4])
    expect((await office(rest.secretary, 'draw')).text).toContain('Không có bài nào cần phân công')
    const { docs } = await test.payload.find({
      collection: 'assignments',
      where: { contest: { equals: contest } },
      depth: 0,
      pagination: false,
    })
    const pairs = docs.map(({ entry, judge }) => `${entry} ${judge}`)
    expect(pairs).not.toContain(`${entries[1]?.id} ${people.mot.id}`)
    expect(pairs).not.toContain(`${entries[6]?.id} ${people.ba.id}`)
    expect(pairs.some((pair) => pair.startsWith(entries[5]?.id ?? ''))).toBe(false)
  })

  it('is hidden until it is shown', async () => {
    expect(await casesOf('mot')).toEqual([])
    const { docs } = await test.payload.find({
      collection: 'assignments',
      where: { judge: { equals: people.mot.id } },
      depth: 1,
    })
    const code = (docs[0]?.entry as Entry | undefined)?.blindCode
    expect((await judging(rest.mot, 'mark', { code, revision: 0, marks: [] })).status).toBe(404)
    await done(office(rest.secretary, 'show'))
    expect(await casesOf('mot')).toHaveLength(4)
    expect(
      (await office(rest.secretary, 'redact', { ...(await on(0)), title: 'a', text: 'b', done: 'yes' })).text,
    ).toContain('đã nhận bài')
    expect((await judging(rest.mot, 'declare', { people: '' })).status).toBe(422)
    expect((await office(rest.secretary, 'screen', { ...(await on(0)), outcome: 'open' })).text).toContain('phân công')
  })
})

const mark = (name: JudgeName, code: string, points: number | string, more: object = {}) =>
  judging(rest[name], 'mark', {
    code,
    revision: 0,
    marks: [{ criterion: 'noi-dung', mark: points, comment: '' }],
    comment: '',
    ...more,
  })

describe('marks', () => {
  it('of nothing that is not his: one answer, whatever the reason', async () => {
    const own = await casesOf('mot')
    const codes = (await Promise.all(entries.map(({ id }) => stored(id)))).map(({ blindCode }) => blindCode)
    const [foreign] = codes.filter((code) => code && !own.includes(code))
    const answers = [
      await mark('mot', foreign ?? '', 5),
      await mark('mot', 'AAAAA', 5),
      await mark('mot', '', 5),
      await mark('mot', "' OR 1=1 --", 5),
      await mark('mot', entries[0]?.receiptCode ?? '', 5),
      await judging(rest.nobody, 'mark', { code: own[0], revision: 0, marks: [] }),
      await judging(rest.secretary, 'mark', { code: own[0], revision: 0, marks: [] }),
    ]
    for (const { status, text } of answers) expect([status, text]).toEqual([404, answers[0]?.text])
  })

  it.each([10.5, -1, 7.3, 'mười', '1e1', '0x5'])('not %s', async (points) => {
    const [code = ''] = await casesOf('mot')
    expect((await mark('mot', code, points)).status).toBe(422)
  })

  it('are kept as they are given, by revision, and locked when they are sent', async () => {
    const [code = ''] = await casesOf('mot')
    expect(JSON.parse((await mark('mot', code, 1)).text)).toEqual({ revision: 1, submitted: false })
    expect((await mark('mot', code, 2)).status).toBe(409)
    const low = await mark('mot', code, 1, { revision: 1, submit: true })
    expect(low.text).toContain('hãy ghi nhận xét')
    expect((await mark('mot', code, 8, { revision: 1, submit: true })).status).toBe(200)
    expect((await mark('mot', code, 9, { revision: 2 })).text).toContain('đã gửi')
    expect((await judging(rest.mot, 'recuse', { code, reason: 'Quen.' })).text).toContain('đã gửi')
  })

  it('are given back by the secretary, with a reason', async () => {
    const [code = ''] = await casesOf('mot')
    const { docs } = await test.payload.find({
      collection: 'scores',
      where: { contest: { equals: contest } },
      depth: 0,
    })
    const score = docs[0]?.id
    expect((await office(rest.secretary, 'unlock', { score })).text).toContain('lý do')
    await done(office(rest.secretary, 'unlock', { score, reason: 'Bấm nhầm.' }))
    expect((await office(rest.secretary, 'unlock', { score, reason: 'Bấm nhầm.' })).status).toBe(404)
    expect((await mark('mot', code, 7, { revision: 3, submit: true })).status).toBe(200)
  })

  it('are not given by whoever should not: another judge is drawn', async () => {
    const [code = ''] = await casesOf('hai')
    givenBack = code
    expect((await judging(rest.hai, 'recuse', { code })).text).toContain('lý do')
    await done(judging(rest.hai, 'recuse', { code, reason: 'Tôi nhận ra giọng văn học trò cũ.' }))
    expect(await casesOf('hai')).toHaveLength(3)
    expect((await mark('hai', code, 5)).status).toBe(404)
    const answer = await office(rest.secretary, 'draw')
    // Two of three judges are out of reach for some entries: then nobody is left, and that is said.
    expect([200, 422], answer.text).toContain(answer.status)
    if (answer.status === 200) await done(office(rest.secretary, 'show'))
  })

  it('too far apart go to one more judge', async () => {
    // One judge, on one entry that he has a free third judge for, is harsh.
    const bound = await Promise.all([1, 6].map(async (at) => (await stored(entries[at]?.id ?? '')).blindCode))
    const harsh = (await casesOf('ba')).find((code) => !bound.includes(code) && code !== givenBack)
    for (const name of judgeNames)
      for (const code of await casesOf(name))
        await mark(name, code, name === 'ba' && code === harsh ? 2.5 : 7, { submit: true })
    const answer = await office(rest.secretary, 'add-judges')
    expect(answer.status).toBe(200)
    await done(office(rest.secretary, 'show'))
    for (const name of judgeNames) for (const code of await casesOf(name)) await mark(name, code, 8, { submit: true })
    expect((await office(rest.secretary, 'add-judges')).text).toContain('Không có bài nào chênh')
  })
})

describe('what a judge can learn', () => {
  const secrets = ['Kín', 'Thầm', 'Giấu Tên', '0912001', '7KM3X', 'nonce-', 'key-']

  it.each([
    'entries',
    'entrants',
    'entry-files',
    'assignments',
    'scores',
    'judge-declarations',
    'proceedings',
    'late-codes',
    'letters',
  ])('nothing from %s, however it is asked', async (collection) => {
    const { docs } = await test.payload.find({ collection: collection as 'entries', limit: 1 })
    for (const query of [
      '',
      '?depth=5',
      '?limit=0',
      '?where[contest][exists]=true',
      '?sort=-createdAt&depth=2',
      '/count',
    ])
      expect((await rest.mot('GET', `/${collection}${query}`)).status).toBe(403)
    expect([403, 404]).toContain((await rest.mot('GET', `/${collection}/${docs[0]?.id}?depth=5`)).status)
  })

  it('of a file its redacted copy, by the code of an entry that is his', async () => {
    const entry = await stored(entries[2]?.id ?? '')
    const [copy] = entry.redacted?.files ?? []
    expect(copy).not.toBe(pictureOfWork)
    const original = await test.payload.findByID({ collection: 'entry-files', id: pictureOfWork, depth: 0 })
    const shown = await test.payload.findByID({ collection: 'entry-files', id: String(copy), depth: 0 })
    expect(shown).toMatchObject({ purpose: 'redacted', originalName: null })
    expect(shown.filename).not.toBe(original.filename)
    const path = `/contests/${contest}/judging-file/${entry.blindCode}`
    for (const name of judgeNames) {
      const isHis = (await casesOf(name)).includes(entry.blindCode ?? '')
      expect((await rest[name]('GET', `${path}/0`)).status).toBe(isHis ? 200 : 404)
      expect((await rest[name]('GET', `${path}/1`)).status).toBe(404)
      for (const file of [original.filename, shown.filename])
        expect((await rest[name]('GET', `/entry-files/file/${file}`)).status).toBe(403)
    }
    for (const who of ['secretary', 'nobody'] as const) expect((await rest[who]('GET', `${path}/0`)).status).toBe(404)
  })

  it('nothing from the contest itself', async () => {
    for (const path of [
      `/contests/${contest}?depth=5`,
      '/contests?depth=5&limit=0',
      '/users?depth=3',
      '/users/me?depth=5',
    ]) {
      const { text } = await rest.mot('GET', path)
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).not.toContain('secretaries":[')
    }
  })

  it('nothing by filters over relations', async () => {
    for (const where of ['entrant.name', 'entry.entrant.name', 'contest.secretaries.email'])
      for (const collection of ['entries', 'assignments', 'contests']) {
        const { status, text } = await rest.mot('GET', `/${collection}?where[${where}][like]=K%C3%ADn`)
        expect(status === 200 ? JSON.parse(text).totalDocs : 0).toBe(0)
      }
  })

  it('the same statements and the same shape for entries of different people', async () => {
    const { listCases, requireCase, requireJudge } = await import('./judging/judge')
    const req = await createLocalReq({ user: people.mot }, test.payload)
    const judge = await requireJudge(req, { id: contest }, new Date())
    const codes = (await listCases(judge)).map(({ entry }) => entry.code)
    expect(codes.length).toBeGreaterThan(2)
    const shapes = new Set<string>()
    const statements = new Set<number>()
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return 'list'
      return value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)]))
        : key(value)
    }
    const key = (value: unknown) => (value === null ? 'null' : typeof value)
    for (const code of codes) {
      statements.add(
        await test.countStatements(async () => {
          const { entry } = await requireCase(judge, code)
          shapes.add(JSON.stringify(shape(entry)))
          expect(JSON.stringify(entry)).not.toMatch(/Kín|Thầm|Giấu|0912|7KM3X/)
        }),
      )
    }
    expect([...statements]).toHaveLength(1)
    expect([...shapes]).toHaveLength(1)
  })
})

describe('the result', () => {
  const awarded = async () => {
    const req = await createLocalReq({}, test.payload)
    const open = await findContest(req, { id: contest })
    if (!open) throw new Error('no contest')
    const { gatherRecord } = await import('./outcome/contest-record')
    const { exportOf } = await import('./export-format')
    const { released } = exportOf((await gatherRecord(req, open)).record)
    return {
      codes: released.rankings[0]?.places.map(({ entry }) => entry) ?? [],
      ties: released.rankings[0]?.ties ?? [],
    }
  }
  const resultLetters = async (): Promise<Letter[]> =>
    (
      await test.payload.find({
        collection: 'letters',
        where: { and: [{ contest: { equals: contest } }, { kind: { equals: 'result' } }] },
        pagination: false,
        depth: 0,
      })
    ).docs
  /** One of an entry's marks is unlocked and so counts no longer. */
  const takeBackAMark = async (code: string) => {
    const { docs: rated } = await test.payload.find({ collection: 'entries', where: { blindCode: { equals: code } } })
    const { docs: given } = await test.payload.find({
      collection: 'assignments',
      where: { entry: { equals: rated[0]?.id } },
    })
    const { docs } = await test.payload.find({
      collection: 'scores',
      where: { and: [{ assignment: { in: given.map(({ id }) => id) } }, { submittedAt: { exists: true } }] },
      limit: 1,
    })
    await done(office(rest.secretary, 'unlock', { score: docs[0]?.id, reason: 'Bấm nhầm.' }))
  }
  const publicData = async () => {
    const { GET } = await import('@/app/(site)/cuoc-thi/[slug]/ket-qua.json/route')
    const { slug } = await test.payload.findByID({ collection: 'contests', id: contest, depth: 0 })
    return GET(new Request(`http://localhost/cuoc-thi/${slug}/ket-qua.json`), {
      params: Promise.resolve({ slug: slug ?? '' }),
    })
  }
  const publicResult = async () => (await import('./queries')).releasedResult(contest)

  it('is prepared in private', async () => {
    const { codes } = await awarded()
    expect((await office(rest.secretary, 'awards', { 'prize-0': `${codes[0]}\n${codes[1]}` })).text).toContain(
      'chỉ có 1 giải',
    )
    expect((await office(rest.secretary, 'awards', { 'prize-0': 'AAAAA' })).text).toContain('Không có bài mã')
    expect((await office(rest.secretary, 'release')).text).toContain('Chưa ghi giải nào')
    await done(
      office(rest.secretary, 'awards', {
        'prize-0': `${codes[0]} - Viết từ điều mắt thấy`,
        'prize-1': 'Trường Giấu Tên',
      }),
    )
  })

  it('a tie at a prize waits for the council', async () => {
    const { codes, ties } = await awarded()
    const [tie] = ties.filter((tied) => tied.includes(codes[0] ?? ''))
    if (!tie) throw new Error('the marks should tie the best entries')
    expect((await office(rest.secretary, 'release')).text).toContain('hội đồng cần quyết định')
    expect((await office(rest.secretary, 'tie', { order: tie.join(', '), reason: '' })).text).toContain('lý do')
    const beside = codes.find((code) => !tie.includes(code))
    for (const order of [[tie[0], tie[0]], tie.slice(1), [...tie, beside], [tie[0], beside]]) {
      const answer = await office(rest.secretary, 'tie', { order: order.join(' '), reason: 'Vậy.' })
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(tie.join(', '))])
    }
    await done(office(rest.secretary, 'tie', { order: tie.join(', '), reason: 'Hội đồng bỏ phiếu.' }))
    expect((await awarded()).codes[0]).toBe(tie[0])
    // A later decision about the same entries stands in place of the first.
    await done(office(rest.secretary, 'tie', { order: tie.toReversed().join(', '), reason: 'Hội đồng bỏ phiếu lại.' }))
    const after = await awarded()
    expect(after.codes[0]).toBe(tie.at(-1))
    await done(
      office(rest.secretary, 'awards', {
        'prize-0': `${after.codes[0]} - Viết từ điều mắt thấy`,
        'prize-1': 'Trường Giấu Tên',
      }),
    )
  })

  it('is released at its hour, can be called back before, and stays as it was', async () => {
    const reason = 'Không còn giám khảo nào được chấm bài này.'
    const last = (await awarded()).codes.at(-1) ?? ''
    await takeBackAMark(last)
    const refused = await office(rest.secretary, 'release')
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('ghi lý do vẫn công bố')])
    expect(refused.text).toContain(`Bài ${last} `)
    await done(office(rest.secretary, 'release', { reason, at: new Date(Date.now() + 3_600_000).toISOString() }))
    expect(await publicResult()).toBeNull()
    expect((await office(rest.secretary, 'awards', {})).text).toContain('gọi lại')
    const [code = ''] = await casesOf('mot')
    expect((await mark('mot', code, 1)).text).toContain('không chấm được nữa')
    const drafts = await resultLetters()
    expect(drafts.map(({ state }) => state)).toEqual(authors.map(() => 'draft'))
    expect((await office(rest.secretary, 'send-letters', { kind: 'result' })).text).toContain('sau giờ công bố')
    for (const what of ['send', 'by-hand'])
      expect((await office(rest.secretary, 'letter', { letter: drafts[0]?.id, what })).text).toContain(
        'sau giờ công bố',
      )
    await done(office(rest.secretary, 'letter', { letter: drafts[0]?.id, what: 'keep', subject: 'Đã sửa' }))
    // Whatever put a letter on its way too early: it does not leave.
    const early = { state: 'waiting', nextTryAt: new Date(0).toISOString() } as const
    await test.payload.update({ collection: 'letters', id: drafts[1]?.id ?? '', data: early })
    const server = await startMailServer()
    expect(await deliverLetters(test.payload, server.url, 'cong@example.vn')).toBe(0)
    expect((await publicData()).status).toBe(404)
    await done(office(rest.secretary, 'call-back'))
    expect((await publicData()).status).toBe(404)
    expect(await resultLetters()).toEqual([])
    await done(office(rest.secretary, 'release', { reason }))
    await done(office(rest.secretary, 'send-letters', { kind: 'result' }))
    expect(await deliverLetters(test.payload, server.url, 'cong@example.vn')).toBe(authors.length)
    await server.close()
    const [unjudged] = (await resultLetters()).filter(({ to }) => to === 'tac-gia-5@example.vn')
    expect(unjudged).toMatchObject({ state: 'sent', text: expect.stringContaining('Lý do: Sai thể loại.') })
    const result = await publicResult()
    expect(result?.entries).toBe(6)
    // By their given names.
    expect(result?.judges).toEqual(['Vũ Thị An', 'Đỗ Minh Ân', 'Bùi Văn Sơn'])
    expect(result?.awards).toMatchObject([
      {
        prize: 'Giải Nhất',
        amount: 5_000_000,
        citation: 'Viết từ điều mắt thấy',
        work: { author: expect.any(String) },
      },
      { prize: 'Giải tập thể', unit: 'Trường Giấu Tên', work: null },
    ])
    expect((await office(rest.secretary, 'call-back')).text).toContain('đã công bố')
    const { docs } = await test.payload.find({
      collection: 'scores',
      where: { submittedAt: { exists: true } },
      limit: 1,
      depth: 0,
    })
    expect((await office(rest.secretary, 'unlock', { score: docs[0]?.id, reason: 'Sửa.' })).text).toContain(
      'không mở khóa',
    )
  })

  const fileOf = async (name: string): Promise<Uint8Array> => {
    const { exportEndpoint } = await import('./outcome/export-endpoint')
    const req = await createLocalReq({ user: people.secretary }, test.payload)
    Object.assign(req, { routeParams: { id: contest, name } })
    return new Uint8Array(await (await exportEndpoint.handler(req)).arrayBuffer())
  }
  const partsOf = async (name: string) =>
    Object.entries(unzipSync(await fileOf(name))).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))

  it('goes out as papers for the council', async () => {
    const minutes = (await partsOf('bien-ban.docx')).find(({ path }) => path === 'word/document.xml')?.text
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BIÊN BẢN', 'Hội đồng bỏ phiếu lại.', 'Giải Nhất'])
      expect(minutes).toContain(words)
    expect(minutes).toContain('Lý do: Không còn giám khảo nào được chấm bài này.')
    // A decision that another one replaced is history, not minutes.
    expect(minutes?.includes('Hội đồng bỏ phiếu.')).toBe(false)
    const annex = (await partsOf('phu-luc.docx')).find(({ path }) => path === 'word/document.xml')?.text
    expect(annex).toContain('5.000.000')
    expect(minutes).toContain('/BB-BTC')
    expect(annex).not.toContain('/BB-BTC')
    // The decision has the state's head, its annex has none.
    expect(annex).not.toContain('CỘNG HÒA')
    expect(annex).toContain('bằng chữ: Năm triệu đồng')
    // Nobody has agreed to anything yet.
    expect(minutes).toContain('Số thành viên nhất trí: ………')
  })

  it('goes out as a sheet that runs no formula', async () => {
    const parts = await partsOf('bai-du-thi.xlsx')
    const all = parts.map(({ text }) => text).join('')
    expect(all).toContain('=HYPERLINK')
    expect(all).not.toMatch(/<f[ >]/)
  })

  it('goes out as an archive of the works, with names that harm nobody', async () => {
    const all = await partsOf('tac-pham.zip')
    const parts = all.filter(({ path }) => !path.startsWith('tep/'))
    expect(parts).toHaveLength(14)
    const [picture, ...more] = all.filter(({ path }) => path.startsWith('tep/'))
    expect(picture?.path).toMatch(/^tep\/[A-Z0-9-]+-[a-z0-9-]*-1\.jpeg$/)
    expect(picture?.text.length).toBeGreaterThan(100)
    expect(more).toEqual([])
    for (const { path, text } of parts) {
      expect(path).toMatch(/^[A-Z0-9-]+-[a-z0-9-]*\.(?:txt|docx)$/)
      if (path.endsWith('.txt')) expect(text).toContain('chợ Lồ buổi sớm')
      else expect(text.startsWith('PK')).toBe(true)
    }
  })

  it('is certified, and anybody can confirm it', async () => {
    const pdf = Buffer.from(await fileOf('chung-nhan.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const { confirmCertificate } = await import('./queries')
    const code = (await publicResult())?.awards[0]?.certificate ?? ''
    expect(await confirmCertificate(code.toLowerCase().replace('-', ' '))).toMatchObject({
      award: { prize: 'Giải Nhất' },
    })
    for (const strange of ['', '7KM3X-9PWTB', "' OR 1=1"]) expect(await confirmCertificate(strange)).toBeNull()
  })

  it('gives the works of winners to the newsroom, once, as drafts', async () => {
    const [first] = (await publicResult())?.awards ?? []
    expect((await office(rest.secretary, 'work', { code: 'AAAAA' })).status).toBe(422)
    await done(office(rest.secretary, 'work', { code: first?.work?.code }))
    expect((await office(rest.secretary, 'work', { code: first?.work?.code })).text).toContain('đã có bản nháp')
    const { docs } = await test.payload.find({
      collection: 'articles',
      where: { contest: { equals: contest } },
      draft: true,
      depth: 0,
    })
    expect(docs).toMatchObject([{ _status: 'draft', byline: first?.work?.author }])
  })

  it('can be reckoned again by anybody, from what names nobody', async () => {
    const answer = await publicData()
    expect(answer.status).toBe(200)
    const text = await answer.text()
    const accounts = judgeNames.flatMap((name) => [people[name].id, people[name].name, people[name].email])
    const secrets = [
      ...authors,
      ...accounts,
      people.secretary.id,
      'Giấu Tên',
      '091200',
      '7KM3X',
      'nonce-',
      'key-',
      'Bài của',
      'Hội đồng bỏ phiếu',
    ]
    for (const secret of secrets) expect(text.includes(secret), secret).toBe(false)
    const folder = mkdtempSync(join(tmpdir(), 'public-export-'))
    const file = join(folder, 'ket-qua.json')
    writeFileSync(file, text)
    expect(outcomeOf(file)).toMatchObject({ code: 0 })
    rmSync(folder, { recursive: true })
    const { codes } = await awarded()
    expect(JSON.parse(text).released.rankings[0].places.map(({ entry }: { entry: string }) => entry)).toEqual(codes)
    expect((await publicResult())?.isAdjusted).toBe(false)
  })

  it('can be reckoned again from the export alone, which is for those who run the contest', async () => {
    for (const who of ['rival', 'nobody', 'mot'] as const)
      for (const file of ['du-lieu.json', 'bai-du-thi.xlsx', 'tac-pham.zip', 'bien-ban.docx', 'chung-nhan.pdf'])
        expect((await rest[who]('GET', `/contests/${contest}/files/${file}`)).status).toBe(403)
    const { text } = await rest.secretary('GET', `/contests/${contest}/files/du-lieu.json`)
    for (const name of authors) expect(text).not.toContain(name)
    const folder = mkdtempSync(join(tmpdir(), 'export-'))
    const file = join(folder, 'contest.json')
    writeFileSync(file, text)
    expect(outcomeOf(file)).toMatchObject({ code: 0 })
    writeFileSync(file, text.replace(/"mark": 7\b/, '"mark": 7.5'))
    expect(outcomeOf(file)).toMatchObject({ code: 1 })
    rmSync(folder, { recursive: true })
  })
})
