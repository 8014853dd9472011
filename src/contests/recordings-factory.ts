/** A box of an MP4. */
export const box = (type: string, ...parts: Buffer[]): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + parts.reduce((sum, { length }) => sum + length, 0))
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, ...parts])
}

const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at)
  return bytes
}

/** A film without a picture that says of itself how long it is; `padding` is what its pictures would weigh. */
export const film = (seconds: number, padding = 0): Buffer => {
  const scale = 1_000
  const length = Math.round(seconds * scale)
  const times = numbers(0, 0, 0, scale, length)
  const movie = box('mvhd', times, numbers(0x10000, 0x1000000), Buffer.alloc(72), numbers(2))
  const track = box('tkhd', numbers(7, 0, 0, 1, 0, length), Buffer.alloc(60))
  const media = box(
    'mdia',
    box('mdhd', times, numbers(0x55c40000)),
    box('hdlr', numbers(0, 0), Buffer.from('vide'), Buffer.alloc(13)),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isom', 'latin1')),
    box('moov', movie, box('trak', track, media)),
    box('mdat', Buffer.alloc(padding)),
  ])
}

/** MPEG-1, layer III, 44.1 kHz. Of the rates: 1 is 32 kbit/s, 9 is 128. */
const bytesOf = { 1: 104, 9: 417 }

/** So many seconds of silence as MP3, all frames of the same rate and no word of how many. */
export const sound = (seconds: number, rate: keyof typeof bytesOf = 1): Buffer => {
  const frame = Buffer.alloc(bytesOf[rate])
  frame.set([0xff, 0xfb, rate << 4, 0xc4])
  return Buffer.alloc(frame.length * Math.ceil((seconds * 44_100) / 1_152), frame)
}
