import { expect, it } from 'vitest'
import { blindCode } from './blind-code'
import { receiptCode } from './receipt-code'
import { drawFrom } from './seeded-random'

const bytesFrom = (seed: string, length: number) => {
  const draw = drawFrom(seed)
  return Uint8Array.from({ length }, () => draw(256))
}

it('passes over what is taken and gives up when the bytes are used', () => {
  const bytes = bytesFrom('blind', 24)
  const taken = new Set<string>()
  const given = [1, 2, 3].map(() => {
    const code = blindCode(bytes, taken)
    taken.add(String(code))
    return code
  })
  expect(new Set(given).size).toBe(3)
  for (const code of given) expect(code).toMatch(/^[3479A-Y]{5}$/)
  expect(blindCode(bytes, taken)).toBeNull()
  expect(blindCode(new Uint8Array(0), new Set())).toBeNull()
})

it('does not sort as the entries came', () => {
  const codes = Array.from({ length: 200 }, (_, i) => String(blindCode(bytesFrom(`entry ${i}`, 64), new Set())))
  const rises = codes.filter((code, i) => i > 0 && code > String(codes[i - 1])).length
  expect(rises).toBeGreaterThan(60)
  expect(rises).toBeLessThan(140)
})

it('has another shape than a receipt code', () => {
  const bytes = bytesFrom('both', 64)
  expect(receiptCode(bytes)).not.toContain(blindCode(bytes, new Set()))
})
