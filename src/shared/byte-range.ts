/** First and last byte, both included. */
export type Range = { first: number; last: number }

/**
 * The one range that a `Range` header asks of `size` bytes. Null: the whole file is the answer (no range, several, or one that
 * cannot be read); 'impossible': it lies outside the file.
 */
export const rangeOf = (header: string | undefined, size: number): Range | 'impossible' | null => {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'impossible' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return null
  return first >= size ? 'impossible' : { first, last }
}
