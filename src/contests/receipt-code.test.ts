import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLetters } from './code-letters'
import { readReceiptCode, receiptCode } from './receipt-code'

const sixteenBytes = fc.uint8Array({ minLength: 16, maxLength: 16 })

describe('the letters', () => {
  it.each(['0O', '1IL', '2Z', '5S', '6G', '8B', 'UV'])('keep at most one of %s', (confused) => {
    expect([...confused].filter((letter) => codeLetters.includes(letter)).length).toBeLessThanOrEqual(1)
  })

  it('are a prime number of different ones', () => {
    expect(new Set(codeLetters).size).toBe(23)
  })
})

describe('a receipt code', () => {
  it('is the same for the same bytes and needs all of them', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => i * 16 + 3)
    expect(receiptCode(bytes)).toMatch(/^[3479A-Y]{5}-[3479A-Y]{5}$/)
    expect(receiptCode(bytes)).toBe(receiptCode(bytes))
    expect(() => receiptCode(bytes.slice(1))).toThrow(RangeError)
  })

  it('is read however it was typed', () => {
    fc.assert(
      fc.property(sixteenBytes, (bytes) => {
        const code = receiptCode(bytes)
        const plain = code.replace('-', '')
        for (const typed of [code, code.toLowerCase(), plain, ` ${[...plain].join(' ')} `, code.replace('-', '–')])
          expect(readReceiptCode(typed)).toBe(code)
      }),
    )
  })

  it('is refused with any one letter wrong or any two exchanged', () => {
    fc.assert(
      fc.property(sixteenBytes, (bytes) => {
        const letters = [...receiptCode(bytes).replace('-', '')]
        letters.forEach((right, i) => {
          for (const wrong of codeLetters)
            if (wrong !== right) expect(readReceiptCode(letters.with(i, wrong).join(''))).toBeNull()
          letters.forEach((other, j) => {
            if (other !== right) expect(readReceiptCode(letters.with(i, other).with(j, right).join(''))).toBeNull()
          })
        })
      }),
      { numRuns: 20 },
    )
  })

  it.each(['', '7KM3X', 'OOOOO-OOOOO', '<script>', '7KM3X-9PWTA-X'])('%j is none', (typed) => {
    expect(readReceiptCode(typed)).toBeNull()
  })
})
