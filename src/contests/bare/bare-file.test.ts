import { deflateSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../file-kind'
import { bareFile } from './bare-file'

const maker = 'Trịnh Thị Kín'
const plainMaker = 'Trinh Kin'

const bare = async (kind: Parameters<typeof bareFile>[0], bytes: Buffer): Promise<Buffer> => {
  const clean = await bareFile(kind, bytes)
  if (typeof clean === 'string') throw new Error(clean)
  return clean.bytes
}

describe('a picture', () => {
  it('loses what the camera wrote', async () => {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: plainMaker, Copyright: plainMaker }, IFD3: { GPSLatitude: '21/1 20/1 0/1' } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${plainMaker}</dc:creator></x:xmpmeta>`)
      .jpeg()
      .toBuffer()
    expect(bytes.includes(plainMaker)).toBe(true)
    const clean = await bare('jpeg', bytes)
    expect(clean.includes(plainMaker)).toBe(false)
    const { width, exif, xmp } = await sharp(clean).metadata()
    expect({ width, exif, xmp }).toEqual({ width: 9, exif: undefined, xmp: undefined })
  })

  it('that is none is refused', async () => {
    expect(await bareFile('jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'))).toContain('hỏng')
  })
})

const docxOf = async (change: (parts: Record<string, Uint8Array>) => void = () => undefined): Promise<Buffer> => {
  const document = new Document({
    creator: maker,
    lastModifiedBy: maker,
    title: maker,
    customProperties: [{ name: 'Trường', value: maker }],
    sections: [{ children: [new Paragraph('Bà tôi bán rau ở chợ Lồ.')] }],
  })
  const parts = unzipSync(await Packer.toBuffer(document))
  change(parts)
  return Buffer.from(zipSync(parts))
}

const put = (parts: Record<string, Uint8Array>, name: string, before: string, more: string) => {
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, `${more}${before}`))
}

const everythingIn = (zip: Buffer) =>
  Object.entries(unzipSync(zip))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n')

describe('a document', () => {
  it('loses its properties and keeps its text', async () => {
    const bytes = await docxOf()
    expect(everythingIn(bytes)).toContain(maker)
    const clean = await bare('docx', bytes)
    expect(fileKindOf(clean)).toBe('docx')
    const all = everythingIn(clean)
    expect(all).toContain('Bà tôi bán rau ở chợ Lồ.')
    expect(all).not.toContain(maker)
    expect(all).not.toContain('docProps')
  })

  it('loses comments, descriptions of pictures, templates on a disk, what is hidden in pictures', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: plainMaker } })
      .jpeg()
      .toBuffer()
    const bytes = await docxOf((parts) => {
      parts['word/media/image1.jpg'] = new Uint8Array(photo)
      parts['word/comments.xml'] = strToU8(`<w:comments><w:comment w:author="${maker}"/></w:comments>`)
      parts['customXml/item1.xml'] = strToU8(`<who>${maker}</who>`)
      put(
        parts,
        'word/document.xml',
        '</w:body>',
        `<w:commentRangeStart w:id="0"/><wp:docPr id="1" name="nha ${maker}.jpg" descr="C:\\${maker}\\a.jpg"/><w:p w:rsidR="00AA"/>`,
      )
      put(
        parts,
        'word/_rels/document.xml.rels',
        '</Relationships>',
        `<Relationship Id="c1" Type="http://x/comments" Target="comments.xml"/><Relationship Id="t1" Type="http://x/attachedTemplate" Target="file:///C:/${maker}/a.dotx" TargetMode="External"/><Relationship Id="i1" Type="http://x/image" Target="media/image1.jpg"/>`,
      )
    })
    const clean = await bare('docx', bytes)
    const all = everythingIn(clean)
    for (const gone of [maker, plainMaker, 'comments.xml', 'comment', 'attachedTemplate', 'customXml'])
      expect(all).not.toContain(gone)
    expect(all).toContain('media/image1.jpg')
  })

  it.each([
    ['deleted text that is still there', '<w:del w:id="1"><w:r><w:delText>Kín</w:delText></w:r></w:del>', 'sửa đổi'],
    ['hidden text', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Kín</w:t></w:r>', 'chữ ẩn'],
    ['an embedded object', '<w:object/>', 'đối tượng nhúng'],
  ])('with %s is refused', async (_, more, reason) => {
    const bytes = await docxOf((parts) => put(parts, 'word/document.xml', '</w:body>', more))
    expect(await bareFile('docx', bytes)).toContain(reason)
  })

  it('with a picture that cannot be cleaned is refused', async () => {
    const bytes = await docxOf((parts) => {
      parts['word/media/image1.emf'] = strToU8(maker)
    })
    expect(await bareFile('docx', bytes)).toContain('PDF')
  })

  it('of OpenDocument loses the same', async () => {
    const parts = {
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:text><text:p>Bà tôi<office:annotation><dc:creator>${maker}</dc:creator></office:annotation></text:p></office:text>`,
      ),
      'meta.xml': strToU8(`<dc:creator>${maker}</dc:creator>`),
      'META-INF/manifest.xml': strToU8(
        '<manifest:file-entry manifest:full-path="/"/><manifest:file-entry manifest:full-path="meta.xml"/><manifest:file-entry manifest:full-path="content.xml"/>',
      ),
    }
    const clean = await bare('odt', Buffer.from(zipSync(parts)))
    expect(fileKindOf(clean)).toBe('odt')
    const all = everythingIn(clean)
    expect(all).toContain('Bà tôi')
    for (const gone of [maker, 'meta.xml']) expect(all).not.toContain(gone)
  })

  it('that is a bomb or broken is refused', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 1 }))
    for (const bytes of [bomb, bomb.subarray(0, 500), Buffer.from('PK\x03\x04word/document.xml')])
      expect(await bareFile('docx', bytes)).toContain('không mở được')
  })
})

const pdfOf = (info: string, more = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n3 0 obj\n<< ${info} >>\nendobj\n${more}trailer << /Info 3 0 R >>\n%%EOF`,
    'latin1',
  )

const packedPart = (kind: string, text: string) => {
  const packed = deflateSync(Buffer.from(text)).toString('latin1')
  return `5 0 obj\n<< /Type /${kind} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj\n`
}

describe('a PDF', () => {
  it('loses its properties, byte for byte in place', async () => {
    const bytes = pdfOf(
      String.raw`/Author (Trinh \(Thi\) (Kin)) /Title (Trinh Kin) /Creator<FEFF004B> /Producer (P)`,
      '6 0 obj\n<x:xmpmeta><dc:creator>Trinh Kin</dc:creator></x:xmpmeta>\nendobj\n',
    )
    const clean = await bare('pdf', bytes)
    expect(clean).toHaveLength(bytes.length)
    expect(clean.toString('latin1')).not.toMatch(/Trinh|Thi|Kin|004B|dc:creator/)
    expect(clean.indexOf('trailer')).toBe(bytes.indexOf('trailer'))
  })

  it.each([
    ['packed properties', packedPart('ObjStm', '<< /Producer (P) /Author (Trinh Kin) >>'), 'người làm'],
    ['a packed title', packedPart('ObjStm', '<< /Producer (P) /Title (Trinh Kin) >>'), 'người làm'],
    [
      'a packed description',
      packedPart('Metadata', '<x:xmpmeta><dc:creator>Kin</dc:creator></x:xmpmeta>'),
      'người làm',
    ],
    ['properties elsewhere', '7 0 obj << /Author 9 0 R >> endobj\n', 'người làm'],
    ['a lock', '7 0 obj << /Encrypt 8 0 R >> endobj\n', 'khóa'],
    ['a file within', '7 0 obj << /Type /EmbeddedFile >> endobj\n', 'ẩn'],
  ])('with %s is refused', async (_, more, reason) => {
    expect(await bareFile('pdf', pdfOf('/Producer (P)', more))).toContain(reason)
  })

  it('keeps the headings of a packed table of contents', async () => {
    const bytes = pdfOf('/Producer (P)', packedPart('ObjStm', '<< /Title (Phan mot) /Dest [1 0 R] >>'))
    expect((await bare('pdf', bytes)).equals(bytes)).toBe(true)
  })
})

const box = (type: string, ...parts: (Buffer | string)[]) => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const track = (handler: string, ...more: Buffer[]) =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), handler, Buffer.alloc(12), plainMaker)), ...more)

describe('sound and film', () => {
  it('MP3 loses its labels before and behind', async () => {
    const label = Buffer.from(`ID3\x04\0\0\0\0\0\x0b${plainMaker}..`, 'latin1')
    const sound = Buffer.from('\xff\xfb\x90\x64sound', 'latin1')
    const old = Buffer.concat([Buffer.from(`TAG${plainMaker}`), Buffer.alloc(128 - 3 - plainMaker.length)])
    expect((await bare('mp3', Buffer.concat([label, sound, old]))).equals(sound)).toBe(true)
  })

  it('MP4 loses labels, places and the names of its tracks, in the same length', async () => {
    const film = Buffer.concat([
      box('ftyp', 'isom\0\0\0\0'),
      box(
        'moov',
        box('mvhd', Buffer.alloc(4)),
        track('vide', box('udta', plainMaker)),
        track('meta', box('tkhd', '+21.3+105.4/')),
        box('udta', box('meta', `\xa9ART${plainMaker}`), '\xa9xyz+21.3+105.4/'),
        box('meta', plainMaker),
      ),
      box('uuid', plainMaker),
      box('mdat', 'what is seen'),
    ])
    const clean = await bare('mp4', film)
    expect(clean).toHaveLength(film.length)
    for (const gone of [plainMaker, '+21.3']) expect(clean.includes(gone)).toBe(false)
    expect(clean.indexOf('what is seen')).toBe(film.indexOf('what is seen'))
    expect(clean.includes('vide')).toBe(true)
    expect(fileKindOf(clean)).toBe('mp4')
  })

  it('MP4 that is broken is refused', async () => {
    expect(await bareFile('mp4', box('ftyp', 'isom').subarray(0, 10))).toContain('hỏng')
  })
})
