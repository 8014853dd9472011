import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { testVirus, testVirusScanner } from '@/commands/test-virus-scanner'
import { createWorld, type World } from '@/publishing/factory'
import { bypassing } from '@/shared/payload/acting'
import { fingerprintOf } from './canonical-entry'
import { createContest, publishContest } from './contest-world'
import { exampleEntry } from './factory'
import { contentOf, findOwnEntry, type OwnEntry, secretHash } from './own-entry'
import { film as filmOf } from './recordings-factory'
import { submitEntry } from './submit-entry'

let test: TestPayload
let world: World
let uploads: typeof import('./entry-uploads')
let acts: typeof import('./entry-file-acts')
let receive: (request: Request) => Promise<Response>
let folder: string
/** The secret of an entry in a contest that takes two films of at most 60 MB. */
let secret: string
let made = 0

const open = new Date('2026-04-01T12:00:00+07:00')
const closed = new Date('2026-05-17T12:00:00+07:00')
let now = open

const megabyte = 1024 ** 2
const newReq = () => createLocalReq({}, test.payload)

/** A film as far as its boxes tell; what is in them is noise. */
const film = (size: number) => {
  const bytes = randomBytes(size)
  bytes.write('\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42', 'latin1')
  bytes.writeUInt32BE(size - 24, 24)
  bytes.write('mdat', 28)
  return bytes
}
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const enter = async (): Promise<string> => {
  const { id } = await createContest(world, {
    works: {
      publication: 'either',
      fileKinds: ['jpeg', 'mp4', 'pdf', 'docx'],
      maxFiles: 2,
      maxMegabytes: 60,
      maxMinutes: 7,
      maxWords: 1500,
    },
  })
  const { slug } = await publishContest(world, id)
  made += 1
  const own = String(made).padStart(32, 'd')
  const form = exampleEntry()
  const sent = { secret: own, contest: slug ?? '', revision: 0, form, lateCode: '' }
  expect(await submitEntry(await newReq(), sent, open)).toEqual({ kind: 'kept' })
  return own
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  // The folders are taken from the environment.
  uploads = await import('./entry-uploads')
  acts = await import('./entry-file-acts')
  const { createEntryPieces } = await import('./entry-pieces')
  receive = createEntryPieces({ payload: async () => test.payload, now: () => now })
  folder = (await import('./entry-files')).entryFilesFolder()
})
afterAll(() => test.close())
afterEach(() => vi.unstubAllEnvs())
beforeEach(async () => {
  now = open
  secret = await enter()
})

type Asked = { headers?: Record<string, string>; body?: Buffer; secret?: string }

const ask = (method: string, path: string, { headers = {}, body }: Asked = {}) =>
  receive(
    new Request(`http://localhost:3000${path}`, {
      method,
      headers: { 'Tus-Resumable': '1.0.0', ...headers },
      body: body && new Uint8Array(body),
    }),
  )

const begin = (size: number, name = 'Phim của Lúa.mp4', of = secret) =>
  ask('POST', `/bai-du-thi/${of}/tep-lon`, {
    headers: {
      'Upload-Length': String(size),
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  })

const begun = async (size: number, name?: string) => {
  const answer = await begin(size, name)
  expect(answer.status).toBe(201)
  return answer.headers.get('Location') ?? ''
}

const send = (url: string, offset: number, body: Buffer) =>
  ask('PATCH', url, {
    headers: { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    body,
  })

const reached = async (url: string) => {
  const answer = await ask('HEAD', url)
  return answer.ok ? Number(answer.headers.get('Upload-Offset')) : answer.status
}

/** All of it, piece by piece; the answer to the last. */
const sendAll = async (url: string, bytes: Buffer, piece = 8 * megabyte) => {
  for (let at = 0; ; at += piece) {
    const answer = await send(url, at, bytes.subarray(at, at + piece))
    if (at + piece >= bytes.length) return answer
    expect(answer.status).toBe(204)
  }
}

const own = async (): Promise<OwnEntry> => {
  const found = await findOwnEntry(await newReq(), secret)
  if (!found) throw new Error('no entry')
  return found
}

const onTheWay = () => {
  const path = join(uploads.entryUploadsFolder(), secretHash(secret))
  return existsSync(path) ? readdirSync(path).filter((name) => !name.endsWith('.json')) : []
}

describe('a large file of an entry', () => {
  it('comes in pieces and is one file, for which the receipt vouches', async () => {
    const bytes = film(25 * megabyte)
    const before = (await own()).entry.receipts?.length
    const url = await begun(bytes.length)
    expect(url).toMatch(new RegExp(`^/bai-du-thi/${secret}/tep-lon/[0-9a-f]{32}$`, 'u'))
    expect((await sendAll(url, bytes)).status).toBe(204)
    const { files, entry } = await own()
    const [file] = files
    expect(file).toMatchObject({ originalName: 'Phim của Lúa.mp4', mimeType: 'video/mp4', purpose: 'work' })
    expect(file).toMatchObject({ filesize: bytes.length, receivedHash: hashOf(bytes), storedHash: hashOf(bytes) })
    expect(hashOf(readFileSync(join(folder, file?.filename ?? '')))).toBe(hashOf(bytes))
    expect(entry.receipts).toHaveLength((before ?? 0) + 1)
    expect(entry.receipts?.at(-1)?.fingerprint).toBe(fingerprintOf(contentOf(await own())))
    expect(onTheWay()).toEqual([])
    expect(await reached(url)).toBe(410)

    expect((await sendAll(await begun(bytes.length), bytes)).status).toBe(204)
    expect((await own()).files).toHaveLength(1)

    expect(await acts.dropFile(await newReq(), secret, file?.id ?? '', open)).toEqual({ kind: 'kept' })
    expect(existsSync(join(folder, file?.filename ?? ''))).toBe(false)
  })

  it('goes on where the line broke', async () => {
    const bytes = film(3 * megabyte)
    const url = await begun(bytes.length)
    await send(url, 0, bytes.subarray(0, megabyte))
    expect(await reached(url)).toBe(megabyte)
    expect((await send(url, 0, bytes.subarray(0, megabyte))).status).toBe(409)
    expect((await send(url, 2 * megabyte, bytes.subarray(2 * megabyte))).status).toBe(409)

    // Half a piece, and then the sender is gone.
    let isTold = false
    const broken = new ReadableStream({
      pull: (stream) => {
        if (isTold) return stream.error(new Error('gone'))
        isTold = true
        stream.enqueue(new Uint8Array(bytes.subarray(megabyte, 1.5 * megabyte)))
      },
    })
    const answer = await receive(
      new Request(`http://localhost:3000${url}`, {
        method: 'PATCH',
        headers: {
          'Tus-Resumable': '1.0.0',
          'Upload-Offset': String(megabyte),
          'Content-Type': 'application/offset+octet-stream',
        },
        body: broken,
        duplex: 'half',
      } as RequestInit),
    )
    expect(answer.ok).toBe(false)
    const offset = await reached(url)
    expect(offset).toBeGreaterThanOrEqual(megabyte)
    expect((await send(url, offset, bytes.subarray(offset))).status).toBe(204)
    expect((await own()).files[0]).toMatchObject({ receivedHash: hashOf(bytes), filesize: bytes.length })
  })

  it('that was whole when everything was killed is taken over when the sender asks again', async () => {
    const bytes = film(22 * megabyte)
    const url = await begun(bytes.length)
    const films = () => readdirSync(folder).filter((name) => name.endsWith('.mp4')).length
    const before = films()
    const create = test.payload.db.create
    test.payload.db.create = () => Promise.reject(new Error('killed'))
    expect((await sendAll(url, bytes)).status).toBe(500)
    test.payload.db.create = create
    expect((await own()).files).toEqual([])
    expect(films()).toBe(before)
    expect(await reached(url)).toBe(bytes.length)
    // The same place on another server: nothing is known but what lies on the disk.
    const { createEntryPieces } = await import('./entry-pieces')
    receive = createEntryPieces({ payload: async () => test.payload, now: () => now })
    expect((await send(url, bytes.length, Buffer.alloc(0))).status).toBe(204)
    expect((await own()).files[0]).toMatchObject({ receivedHash: hashOf(bytes) })
  })

  it('asked for by two at once is one', async () => {
    const bytes = film(21 * megabyte)
    const urls = [await begun(bytes.length), await begun(bytes.length)]
    const answers = await Promise.all(urls.map((url) => sendAll(url, bytes, 21 * megabyte)))
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect((await own()).files).toHaveLength(1)
  })

  it('that is too large is refused before it comes, and so is more than was announced', async () => {
    const answer = await begin(61 * megabyte)
    expect(answer.status).toBe(413)
    expect(await answer.text()).toBe('“Phim của Lúa.mp4” lớn quá: mỗi tệp không quá 60 MB.')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    const url = await begun(1_000)
    expect((await send(url, 0, film(2_000))).status).toBe(413)
    expect((await own()).files).toEqual([])
  })

  it('is as long as the contest allows, whatever is behind what tells so', async () => {
    const padding = 21 * megabyte
    expect((await sendAll(await begun(filmOf(420, padding).length), filmOf(420, padding))).status).toBe(204)
    expect((await own()).files).toMatchObject([{ seconds: 420 }])
    const long = filmOf(421, padding)
    const answer = await sendAll(await begun(long.length), long)
    expect([answer?.status, await answer?.text()]).toEqual([
      422,
      '“Phim của Lúa.mp4” dài 7 phút 1 giây: cuộc thi chỉ nhận âm thanh và hình không quá 7 phút. Mời bạn cắt ngắn rồi gửi lại.',
    ])
    expect((await own()).files).toHaveLength(1)
    expect(onTheWay()).toEqual([])
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a program called a film', () => Buffer.concat([Buffer.from('MZ'), randomBytes(21 * megabyte)]), 'Không nhận'],
    ['a film that ends too early', () => film(2_000).subarray(0, 1_000), 'hỏng'],
    [
      'a large document that ends too early',
      () => {
        const part = Buffer.from('PK\x03\x04word/document.xml', 'latin1')
        return Buffer.concat([part, randomBytes(21 * megabyte)])
      },
      'hỏng',
    ],
    ['a PDF without an end', () => Buffer.from('%PDF-1.7\n1 0 obj\n'), 'hỏng'],
    ['a picture that is none', () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'hỏng'],
    [
      'a huge picture',
      () => Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), randomBytes(21 * megabyte)]),
      'ảnh không quá 20 MB',
    ],
  ])('%s is refused with the reason, and nothing of it stays', async (_, bytes, reason) => {
    const sent = await bytes()
    const url = await begun(sent.length, 'phim.mp4')
    const answer = await sendAll(url, sent)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'text/plain;charset=UTF-8'])
    expect(await answer.text()).toContain(reason)
    expect((await own()).files).toEqual([])
    expect(onTheWay()).toEqual([])
    expect(await reached(url)).toBe(404)
  })

  it.each([2 * megabyte, 22 * megabyte])(
    'of %i bytes in which the scanner finds something is not kept',
    async (size) => {
      vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
      const bytes = film(size)
      bytes.write(testVirus, size - 100)
      const url = await begun(size)
      const answer = await sendAll(url, bytes)
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('mã độc')])
      expect((await own()).files).toEqual([])
      expect(await reached(url)).toBe(404)
    },
  )

  it('waits on the portal while the scanner does not answer', async () => {
    vi.stubEnv('VIRUS_SCANNER', '/nowhere/clamdscan -')
    const bytes = film(22 * megabyte)
    const url = await begun(bytes.length)
    expect((await sendAll(url, bytes)).status).toBe(500)
    expect((await own()).files).toEqual([])
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    expect((await send(url, bytes.length, Buffer.alloc(0))).status).toBe(204)
    expect((await own()).files[0]).toMatchObject({ receivedHash: hashOf(bytes) })
  })

  it('that is a picture is kept without what its camera wrote', async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: 'Trần Văn Lúa' } })
      .jpeg()
      .toBuffer()
    expect((await sendAll(await begun(bytes.length), bytes)).status).toBe(204)
    const [file] = (await own()).files
    expect((await sharp(join(folder, file?.filename ?? '')).metadata()).exif).toBeUndefined()
  })

  it('is known to its own entry alone', async () => {
    const url = await begun(1_000)
    const other = await enter()
    expect(await reached(url.replace(secret, other))).toBe(404)
    expect((await send(url.replace(secret, other), 0, film(1_000))).status).toBe(404)
    expect((await ask('DELETE', url.replace(secret, other))).status).toBe(404)
    expect((await begin(1_000, 'phim.mp4', 'e'.repeat(32))).status).toBe(404)
    expect(await reached(url)).toBe(0)
    expect((await ask('DELETE', url)).status).toBe(204)
    expect(await reached(url)).toBe(404)
  })

  it('is neither begun nor taken over after the deadline', async () => {
    const bytes = film(2_000)
    const url = await begun(bytes.length)
    now = closed
    expect((await begin(1_000)).status).toBe(403)
    expect((await sendAll(url, bytes)).status).toBe(422)
    expect((await own()).files).toEqual([])
  })

  it('beyond the number is refused', async () => {
    for (const size of [1_001, 1_002]) await sendAll(await begun(size), film(size))
    const answer = await begin(1_003)
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('nhiều nhất 2 tệp')])
  })

  it('makes room for another: three may be on their way, and none longer than two days', async () => {
    const urls: string[] = []
    for (let count = 0; count < 5; count++) urls.push(await begun(1_000 + count))
    expect(onTheWay()).toHaveLength(3)
    expect(await reached(urls[4] ?? '')).toBe(0)
    await uploads.removeExpiredUploads(test.payload, new Date())
    expect(onTheWay()).toHaveLength(3)
    await uploads.removeExpiredUploads(test.payload, new Date(Date.now() + uploads.uploadLife + 60_000))
    expect(readdirSync(uploads.entryUploadsFolder())).toEqual([])
  })

  it('on its way goes with its entry', async () => {
    await begun(1_000)
    expect(onTheWay()).toHaveLength(1)
    const req = await newReq()
    const { entry } = await own()
    await test.payload.delete({ collection: 'entries', id: entry.id, ...bypassing(req, 'a test clears up') })
    expect(existsSync(join(uploads.entryUploadsFolder(), secretHash(secret)))).toBe(false)
  })
})
