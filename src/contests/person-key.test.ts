import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailKey, personKey, phoneKey } from './person-key'

describe('a phone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '(0912) 345 678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0) 912 345 678',
    '+840912345678',
    '84912345678',
    '0084912345678',
    '0084 912.345.678',
    ' 0912\u00a0345\u00a0678 ',
    '0912–345–678',
    '０９１２３４５６７８',
  ])('%j is one and the same', (typed) => {
    expect(phoneKey(typed)).toBe('+84912345678')
    expect(personKey(typed)).toBe('+84912345678')
  })

  it.each([
    ['0210 3825 123', '+842103825123'],
    ['(0210) 3.825.123', '+842103825123'],
    ['0868 123 456', '+84868123456'],
    ['+49 1512 3456789', '+4915123456789'],
    ['001 415 555 2671', '+14155552671'],
  ])('%j is %s', (typed, key) => {
    expect(phoneKey(typed)).toBe(key)
  })

  it.each([
    '',
    '0',
    '912345678',
    '091234567',
    '09123456789',
    '0112345678',
    '113',
    '0912345678 (bố)',
    'abc',
    '+',
    '++84912345678',
  ])('%j is none', (typed) => {
    expect(phoneKey(typed)).toBeNull()
  })

  it('is the same in every spelling', () => {
    const spelling = fc.tuple(
      fc.constantFrom('0', '+84', '84', '0084', '+84 ', '+84 0', '(+84) '),
      fc.integer({ min: 900_000_000, max: 999_999_999 }).map(String),
      fc.constantFrom('', ' ', '.', '-', '\u00a0'),
    )
    fc.assert(
      fc.property(spelling, ([prefix, digits, gap]) => {
        const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 5), digits.slice(5)]
        const typed = `${prefix}${a}${gap}${b}${gap}${c}`
        // A + stands first or not at all.
        if (prefix.startsWith('(')) expect(phoneKey(typed)).toBeNull()
        else expect(phoneKey(typed)).toBe(`+84${digits}`)
      }),
    )
  })
})

describe('a mail address', () => {
  it.each([
    ['An.Nguyen@Example.VN', 'an.nguyen@example.vn'],
    ['  an@example.vn\n', 'an@example.vn'],
    ['ánh@example.vn'.normalize('NFD'), 'ánh@example.vn'],
    ['an+thi@mail.example.com', 'an+thi@mail.example.com'],
  ])('%j is %s', (typed, key) => {
    expect(mailKey(typed)).toBe(key)
    expect(personKey(typed)).toBe(key)
  })

  it.each([
    '',
    'an',
    'an@',
    '@example.vn',
    'an@example',
    'a b@example.vn',
    'a@b@example.vn',
    'An <an@example.vn>',
    `${'a'.repeat(300)}@example.vn`,
  ])('%j is none', (typed) => {
    expect(personKey(typed)).toBeNull()
  })

  it('is stable when applied again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const key = mailKey(address)
        if (key !== null) expect(mailKey(key)).toBe(key)
      }),
    )
  })
})
