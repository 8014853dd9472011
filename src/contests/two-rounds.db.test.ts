import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '@/commands/recompute'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { User } from '@/payload-types'
import { type Answer, callRest, createWorld, type Rest } from '@/publishing/factory'
import { contestForm, createContest, createEntry, publishContest } from './contest-world'
import { readCourse } from './course'
import { listJudgedContests } from './judging/judged-contests'
import { roundsIn } from './rounds'

/**
 * A contest with a first round and a final, through the doors that its people use. One test after the other: each goes on where the
 * one before stopped.
 */

const password = 'mot cau dai de nho 2026'
const judgeNames = ['mot', 'hai', 'ba', 'bon', 'nam'] as const
type JudgeName = (typeof judgeNames)[number]

let test: TestPayload
let contest: string
let people: Record<'secretary' | JudgeName, User>
let rest: Record<'secretary' | JudgeName, Rest>
/** By code, in the order in which they came. */
let codes: string[]

const newUser = async (name: string, roles: User['roles']): Promise<User> => {
  const email = `${name}-rounds@guongsang.test`
  const user = await test.payload.create({ collection: 'users', data: { email, password, name, roles } })
  return { ...user, collection: 'users' }
}

const signedIn = async (user: User): Promise<Rest> => {
  const { token } = await test.payload.login({ collection: 'users', data: { email: user.email, password } })
  return (method, path, body) => callRest(test.payload.config, { method, path, body, token })
}

const office = (act: string, body: object = {}, who: 'secretary' | JudgeName = 'secretary') =>
  rest[who]('POST', `/contests/${contest}/office/${act}`, body)
const judging = (who: JudgeName, act: string, body: object) =>
  rest[who]('POST', `/contests/${contest}/judging/${act}`, body)
const done = async (answer: Promise<Answer>) => expect((await answer).text).toBe('{"done":true}')
const refusal = async (answer: Promise<Answer>) => {
  const { status, text } = await answer
  return `${status} ${text}`
}

const newEntry = async (at: number): Promise<string> => {
  const { id } = await createEntry(test, contest, {
    author: { name: `Trịnh Thị Kín ${at}`, keys: [`key-${at}`] },
    ...{ receiptCode: `9KM3X-${at}`, nonce: `rounds-${at}`, title: `Bài ${at}`, plainText: 'Chợ Lồ.' },
    submittedAt: new Date(Date.parse('2026-04-01T05:00:00Z') + at * 60_000).toISOString(),
  })
  await done(office('screen', { entry: id, revision: 1, outcome: 'eligible' }))
  await done(office('redact', { entry: id, revision: 2, title: `Chuyện ${at}`, text: 'Chợ Lồ.', done: 'yes' }))
  const { blindCode } = await test.payload.findByID({ collection: 'entries', id, depth: 0 })
  return blindCode ?? ''
}

const course = async () => readCourse(await createLocalReq({}, test.payload), contest)
const pairs = async (round: 'first' | 'final') => {
  const { draws } = await course()
  const { roundOf } = roundsIn(draws)
  return draws.flatMap(({ added }) => added).filter((pair) => roundOf(pair) === round)
}
const nameOf = (account: string): JudgeName => {
  const name = judgeNames.find((one) => people[one].id === account)
  if (!name) throw new Error('no such judge')
  return name
}
const mark = (judge: string, code: string, points: number) =>
  judging(nameOf(judge), 'mark', {
    ...{ code, revision: 0, submit: true },
    marks: [{ criterion: 'noi-dung', mark: points, comment: '' }],
  })
const markAll = async (round: 'first' | 'final', points: number[]) => {
  for (const { entry, judge } of await pairs(round)) {
    const answer = await mark(judge, entry, points[codes.indexOf(entry)] ?? 0)
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('true')])
  }
}
const beforeJudge = async (name: JudgeName) => {
  const req = await createLocalReq({ user: people[name] }, test.payload)
  return (await listJudgedContests(req)).find(({ slug }) => slug)
}
const fileOf = async (name: string): Promise<Uint8Array> => {
  const { exportEndpoint } = await import('./outcome/export-endpoint')
  const req = await createLocalReq({ user: people.secretary }, test.payload)
  Object.assign(req, { routeParams: { id: contest, name } })
  return new Uint8Array(await (await exportEndpoint.handler(req)).arrayBuffer())
}
const wordsOf = async (name: string) => {
  const part = unzipSync(await fileOf(name))['word/document.xml']
  return part ? strFromU8(part) : ''
}
const recomputed = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-'))
  const file = join(folder, 'contest.json')
  writeFileSync(file, text)
  const outcome = outcomeOf(file)
  rmSync(folder, { recursive: true })
  return outcome
}

beforeAll(async () => {
  test = await createTestPayload()
  const world = await createWorld(test.payload)
  people = {
    secretary: await newUser('thu-ky', ['editor']),
    mot: await newUser('mot', ['judge']),
    hai: await newUser('hai', ['judge']),
    ba: await newUser('ba', ['judge']),
    bon: await newUser('bon', ['judge']),
    nam: await newUser('nam', ['judge']),
  }
  const doors = await Promise.all(Object.entries(people).map(async ([name, user]) => [name, await signedIn(user)]))
  rest = Object.fromEntries(doors)
  const { timeline } = contestForm()
  const { id } = await createContest(world, {
    secretaries: [people.secretary.id],
    judges: judgeNames.map((name) => ({ account: people[name].id, cap: 2 })),
    judging: { judgesPerEntry: 2, basis: 'mean', minimumShared: 99, tieRules: [] },
    timeline: {
      ...timeline,
      rounds: [
        { name: 'Vòng sơ khảo', until: '2026-05-28T12:00:00+07:00' },
        { name: 'Vòng chung khảo', until: '2026-06-02T12:00:00+07:00' },
      ],
    },
  })
  contest = id
  await publishContest(world, id)
  codes = []
  for (const at of [1, 2, 3, 4, 5]) codes.push(await newEntry(at))
}, 600_000)
afterAll(() => test.close())

describe('the first round', () => {
  it('is drawn and marked as ever', async () => {
    for (const name of judgeNames)
      await done(judging(name, 'declare', { people: name === 'nam' ? 'Trịnh Thị Kín 1' : '' }))
    const doubts = await test.payload.find({
      collection: 'judge-declarations',
      where: { contest: { equals: contest } },
    })
    expect(doubts.totalDocs).toBe(5)
    const entry = (await test.payload.find({ collection: 'entries', where: { blindCode: { equals: codes[0] } } }))
      .docs[0]
    await done(office('rule', { entry: entry?.id, judge: people.nam.id, verdict: 'blocked' }))
    await done(office('draw'))
    await done(office('show'))
    expect(await pairs('first')).toHaveLength(10)
  })

  it('does not end while entries wait for their marks', async () => {
    expect(await refusal(office('open-final', { count: '4' }))).toContain('chưa có phiếu chấm nào')
    expect(await refusal(office('open-final', { count: '4' }, 'mot'))).toContain('403')
    const reminded = nameOf((await pairs('first'))[0]?.judge ?? '')
    await done(office('remind-judge', { judge: people[reminded].id }))
    const { docs } = await test.payload.find({ collection: 'letters', where: { kind: { equals: 'judge-reminder' } } })
    expect(docs[0]?.text).toContain('28/05/2026')
    await markAll('first', [9, 8, 8, 8, 5])
  })

  it('names who stands at the border', async () => {
    const tied = codes.slice(1, 4).toSorted()
    expect(await refusal(office('open-final', { count: '2' }))).toContain(
      `Bài ${tied.join(', ')} đồng hạng ở ranh giới`,
    )
    for (const count of ['0', '-1', '1.5', 'x']) expect(await refusal(office('open-final', { count }))).toContain('422')
    expect(await refusal(office('open-final', {}))).toContain('đánh dấu ít nhất một bài')
    expect(await refusal(office('open-final', { codes: ['XXXXX'] }))).toContain('đánh dấu ít nhất một bài')
    const passed = await refusal(office('open-final', { codes: codes.slice(0, 3) }))
    expect(passed).toContain(`Bài ${codes[3]} đồng hạng 2`)
    expect(passed).toContain('ghi lý do')
  })

  it('is opened again while nobody is drawn for the final', async () => {
    await done(office('open-final', { count: '4' }))
    expect((await course()).draws.at(-1)).toMatchObject({ added: [], by: people.secretary.id })
    expect((await course()).draws.at(-1)?.advanced).toHaveLength(4)
    expect(await refusal(office('open-final', { count: '4' }))).toContain('đã mở')
    await done(office('close-final'))
    expect((await course()).draws).toHaveLength(1)
    expect(await refusal(office('close-final'))).toContain('chưa mở')
  })
})

describe('the final', () => {
  it('takes the first round from the judges and locks its marks', async () => {
    const [{ entry = '', judge = '' } = {}] = await pairs('first')
    expect((await beforeJudge(nameOf(judge)))?.submitted).toBeGreaterThan(0)
    await done(office('open-final', { codes: codes.slice(0, 3), reason: 'Hội đồng chọn ba bài.' }))
    expect(await beforeJudge(nameOf(judge))).toMatchObject({ given: 0, submitted: 0 })
    expect((await mark(judge, entry, 1)).status).toBe(404)
    const { docs: scores } = await test.payload.find({ collection: 'scores', where: { contest: { equals: contest } } })
    expect(await refusal(office('unlock', { score: scores[0]?.id, reason: 'Sửa.' }))).toContain('Chung khảo đã mở')
    const { docs: given } = await test.payload.find({
      collection: 'assignments',
      where: { contest: { equals: contest } },
    })
    expect((await office('replace-judge', { assignment: given[0]?.id, reason: 'Ốm.' })).status).toBe(404)
    expect(await refusal(office('show'))).toContain('Mọi phân công đã hiện')
  })

  it('is drawn for those who went on, from judges who did not have them and are not close to them', async () => {
    await done(office('draw'))
    const [first, final] = [await pairs('first'), await pairs('final')]
    expect(final.map(({ entry }) => entry).toSorted()).toEqual(
      [0, 1, 2].flatMap((at) => [codes[at], codes[at]]).toSorted(),
    )
    for (const { entry, judge } of final) {
      expect(first).not.toContainEqual({ entry, judge })
      expect([entry, judge]).not.toEqual([codes[0], people.nam.id])
    }
    const loads = judgeNames.map((name) => final.filter(({ judge }) => judge === people[name].id).length)
    // Everybody was full in the first round.
    expect(Math.max(...loads)).toBeLessThanOrEqual(2)
    const { draws, seed } = await course()
    expect(draws.map((draw) => draw.seed)).toEqual([1, 2, 3].map((at) => `${seed}:${at}`))
    expect(await refusal(office('close-final'))).toContain('không đóng lại được')
    await done(office('show'))
    const { judge = '' } = final[0] ?? {}
    expect(await beforeJudge(nameOf(judge))).toMatchObject({ submitted: 0 })
    await done(office('remind-judge', { judge }))
    const { docs } = await test.payload.find({
      collection: 'letters',
      where: { and: [{ kind: { equals: 'judge-reminder' } }, { judge: { equals: judge } }] },
      sort: '-createdAt',
    })
    expect(docs[0]?.text).toContain('02/06/2026')
  })

  it('ranks by its own marks, and gives the prizes', async () => {
    await markAll('final', [5, 7, 7])
    const { docs } = await test.payload.find({ collection: 'contests', where: { id: { equals: contest } } })
    expect(docs[0]?.prizes?.[0]?.name).toBe('Giải Nhất')
    await done(office('awards', { 'prize-0': codes[3] }))
    expect(await refusal(office('release'))).toContain(`Bài ${codes[3]} có giải nhưng không vào chung khảo`)
    await done(office('awards', { 'prize-0': codes[2] }))
    expect(await refusal(office('release'))).toContain('hội đồng cần quyết định')
    await done(office('tie', { order: `${codes[2]} ${codes[1]}`, reason: 'Hội đồng bỏ phiếu chung khảo.' }))
    await done(office('release'))
    const { released } = await course()
    expect(released?.export.format).toBe('guong-sang/contest/2')
    const [ranking] = released?.export.released.rankings ?? []
    expect(ranking?.places.map(({ rank, entry, round }) => `${rank} ${codes.indexOf(entry) + 1} ${round}`)).toEqual([
      '1 3 final',
      '2 2 final',
      '3 1 final',
      '4 4 first',
      '5 5 first',
    ])
    const first = released?.export.released.first?.rankings[0]?.places
    expect(first?.map(({ rank, score }) => `${rank} ${score.printed}`)).toEqual([
      '1 90,00',
      '2 80,00',
      '2 80,00',
      '2 80,00',
      '5 50,00',
    ])
  })

  it('is reckoned again to the last digit, from the export and from what everybody may read', async () => {
    const text = strFromU8(await fileOf('du-lieu.json'))
    expect(recomputed(text)).toMatchObject({ code: 0 })
    expect(recomputed(text.replace(/"mark": 9\b/, '"mark": 9.5'))).toMatchObject({ code: 1 })
    const { releasedData, releasedResult } = await import('./queries')
    const shown = JSON.stringify(await releasedData(contest))
    expect(recomputed(shown)).toMatchObject({ code: 0 })
    for (const name of judgeNames) expect(shown).not.toContain(people[name].id)
    expect(await releasedResult(contest)).toMatchObject({ entries: 5, finalists: 3 })
  })

  it('is told in the papers of the council', async () => {
    const minutes = await wordsOf('bien-ban.docx')
    for (const words of [
      'Vòng sơ khảo',
      'Vòng chung khảo',
      'Có 3 trong 5 bài vào chung khảo',
      'Lý do: Hội đồng chọn ba bài.',
      'Vòng chung khảo: các bài đồng hạng',
    ])
      expect(minutes).toContain(words)
    expect(await wordsOf('phu-luc.docx')).toContain('Giải trao theo điểm chung khảo.')
  })
})
