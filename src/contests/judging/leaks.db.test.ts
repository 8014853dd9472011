import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { Entry, User } from '@/payload-types'
import { type Answer, createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { bypassing } from '@/shared/payload/acting'
import { createContest, publishContest } from '../contest-world'
import { blindFiles } from './blind-file'
import { listCases, requireCase, requireJudge } from './judge'
import { listJudgedContests } from './judged-contests'

/** What tells a judge who wrote an entry elsewhere than in its words: how the portal answers, how long it takes, what is counted. */

let test: TestPayload
let world: World
let judge: User
let asJudge: Rest
let asEditor: Rest
let contest: string
/** Two that the judge has, as unlike as their authors; and those that he has not, each for another reason. */
let entries: Record<'plain' | 'rich' | 'close' | 'foreign' | 'hidden' | 'withdrawn' | 'recused' | 'elsewhere', Entry>

const secrets = [
  'Trịnh Thị Kín',
  'Vũ Thị Chung',
  'Cha Của Kín',
  'Trường Giấu Tên',
  '0912000777',
  'kin@example.vn',
  'nhà-Kín',
]

const codes = {
  ...{ plain: 'AAAAA', rich: 'CCCCC', close: 'DDDDD', foreign: 'EEEEE' },
  ...{ hidden: 'FFFFF', withdrawn: 'GGGGG', recused: 'HHHHH', elsewhere: 'JJJJJ' },
}
type Which = keyof typeof codes

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const keep = async (data: object) => {
  const file = { data: picture, name: 'nhà-Kín.png', mimetype: 'image/png', size: picture.length }
  return (await test.payload.create({ collection: 'entry-files', data: data as never, file })).id
}

const enter = async (which: Which, of: string, author: object, more: object = {}): Promise<Entry> => {
  const entrant = await test.payload.create({
    collection: 'entrants',
    data: { contest: of, part: 'author', keys: [which], ...author } as never,
  })
  return test.payload.create({
    collection: 'entries',
    data: {
      contest: of,
      entrant: entrant.id,
      revision: 1,
      source: 'form',
      receiptCode: `7KM3X-${which}`,
      nonce: which,
      title: `Bài của ${which}`,
      plainText: 'Bà tôi.',
      words: 2,
      submittedAt: '2026-04-01T05:00:00.000Z',
      screening: { outcome: 'eligible', at: '2026-05-18T05:00:00.000Z' },
      blindCode: codes[which],
      redacted: { title: 'Chợ', text: [], doneAt: '2026-05-19T05:00:00.000Z' },
      ...more,
    } as never,
  })
}

const give = (entry: Entry, account: User, more: object = {}) =>
  test.payload.create({
    collection: 'assignments',
    data: {
      contest: String((entry.contest as { id?: string }).id ?? entry.contest),
      entry: entry.id,
      judge: account.id,
      shownAt: '2026-05-20T05:00:00.000Z',
      ...more,
    },
  })

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  judge = world.cast.judge
  asJudge = await restAs(world, 'judge')
  asEditor = await restAs(world, 'editor')
  const other = await test.payload.create({
    collection: 'users',
    data: { email: 'khac@guongsang.test', password: 'mot cau dai de nho 2026', name: 'Khác', roles: ['judge'] },
  })
  const judges = [{ account: judge.id }, { account: other.id }]
  const secretaries = [world.cast.editor.id]
  contest = (await createContest(world, { judges, secretaries })).id
  await publishContest(world, contest)
  const second = (await createContest(world, { judges })).id
  await publishContest(world, second)
  const work = await keep({ contest, purpose: 'work', originalName: 'nhà-Kín.png' })
  const copy = await keep({ contest, purpose: 'redacted', copyOf: work })
  const coAuthor = await test.payload.create({
    collection: 'entrants',
    data: { contest, part: 'co-author', name: 'Vũ Thị Chung', keys: ['chung'] },
  })
  const kin = {
    ...{ name: 'Trịnh Thị Kín', phone: '0912000777', mail: 'kin@example.vn', ageBand: 'under-16' },
    ...{ unitName: 'Trường Giấu Tên', unit: world.ownUnit },
    guardian: { name: 'Cha Của Kín', phone: '0912000778', agreedAt: '2026-04-01T05:00:00.000Z' },
  }
  entries = {
    plain: await enter('plain', contest, {}),
    rich: await enter('rich', contest, kin, {
      coAuthors: [coAuthor.id],
      files: [work],
      subject: { name: 'Hà Thị Mận', place: 'xã Phùng Nguyên', unit: world.ownUnit },
      redacted: { title: 'Chợ', text: [], doneAt: '2026-05-19T05:00:00.000Z', files: [copy] },
    }),
    close: await enter('close', contest, { ...kin, name: 'Người Quen' }),
    foreign: await enter('foreign', contest, kin),
    hidden: await enter('hidden', contest, kin),
    withdrawn: await enter('withdrawn', contest, kin, { withdrawal: { at: '2026-05-21T05:00:00.000Z', by: 'staff' } }),
    recused: await enter('recused', contest, kin),
    elsewhere: await enter('elsewhere', second, kin),
  }
  await give(entries.plain, judge)
  await give(entries.rich, judge)
  await give(entries.foreign, other as User)
  await give(entries.hidden, judge, { shownAt: null })
  await give(entries.withdrawn, judge)
  await give(entries.recused, judge, { recusal: { at: '2026-05-21T05:00:00.000Z', reason: 'Quen.' } })
  await give(entries.elsewhere, judge)
}, 600_000)
afterAll(() => test.close())

const sheet = (code: string, more: object = {}) => ({
  code,
  revision: 0,
  marks: [{ criterion: 'noi-dung', mark: 8, comment: '' }],
  ...more,
})
const judging = (act: string, body: object) => asJudge('POST', `/contests/${contest}/judging/${act}`, body)

/** What can be seen of an answer from outside: its status, its words, and the statements on whose work it waited. */
const seen = async (ask: () => Promise<Answer>) => {
  let answer: Answer | undefined
  const statements = await test.listStatements(async () => {
    answer = await ask()
  })
  return { status: answer?.status, text: answer?.text, statements }
}

const unknown = '33333'
const notHis = ['close', 'foreign', 'hidden', 'withdrawn', 'recused', 'elsewhere'] as const

describe('the same answer, after the same statements', () => {
  it('of reading two entries, whoever wrote them', async () => {
    const req = await createLocalReq({ user: judge }, test.payload)
    const at = await requireJudge(req, { id: contest }, new Date())
    const read = (code: string) =>
      test.listStatements(async () => {
        const { entry } = await requireCase(at, code)
        await blindFiles(at, entry.code)
        await listCases(at)
      })
    expect(await read(codes.rich)).toEqual(await read(codes.plain))
  })

  it('of marking two entries, whoever wrote them', async () => {
    const plain = await seen(() => judging('mark', sheet(codes.plain)))
    expect(plain.status).toBe(200)
    expect(await seen(() => judging('mark', sheet(codes.rich)))).toEqual(plain)
    const again = await seen(() => judging('mark', sheet(codes.plain, { revision: 1 })))
    expect(again.status).toBe(200)
    expect(await seen(() => judging('mark', sheet(codes.rich, { revision: 1 })))).toEqual(again)
  })

  it.each(notHis)('of an entry that is %s and of one that there is not', async (which) => {
    for (const [act, more] of [
      ['mark', {}],
      ['mark', { submit: true }],
      ['recuse', { reason: 'Quen.' }],
      ['recuse', {}],
    ] as const) {
      const strange = await seen(() => judging(act, sheet(unknown, more)))
      expect(strange.status).toBe(404)
      expect(await seen(() => judging(act, sheet(codes[which], more)))).toEqual(strange)
    }
    const file = (code: string) => seen(() => asJudge('GET', `/contests/${contest}/judging-file/${code}/0`))
    expect(await file(codes[which])).toEqual(await file(unknown))
  })

  it('of a declaration that names an author and of one that names nobody', async () => {
    const empty = (await createContest(world, { judges: [{ account: judge.id }] })).id
    await publishContest(world, empty)
    await enter('elsewhere', empty, { name: 'Trịnh Thị Kín' }, { blindCode: 'KKKKK', receiptCode: 'k', nonce: 'k' })
    const declare = (people: string) => seen(() => asJudge('POST', `/contests/${empty}/judging/declare`, { people }))
    await declare('Ai Đó')
    const stranger = await declare('Tạ Thị Ích')
    expect(stranger.status).toBe(200)
    expect(await declare('Trịnh Thị Kín')).toEqual(stranger)
  })
})

describe('nothing is counted that is not before him', () => {
  it('on his list of contests', async () => {
    const req = await createLocalReq({ user: judge }, test.payload)
    const at = await requireJudge(req, { id: contest }, new Date())
    expect((await listCases(at)).map(({ entry }) => entry.code)).toEqual([codes.plain, codes.rich])
    const { slug } = await test.payload.findByID({ collection: 'contests', id: contest, depth: 0 })
    const [own] = (await listJudgedContests(req)).filter((one) => one.slug === slug)
    expect(own).toMatchObject({ given: 2, submitted: 0 })
  })

  it('in the mails to him, which name no entry', async () => {
    expect((await asEditor('POST', `/contests/${contest}/office/remind-judge`, { judge: judge.id })).text).toBe(
      '{"done":true}',
    )
    const { docs } = await test.payload.find({
      collection: 'letters',
      where: { or: [{ to: { equals: judge.email } }, { judge: { exists: true } }] },
      pagination: false,
      depth: 0,
    })
    expect(docs).toMatchObject([{ kind: 'judge-reminder', to: judge.email, entry: null }])
    const [letter] = docs
    const words = `${letter?.subject}\n${letter?.text}`
    expect(words).toContain('còn 2 bài')
    for (const secret of [...secrets, ...Object.values(codes), 'Bài của', 'Chợ', '7KM3X'])
      expect(words).not.toContain(secret)
  })
})

describe('everywhere else', () => {
  it('no collection that the portal has tells a judge of an entry, in lists, as one finds items for a relation, or by an order', async () => {
    const told = [...secrets, ...Object.values(entries).flatMap(({ id, receiptCode }) => [id, receiptCode ?? ''])]
    for (const [collection, { config }] of Object.entries(test.payload.collections))
      for (const question of [
        '?depth=5&limit=0',
        '?depth=2&draft=true&trash=true',
        '?limit=10&select[title]=true&select[name]=true&sort=title&depth=0',
        '?where[or][0][title][like]=K%C3%ADn&where[or][1][name][like]=K%C3%ADn&depth=1',
        '/count',
        ...(config.versions ? ['/versions?depth=3&limit=0'] : []),
      ]) {
        const { text } = await asJudge('GET', `/${collection}${question}`)
        for (const secret of told) expect(text, `${collection}${question}`).not.toContain(secret)
      }
  })

  it('nothing of an entry stands where the public searches, or in the record of what is public', async () => {
    const { pool } = test.payload.db as unknown as {
      pool: { query: (text: string) => Promise<{ rows: { name: string }[] }> }
    }
    const { rows } = await pool.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    )
    const gathered = /^(?:entr|late_codes|judge_declarations|assignments|scores|proceedings|letters)/u
    const holding: string[] = []
    for (const { name } of rows.filter((row) => !gathered.test(row.name))) {
      const found = await pool.query(
        `SELECT '${name}' AS name FROM "${name}" AS row WHERE row::text LIKE '%Trịnh Thị Kín%' LIMIT 1`,
      )
      holding.push(...found.rows.map((row) => row.name))
    }
    expect(holding).toEqual([])
  })

  it('a judge’s code is no receipt', async () => {
    const { lookUpReceipt } = await import('../entry-queries')
    for (const code of Object.values(codes)) expect(await lookUpReceipt(code)).toBeNull()
  })

  it('a work has no draft, no medium and no address before the release', async () => {
    const req = await createLocalReq({}, test.payload)
    const { readCourse, writeCourse } = await import('../course')
    const course = await readCourse(req, contest)
    const publish = () => asEditor('POST', `/contests/${contest}/office/work`, { code: codes.rich })
    expect((await publish()).status).toBe(422)
    const work = { code: codes.rich, title: 'Bài của rich', genre: null, author: 'Trịnh Thị Kín', unit: null }
    const award = { prize: 'Giải Nhất', amount: null, work, unit: null, citation: '', certificate: '7KM3X-9PWTA' }
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    await writeCourse(req, course, { released: { awards: [award] } as never, releasedAt: tomorrow })
    expect((await publish()).status).toBe(422)
    const { confirmCertificate, releasedData, releasedResult } = await import('../queries')
    expect([await releasedResult(contest), await releasedData(contest)]).toEqual([null, null])
    expect(await confirmCertificate('7KM3X-9PWTA')).toBeNull()
    for (const collection of ['articles', 'media'] as const)
      expect((await test.payload.count({ collection, ...bypassing(req, 'a test counts') })).totalDocs).toBe(0)
  })
})
