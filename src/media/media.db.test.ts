import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { testVirus, testVirusScanner } from '@/commands/test-virus-scanner'
import { type Answer, callRest, createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { uploadsFolder } from './folder'

let test: TestPayload
let world: World
let editor: Rest
let nobody: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  editor = await restAs(world, 'editor')
  nobody = await restAs(world)
})

afterAll(() => test.close())
afterEach(() => vi.unstubAllEnvs())

type Sent = {
  name: string
  type: string
  data: Buffer | string
  fields?: object
  to?: string
  by?: Rest
  method?: string
}

const send = ({ name, type, data, fields, to = '/media', by = editor, method = 'POST' }: Sent): Promise<Answer> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Bờ kênh', ...fields }))
  form.append('file', new File([new Uint8Array(Buffer.from(data))], name, { type }))
  return by(method, to, form)
}

type Medium = { id: string; filename: string; token: string; mimeType: string; width: number; originalName: string }

const made = ({ body }: Answer) => (body as { doc: Medium }).doc

const stored = async () => (await readdir(uploadsFolder()).catch(() => [])).sort()

const photograph = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Camera of Somebody', Copyright: 'Somebody' },
      IFD3: { GPSLatitude: '21/1 19/1 0/1', GPSLongitude: '105/1 15/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toBuffer()

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'

describe('what is refused, with a word in Vietnamese and nothing stored', () => {
  const script = '<script>alert(1)</script>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`

  /** A PNG that claims to be 60 000 by 60 000 pixels. */
  const bomb = async () => {
    const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    return png
  }

  const cases: [string, () => Promise<Sent> | Sent][] = [
    ['SVG', () => ({ name: 'a.svg', type: 'image/svg+xml', data: svg })],
    ['SVG that says it is a JPEG', () => ({ name: 'a.jpg', type: 'image/jpeg', data: svg })],
    ['HTML that says it is a JPEG', () => ({ name: 'a.jpg', type: 'image/jpeg', data: `<html>${script}</html>` })],
    ['HTML', () => ({ name: 'a.html', type: 'text/html', data: `<html>${script}</html>` })],
    ['HTML that says it is captions', () => ({ name: 'a.vtt', type: 'text/vtt', data: `<html>${script}</html>` })],
    ['HTML that says it is a PDF', () => ({ name: 'a.pdf', type: 'application/pdf', data: `<html>${script}</html>` })],
    ['HTML that says it is a film', () => ({ name: 'a.mp4', type: 'video/mp4', data: `<html>${script}</html>` })],
    ['HTML that says it is sound', () => ({ name: 'a.mp3', type: 'audio/mpeg', data: `<html>${script}</html>` })],
    [
      'a program that says it is a document',
      () => ({
        name: 'a.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        data: Buffer.from('MZ\x90\x00\x03\x00\x00\x00'),
      }),
    ],
    ['a GIF', () => ({ name: 'a.gif', type: 'image/gif', data: 'GIF89a\x01\x00\x01\x00' })],
    [
      'a truncated JPEG',
      async () => ({ name: 'a.jpg', type: 'image/jpeg', data: (await photograph()).subarray(0, 400) }),
    ],
    ['nothing (0 byte)', () => ({ name: 'a.jpg', type: 'image/jpeg', data: '' })],
    ['a bomb', async () => ({ name: 'a.png', type: 'image/png', data: await bomb() })],
    ['a script', () => ({ name: 'a.js', type: 'text/javascript', data: 'alert(1)' })],
    ['an unknown type', () => ({ name: 'a', type: 'application/octet-stream', data: '\x00\x01' })],
    ['two types in one name', () => ({ name: 'a.jpg.html', type: 'text/html', data: script })],
  ]

  it.each(cases)('%s', async (_, file) => {
    const before = await stored()
    const rows = await test.payload.count({ collection: 'media' })
    const { status, text } = await send(await file())
    expect(status, text).toBeGreaterThanOrEqual(400)
    expect(status, text).toBeLessThan(500)
    expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u)
    expect(await stored()).toEqual(before)
    expect(await test.payload.count({ collection: 'media' })).toEqual(rows)
  })

  it('a medium without a file, or with the address of one', async () => {
    for (const collection of ['media', 'consent-papers'])
      expect((await editor('POST', `/${collection}`, { alt: 'Không có tệp' })).status).toBe(400)
    for (const url of [
      'http://127.0.0.1:1/a.jpg',
      'https://example.org/a.jpg',
      '/api/media/file/a.jpg',
      'file:///etc/passwd',
    ]) {
      for (const collection of ['media', 'consent-papers']) {
        const { status } = await editor('POST', `/${collection}`, { alt: 'Từ nơi khác', url, filename: 'a.jpg' })
        expect(status).toBe(400)
      }
    }
  })

  it('anything from somebody who is not signed in, before it is even looked at', async () => {
    const before = await stored()
    const { status, text } = await send({ name: 'a.jpg', type: 'image/jpeg', data: 'không phải ảnh', by: nobody })
    expect(status).toBe(403)
    expect(text).not.toContain('ảnh đọc được')
    expect(await stored()).toEqual(before)
  })
})

describe('what is taken', () => {
  it('a photograph, without what the camera wrote, in every size, under a name that nobody guesses', async () => {
    const source = await photograph(2000, 1000)
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const medium = made(await send({ name: 'Nhà ông Ba, 12 phố X.JPG', type: 'image/jpeg', data: source }))
    expect(medium.filename).toMatch(/^[0-9a-f]{32}\.jpg$/)
    expect(medium).toMatchObject({
      token: medium.filename.slice(0, 32),
      mimeType: 'image/jpeg',
      width: 2000,
      originalName: 'Nhà ông Ba, 12 phố X.JPG',
    })
    const files = (await stored()).filter((name) => name.startsWith(medium.token))
    const widths = [320, 640, 960, 1280, 1920]
    for (const width of widths)
      for (const format of ['avif', 'webp', 'jpg']) expect(files).toContain(`${medium.token}-${width}.${format}`)
    for (const name of files) {
      const bytes = await readFile(join(uploadsFolder(), name))
      const { exif, iptc, xmp } = await sharp(bytes).metadata()
      expect({ exif, iptc, xmp }, name).toEqual({ exif: undefined, iptc: undefined, xmp: undefined })
      expect(bytes.includes('Somebody'), name).toBe(false)
    }
    for (const width of widths) {
      const size = await sharp(join(uploadsFolder(), `${medium.token}-${width}.webp`)).metadata()
      expect(size.width).toBe(width)
    }
  })

  it('a photograph that says it is something else, cleaned all the same', async () => {
    for (const type of ['application/pdf', 'video/mp4', 'text/vtt']) {
      const answer = await send({ name: 'a.pdf', type, data: await photograph() })
      const medium = made(answer)
      expect(medium, answer.text).toMatchObject({ mimeType: 'image/jpeg' })
      const { exif } = await sharp(join(uploadsFolder(), medium.filename)).metadata()
      expect(exif).toBeUndefined()
    }
  })

  it('a photograph lying on its side, upright', async () => {
    const lying = await sharp(await photograph(800, 400))
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(made(await send({ name: 'a.jpg', type: 'image/jpeg', data: lying })).width).toBe(400)
  })

  it('no larger than it is kept', async () => {
    const medium = made(await send({ name: 'a.jpg', type: 'image/jpeg', data: await photograph(5000, 3000) }))
    expect(medium.width).toBe(2560)
  })

  it.each([
    ['of 300 letters', `${'ă'.repeat(300)}.jpg`],
    ['in another normal form', 'Ảnh bà Mận.jpg'.normalize('NFD')],
    ['that climbs', '../../etc/passwd.jpg'],
    ['with invisible and turning characters', 'anh\u202Egpj.\u200Bjpg'],
    ['with a line and a quote', 'a\r\nX-Header: b"\'.jpg'],
    ['that is a formula', '=HYPERLINK("http://x").jpg'],
  ])('a name %s', async (_, name) => {
    const medium = made(await send({ name, type: 'image/jpeg', data: await photograph(400, 300) }))
    expect(medium.filename).toMatch(/^[0-9a-f]{32}\.jpg$/)
    expect([...medium.originalName].length).toBeLessThanOrEqual(200)
    expect(medium.originalName).toBe(medium.originalName.normalize('NFC'))
    expect(medium.originalName).not.toMatch(/[\u202E\u200B\r\n]/u)
  })

  it('documents and captions under a name by their type', async () => {
    const taken = made(await send({ name: 'Kế hoạch.PDF', type: 'application/pdf', data: pdf }))
    expect(taken.filename).toMatch(/^[0-9a-f]{32}\.pdf$/)
    const captions = made(
      await send({ name: 'a.vtt', type: 'text/vtt', data: 'WEBVTT\n\n00:00.000 --> 00:02.000\nChào\n' }),
    )
    expect(captions.filename).toMatch(/^[0-9a-f]{32}\.vtt$/)
  })

  it('nothing by which a client writes what the server knows', async () => {
    const forged = {
      token: 'x',
      filename: 'x.svg',
      mimeType: 'image/svg+xml',
      uploadedBy: world.cast.admin.id,
      url: 'https://x',
    }
    const file = { name: 'a.jpg', type: 'image/jpeg', data: await photograph(400, 300) }
    const { id } = made(await send({ ...file, fields: forged }))
    await editor('PATCH', `/media/${id}`, { ...forged, width: 9999, filesize: 1 })
    await editor(
      'PATCH',
      `/media/${id}?uploadEdits[crop][x]=0&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10`,
      {
        focalX: 1,
        focalY: 1,
      },
    )
    const medium = await test.payload.findByID({ collection: 'media', id, depth: 0 })
    expect(medium.filename).toBe(`${medium.token}.jpg`)
    expect(medium.token).toMatch(/^[0-9a-f]{32}$/)
    expect(medium).toMatchObject({ mimeType: 'image/jpeg', width: 400, uploadedBy: world.cast.editor.id })
    const { width } = await sharp(join(uploadsFolder(), String(medium.filename))).metadata()
    expect(width).toBe(400)
  })

  it('another file in place of the first, which is gone with all its sizes', async () => {
    const first = made(await send({ name: 'a.jpg', type: 'image/jpeg', data: await photograph(700, 300) }))
    const answer = await send({
      name: 'b.pdf',
      type: 'application/pdf',
      data: pdf,
      to: `/media/${first.id}`,
      method: 'PATCH',
    })
    const second = made(answer)
    expect(second.token, answer.text).not.toBe(first.token)
    const files = await stored()
    expect(files.filter((name) => name.startsWith(first.token))).toEqual([])
    expect(files).toContain(second.filename)
    await editor('DELETE', `/media/${second.id}`)
    expect((await stored()).filter((name) => name.startsWith(second.token))).toEqual([])
  })
})

describe('files asked for by name', () => {
  it('are given to staff only, never as a page', async () => {
    const medium = made(await send({ name: 'a.jpg', type: 'image/jpeg', data: await photograph(400, 300) }))
    const path = `/media/file/${medium.filename}`
    for (const name of ['nobody', 'judge'] as const) {
      const ask = name === 'nobody' ? nobody : await restAs(world, name)
      expect((await ask('GET', path)).status).toBe(403)
    }
    const { token } = await test.payload.login({
      collection: 'users',
      data: { email: world.cast.contributor.email, password: 'mot cau dai de nho 2026' },
    })
    expect((await callRest(test.payload.config, { method: 'GET', path, token })).status).toBe(200)
    for (const guess of ['..%2F..%2Fsecret', '%2e%2e%2fsecret', '....//secret', 'khong-co.jpg'])
      expect((await editor('GET', `/media/file/${guess}`)).status, guess).toBeGreaterThanOrEqual(400)
    expect((await stat(join(uploadsFolder(), medium.filename))).isFile()).toBe(true)
  })
})

describe('where the installation has a virus scanner', () => {
  const sheet = (content: string): Pick<Sent, 'name' | 'type' | 'data'> => ({
    name: 'to-trinh.pdf',
    type: 'application/pdf',
    data: `${pdf}% ${content}`,
  })

  it.each(['/media', '/consent-papers'])('what it finds is not kept in %s', async (to) => {
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    const before = await stored()
    const refused = await send({ ...sheet(testVirus), to })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('mã độc')])
    expect(await stored()).toEqual(before)
    expect((await send({ ...sheet('sạch'), to })).status).toBe(201)
  })

  it('a file that would take the place of another leaves that one as it is', async () => {
    const { id, filename } = made(await send(sheet('bản cũ')))
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    const refused = await send({ ...sheet(testVirus), to: `/media/${id}`, method: 'PATCH' })
    expect(refused.status).toBe(422)
    expect(await stored()).toContain(filename)
  })

  it('nothing is kept while it does not answer', async () => {
    vi.stubEnv('VIRUS_SCANNER', '/nowhere/clamdscan -')
    const { status, text } = await send(sheet('sạch'))
    expect([status, text]).toEqual([503, expect.stringContaining('gửi lại sau ít phút')])
  })

  it('nobody has it scan who may not send', async () => {
    vi.stubEnv('VIRUS_SCANNER', '/nowhere/clamdscan -')
    expect((await send({ ...sheet('sạch'), to: '/consent-papers', by: nobody })).status).toBe(403)
  })
})
