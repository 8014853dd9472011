import { codeFrom } from './code-letters'

const bytesOfOne = 8
const length = 5

/**
 * The code under which judges know an entry, from random bytes of its own: neither its order nor the receipt code can be read
 * from it. Takes the first that the contest has not given yet; null where the bytes ran out (hand in 64).
 */
export const blindCode = (bytes: Uint8Array, taken: ReadonlySet<string>): string | null => {
  for (let start = 0; start + bytesOfOne <= bytes.length; start += bytesOfOne) {
    const code = codeFrom(bytes.subarray(start, start + bytesOfOne), length)
    if (!taken.has(code)) return code
  }
  return null
}
