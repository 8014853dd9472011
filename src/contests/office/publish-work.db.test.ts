import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { uploadsFolder } from '@/media/folder'
import type { Article, EntryFile, Media } from '@/payload-types'
import { type Answer, createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { createContest, createEntry, publishContest } from '../contest-world'
import { readCourse, writeCourse } from '../course'

/** The work that won a report contest becomes a draft with its pictures, its sound and its film. */

let test: TestPayload
let world: World
let editor: Rest
let contest: string
let originals: EntryFile[]
let copies: EntryFile[]

const maker = 'Trinh Kin'

const photo = (width: number) =>
  sharp({ create: { width, height: 50, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()

const withLabel = (film: Buffer) => {
  const label = Buffer.alloc(8 + maker.length)
  label.writeUInt32BE(label.length)
  label.write(`udta${maker}`, 4)
  return Buffer.concat([film, label])
}
const recording = (name: string) => readFileSync(join('src/seed/recordings', name))

const kinds = { jpeg: 'image/jpeg', mp3: 'audio/mpeg', mp4: 'video/mp4', pdf: 'application/pdf' } as const

const keep = (kind: keyof typeof kinds, data: Buffer, more: Partial<EntryFile>): Promise<EntryFile> =>
  test.payload.create({
    collection: 'entry-files',
    data: { contest, purpose: 'work', ...more },
    file: { data, name: 'tep', mimetype: kinds[kind], size: data.length },
  })

const win = async (code: string, author: string | null, more: object) => {
  await createEntry(test, contest, {
    author: { name: 'Trịnh Thị Kín', keys: [code] },
    receiptCode: `7KM3X-${code}`,
    nonce: code,
    title: 'Chợ Lồ',
    plainText: 'Bà tôi bán rau ở chợ Lồ từ năm mười hai tuổi.',
    submittedAt: '2026-04-01T05:00:00.000Z',
    screening: { outcome: 'eligible', at: '2026-05-18T05:00:00.000Z' },
    blindCode: code,
    ...more,
  })
  const req = await createLocalReq({}, test.payload)
  const course = await readCourse(req, contest)
  const work = { code, title: 'Chợ Lồ', genre: null, author, unit: null }
  const award = { prize: 'Giải Nhất', amount: null, work, unit: null, citation: '', certificate: code }
  await writeCourse(req, course, {
    released: { ...course.released, awards: [...(course.released?.awards ?? []), award] } as never,
    releasedAt: '2026-06-11T01:00:00.000Z',
  })
}

const publish = (code: string): Promise<Answer> => editor('POST', `/contests/${contest}/office/work`, { code })

const media = async (): Promise<Media[]> =>
  (await test.payload.find({ collection: 'media', pagination: false, sort: 'createdAt', depth: 0 })).docs

const draftOf = async (code: string): Promise<Article> => {
  const { docs } = await test.payload.find({
    collection: 'articles',
    where: { workCode: { equals: code } },
    draft: true,
    depth: 0,
  })
  if (!docs[0]) throw new Error('no draft')
  return docs[0]
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  editor = await restAs(world, 'editor')
  const made = await createContest(world, {
    kind: 'report',
    secretaries: [world.cast.editor.id],
    works: { publication: 'either', fileKinds: ['jpeg', 'mp3', 'mp4', 'pdf'], maxFiles: 9, maxMegabytes: 20 },
  })
  contest = made.id
  await publishContest(world, contest)
  originals = [
    await keep('jpeg', await photo(300), { originalName: 'mot.jpg' }),
    await keep('mp4', withLabel(recording('village.mp4')), { originalName: 'phim.mp4', seconds: 12 }),
    await keep('jpeg', await photo(200), { originalName: 'hai.jpg' }),
    await keep('mp3', recording('bulletin.mp3'), { originalName: 'tieng.mp3' }),
    await keep('pdf', Buffer.from('%PDF-1.7\n\nstartxref\n0\n%%EOF'), { originalName: 'kich-ban.pdf' }),
    await keep('jpeg', await photo(100), { originalName: 'ba.jpg' }),
    await keep('jpeg', await photo(120), { originalName: 'lo-mat.jpg' }),
  ]
  copies = [
    await keep('jpeg', await photo(90), { purpose: 'redacted', copyOf: originals[2]?.id }),
    await keep('mp3', recording('bulletin.mp3').subarray(0, 100_000), {
      purpose: 'redacted',
      copyOf: originals[3]?.id,
    }),
  ]
  const withheld = originals.at(-1)?.id ?? ''
  await test.payload.update({ collection: 'entry-files', id: withheld, data: { copyOf: withheld } })
  const scan = await keep('jpeg', await photo(77), { purpose: 'scan' })
  await win('AAAAA', 'Trịnh Thị Kín', {
    files: originals.map(({ id }) => id),
    scans: [scan.id],
    redacted: { doneAt: '2026-05-19T05:00:00.000Z', title: 'Chợ', text: [], files: copies.map(({ id }) => id) },
  })
  await win('CCCCC', null, {
    files: [(await keep('jpeg', await photo(60), {})).id],
    redacted: { doneAt: '2026-05-19T05:00:00.000Z', title: 'Chợ', text: [], files: [] },
  })
}, 600_000)
afterAll(() => test.close())

it('nothing of a work without a licence becomes a medium', async () => {
  expect((await publish('CCCCC')).text).toContain('chưa đồng ý cho đăng')
  expect(await media()).toEqual([])
})

it('carries what is seen and heard, the redacted copy in place of its original, and says what it leaves out', async () => {
  expect((await publish('AAAAA')).text).toBe('{"done":true}')
  const draft = await draftOf('AAAAA')
  const [first, film, second, sound, third, ...more] = await media()
  expect(more).toEqual([])
  expect([first?.width, second?.width, third?.width]).toEqual([300, 90, 100])
  expect([film?.mimeType, film?.seconds, sound?.mimeType]).toEqual(['video/mp4', 12, 'audio/mpeg'])
  expect(sound?.filesize).toBeLessThanOrEqual(copies[1]?.filesize ?? 0)
  expect(readFileSync(join(uploadsFolder(), film?.filename ?? '')).includes(maker)).toBe(false)
  for (const medium of [first, film, second, sound, third])
    expect(medium).toMatchObject({ alt: '', shows: null, credit: 'Tác giả cung cấp', uploadedBy: world.cast.editor.id })
  expect(draft).toMatchObject({ _status: 'draft', form: 'report', medium: 'video', cover: first?.id })
  const nodes = (draft.story as { root: { children: { type: string; fields?: object }[] } }).root.children
  expect(nodes.map(({ type, fields }) => fields ?? type)).toMatchObject([
    { blockType: 'video', title: 'Chợ Lồ', recording: film?.id },
    { blockType: 'audio', title: 'Chợ Lồ', recording: sound?.id },
    'paragraph',
    { blockType: 'gallery', pictures: [second?.id, third?.id] },
  ])
  expect(draft.internalNotes).toBe(
    'Tệp của tác phẩm chưa đưa vào bài: “kich-ban.pdf” (văn bản), “lo-mat.jpg” (người che tên đã giữ lại).',
  )
})

it('waits for what an editor has to add, and says which', async () => {
  const { id } = await draftOf('AAAAA')
  const { body } = await editor('GET', `/articles/${id}/standing`)
  const { missing } = body as { missing: string[] }
  for (const name of ['mot.jpg', 'phim.mp4', 'hai.jpg', 'tieng.mp3', 'ba.jpg']) {
    expect(missing).toContain(`tệp “${name}” chưa có mô tả`)
    expect(missing).toContain(`tệp “${name}” chưa trả lời có người nhận ra được hay không`)
  }
  expect(missing).toContain('chưa điền “Phim: Lời ghi lại”')
  expect(missing).toContain('chưa điền “Âm thanh: Lời ghi lại”')
  expect(missing).toContain('chưa ghi người được thể hiện, cũng chưa xác nhận bài không thể hiện người nào')
  const refused = await editor('PATCH', `/articles/${id}`, { _status: 'published', showsNobody: true })
  expect(refused.status).toBe(400)
})

it('describing a picture is asked of whoever answers whom it shows', async () => {
  const [first] = await media()
  expect((await editor('PATCH', `/media/${first?.id}`, { shows: 'nobody' })).status).toBe(400)
  const described = await editor('PATCH', `/media/${first?.id}`, { alt: 'Chợ Lồ buổi sớm', shows: 'nobody' })
  expect(described.status).toBe(200)
  const { body } = await editor('GET', `/articles/${(await draftOf('AAAAA')).id}/standing`)
  expect((body as { missing: string[] }).missing.filter((what) => what.includes('mot.jpg'))).toEqual([])
})

it('is not published before what is said in it stands in writing', async () => {
  for (const { id } of await media())
    expect((await editor('PATCH', `/media/${id}`, { alt: 'Chợ Lồ', shows: 'nobody' })).status).toBe(200)
  const { id } = await draftOf('AAAAA')
  const refused = await editor('PATCH', `/articles/${id}`, { _status: 'published', showsNobody: true })
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Lời ghi lại')])
})
