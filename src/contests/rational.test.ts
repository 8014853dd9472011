import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  equals,
  fixedDigits,
  fractionText,
  fromDecimal,
  meanOf,
  medianOf,
  multiply,
  rational,
  subtract,
  sumOf,
  zero,
} from './rational'

const fraction = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 60n), fc.constantFrom(1n, -1n))
  .map(([over, under, sign]) => rational(over, under * sign))

describe('an exact fraction', () => {
  it('is kept in lowest terms over a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ over: -3n, under: 2n })
    expect(rational(0, -7)).toEqual({ over: 0n, under: 1n })
    expect(() => rational(1, 0)).toThrow(RangeError)
    expect(() => divide(rational(1), zero)).toThrow(RangeError)
  })

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(subtract(add(a, b), b)).toEqual(a)
        if (b.over !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
        expect(equals(a, b)).toBe(compare(subtract(a, b), zero) === 0)
      }),
    )
  })

  it.each([
    [7.25, '29/4'],
    [10, '10'],
    [0.1, '1/10'],
    [-0.5, '-1/2'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(fractionText(fromDecimal(value))).toBe(text)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%d is refused', (value) => {
    expect(() => fromDecimal(value)).toThrow(RangeError)
  })
})

describe('mean and median', () => {
  it.each([
    [[], null, null],
    [[5], '5', '5'],
    [[1, 2], '3/2', '3/2'],
    [[9, 1, 2], '4', '2'],
    [[10, 1, 2, 4], '17/4', '3'],
  ])('of %j', (values, mean, median) => {
    const fractions = values.map((value) => rational(value))
    expect(meanOf(fractions)).toEqual(mean === null ? null : divide(sumOf(fractions), rational(values.length)))
    expect([meanOf(fractions), medianOf(fractions)].map((value) => value && fractionText(value))).toEqual([
      mean,
      median,
    ])
  })
})

describe('fixedDigits', () => {
  it.each([
    [rational(0), '0,00'],
    [rational(1, 3), '0,33'],
    [rational(2, 3), '0,67'],
    [rational(1, 200), '0,01'],
    [rational(-1, 200), '-0,01'],
    [rational(-1, 1000), '0,00'],
    [rational(1999, 200), '10,00'],
    [rational(246913, 200), '1.234,57'],
    [rational(123456789), '123.456.789,00'],
  ])('of %o is %s', (value, text) => {
    expect(fixedDigits(value)).toBe(text)
  })

  it('takes the number of digits', () => {
    expect(fixedDigits(rational(5, 2), 0)).toBe('3')
    expect(fixedDigits(rational(1, 7), 6)).toBe('0,142857')
  })
})
