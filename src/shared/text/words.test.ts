import { describe, expect, it } from 'vitest'
import { wordsOf } from './words'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

describe('words of a text', () => {
  it.each([
    ['Bà Hà Thị Mận, 61 tuổi', ['ba', 'ha', 'thi', 'man', '61', 'tuoi']],
    ['Quyết định số 1526/QĐ-TTg', ['quyet', 'dinh', 'so', '1526', 'qd', 'ttg']],
    ['3,5 ha; 98,72%', ['3', '5', 'ha', '98', '72']],
    ['“Cô giáo làng” — HTX', ['co', 'giao', 'lang', 'htx']],
    ['  \u0000 … !!! ', []],
    ['🙂 vui 🙂', ['vui']],
  ])('%s', (text, words) => expect(folded(text)).toEqual(words))

  it('are the same wherever the tone stands, and differ by their marks', () => {
    const [old, modern, other] = wordsOf('hòa hoà hoa')
    expect(old?.exact).toBe(modern?.exact)
    expect(old?.exact).not.toBe(other?.exact)
    expect([old?.folded, modern?.folded, other?.folded]).toEqual(['hoa', 'hoa', 'hoa'])
  })

  it('know where they stand', () => {
    const text = 'Xã Tứ Xã'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Xã', 'Tứ', 'Xã'])
  })

  it('leave out what is too long to be one', () => expect(wordsOf(`a ${'x'.repeat(61)} b`)).toHaveLength(2))
})
