import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { createContest, openTimeline, publishContest } from './contest-world'
import type { EntryForm } from './entry-form'
import { exampleEntry } from './factory'
import type { FormAnswer } from './form-answer'
import { findOwnEntry, formOf, type OwnEntry } from './own-entry'
import { film as filmOf, sound as soundOf } from './recordings-factory'
import type { FileKind } from './terms'

/** What an entrant, a broken program or somebody with ill will sends, through the doors of the portal. */

let test: TestPayload
let world: World
let editor: Rest
let door: typeof import('./receive-form')
let contest: { id: string; slug: string }

const fileKinds: FileKind[] = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'odt', 'mp3', 'm4a', 'mp4']

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  editor = await restAs(world, 'editor')
  // They take the configuration, which takes the database from the environment.
  door = await import('./receive-form')
  const { id } = await createContest(world, {
    timeline: openTimeline,
    secretaries: [world.cast.editor.id],
    works: {
      publication: 'either',
      fileKinds,
      maxFiles: 9,
      maxMegabytes: 20,
      maxMinutes: 1,
      maxWords: 1500,
      isTrueStory: true,
    },
  })
  const { slug } = await publishContest(world, id)
  contest = { id, slug: slug ?? '' }
}, 600_000)
afterAll(() => test.close())

const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u
const newSecret = () => randomBytes(16).toString('hex')

const fieldsOf = ({ agreed, ...fields }: EntryForm): [string, string][] => [
  ...Object.entries(fields),
  ...agreed.map((name): [string, string] => [name, 'on']),
]

type Said = FormAnswer | null
const read = async (answer: Response): Promise<{ status: number; said: Said }> => {
  expect(answer.status).toBeLessThan(500)
  return { status: answer.status, said: answer.status === 303 || answer.status === 404 ? null : await answer.json() }
}

const send = async (body: string, where: { contest: string } | { secret: string } = { contest: contest.slug }) =>
  read(
    await door.receiveForm(
      new Request('http://localhost:3000/nhan', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
      where,
    ),
  )

const sendForm = (act: 'luu' | 'nop', khoa: string, form: EntryForm, more: [string, string][] = []) =>
  send(new URLSearchParams([['khoa', khoa], ['lan', '0'], ['viec', act], ...fieldsOf(form), ...more]).toString())

const count = async () => {
  const where = { contest: { equals: contest.id } }
  const [entries, people, files] = await Promise.all(
    (['entries', 'entrants', 'entry-files'] as const).map((collection) => test.payload.count({ collection, where })),
  )
  return [entries?.totalDocs, people?.totalDocs, files?.totalDocs]
}

const own = async (secret: string): Promise<OwnEntry> => {
  const found = await findOwnEntry(await createLocalReq({}, test.payload), secret)
  if (!found) throw new Error('no entry')
  return found
}

describe('what is cleaned', () => {
  it.each<[string, Partial<EntryForm>, Partial<EntryForm>]>([
    ['another normal form', { title: 'Bà tôi'.normalize('NFD') }, { title: 'Bà tôi' }],
    ['spaces around and between', { name: '  Trần \t Văn\n Lúa ' }, { name: 'Trần Văn Lúa' }],
    [
      'zero-width characters',
      { name: 'Trần\u200B Văn\uFEFF Lúa\u2060', title: 'Bà\u200D tôi' },
      { name: 'Trần Văn Lúa' },
    ],
    [
      'marks that turn the line',
      { title: '\u202EBà tôi\u202C', text: '\u2067Bà tôi\u2069' },
      { title: 'Bà tôi', text: 'Bà tôi' },
    ],
    [
      'null bytes',
      { title: 'Bà\u0000 tôi', text: 'Bà\u0000 tôi', unitName: '\u0000' },
      { title: 'Bà tôi', unitName: '' },
    ],
  ])('%s', async (_, typed, kept) => {
    const khoa = newSecret()
    expect(await sendForm('nop', khoa, exampleEntry(typed))).toEqual({ status: 303, said: null })
    expect(formOf(await own(khoa))).toMatchObject(kept)
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'); DROP TABLE entries; --",
    '=HYPERLINK("http://example.vn")',
    '{{7*7}} #{7*7} <%= 7*7 %>',
    '%00%0d%0aBcc: a@example.vn',
    '😀 Bà tôi 👩‍🌾',
  ])('%s is text like any other', async (words) => {
    const khoa = newSecret()
    const form = exampleEntry({ title: words, text: words, subjectName: words, name: words, unitName: words })
    expect(await sendForm('nop', khoa, form)).toEqual({ status: 303, said: null })
    const found = await own(khoa)
    const clean = words.replace('\u200D', '')
    expect(formOf(found)).toMatchObject({ title: clean, text: clean, subjectName: clean, name: clean, unitName: clean })
    expect(found.entry.receipts).toHaveLength(1)
  })

  it('what the form has not is left out', async () => {
    const khoa = newSecret()
    const strange: [string, string][] = [
      ['submittedAt', '2020-01-01'],
      ['screening.outcome', 'eligible'],
      ['blindCode', 'AAAAA'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
      ['title', 'Thứ hai'],
    ]
    expect((await sendForm('luu', khoa, exampleEntry(), strange)).status).toBe(303)
    const { entry } = await own(khoa)
    expect(entry).toMatchObject({ title: 'Bà tôi', submittedAt: null, blindCode: null, screening: { outcome: null } })
  })
})

const tcvn3 = 'Bµ t«i b¸n rau ë chî'
const vni = 'Baø toâi baùn rau ôû chôï'

describe('what is refused beside its field', () => {
  it.each<[string, Partial<EntryForm>, string]>([
    ['a title of spaces', { title: ' \t\n ' }, 'title'],
    ['a title that nobody sees', { title: '\u200B\u202E\u0000' }, 'title'],
    ['a text of spaces', { text: ' \n\n\t ' }, 'text'],
    ['a name of spaces', { name: '   ' }, 'name'],
    ['no subject', { subjectName: '\u00A0' }, 'subjectName'],
    ['TCVN3 in the title', { title: tcvn3 }, 'title'],
    ['VNI in the text', { text: `${vni} ${vni}` }, 'text'],
    ['TCVN3 in the name', { name: 'NguyÔn V¨n §øc' }, 'name'],
    ['TCVN3 in the subject’s name', { subjectName: 'NguyÔn V¨n §øc' }, 'subjectName'],
    ['VNI where the subject lives', { subjectPlace: 'xaõ Phuøng Nguyeân' }, 'subjectPlace'],
    ['TCVN3 in the school', { unitName: 'Tr­êng tiÓu häc Phïng Nguyªn' }, 'unitName'],
    ['TCVN3 in the address', { address: 'xãm §×nh, x· Phïng Nguyªn' }, 'address'],
    ['TCVN3 in the answer about AI', { usesAi: 'yes', aiUse: 'so¸t chÝnh t¶' }, 'aiUse'],
    ['torn bytes in the text', { text: 'BÃ  tÃ´i bÃ¡n rau á» chá»£' }, 'text'],
    ['a title too long', { title: 'à'.repeat(201) }, 'title'],
    ['a name of 300 characters', { name: 'Lúa '.repeat(75) }, 'name'],
    ['a text too long', { text: 'a'.repeat(100_001) }, 'text'],
    ['too many words', { text: 'bà '.repeat(1_501) }, 'text'],
    ['a genre that is none', { genre: '__proto__' }, 'genre'],
    ['a topic that is none', { topic: '1; DROP TABLE entries' }, 'topic'],
    ['an age that is none', { ageBand: '-1' }, 'ageBand'],
    ['an inherited age', { ageBand: 'constructor' }, 'ageBand'],
    ['an answer that is none', { usesAi: 'true' }, 'usesAi'],
    ['a phone of letters', { phone: 'không có' }, 'phone'],
    ['a phone too short', { phone: '113' }, 'phone'],
    ['a mail that adds a head', { mail: 'a@example.vn\r\nBcc: b@example.vn' }, 'mail'],
    ['two mails', { mail: 'a@example.vn, b@example.vn' }, 'mail'],
    ['nothing ticked', { agreed: [] }, 'rules'],
  ])('%s', async (_, wrong, field) => {
    const before = await count()
    const { status, said } = await sendForm('nop', newSecret(), exampleEntry(wrong))
    expect(status).toBe(422)
    expect(said?.faults.map((fault) => fault.field)).toContain(field)
    for (const { message } of said?.faults ?? []) expect(message).toMatch(vietnamese)
    expect(await count()).toEqual(before)
  })

  it('and what stood there before stays as it was', async () => {
    const khoa = newSecret()
    const form = exampleEntry()
    await sendForm('nop', khoa, form)
    const before = await own(khoa)
    const wrong = new URLSearchParams([['lan', '1'], ['viec', 'luu'], ...fieldsOf({ ...form, title: tcvn3 })])
    expect((await send(wrong.toString(), { secret: khoa })).status).toBe(422)
    expect(await own(khoa)).toEqual(before)
  })

  it.each(['-1', '1e99', 'NaN', '0x1', '', '9'.repeat(400), '1.5', '\u0000'])('a revision of %j', async (lan) => {
    const khoa = newSecret()
    await sendForm('luu', khoa, exampleEntry())
    const other = new URLSearchParams([['lan', lan], ['viec', 'luu'], ...fieldsOf(exampleEntry({ title: 'Khác' }))])
    const { status } = await send(other.toString(), { secret: khoa })
    // Written in another way, it is still the first.
    expect(status).toBe(lan === '0x1' ? 303 : 409)
  })

  it.each(['\u0000', 'a'.repeat(100_000), "' OR 1=1 --", '😀'])('%j where something is meant', async (value) => {
    const khoa = newSecret()
    await sendForm('nop', khoa, exampleEntry())
    const before = await own(khoa)
    for (const act of [`viec=bo-tep&tep=`, `viec=bo-ten&nguoi=`])
      expect((await send(`${act}${encodeURIComponent(value)}`, { secret: khoa })).status).toBe(303)
    const leave = new URLSearchParams({ viec: 'rut-ten', contact: value }).toString()
    expect(
      (await door.receiveCoAuthor(new Request('http://localhost:3000/nhan', { method: 'POST', body: leave }), khoa))
        .status,
    ).toBe(404)
    expect(await own(khoa)).toEqual(before)
  })

  it.each(['{"title":"Bà tôi"}', '\u0000\u0001\u0002', '', '=&=&&', 'title=B%C3%A0%20t%C3'])(
    'a body that is no form, or a part of one: %j',
    async (body) => {
      const khoa = newSecret()
      await sendForm('nop', khoa, exampleEntry())
      const before = await own(khoa)
      expect([403, 409, 422]).toContain((await send(body, { secret: khoa })).status)
      expect(await own(khoa)).toEqual(before)
      expect((await send(body)).status).toBe(404)
    },
  )

  it('what was cut in the middle of a letter is not submitted', async () => {
    const khoa = newSecret()
    const form = exampleEntry()
    const whole = new URLSearchParams([['khoa', khoa], ['lan', '0'], ['viec', 'nop'], ...fieldsOf(form).toReversed()])
    const { status, said } = await send(`${whole}%`.replace(/title=B%C3%A0\+t%C3%B4i.*$/u, 'title=B%C3'))
    expect([status, said?.faults.map(({ field }) => field)]).toEqual([422, expect.arrayContaining(['title'])])
  })
})

it('five hundred times at once is one entry', async () => {
  const khoa = newSecret()
  const form = exampleEntry()
  const before = await count()
  // The front lets eight through at a time.
  const lane = async () => {
    for (let sent = 0; sent < 63; sent += 1) expect((await sendForm('nop', khoa, form)).status).toBe(303)
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  expect(await count()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
  const { entry } = await own(khoa)
  expect([entry.revision, entry.receipts?.length]).toEqual([1, 1])
}, 300_000)

const jpeg = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
const docx = async () =>
  Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Chợ Lồ.')] }] })))
const film = () => readFileSync('src/seed/recordings/village.mp4')
/** The sound of a film, as far as its first box tells. */
const m4a = () => {
  const bytes = Buffer.from(film())
  bytes.write('M4A ', 8, 'latin1')
  return bytes
}
const odtMime = 'application/vnd.oasis.opendocument.text'
const odt = (content = '<office:document-content/>') =>
  Buffer.from(zipSync({ mimetype: [strToU8(odtMime), { level: 0 }], 'content.xml': strToU8(content) }))

/** A hundred and fifty megabytes of nothing, in a few hundred kilobytes. */
const nothing = new Uint8Array(150 * 1024 ** 2)
const bombDocx = async (part: string) => Buffer.from(zipSync({ ...unzipSync(await docx()), [part]: nothing }))
const bombOdt = () => Buffer.from(zipSync({ mimetype: [strToU8(odtMime), { level: 0 }], 'content.xml': nothing }))

describe('a file of an entry', () => {
  let secret: string
  beforeEach(async () => {
    secret = newSecret()
    await sendForm('nop', secret, exampleEntry())
  })

  const post = async (body: BodyInit, headers: Record<string, string> = {}) =>
    read(await door.receiveFile(new Request('http://localhost:3000/tep', { method: 'POST', body, headers }), secret))
  const bring = (bytes: Uint8Array, name: string, type = '') => {
    const form = new FormData()
    form.set('tep', new File([new Uint8Array(bytes)], name, { type }))
    return post(form)
  }

  it.each<[FileKind, () => Buffer | Promise<Buffer>]>([
    ['jpeg', jpeg],
    [
      'png',
      async () =>
        sharp(await jpeg())
          .png()
          .toBuffer(),
    ],
    [
      'webp',
      async () =>
        sharp(await jpeg())
          .webp()
          .toBuffer(),
    ],
    ['pdf', () => Buffer.from('%PDF-1.7\n\nstartxref\n0\n%%EOF')],
    ['docx', docx],
    ['odt', odt],
    ['mp3', () => readFileSync('src/seed/recordings/bulletin.mp3')],
    ['m4a', m4a],
    ['mp4', film],
  ])('%s is taken, whatever its name and its sender say', async (_, bytes) => {
    expect(await bring(await bytes(), 'gi-do.exe', 'text/html')).toEqual({ status: 303, said: null })
    expect((await own(secret)).files).toHaveLength(1)
  })

  it('a sound that does not tell how long it is is taken, and nobody says that it is known', async () => {
    for (const [bytes, seconds] of [
      [Buffer.concat([soundOf(0.05), Buffer.alloc(2_000)]), null],
      [soundOf(60), 60],
    ] as const) {
      expect(await bring(bytes, 'tieng.mp3')).toEqual({ status: 303, said: null })
      expect((await own(secret)).files.at(-1)).toMatchObject({ mimeType: 'audio/mpeg', seconds })
    }
  })

  it.each<[string, string, string]>([
    ['of 300 characters', `${'à'.repeat(296)}.jpg`, `${'à'.repeat(296)}.jpg`],
    ['of many more', 'bà '.repeat(400), 'bà '.repeat(100)],
    ['that would be cut within a sign', `${'a'.repeat(299)}😀.jpg`, 'a'.repeat(299)],
    ['of another world', '../../etc/passwd\u0000<script>"\r\nX: y\u202E', '../../etc/passwd<script>" X: y'],
    ['in another normal form', 'Ảnh bà.jpg'.normalize('NFD'), 'Ảnh bà.jpg'],
  ])('a name %s', async (_, name, kept) => {
    const { addFile } = await import('./entry-file-acts')
    const sent = { name, bytes: await jpeg() }
    expect(await addFile(await createLocalReq({}, test.payload), secret, sent, new Date())).toEqual({ kind: 'kept' })
    const [file] = (await own(secret)).files
    expect(file?.originalName).toBe(kept.trim())
    expect(file?.filename).toMatch(/^[0-9a-f]{32}\.jpeg$/u)
  })

  it.each<[string, () => Buffer | Promise<Buffer>, string, RegExp]>([
    ['nothing', () => Buffer.alloc(0), 'anh.jpg', /rỗng/],
    ['a program called a picture', () => Buffer.from('MZ\x90\x00'), 'anh.jpg', /chỉ nhận tệp/],
    ['a page called a document', () => Buffer.from('<html><script>alert(1)</script>'), 'bai.docx', /chỉ nhận tệp/],
    ['a ZIP called a document', () => Buffer.from(zipSync({ 'a.exe': strToU8('MZ') })), 'bai.docx', /chỉ nhận tệp/],
    ['a bomb in the text of a DOCX', () => bombDocx('word/document.xml'), 'bai.docx', /quá lớn/],
    ['a bomb beside the text of a DOCX', () => bombDocx('word/media/a.bin'), 'bai.docx', /quá lớn/],
    ['a bomb where a DOCX tells its kind', () => bombDocx('[Content_Types].xml'), 'bai.docx', /quá lớn/],
    ['a bomb as ODT', bombOdt, 'bai.odt', /quá lớn/],
    ['half a DOCX', async () => (await docx()).subarray(0, 4_000), 'bai.docx', /hỏng/],
    ['a truncated film', () => film().subarray(0, 300_000), 'phim.mp4', /hỏng/],
    ['a film of which only the head came', () => film().subarray(0, 40), 'phim.mp4', /hỏng/],
    ['a film that lasts too long', () => filmOf(61), 'phim.mp4', /dài 1 phút 1 giây: .* không quá 1 phút/],
    ['a sound that lasts too long', () => soundOf(125), 'tieng.mp3', /dài 2 phút 5 giây: .* không quá 1 phút/],
    ['half a picture', async () => (await jpeg()).subarray(0, 200), 'anh.jpg', /hỏng/],
  ])('%s is refused with the reason', async (_, bytes, name, reason) => {
    const before = await count()
    const { status, said } = await bring(await bytes(), name)
    expect([status, said?.refusal]).toEqual([422, expect.stringMatching(reason)])
    expect((await own(secret)).files).toEqual([])
    expect(await count()).toEqual(before)
  })

  it('that was not chosen', async () => {
    const form = new FormData()
    form.set('tep', new File([], ''))
    for (const body of [form, new FormData()])
      expect(await post(body)).toMatchObject({ status: 422, said: { refusal: 'Chưa chọn tệp nào.' } })
  })

  it('a body that was cut in the middle, or is no form', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="tep"; filename="a.jpg"\r\n\r\n'
    const type = { 'Content-Type': 'multipart/form-data; boundary=x' }
    for (const body of [head, `${head}\xff\xd8\xff`, head.slice(0, 20), ''])
      expect(await post(body, type)).toMatchObject({
        status: 422,
        said: { refusal: expect.stringContaining('chưa đến đủ') },
      })
    expect((await own(secret)).files).toEqual([])
  })
})

describe('a paper', () => {
  const sheet = { name: 'Đinh Văn Thầm', title: 'Bài viết tay', text: 'Bà tôi.', ageBand: '16-and-over' }
  const type = (more: object) => editor('POST', `/contests/${contest.id}/office/paper`, { ...sheet, ...more })

  it.each<[string, object]>([
    ['a day that does not exist', { receivedOn: '2026-02-30' }],
    ['a day of no calendar', { receivedOn: '0000-00-00' }],
    ['words for a day', { receivedOn: 'hôm qua' }],
    ['an hour', { receivedOn: '2026-04-01T12:00' }],
    ['a day to come', { receivedOn: '2089-01-01' }],
    ['a day before everything', { receivedOn: '1900-01-01' }],
    ['a number for a day', { receivedOn: 20260401 }],
    ['a list for a day', { receivedOn: ['2026-04-01'] }],
    ['no day', {}],
    ['a list for a title', { receivedOn: '2026-04-01', title: ['Bài'] }],
    ['an object for a text', { receivedOn: '2026-04-01', text: { $ne: '' } }],
    ['a number for a name', { receivedOn: '2026-04-01', name: 7 }],
    ['a name of spaces', { receivedOn: '2026-04-01', name: ' \u200B ' }],
    ['a name too long', { receivedOn: '2026-04-01', name: 'a'.repeat(300) }],
    ['an age that is none', { receivedOn: '2026-04-01', ageBand: 'constructor' }],
  ])('%s is refused', async (_, wrong) => {
    const before = await count()
    const { status, text } = await type(wrong)
    expect([status, text]).toEqual([422, expect.stringMatching(vietnamese)])
    expect(await count()).toEqual(before)
  })
})
