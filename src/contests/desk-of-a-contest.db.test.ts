import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { Assignment, Entry, EntryFile, User } from '@/payload-types'
import { type Answer, callRest, createWorld, type Rest, type World } from '@/publishing/factory'
import { createContest, createEntry, publishContest } from './contest-world'
import { findContest } from './own-entry'

/** The desk where papers and files come in, and where judges are changed after the draw. Every test has a contest of its own. */

const password = 'mot cau dai de nho 2026'
const judgeNames = ['mot', 'hai', 'ba'] as const
type JudgeName = (typeof judgeNames)[number]
type Name = 'secretary' | 'second' | JudgeName

let test: TestPayload
let world: World
let contest: string
let people: Record<Name, User>
let rest: Record<Name, Rest>
let made = 0
let entryFilesFolder: typeof import('./entry-files')['entryFilesFolder']

const secret = 'Trinh Kin'

const newUser = async (name: string, roles: User['roles']): Promise<User> => {
  const email = `${name}-desk@guongsang.test`
  const user = await test.payload.create({ collection: 'users', data: { email, password, name, roles } })
  return { ...user, collection: 'users' }
}

const signedIn = async (user: User): Promise<Rest> => {
  const { token } = await test.payload.login({ collection: 'users', data: { email: user.email, password } })
  return (method, path, body) => callRest(test.payload.config, { method, path, body, token })
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  // The folder of the files is taken from the environment.
  ;({ entryFilesFolder } = await import('./entry-files'))
  people = {
    secretary: await newUser('thu-ky', ['editor']),
    second: await newUser('nguoi-hai', ['editor']),
    mot: await newUser('mot', ['judge']),
    hai: await newUser('hai', ['judge']),
    ba: await newUser('ba', ['judge']),
  }
  const doors = await Promise.all(Object.entries(people).map(async ([name, user]) => [name, await signedIn(user)]))
  rest = Object.fromEntries(doors)
}, 600_000)
afterAll(() => test.close())
beforeEach(async () => {
  const { id } = await createContest(world, {
    secretaries: [people.secretary.id, people.second.id],
    judges: judgeNames.map((name) => ({ account: people[name].id })),
    judging: { judgesPerEntry: 2, basis: 'mean', minimumShared: 99, tieRules: [] },
    works: { publication: 'either', fileKinds: ['jpeg', 'pdf', 'docx', 'mp3', 'mp4'], maxFiles: 5, maxMegabytes: 20 },
  })
  contest = id
  await publishContest(world, id)
})

const office = (act: string, body: object, who: Name = 'secretary') =>
  rest[who]('POST', `/contests/${contest}/office/${act}`, body)
const judging = (who: Name, act: string, body: object) => rest[who]('POST', `/contests/${contest}/judging/${act}`, body)
const bring = (act: string, fields: object, bytes: Buffer, who: Name = 'secretary', name = 'tep') => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  return rest[who]('POST', `/contests/${contest}/office-file/${act}`, form)
}
const done = async (answer: Promise<Answer>) => expect((await answer).text).toBe('{"done":true}')
const stored = (id: string): Promise<Entry> => test.payload.findByID({ collection: 'entries', id, depth: 0 })
const on = async (id: string) => ({ entry: id, revision: (await stored(id)).revision })

const photo = (width = 100) =>
  sharp({ create: { width, height: 50, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Artist: secret } })
    .jpeg()
    .toBuffer()

const document = async () =>
  Buffer.from(
    await Packer.toBuffer(
      new Document({ creator: secret, lastModifiedBy: secret, sections: [{ children: [new Paragraph('Chợ Lồ.')] }] }),
    ),
  )

const sound = (words: string) => Buffer.concat([Buffer.from('\xff\xfb\x90\x64', 'latin1'), Buffer.from(words)])

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\nstartxref\n0\n%%EOF`)

const mimes = {
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
} as const

const newEntry = async (files: [keyof typeof mimes, Buffer][] = []): Promise<{ id: string; files: string[] }> => {
  made += 1
  const originals: string[] = []
  for (const [kind, data] of files) {
    const file = { data, name: `${secret}.${kind}`, mimetype: mimes[kind], size: data.length }
    const { id } = await test.payload.create({
      collection: 'entry-files',
      data: { contest, purpose: 'work', originalName: `${secret}.${kind}` },
      file,
    })
    originals.push(id)
  }
  const { id } = await createEntry(test, contest, {
    author: { name: `${secret} ${made}`, keys: [`key-${made}`] },
    receiptCode: `9KM3X-${made}`,
    nonce: `desk-${made}`,
    title: `Bài ${made}`,
    plainText: `Bài của ${secret}.`,
    files: originals,
    submittedAt: new Date(Date.parse('2026-04-01T05:00:00Z') + made * 60_000).toISOString(),
  })
  await done(office('screen', { entry: id, revision: 1, outcome: 'eligible' }))
  return { id, files: originals }
}

const redact = async (id: string) =>
  done(office('redact', { ...(await on(id)), title: 'Chuyện chợ', text: 'Chợ Lồ.', done: 'yes' }))

const copiesOf = async (id: string): Promise<EntryFile[]> => {
  const ids = ((await stored(id)).redacted?.files ?? []).map(String)
  return Promise.all(ids.map((file) => test.payload.findByID({ collection: 'entry-files', id: file, depth: 0 })))
}
const pathOf = ({ filename }: EntryFile) => join(entryFilesFolder(), filename ?? '')

/** Every judge is given what he may have, and sees it. */
const giveOut = async () => {
  for (const name of judgeNames) await done(judging(name, 'declare', { people: '' }))
  await done(office('draw', {}))
  await done(office('show', {}))
}

const given = async (id: string): Promise<Assignment[]> => {
  const { docs } = await test.payload.find({
    collection: 'assignments',
    where: { entry: { equals: id } },
    depth: 0,
    pagination: false,
  })
  return docs
}
const nameOf = (judge: unknown): JudgeName => {
  const name = judgeNames.find((one) => people[one].id === judge)
  if (!name) throw new Error('no such judge')
  return name
}

describe('the files of an entry', () => {
  it('do not reach the judges before somebody has made copies', async () => {
    const { id } = await newEntry([
      ['jpeg', await photo()],
      ['pdf', pdf(`/Author (${secret})`)],
    ])
    await redact(id)
    await giveOut()
    const judge = nameOf((await given(id))[0]?.judge)
    const { blindCode } = await stored(id)
    for (const place of [0, 1, 2])
      expect((await rest[judge]('GET', `/contests/${contest}/judging-file/${blindCode}/${place}`)).status).toBe(404)
  })

  it('a picture goes to them without its edges, and under another name', async () => {
    const { id, files } = await newEntry([['jpeg', await photo()]])
    const picture = { entry: id, original: files[0] }
    expect((await office('show-picture', { ...picture, left: '60', right: '60' })).text).toContain('không còn gì')
    for (const left of ['-1', '100', 'x'])
      expect((await office('show-picture', { ...picture, left })).text).toContain('phần trăm')
    await done(office('show-picture', { ...picture, left: '50', top: '20', right: '10', bottom: '0' }))
    const [copy] = await copiesOf(id)
    if (!copy) throw new Error('no copy')
    expect(copy).toMatchObject({ purpose: 'redacted', copyOf: files[0], originalName: null })
    const { width, height, exif } = await sharp(pathOf(copy)).metadata()
    expect({ width, height, exif }).toEqual({ width: 40, height: 40, exif: undefined })
    expect(readFileSync(pathOf(copy)).includes(secret)).toBe(false)
    // The next copy takes the place of the one before, which is gone.
    await done(office('show-picture', picture))
    const after = await copiesOf(id)
    expect(after).toHaveLength(1)
    expect(existsSync(pathOf(copy))).toBe(false)
  })

  it('anything else goes as what the redactor sends instead, without properties', async () => {
    const { id, files } = await newEntry([
      ['pdf', pdf(`/Author (${secret})`)],
      ['mp3', sound(`giọng của ${secret}`)],
    ])
    const [paper, voice] = files
    expect((await office('show-picture', { entry: id, original: paper })).text).toContain('bản thay thế')
    await done(
      bring(
        'replace',
        { entry: id, original: voice },
        Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x09', 'latin1'), Buffer.from(secret), sound('giọng khác')]),
      ),
    )
    await done(bring('replace', { entry: id, original: paper }, await document(), 'secretary', `${secret}.docx`))
    await redact(id)
    // The order is that of the originals.
    const [text, other] = await copiesOf(id)
    if (!text || !other) throw new Error('no copies')
    const parts = unzipSync(readFileSync(pathOf(text)))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Chợ Lồ.')
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain(secret)
    expect(readFileSync(pathOf(other)).equals(sound('giọng khác'))).toBe(true)
    expect(JSON.stringify([text, other])).not.toContain(secret)

    await giveOut()
    const judge = nameOf((await given(id))[0]?.judge)
    const { blindCode } = await stored(id)
    const path = `/contests/${contest}/judging-file/${blindCode}`
    const { status, text: heard } = await rest[judge]('GET', `${path}/1`)
    expect([status, heard.includes('giọng khác'), heard.includes(secret)]).toEqual([200, true, false])
    expect((await rest[judge]('GET', `${path}/0`)).text).not.toContain(secret)
    for (const file of [...files, text.id, other.id])
      expect((await rest[judge]('GET', `/entry-files/${file}?depth=3`)).status).toBe(403)
    // What judges have before them stays as it is.
    expect((await bring('replace', { entry: id, original: voice }, sound('nữa'))).text).toContain('đã nhận bài')
    expect((await office('withhold-file', { entry: id, original: voice })).text).toContain('đã nhận bài')
  })

  it('are served to a judge in pieces, with the head of a kind and the name of nobody', async () => {
    const { id, files } = await newEntry([['pdf', pdf('')]])
    await done(bring('replace', { entry: id, original: files[0] }, sound('0123456789')))
    await redact(id)
    await giveOut()
    const { blindFileEndpoint } = await import('./judging/blind-file')
    const { blindCode: code } = await stored(id)
    const ask = async (range: string) => {
      const judge = nameOf((await given(id))[0]?.judge)
      const req = await createLocalReq({ user: people[judge] }, test.payload)
      Object.assign(req, { routeParams: { id: contest, code, place: '0' }, headers: new Headers({ range }) })
      return blindFileEndpoint.handler(req)
    }
    const piece = await ask('bytes=4-6')
    expect(piece.status).toBe(206)
    expect(await piece.text()).toBe('012')
    expect(Object.fromEntries(piece.headers)).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-disposition': 'inline',
      'content-range': 'bytes 4-6/14',
      'x-content-type-options': 'nosniff',
    })
    expect((await ask('bytes=99-')).status).toBe(416)
  })

  it('that are withheld stay so, whatever is written of the text afterwards', async () => {
    const { id, files } = await newEntry([['jpeg', await photo()]])
    const picture = { entry: id, original: files[0] }
    await done(office('show-picture', picture))
    const [copy] = await copiesOf(id)
    await done(office('withhold-file', picture))
    await done(office('withhold-file', picture))
    await redact(id)
    await redact(id)
    expect(await copiesOf(id)).toEqual([])
    expect(copy && existsSync(pathOf(copy))).toBe(false)
    const original = await test.payload.findByID({ collection: 'entry-files', id: files[0] ?? '', depth: 0 })
    expect(existsSync(pathOf(original))).toBe(true)
  })

  it('that are withheld are told from those that nobody has treated, until something else is decided', async () => {
    const { id, files } = await newEntry([['jpeg', await photo()]])
    const picture = { entry: id, original: files[0] }
    const { redactedFilesOf } = await import('./office/redacted-files')
    const isWithheld = async () => {
      const entry = await test.payload.findByID({ collection: 'entries', id, depth: 0 })
      return (await redactedFilesOf({ req: await createLocalReq({}, test.payload) }, entry))[0]?.isWithheld
    }
    expect(await isWithheld()).toBe(false)
    await done(office('withhold-file', picture))
    expect(await isWithheld()).toBe(true)
    await done(office('show-picture', picture))
    expect(await isWithheld()).toBe(false)
  })

  it.each([
    ['a program', () => Buffer.from('MZ program'), 'chỉ nhận tệp'],
    ['a page', () => Buffer.from('<html><script>alert(1)</script>'), 'chỉ nhận tệp'],
    ['a PDF without an end', () => Buffer.from('%PDF-1.7'), 'hỏng'],
    ['nothing', () => Buffer.alloc(0), 'chọn một tệp'],
    ['a PDF with its author packed away', () => pdf('/Author 9 0 R'), 'người làm'],
  ])('are not replaced by %s', async (_, bytes, reason) => {
    const { id, files } = await newEntry([['jpeg', await photo()]])
    const answer = await bring('replace', { entry: id, original: files[0] }, bytes())
    expect(answer.text.toLowerCase()).toContain(reason)
    expect(await copiesOf(id)).toEqual([])
  })

  it('are touched by nobody but who runs the contest, and only within their entry', async () => {
    const { id, files } = await newEntry([['jpeg', await photo()]])
    const other = await newEntry([['jpeg', await photo(60)]])
    const bytes = await photo()
    for (const act of ['replace', 'scan'])
      expect((await bring(act, { entry: id, original: files[0] }, bytes, 'mot')).status).toBe(403)
    expect((await bring('constructor', { entry: id }, bytes)).status).toBe(404)
    expect((await bring('replace', { entry: id, original: other.files[0] }, bytes)).status).toBe(404)
    expect((await office('show-picture', { entry: id, original: other.files[0] })).status).toBe(404)
    expect((await office('withhold-file', { entry: 'x', original: files[0] })).status).toBe(404)
  })
})

const sheet = { name: 'Đinh Văn Thầm', title: 'Bài viết tay', text: 'Bà tôi bán rau.', ageBand: '16-and-over' }

const paperEntry = async (): Promise<Entry> => {
  const { docs } = await test.payload.find({
    collection: 'entries',
    where: { and: [{ contest: { equals: contest } }, { source: { equals: 'paper' } }] },
    depth: 0,
  })
  if (!docs[0]) throw new Error('no paper')
  return docs[0]
}

describe('an entry on paper', () => {
  it('is typed by one, compared with its scans by another, and then stands among the others', async () => {
    const mail = 'tham@example.vn'
    await done(office('paper', { ...sheet, mail, receivedOn: '2026-04-02', licence: 'on', subject: 'on' }))
    const { id } = await paperEntry()
    const letters = () => test.payload.find({ collection: 'letters', where: { entry: { equals: id } }, depth: 0 })
    const pages = [await photo(80), await photo(90), pdf('trang ba')]
    expect((await office('check-paper', await on(id), 'second')).text).toContain('bản chụp')
    for (const page of pages) await done(bring('scan', { entry: id }, page, 'secretary', 'trang.jpg'))
    await done(bring('scan', { entry: id }, pages[0] ?? Buffer.alloc(0)))
    expect((await bring('scan', { entry: id }, sound('x'))).text).toContain('Bản chụp là ảnh')
    const scans = ((await paperEntry()).paper?.scans ?? []).map(String)
    expect(scans).toHaveLength(3)
    await done(office('drop-scan', { entry: id, scan: scans[1] }))
    expect((await office('drop-scan', { entry: id, scan: scans[1] })).status).toBe(404)

    expect((await office('check-paper', await on(id))).text).toContain('không tự đối chiếu')
    // Whoever mends the transcription is the one who must not compare it.
    await done(
      office('mend-paper', { ...(await on(id)), title: 'Bài viết tay', text: 'Bà tôi bán rau ở chợ Lồ.' }, 'second'),
    )
    expect((await office('check-paper', await on(id), 'second')).text).toContain('không tự đối chiếu')
    expect((await stored(id)).submittedAt ?? null).toBeNull()
    expect((await letters()).docs).toEqual([])
    await done(office('check-paper', await on(id)))
    const checked = await stored(id)
    const [letter, ...more] = (await letters()).docs
    expect([letter, more]).toMatchObject([{ kind: 'receipt', state: 'waiting', to: mail }, []])
    expect(letter?.text).toContain('trên giấy, ngày 02/04/2026')
    expect(letter?.text).toContain(checked.receipts?.[0]?.fingerprint ?? 'none')
    expect(letter?.text).not.toContain('đường dẫn riêng')
    expect(checked).toMatchObject({ plainText: 'Bà tôi bán rau ở chợ Lồ.', words: 7, receiptCode: expect.any(String) })
    expect(checked.receipts).toHaveLength(1)
    for (const act of ['check-paper', 'mend-paper', 'drop-scan'])
      expect(
        (await office(act, { ...(await on(id)), title: 'a', text: 'b', scan: scans[0] }, 'second')).text,
      ).toContain('không chờ đối chiếu')
    expect((await bring('scan', { entry: id }, await photo(70))).text).toContain('không chờ đối chiếu')

    await done(office('screen', { ...(await on(id)), outcome: 'eligible' }))
    await redact(id)
    const req = await createLocalReq({}, test.payload)
    const open = await findContest(req, { id: contest })
    if (!open) throw new Error('no contest')
    const { gatherRecord } = await import('./outcome/contest-record')
    // The day is known, not the hour: it came before nothing that came on that day.
    const { lookUpReceipt } = await import('./entry-queries')
    const { receiptCode } = await stored(id)
    expect(await lookUpReceipt(receiptCode ?? '')).toMatchObject({ isPaper: true })
    // The day is known, not the hour: it came before nothing that came on that day.
    expect((await gatherRecord(req, open)).record.entries).toMatchObject([{ submittedAt: '2026-04-02T16:59:59.999Z' }])
    await giveOut()
    const judge = nameOf((await given(id))[0]?.judge)
    const { blindCode } = await stored(id)
    expect((await rest[judge]('GET', `/contests/${contest}/judging-file/${blindCode}/0`)).status).toBe(404)
    for (const scan of scans) expect((await rest[judge]('GET', `/entry-files/${scan}`)).status).toBe(403)
  })

  it('that came too late is taken with a code, which is then used up', async () => {
    const late = { ...sheet, receivedOn: '2026-05-18' }
    expect((await office('paper', late)).text).toContain('mã nộp muộn')
    const { code } = await test.payload.create({
      collection: 'late-codes',
      data: { contest, reason: 'Thư đi lạc', until: '2026-05-19T16:59:00.000Z', uses: 1 },
    })
    expect((await office('paper', { ...late, lateCode: '7KM3X-9PWTA' })).text).toContain('chưa đúng')
    expect((await office('paper', { ...late, receivedOn: '2026-05-21', lateCode: code })).text).toContain(
      'không dùng được',
    )
    await done(office('paper', { ...late, lateCode: code?.toLowerCase() }))
    expect((await office('paper', { ...late, lateCode: code })).text).toContain('không dùng được')
    const { id, lateCode } = await paperEntry()
    expect(lateCode).toBeTruthy()
    await done(bring('scan', { entry: id }, await photo()))
    await done(office('check-paper', await on(id), 'second'))
    await done(office('screen', { ...(await on(id)), outcome: 'eligible' }))
  })
})

describe('a judge who should not have an entry after all', () => {
  const reckoned = async () => {
    const req = await createLocalReq({}, test.payload)
    const open = await findContest(req, { id: contest })
    if (!open) throw new Error('no contest')
    const { gatherRecord } = await import('./outcome/contest-record')
    return (await gatherRecord(req, open)).record
  }

  it('loses it, another one is drawn by the seed, and the marks stay without counting', async () => {
    const { id } = await newEntry()
    await newEntry().then((other) => redact(other.id))
    await redact(id)
    await giveOut()
    const { blindCode: code = '' } = await stored(id)
    const before = await given(id)
    const [taken] = before
    const judge = nameOf(taken?.judge)
    const marks = { code, revision: 0, marks: [{ criterion: 'noi-dung', mark: 9, comment: '' }], submit: true }
    expect((await judging(judge, 'mark', marks)).status).toBe(200)
    expect((await reckoned()).assessments).toHaveLength(1)

    expect((await office('replace-judge', { assignment: taken?.id })).text).toContain('lý do')
    expect((await office('replace-judge', { assignment: 'x', reason: 'Quen.' })).status).toBe(404)
    await done(office('replace-judge', { assignment: taken?.id, reason: 'Là cháu của tác giả.' }))

    const after = await given(id)
    const third = judgeNames.find((name) => before.every((one) => one.judge !== people[name].id))
    expect(after.filter(({ recusal }) => !recusal?.at).map(({ judge: account }) => account)).toEqual(
      expect.arrayContaining([before[1]?.judge, third && people[third].id]),
    )
    expect(after.find(({ id: one }) => one === taken?.id)?.recusal).toMatchObject({
      by: people.secretary.id,
      reason: 'Là cháu của tác giả.',
    })
    const { draws, assessments } = await reckoned()
    expect(draws).toHaveLength(2)
    expect(draws[1]?.added).toEqual([{ entry: code, judge: third && people[third].id }])
    expect(draws[1]?.seed).toMatch(/:2$/)
    expect(assessments).toEqual([])
    const { docs: scores } = await test.payload.find({
      collection: 'scores',
      where: { assignment: { equals: taken?.id } },
    })
    expect(scores).toMatchObject([{ marks: [{ mark: 9 }] }])

    // Nothing of it is left before him, and nobody gives it back to him.
    expect((await judging(judge, 'mark', { ...marks, revision: 1 })).status).toBe(404)
    expect((await office('unlock', { score: scores[0]?.id, reason: 'Sửa.' })).status).toBe(404)
    expect((await office('replace-judge', { assignment: taken?.id, reason: 'Lần nữa.' })).status).toBe(404)
    expect((await office('draw', {})).text).toContain('Không có bài nào cần phân công')
  })

  it('is shown by the plan when the conflict becomes known, until he is replaced', async () => {
    const { id } = await newEntry()
    await redact(id)
    for (const name of judgeNames) await done(judging(name, 'declare', { people: '' }))
    await done(office('draw', {}))
    const [first] = await given(id)
    await done(judging(nameOf(first?.judge), 'declare', { people: `${secret} ${made}` }))
    const { planAssignments } = await import('./judging/draw-assignments')
    const plan = async () => {
      const req = await createLocalReq({}, test.payload)
      const open = await findContest(req, { id: contest })
      if (!open) throw new Error('no contest')
      return planAssignments({ req, contest: open, now: new Date() }, { perEntry: 2 })
    }
    expect((await plan()).forbidden).toMatchObject([{ judge: first?.judge }])
    await done(office('replace-judge', { assignment: first?.id, reason: 'Khai thêm sau khi rút thăm.' }))
    expect(await plan()).toMatchObject({ forbidden: [], added: [], shortfalls: [] })
    // With nobody left the entry is still taken away, and what is missing is told.
    const [second] = (await given(id)).filter(({ recusal }) => !recusal?.at)
    await done(office('replace-judge', { assignment: second?.id, reason: 'Ốm.' }))
    expect((await plan()).shortfalls).toMatchObject([{ missing: 1 }])
  })
})
