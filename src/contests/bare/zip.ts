import { crc32, inflateRawSync } from 'node:zlib'

/** A part of an archive: its name and what stands in it. */
export type Part = { name: string; bytes: Buffer }

const mostParts = 2_000
/** Bytes of all parts together. More is a bomb. */
export const mostUnpacked = 100 * 1024 * 1024

const endMark = 0x06054b50
const entryMark = 0x02014b50
const partMark = 0x04034b50

const endOf = (zip: Buffer): number => {
  const earliest = Math.max(0, zip.length - 22 - 0xffff)
  for (let at = zip.length - 22; at >= earliest; at -= 1) if (zip.readUInt32LE(at) === endMark) return at
  throw new Error('no end of the archive')
}

const unpacked = (zip: Buffer, at: number, method: number, packed: number, room: number): Buffer => {
  if (zip.readUInt32LE(at) !== partMark) throw new Error('no part where the list names one')
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const bytes = zip.subarray(from, from + packed)
  if (method === 0) return bytes
  if (method !== 8) throw new Error(`packed in an unknown way: ${method}`)
  return inflateRawSync(bytes, { maxOutputLength: Math.max(1, room) })
}

/**
 * The parts of a ZIP archive.
 * @throws Error where it is broken, locked or too large
 */
export const readZip = (zip: Buffer): Part[] => {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > mostParts) throw new Error('too many parts')
  const parts: Part[] = []
  let at = zip.readUInt32LE(end + 16)
  let room = mostUnpacked
  for (let number = 0; number < count; number += 1) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error('the list of parts is broken')
    if (zip.readUInt16LE(at + 8) & 1) throw new Error('locked with a password')
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const place = zip.readUInt32LE(at + 42)
    const bytes = unpacked(zip, place, zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), room)
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is broken`)
    room -= bytes.length
    if (room < 0) throw new Error('too large')
    if (!name.endsWith('/')) parts.push({ name, bytes })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

/** Whether everything in it can be read. */
export const isSoundZip = (zip: Buffer): boolean => {
  try {
    readZip(zip)
    return true
  } catch {
    return false
  }
}
