import { downloadZip } from 'client-zip'
import sharp from 'sharp'
import { type Part, readZip } from './zip'

/** What a document is made of that a reader sees. Everything else – properties, comments, thumbnails, macros – is left out. */
type Anatomy = {
  keeps: RegExp
  pictures: RegExp
  /** Parts that name other parts: lines about what was left out go with it. */
  lists: { part: RegExp; line: RegExp; names: (line: string) => string | null }[]
  /** What stands in the text itself without being seen, and what is put in its place. */
  veiled: [RegExp, string][]
  /** What the text must not hold, and what its maker should do about it. */
  refused: [RegExp, string][]
}

const acceptChanges =
  'Văn bản còn theo dõi sửa đổi, trong đó chữ đã xóa vẫn đọc được: hãy chấp nhận mọi sửa đổi rồi gửi lại.'

const relation = /<Relationship\b[^>]*\/>/gu
const attribute = (line: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(line)?.[1] ?? ''
const lastOf = (path: string) => path.split('/').at(-1) ?? ''

const docx: Anatomy = {
  keeps:
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|settings|fontTable|footnotes|endnotes|header\d*|footer\d*|theme\/theme\d*)\.xml|word\/_rels\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml\.rels|word\/media\/[\w.-]+)$/u,
  pictures: /^word\/media\//u,
  lists: [
    {
      part: /^\[Content_Types\]\.xml$/u,
      line: /<Override\b[^>]*\/>/gu,
      names: (line) => attribute(line, 'PartName').slice(1),
    },
    // Of what is outside, a link that can be clicked is seen; a template on somebody's own disk is not.
    {
      part: /\.rels$/u,
      line: relation,
      names: (line) =>
        /TargetMode="External"/u.test(line) && /\/hyperlink"/u.test(line) ? null : lastOf(attribute(line, 'Target')),
    },
  ],
  veiled: [
    [/<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/gu, ''],
    [/<w:(?:attachedTemplate|docVars|rsids)\b(?:[^>]*\/>|[\s\S]*?<\/w:(?:attachedTemplate|docVars|rsids)>)/gu, ''],
    [/\s(?:w:author|w:initials|descr|title|w:rsid\w*)="[^"]*"/gu, ' '],
    [/(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\sname=)"[^"]*"/gu, '$1""'],
  ],
  refused: [
    [/<w:(?:ins|del|moveFrom|moveTo)\s/u, acceptChanges],
    [/<w:vanish\s*\/>/u, 'Văn bản có chữ ẩn: hãy bỏ chữ ẩn rồi gửi lại.'],
    [/<(?:w:object|o:OLEObject|w:altChunk)\b/u, 'Văn bản có đối tượng nhúng không làm sạch được: hãy xuất ra PDF.'],
  ],
}

const odt: Anatomy = {
  keeps: /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml|Pictures\/[\w.-]+)$/u,
  pictures: /^Pictures\//u,
  lists: [
    {
      part: /^META-INF\/manifest\.xml$/u,
      line: /<manifest:file-entry\b[^>]*\/>/gu,
      names: (line) => (attribute(line, 'manifest:full-path') === '/' ? null : attribute(line, 'manifest:full-path')),
    },
  ],
  veiled: [
    [/<office:annotation(?:-end)?\b(?:[^>]*\/>|[\s\S]*?<\/office:annotation>)/gu, ''],
    [
      /<(dc:creator|meta:initial-creator|text:author-name|text:author-initials|text:initial-creator|text:creator|svg:title|svg:desc)\b[^>]*>[\s\S]*?<\/\1>/gu,
      '',
    ],
    [/\sdraw:name="[^"]*"/gu, ''],
  ],
  refused: [
    [/<text:tracked-changes\b/u, acceptChanges],
    [/text:display="none"|<text:hidden-/u, 'Văn bản có chữ ẩn: hãy bỏ chữ ẩn rồi gửi lại.'],
    [/<draw:object\b/u, 'Văn bản có đối tượng nhúng không làm sạch được: hãy xuất ra PDF.'],
  ],
}

const barePicture = async ({ name, bytes }: Part): Promise<Part | null> => {
  const picture = sharp(bytes, { limitInputPixels: 120_000_000 }).autoOrient()
  const clean = await (/\.jpe?g$/iu.test(name)
    ? picture.jpeg({ quality: 90 })
    : /\.png$/iu.test(name)
      ? picture.png()
      : null
  )
    ?.toBuffer()
    .catch(() => null)
  return clean ? { name, bytes: clean } : null
}

const bareText = ({ name, bytes }: Part, { veiled, lists }: Anatomy, kept: ReadonlySet<string>): Part => {
  let text = bytes.toString('utf8').replace(/<!--[\s\S]*?-->/gu, '')
  for (const [what, instead] of veiled) text = text.replace(what, instead)
  for (const { line, names } of lists.filter(({ part }) => part.test(name)))
    text = text.replace(line, (one) => {
      const named = names(one)
      return named === null || [...kept].some((path) => path === named || path.endsWith(`/${named}`)) ? one : ''
    })
  return { name, bytes: Buffer.from(text) }
}

const packed = async (parts: Part[]): Promise<Buffer> => {
  const lastModified = new Date('2000-01-01T00:00:00Z')
  const archive = downloadZip(parts.map(({ name, bytes }) => ({ name, input: new Uint8Array(bytes), lastModified })))
  return Buffer.from(await archive.arrayBuffer())
}

/** The document without anything but what is seen of it; or, as a sentence, why that cannot be done. */
export const bareDocument = async (kind: 'docx' | 'odt', bytes: Buffer): Promise<Buffer | string> => {
  const anatomy = kind === 'docx' ? docx : odt
  let parts: Part[]
  try {
    parts = readZip(bytes).filter(({ name }) => anatomy.keeps.test(name))
  } catch {
    return 'Tệp văn bản hỏng, có mật khẩu hoặc quá lớn nên không mở được.'
  }
  const texts = parts.filter(({ name }) => !anatomy.pictures.test(name))
  const whole = texts.map((part) => part.bytes.toString('utf8')).join('\n')
  const refusal = anatomy.refused.find(([what]) => what.test(whole))
  if (refusal) return refusal[1]
  const pictures = await Promise.all(parts.filter(({ name }) => anatomy.pictures.test(name)).map(barePicture))
  if (pictures.includes(null))
    return 'Trong văn bản có hình không phải JPEG, PNG nên không làm sạch được: hãy xuất ra PDF.'
  const kept = new Set(parts.map(({ name }) => name))
  return packed([...texts.map((part) => bareText(part, anatomy, kept)), ...pictures.filter((part) => part !== null)])
}
