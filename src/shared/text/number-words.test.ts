import { describe, expect, it } from 'vitest'
import { decimalInWords, digitByDigit, digitsInWords, numberInWords } from './number-words.ts'

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1010, 'một nghìn không trăm mười'],
    [1100, 'một nghìn một trăm'],
    [1948, 'một nghìn chín trăm bốn mươi tám'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [10_005, 'mười nghìn không trăm linh năm'],
    [21_000, 'hai mươi mốt nghìn'],
    [100_000, 'một trăm nghìn'],
    [1_000_000, 'một triệu'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_050_000, 'một triệu không trăm năm mươi nghìn'],
    [1_250_000, 'một triệu hai trăm năm mươi nghìn'],
    [2_500_000_000, 'hai tỷ năm trăm triệu'],
    [1_005_000_000, 'một tỷ không trăm linh năm triệu'],
    [10 ** 12, 'một nghìn tỷ'],
    [1_001 * 10 ** 9, 'một nghìn không trăm linh một tỷ'],
    [
      999_999_999_999_999,
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
    [10 ** 15, 'một triệu tỷ'],
    [-5, 'âm năm'],
    [-1_000, 'âm một nghìn'],
    [-0, 'không'],
  ])('%d', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 10 ** 15 + 1, -(10 ** 16)])('refuses %d', (value) => {
    expect(() => numberInWords(value)).toThrow(RangeError)
  })
})

describe('decimalInWords', () => {
  it.each([
    ['98', '72', 'chín mươi tám phẩy bảy mươi hai'],
    ['3', '5', 'ba phẩy năm'],
    ['3', '05', 'ba phẩy không năm'],
    ['0', '001', 'không phẩy không không một'],
    ['2', '0', 'hai phẩy không'],
    ['2', '125', 'hai phẩy một trăm hai mươi lăm'],
    ['3', '1416', 'ba phẩy một bốn một sáu'],
  ])('%s,%s', (whole, fraction, words) => {
    expect(decimalInWords(whole, fraction)).toBe(words)
  })
})

describe('digits as written', () => {
  it.each([
    ['05', 'không năm'],
    ['007', 'không không bảy'],
    ['0', 'không'],
    ['00', 'không không'],
    ['12', 'mười hai'],
    ['1'.repeat(16), Array(16).fill('một').join(' ')],
  ])('%s', (written, words) => {
    expect(digitsInWords(written)).toBe(words)
  })

  it('reads one by one', () => {
    expect(digitByDigit('0912')).toBe('không chín một hai')
  })
})
