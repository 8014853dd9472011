import { type FileKind, fileKinds } from './terms'

const startOf = (bytes: Uint8Array, length = 16) => Buffer.from(bytes.subarray(0, length)).toString('latin1')

const zipped = 'PK\x03\x04'

/** Names of parts stand in a ZIP as they are, also where the parts are packed. */
const holds = (bytes: Uint8Array, part: string) => Buffer.from(bytes).includes(part)

const isMp4 = (bytes: Uint8Array) => startOf(bytes).slice(4, 8) === 'ftyp'
const isAudioMp4 = (bytes: Uint8Array) => isMp4(bytes) && startOf(bytes).slice(8, 11) === 'M4A'

const tells: Record<FileKind, (bytes: Uint8Array) => boolean> = {
  pdf: (bytes) => startOf(bytes).startsWith('%PDF-'),
  docx: (bytes) => startOf(bytes).startsWith(zipped) && holds(bytes, 'word/document.xml'),
  odt: (bytes) => startOf(bytes).startsWith(zipped) && holds(bytes, 'application/vnd.oasis.opendocument.text'),
  jpeg: (bytes) => startOf(bytes).startsWith('\xff\xd8\xff'),
  png: (bytes) => startOf(bytes).startsWith('\x89PNG\r\n\x1a\n'),
  webp: (bytes) => startOf(bytes).startsWith('RIFF') && startOf(bytes).slice(8, 12) === 'WEBP',
  mp3: (bytes) => /^(?:ID3|\xff[\xe2-\xff])/u.test(startOf(bytes)),
  m4a: isAudioMp4,
  mp4: (bytes) => isMp4(bytes) && !isAudioMp4(bytes),
}

/** What a file is by its content, whatever its name says; null for what no contest takes. */
export const fileKindOf = (bytes: Uint8Array): FileKind | null =>
  (Object.keys(fileKinds) as FileKind[]).find((kind) => tells[kind](bytes)) ?? null
