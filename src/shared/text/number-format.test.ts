import { expect, it } from 'vitest'
import { formatNumber } from './number-format.ts'

it.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1.000'],
  [1234567.89, '1.234.567,89'],
  [98.72, '98,72'],
  [0.1 + 0.2, '0,3'],
  [2.005, '2,01'],
  [-1234.5, '-1.234,5'],
  [-0.001, '0'],
])('%d → %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

it('takes the number of decimals', () => {
  expect(formatNumber(3.16159, 4)).toBe('3,1616')
  expect(formatNumber(2.6, 0)).toBe('3')
})
