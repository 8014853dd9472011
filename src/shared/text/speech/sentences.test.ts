import { describe, expect, it } from 'vitest'
import { wordCount } from '../word-count.ts'
import { estimatedMinutes, sentences } from './sentences.ts'

const words = (count: number) => Array.from({ length: count }, (_, i) => `từ${i}`).join(' ')

describe('sentences', () => {
  it.each([
    ['', []],
    [' \n – \n', []],
    ['hợp tác xã ra đời', ['Hợp tác xã ra đời.']],
    ['Một câu. Câu nữa! Câu hỏi? Hết…', ['Một câu.', 'Câu nữa!', 'Câu hỏi?', 'Hết…']],
    ['Bà nói: “Tôi làm được.” Rồi bà cười.', ['Bà nói: “Tôi làm được.”', 'Rồi bà cười.']],
    ['Ông sợ nhất là… làm rơi nó. “Ơ kìa!” bà kêu.', ['Ông sợ nhất là… làm rơi nó.', '“Ơ kìa!” bà kêu.']],
    ['Bà nghĩ... rồi thôi. Bà cười… Rồi đi.', ['Bà nghĩ... rồi thôi.', 'Bà cười…', 'Rồi đi.']],
    ['Ông Nguyễn Văn A. phát biểu.', ['Ông Nguyễn Văn A. phát biểu.']],
    ['Tiêu đề\n- ý một;\n+ ý hai', ['Tiêu đề.', 'Ý một.', 'Ý hai.']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('breaks a long sentence at its pauses first', () => {
    const long =
      'Sau ba năm kiên trì cùng bà con trong khu vận động từng nhà, chị đã gây dựng được vùng rau an toàn rộng mười héc-ta; mỗi năm các hộ thu về hàng trăm triệu đồng và không ai còn phải đi làm xa'
    expect(sentences(long)).toEqual([
      'Sau ba năm kiên trì cùng bà con trong khu vận động từng nhà.',
      'Chị đã gây dựng được vùng rau an toàn rộng mười héc-ta.',
      'Mỗi năm các hộ thu về hàng trăm triệu đồng và không ai còn phải đi làm xa.',
    ])
  })

  it('keeps a quotation whole', () => {
    const before = 'Việc ấy bà làm hằng ngày, gắn với việc'
    const quoted = '“học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”'
    expect(sentences(`${before} ${quoted} ở khu dân cư và ở gia đình.`)).toEqual([
      'Việc ấy bà làm hằng ngày.',
      `Gắn với việc ${quoted} ở khu dân cư và ở gia đình.`,
    ])
  })

  it('never exceeds 25 words, leaves no stump and loses none', () => {
    for (let count = 1; count <= 120; count++) {
      const pieces = sentences(words(count))
      expect(pieces.every((piece) => wordCount(piece) <= 25)).toBe(true)
      expect(pieces.every((piece) => wordCount(piece) >= Math.min(4, count))).toBe(true)
      expect(pieces.join(' ').toLowerCase().replaceAll('.', '')).toBe(words(count))
    }
  })
})

it.each([
  ['', 0],
  [words(1), 1],
  [words(150), 1],
  [words(151), 2],
  [words(900), 6],
])('estimatedMinutes %#', (text, minutes) => {
  expect(estimatedMinutes(text)).toBe(minutes)
})
