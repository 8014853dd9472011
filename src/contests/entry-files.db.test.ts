import { existsSync, linkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type World } from '@/publishing/factory'
import { fingerprintOf } from './canonical-entry'
import { createContest, publishContest } from './contest-world'
import { exampleEntry } from './factory'
import { contentOf, findOwnEntry, type OwnEntry } from './own-entry'
import { submitEntry } from './submit-entry'

let test: TestPayload
let world: World
/** The secret of an entry in a contest that takes three JPEG files of at most 2 MB. */
let secret: string
let made = 0
let addFile: typeof import('./entry-file-acts')['addFile']
let dropFile: typeof import('./entry-file-acts')['dropFile']
let removeUnnamedFiles: typeof import('./remove-unnamed-files')['removeUnnamedFiles']
let entryFilesFolder: typeof import('./entry-files')['entryFilesFolder']

const mail = 'lua@example.vn'
const open = new Date('2026-04-01T12:00:00+07:00')
const closed = new Date('2026-05-17T12:00:00+07:00')

const tomorrow = () => new Date(Date.now() + 25 * 60 * 60 * 1_000)

const newReq = () => createLocalReq({}, test.payload)

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  // The folder of the files is taken from the environment.
  ;({ addFile, dropFile } = await import('./entry-file-acts'))
  ;({ removeUnnamedFiles } = await import('./remove-unnamed-files'))
  ;({ entryFilesFolder } = await import('./entry-files'))
})
afterAll(() => test.close())
beforeEach(async () => {
  const { id } = await createContest(world, {
    works: { publication: 'either', fileKinds: ['jpeg', 'png', 'pdf'], maxFiles: 3, maxMegabytes: 2, maxWords: 1500 },
  })
  const { slug } = await publishContest(world, id)
  made += 1
  secret = String(made).padStart(32, 'b')
  const form = exampleEntry({ mail })
  const sent = { secret, contest: slug ?? '', revision: 0, form, lateCode: '' }
  expect(await submitEntry(await newReq(), sent, open)).toEqual({ kind: 'kept' })
})

const own = async (): Promise<OwnEntry> => {
  const found = await findOwnEntry(await newReq(), secret)
  if (!found) throw new Error('no entry')
  return found
}

const picture = (width = 40, colour = 'red') =>
  sharp({ create: { width, height: 30, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: 'Trần Văn Lúa' } })
    .jpeg()
    .toBuffer()

const add = async (bytes: Buffer, name = 'anh.jpg', now = open) => addFile(await newReq(), secret, { name, bytes }, now)

describe('a file of an entry', () => {
  it('is kept under a name by chance, without what the camera wrote, and the receipt vouches for it', async () => {
    const before = (await own()).entry.receipts?.at(-1)?.fingerprint
    const bytes = await picture()
    expect(await add(bytes, 'Ảnh của Lúa.jpg')).toEqual({ kind: 'kept' })
    const after = await own()
    const [file] = after.files
    expect(file).toMatchObject({ originalName: 'Ảnh của Lúa.jpg', mimeType: 'image/jpeg', purpose: 'work' })
    expect(file?.filename).toMatch(/^[0-9a-f]{32}\.jpeg$/)
    const path = join(entryFilesFolder(), file?.filename ?? '')
    expect((await sharp(path).metadata()).exif).toBeUndefined()
    expect(file?.receivedHash).not.toBe(file?.storedHash)
    const fingerprint = after.entry.receipts?.at(-1)?.fingerprint
    expect(fingerprint).not.toBe(before)
    expect(fingerprint).toBe(fingerprintOf(contentOf(after)))
    expect(await dropFile(await newReq(), secret, file?.id ?? '', open)).toEqual({ kind: 'kept' })
    expect((await own()).files).toEqual([])
    expect(existsSync(path)).toBe(false)
  })

  it('makes another receipt, of which several changes make one letter', async () => {
    const letters = async () => {
      const where = { entry: { equals: (await own()).entry.id } }
      return (await test.payload.find({ collection: 'letters', where, pagination: false, depth: 0 })).docs
    }
    const at = (minutes: number) => new Date(open.getTime() + minutes * 60_000)
    const [first] = await letters()
    await test.payload.update({ collection: 'letters', id: first?.id ?? '', data: { state: 'sent', tries: 1 } })
    await add(await picture(), 'mot.jpg', at(1))
    await add(await picture(50), 'hai.jpg', at(2))
    const [, file] = (await own()).files
    await dropFile(await newReq(), secret, file?.id ?? '', at(3))
    expect((await letters()).filter(({ state }) => state === 'waiting')).toMatchObject([
      {
        to: mail,
        nextTryAt: at(18).toISOString(),
        text: expect.stringContaining((await own()).entry.receipts?.at(-1)?.fingerprint ?? 'none'),
      },
    ])
  })

  it('sent twice is one', async () => {
    const bytes = await picture()
    await Promise.all([add(bytes), add(bytes)])
    expect((await own()).files).toHaveLength(1)
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ['a program called a picture', () => Buffer.from('MZ\x90\x00 không phải ảnh'), 'anh.jpg', 'Không nhận'],
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'anh.svg', 'Không nhận'],
    ['nothing but a beginning', () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'anh.jpg', 'hỏng'],
    [
      'a kind that the contest does not take',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .webp()
          .toBuffer(),
      'anh.webp',
      'Không nhận',
    ],
    ['too large', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_200_000)]), 'bai.pdf', 'lớn quá'],
    ['a PDF without an end', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'bai.pdf', 'hỏng hoặc chưa đủ'],
    ['a name of another world', () => Buffer.from('x'), '../../../etc/passwd\u0000<script>', 'Không nhận'],
  ])('%s is refused with the reason', async (_, bytes, name, reason) => {
    const outcome = await add(await bytes(), name)
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining(reason) })
    expect((await own()).files).toEqual([])
  })

  it('beyond the number is refused', async () => {
    for (const width of [41, 42, 43]) expect(await add(await picture(width))).toEqual({ kind: 'kept' })
    expect(await add(await picture(44))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('nhiều nhất 3 tệp'),
    })
  })

  it('after the deadline changes nothing', async () => {
    await add(await picture())
    const [file] = (await own()).files
    expect(await add(await picture(50), 'anh.jpg', closed)).toMatchObject({ kind: 'refused' })
    expect(await dropFile(await newReq(), secret, file?.id ?? '', closed)).toMatchObject({ kind: 'refused' })
    expect((await own()).files).toHaveLength(1)
  })

  it('that no row names, as after a kill between both, goes after a day', async () => {
    await add(await picture(60))
    const kept = join(entryFilesFolder(), (await own()).files[0]?.filename ?? '')
    const orphan = join(entryFilesFolder(), `${'0'.repeat(32)}.mp4`)
    // A link is as old as the file that was long on its way.
    const old = join(entryFilesFolder(), `${'1'.repeat(32)}.mp4`)
    writeFileSync(old, 'phim')
    utimesSync(old, 0, 0)
    linkSync(old, orphan)
    await removeUnnamedFiles(test.payload, new Date())
    expect([kept, orphan].map((path) => existsSync(path))).toEqual([true, true])
    await removeUnnamedFiles(test.payload, tomorrow())
    expect([kept, orphan, old].map((path) => existsSync(path))).toEqual([true, false, false])
  })

  it('stays where the database names nothing of the folder', async () => {
    const { docs } = await test.payload.find({ collection: 'entry-files', pagination: false })
    const stray = join(entryFilesFolder(), `${'2'.repeat(32)}.pdf`)
    for (const { id } of docs) await test.payload.delete({ collection: 'entry-files', id })
    writeFileSync(stray, 'bài')
    await removeUnnamedFiles(test.payload, tomorrow())
    expect(existsSync(stray)).toBe(true)
  })

  it('of somebody else cannot be dropped', async () => {
    await add(await picture())
    const [file] = (await own()).files
    const mine = secret
    secret = 'c'.repeat(32)
    expect(await dropFile(await newReq(), secret, file?.id ?? '', open)).toEqual({ kind: 'unknown' })
    secret = mine
    expect((await own()).files).toHaveLength(1)
  })
})
