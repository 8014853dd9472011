/** What a browser says about a file is only its opinion: the first bytes tell. */

const startOf = (bytes: Buffer) => bytes.subarray(0, 16).toString('latin1')

/** The pictures that we take. */
export const isPicture = (bytes: Buffer): boolean => {
  const start = startOf(bytes)
  const isWebp = start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP'
  return isWebp || ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n'].some((signature) => start.startsWith(signature))
}

const isPdf = (bytes: Buffer) => startOf(bytes).startsWith('%PDF-')
const isZip = (bytes: Buffer) => startOf(bytes).startsWith('PK\x03\x04')
const isMp4 = (bytes: Buffer) => startOf(bytes).slice(4, 8) === 'ftyp'
const isMp3 = (bytes: Buffer) => /^(?:ID3|\xff[\xe0-\xff])/u.test(startOf(bytes))
const isCaptions = (bytes: Buffer) => /^\uFEFF?WEBVTT(?:[ \t\n\r]|$)/u.test(bytes.subarray(0, 16).toString())

const others = new Map([
  ['audio/mpeg', { ending: '.mp3', begins: isMp3 }],
  ['audio/mp4', { ending: '.m4a', begins: isMp4 }],
  ['audio/x-m4a', { ending: '.m4a', begins: isMp4 }],
  ['video/mp4', { ending: '.mp4', begins: isMp4 }],
  ['application/pdf', { ending: '.pdf', begins: isPdf }],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', { ending: '.docx', begins: isZip }],
  ['application/vnd.oasis.opendocument.text', { ending: '.odt', begins: isZip }],
  ['text/vtt', { ending: '.vtt', begins: isCaptions }],
])

/** Exactly these: `image/*` would let SVG in, which can carry script. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', ...others.keys()]

/** How the name of a stored file of the type ends, or null where we do not take the type or the bytes are something else. */
export const endingOf = (mimeType: string, bytes: Buffer): string | null => {
  const other = others.get(mimeType)
  return other?.begins(bytes) ? other.ending : null
}
