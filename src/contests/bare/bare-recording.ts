/** Sound without the labels that name its maker: before it, behind it, or both. */
export const bareMp3 = (bytes: Buffer): Buffer => {
  let sound = bytes
  while (sound.subarray(0, 3).toString('latin1') === 'ID3' && sound.length > 10) {
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((sound[at] ?? 0) & 127), 0)
    const hasFooter = ((sound[5] ?? 0) & 0x10) !== 0
    sound = sound.subarray(10 + size + (hasFooter ? 10 : 0))
  }
  for (let before = -1; before !== sound.length; ) {
    before = sound.length
    if (sound.subarray(-128, -125).toString('latin1') === 'TAG') sound = sound.subarray(0, -128)
    // APE: its last 32 bytes tell its length, which leaves out a head of as many.
    const ape = sound.subarray(-32)
    if (ape.subarray(0, 8).toString('latin1') === 'APETAGEX') {
      const size = ape.readUInt32LE(12) + (ape.readUInt32LE(20) >>> 31 ? 32 : 0)
      sound = sound.subarray(0, Math.max(0, sound.length - size))
    }
  }
  return sound
}

type Box = { type: string; from: number; body: number; end: number }

const boxesIn = (bytes: Buffer, from: number, end: number): Box[] => {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= end; ) {
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1
    const size = isLong ? (at + 16 <= end ? Number(bytes.readBigUInt64BE(at + 8)) : 0) : short === 0 ? end - at : short
    const body = at + (isLong ? 16 : 8)
    if (size < body - at || at + size > end) throw new Error('a box is broken')
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at, body, end: at + size })
    at += size
  }
  return boxes
}

/** Labels, pictures of the cover, where the camera stood. */
const telling = new Set(['udta', 'meta', 'uuid', 'skip', 'free', 'wide'])
const holding = new Set(['moov', 'trak', 'mdia', 'minf', 'edts', 'moof', 'traf'])
/** What a track is: picture, sound, words under it. Others are what a camera noted beside, as its places. */
const seenOrHeard = new Set(['vide', 'soun', 'subt', 'text', 'sbtl'])

/** The same length everywhere: sound and picture are found by their places. */
const blank = (bytes: Buffer, { from, body, end }: Box) => {
  bytes.write('free', from + 4, 'latin1')
  bytes.fill(0, body, end)
}

const handlerOf = (bytes: Buffer, track: Box): string => {
  const media = boxesIn(bytes, track.body, track.end).find(({ type }) => type === 'mdia')
  const handler = media && boxesIn(bytes, media.body, media.end).find(({ type }) => type === 'hdlr')
  return handler ? bytes.toString('latin1', handler.body + 8, handler.body + 12) : ''
}

const nameless = (bytes: Buffer, { body, end }: Box) => bytes.fill(0, Math.min(end, body + 24), end)

const clean = (bytes: Buffer, from: number, end: number) => {
  for (const box of boxesIn(bytes, from, end)) {
    if (telling.has(box.type) || (box.type === 'trak' && !seenOrHeard.has(handlerOf(bytes, box)))) blank(bytes, box)
    else if (box.type === 'hdlr') nameless(bytes, box)
    else if (holding.has(box.type)) clean(bytes, box.body, box.end)
  }
}

/** Film, or sound as MP4, without labels; null where it is broken. */
export const bareMp4 = (bytes: Buffer): Buffer | null => {
  const bare = Buffer.from(bytes)
  try {
    clean(bare, 0, bare.length)
  } catch {
    return null
  }
  return bare
}
