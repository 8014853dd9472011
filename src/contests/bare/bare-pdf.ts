import { inflateSync } from 'node:zlib'

/** What a PDF says of who made it. */
const properties = [
  'Author',
  'Creator',
  'Title',
  'Subject',
  'Keywords',
  'Company',
  'Manager',
  'SourceModified',
] as const

const spaces = (length: number) => ' '.repeat(length)

/** Where the text in brackets that begins at `from` ends; brackets stand within brackets, a backslash before one takes it away. */
const endOfText = (pdf: string, from: number): number => {
  let depth = 0
  for (let at = from; at < pdf.length; at += 1) {
    if (pdf[at] === '\\') at += 1
    else if (pdf[at] === '(') depth += 1
    else if (pdf[at] === ')') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

const property = new RegExp(`/(?:${properties.join('|')})\\s*(?=[(<])(?!<<)`, 'gu')

/** The same number of bytes everywhere: a PDF finds its parts by their places. */
const blanked = (pdf: string): string => {
  let clean = pdf.replace(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/gu, (packet) => spaces(packet.length))
  for (const { 0: name, index } of pdf.matchAll(property)) {
    const from = index + name.length
    const end = pdf[from] === '(' ? endOfText(pdf, from) : pdf.indexOf('>', from)
    if (end > from) clean = clean.slice(0, from + 1) + spaces(end - from - 1) + clean.slice(end)
  }
  return clean
}

const mostUnpacked = 100 * 1024 * 1024
const longestHead = 2_000

/** The packed parts of a PDF that may hold properties: lists of objects and descriptions; not pages, pictures and fonts. */
const unpackedParts = (pdf: string, bytes: Buffer): string[] => {
  let room = mostUnpacked
  return [...pdf.matchAll(/(?<!end)stream\r?\n/gu)].flatMap(({ 0: word, index }) => {
    const before = pdf.slice(Math.max(0, index - longestHead), index)
    const head = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    if (!/\/(?:ObjStm|Metadata|XML)\b/u.test(head) || !/FlateDecode|\/Fl\b/u.test(head)) return []
    const from = index + word.length
    const end = bytes.indexOf('endstream', from)
    try {
      const part = inflateSync(bytes.subarray(from, end < 0 ? undefined : end), { maxOutputLength: Math.max(1, room) })
      room -= part.length
      return [part.toString('latin1')]
    } catch {
      // What cannot be read cannot be vouched for.
      return ['/Author (?)']
    }
  })
}

/** A text, or the place of one elsewhere. */
const someText = String.raw`\s*(?:\(\s*[^\s)]|<\s*[0-9A-Fa-f]|\d+\s+\d+\s+R)`
const people = new RegExp(`/(?:Author|Creator|Keywords|Company|Manager|SourceModified)${someText}|<dc:creator`, 'u')
const titles = new RegExp(`/(?:Title|Subject)${someText}`, 'u')

/** Headings of the table of contents have titles too, and those are seen: the ones of the properties stand beside their program. */
const tells = (text: string) => people.test(text) || (/\/(?:Producer|CreationDate)\b/u.test(text) && titles.test(text))

const exportAgain =
  'hãy xuất lại tệp PDF từ đầu, bỏ đánh dấu “Thuộc tính tài liệu” trong phần tùy chọn, hoặc in ra PDF.'

/** The PDF without its properties; or, as a sentence, why that cannot be done. */
export const barePdf = (bytes: Buffer): Buffer | string => {
  const pdf = bytes.toString('latin1')
  if (/\/Encrypt\b/u.test(pdf)) return `PDF có khóa nên không làm sạch được: ${exportAgain}`
  const clean = blanked(pdf)
  const texts = [clean, ...unpackedParts(clean, bytes)]
  if (texts.some((text) => /\/(?:JavaScript|EmbeddedFile|Launch)\b/u.test(text)))
    return `PDF có tệp hoặc lệnh ẩn bên trong: ${exportAgain}`
  return texts.some(tells) ? `PDF còn ghi người làm ở chỗ không xóa được: ${exportAgain}` : Buffer.from(clean, 'latin1')
}
