import { describe, expect, it } from 'vitest'
import { createKindTeller } from './file-kind'

const kindOf = (...chunks: Buffer[]) => {
  const teller = createKindTeller()
  for (const chunk of chunks) teller.take(chunk)
  return teller.kind()
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const inBytes = (file: Buffer) => Array.from(file, (_, at) => file.subarray(at, at + 1))

const docx = latin(`PK\x03\x04${'x'.repeat(100)}word/document.xml${'x'.repeat(100)}`)

describe('what a file is', () => {
  it.each([
    ['pdf', latin('%PDF-1.7\n')],
    ['docx', docx],
    ['odt', latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text')],
    ['jpeg', latin('\xff\xd8\xff\xe0')],
    ['png', latin('\x89PNG\r\n\x1a\n')],
    ['webp', latin('RIFF\x00\x00\x00\x00WEBP')],
    ['mp3', latin('ID3\x04')],
    ['m4a', latin('\x00\x00\x00\x20ftypM4A isom')],
    ['mp4', latin('\x00\x00\x00\x20ftypisom')],
    [null, latin('PK\x03\x04another archive')],
    [null, latin('MZ word/document.xml')],
    [null, Buffer.alloc(0)],
  ])('%s, whole and byte by byte', (kind, file) => {
    expect(kindOf(file)).toBe(kind)
    expect(kindOf(...inBytes(file))).toBe(kind)
  })

  it('a name that two pieces share is found', () => {
    for (let at = 1; at < docx.length; at++) expect(kindOf(docx.subarray(0, at), docx.subarray(at))).toBe('docx')
  })
})
