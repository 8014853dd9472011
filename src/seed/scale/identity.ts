import { shortIdAlphabet } from '@/publishing/short-id'

/** A 32-bit number for a 32-bit number, one for one (the end of MurmurHash3). */
const mixed = (value: number): number => {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

const hex = (value: number, digits: number) => (value >>> 0).toString(16).padStart(8, '0').slice(-digits)

/** The UUID of the nth record of an item, `nth` below 65 536; 0 is the item itself. No two are alike. */
export const uuidOf = (item: number, nth = 0): string => {
  const more = mixed(item ^ mixed(nth + 1))
  return `${hex(mixed(item), 8)}-${hex(nth, 4)}-4${hex(more, 3)}-a${hex(more >>> 12, 3)}-${hex(mixed(more), 8)}${hex(more >>> 16, 4)}`
}

/** 24 hexadecimal digits, as Payload numbers the rows of an array. No two are alike. */
export const rowIdOf = (item: number, nth: number): string => hex(mixed(item), 8) + hex(item, 8) + hex(nth, 8)

const length = 6
const base = shortIdAlphabet.length
const space = base ** length
/** Coprime to the alphabet, so that neighbours look nothing alike and no two items have the same. */
const stride = 282_475_249

export const shortIdOf = (item: number): string => {
  let rest = (item * stride) % space
  let id = ''
  for (let place = 0; place < length; place++) {
    id += shortIdAlphabet[rest % base]
    rest = Math.floor(rest / base)
  }
  return id
}
