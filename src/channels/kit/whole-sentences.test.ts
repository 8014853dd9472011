import { describe, expect, it } from 'vitest'
import { cutLine, wholeSentences } from './whole-sentences'

describe('wholeSentences', () => {
  it.each([
    ['Một câu. Hai câu.', 8, 'Một câu.'],
    ['Một câu. Hai câu.', 17, 'Một câu. Hai câu.'],
    ['Một câu. Hai câu.', 7, ''],
    ['Ông Nguyễn Văn A. phát biểu. Hết.', 20, ''],
    ['Ở TP. Việt Trì. Hết.', 10, ''],
    ['Ở TP. Việt Trì. Hết.', 15, 'Ở TP. Việt Trì.'],
    ['Theo TS. Lê Thị Bưởi, lúa tốt. Hết.', 12, ''],
    ['Xã đạt chuẩn NTM. Dân vui.', 18, 'Xã đạt chuẩn NTM.'],
    ['Thu 1.250 kg. Bán hết.', 14, 'Thu 1.250 kg.'],
    ['“Sạch thì mát.” Bà nói.', 16, '“Sạch thì mát.”'],
    ['Bà cười. “Sạch thì mát. Mát thì vui.” Hết.', 28, 'Bà cười.'],
    ['Bà cười. “Sạch thì mát. Mát thì vui.” Hết.', 40, 'Bà cười. “Sạch thì mát. Mát thì vui.”'],
    ['Sao vậy? Vì thương! Thế thôi…', 20, 'Sao vậy? Vì thương!'],
    ['  Một\n câu.  ', 20, 'Một câu.'],
    ['', 20, ''],
  ])('“%s” in %i', (text, most, kept) => {
    expect(wholeSentences(text, most)).toBe(kept)
  })
})

describe('cutLine', () => {
  it.each([
    ['Bà Hà Thị Mận', 20, 'Bà Hà Thị Mận'],
    ['Bà Hà Thị Mận', 13, 'Bà Hà Thị Mận'],
    ['Bà Hà Thị Mận', 12, 'Bà Hà Thị…'],
    ['Hà, Mận, Lúa', 9, 'Hà, Mận…'],
    ['Ngưỡngngưỡng', 5, 'Ngưỡ…'],
    ['👩🏽👩🏽', 6, '👩🏽…'],
    ['👩🏽👩🏽', 4, ''],
    ['Mận', 0, ''],
  ])('“%s” in %i', (text, most, kept) => {
    expect(cutLine(text, most)).toBe(kept)
  })
})
