import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lengthOfRecording } from './recording-length'
import { box, film, sound } from './recordings-factory'
import type { FileKind } from './terms'

const demonstration = (name: string) => readFileSync(`src/seed/recordings/${name}`)

const lengthOf = (kind: FileKind | null, ...parts: Buffer[]) =>
  lengthOfRecording(kind, () => new Blob(parts.map((part) => new Uint8Array(part))))

/** Two thousand frames, no two neighbours alike. */
const mixed = Buffer.alloc(1_000 * (104 + 417), Buffer.concat([sound(0.01, 1), sound(0.01, 9)]))

it.each<[string, FileKind, Buffer, number]>([
  ['a sound', 'mp3', demonstration('bulletin.mp3'), 50],
  ['a film', 'mp4', demonstration('village.mp4'), 25],
  ['a film in which nobody speaks', 'mp4', film(421.5), 421],
  ['the sound of a film', 'm4a', film(60), 60],
  ['a sound of one rate, that tells nothing', 'mp3', sound(499), 499],
  ['a sound of several rates, that tells nothing', 'mp3', mixed, 52],
])('%s tells how long it is', async (_, kind, bytes, seconds) => {
  expect(await lengthOf(kind, bytes)).toBe(seconds)
})

it('a picture has no length', async () => {
  expect(await lengthOf('jpeg', sound(9))).toBeNull()
})

const head = film(1).subarray(0, 20)
const large = 20 * 1024 ** 2

/** A table of a million places in which a film says how long each of its parts is. */
const table = () => {
  const entries = Buffer.alloc(8 + 8 * 1_900_000)
  entries.writeUInt32BE(1_900_000, 4)
  return ['stbl', 'minf', 'mdia', 'trak', 'moov'].reduce((inner, type) => box(type, inner), box('stts', entries))
}

const longBox = (size: bigint) => {
  const lie = Buffer.alloc(16)
  lie.writeUInt32BE(1)
  lie.write('moov', 4)
  lie.writeBigUInt64BE(size, 8)
  return lie
}

it.each<[string, FileKind, () => Buffer]>([
  ['nothing but beginnings of a sound', 'mp3', () => Buffer.alloc(large, 0xff)],
  ['a label that says it is larger than all', 'mp3', () => Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f', 'latin1')],
  ['boxes without end', 'mp4', () => Buffer.concat([head, Buffer.alloc(large, box('free'))])],
  ['boxes without end in a box', 'mp4', () => Buffer.concat([head, box('moov', Buffer.alloc(large, box('free')))])],
  ['boxes of size nought', 'mp4', () => Buffer.concat([head, Buffer.alloc(large)])],
  ['a box that says it is larger than all', 'mp4', () => Buffer.concat([head, longBox(1n << 52n)])],
  ['a box that says it is larger than can be', 'mp4', () => Buffer.concat([head, longBox((1n << 64n) - 1n)])],
  ['a table of millions', 'mp4', () => Buffer.concat([head, table()])],
  ['half a film', 'mp4', () => demonstration('village.mp4').subarray(0, 40)],
])(
  'of %s the length is not known, after a while that ends',
  async (_, kind, bytes) => {
    const sent = bytes()
    const began = performance.now()
    expect(await lengthOf(kind, sent)).toBeNull()
    expect(performance.now() - began).toBeLessThan(10_000)
  },
  30_000,
)
