import { type FileKind, fileKinds } from './terms'

const zipped = 'PK\x03\x04'

/** Names of parts stand in a ZIP as they are, also where the parts are packed. */
const parts = { docx: 'word/document.xml', odt: 'application/vnd.oasis.opendocument.text' }

/** What a file shows of itself: its first bytes as Latin letters, and whether it is a ZIP in which this part stands. */
type Signs = { start: string; holds: (part: string) => boolean }

const isMp4 = ({ start }: Signs) => start.slice(4, 8) === 'ftyp'
const isAudioMp4 = (signs: Signs) => isMp4(signs) && signs.start.slice(8, 11) === 'M4A'

const tells: Record<FileKind, (signs: Signs) => boolean> = {
  pdf: ({ start }) => start.startsWith('%PDF-'),
  docx: ({ holds }) => holds(parts.docx),
  odt: ({ holds }) => holds(parts.odt),
  jpeg: ({ start }) => start.startsWith('\xff\xd8\xff'),
  png: ({ start }) => start.startsWith('\x89PNG\r\n\x1a\n'),
  webp: ({ start }) => start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP',
  mp3: ({ start }) => /^(?:ID3|\xff[\xe2-\xff])/u.test(start),
  m4a: isAudioMp4,
  mp4: (signs) => isMp4(signs) && !isAudioMp4(signs),
}

const startLength = 16
const seamLength = Math.max(...Object.values(parts).map((part) => part.length)) - 1

/** Tells what a file is by its content, whatever its name says, while it goes by; null for what no contest takes. */
export const createKindTeller = () => {
  let start = ''
  let seam: Buffer = Buffer.alloc(0)
  const found = new Set<string>()
  return {
    take: (chunk: Buffer) => {
      if (start.length < startLength) start += chunk.toString('latin1', 0, startLength - start.length)
      if (!start.startsWith(zipped)) return
      const seen = seam.length === 0 ? chunk : Buffer.concat([seam, chunk])
      for (const part of Object.values(parts)) if (seen.includes(part)) found.add(part)
      seam = Buffer.from(seen.subarray(-seamLength))
    },
    kind: (): FileKind | null =>
      (Object.keys(fileKinds) as FileKind[]).find((kind) => tells[kind]({ start, holds: (part) => found.has(part) })) ??
      null,
  }
}

/** What a file that is there whole is by its content. */
export const fileKindOf = (bytes: Uint8Array): FileKind | null => {
  const teller = createKindTeller()
  teller.take(Buffer.from(bytes))
  return teller.kind()
}
