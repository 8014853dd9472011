import { describe, expect, it } from 'vitest'
import { collationKey, inVietnameseOrder } from './collation.ts'

const sorted = (texts: string[]) => inVietnameseOrder(texts, (text) => text)

describe('collationKey', () => {
  it.each([
    ['the alphabet', 'a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z'.split(' ')],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters before tones', ['an', 'án', 'ạn', 'anh', 'ánh', 'ăn', 'ắn', 'ân', 'ấn', 'ba']],
    ['stacked marks', ['e', 'ẹ', 'ê', 'ề', 'ể', 'ễ', 'ế', 'ệ', 'o', 'ọ', 'ô', 'ộ', 'ơ', 'ợ']],
    ['the shorter first', ['xã', 'xã An', 'xã Ánh', 'xanh']],
    ['a word and its tone before the next word', ['ba', 'ba ba', 'bà', 'bà ba']],
    ['numbers by value, before letters', ['khu', 'khu 3', 'khu 3A', 'khu 10', 'khu 100', 'khu An']],
    ['a comma before everything', ['An, Vũ', 'An 1, Vũ', 'An Bá, Lê']],
    ['other scripts last', ['Zuy', 'Яна', '光']],
  ])('sorts %s', (_, inOrder) => {
    expect(sorted([...inOrder].reverse())).toEqual(inOrder)
  })

  it('ignores case, composition, tone placement and punctuation', () => {
    const key = collationKey('Hòa Bình')
    for (const same of ['HÒA BÌNH', 'hoà bình', 'Hòa Bình'.normalize('NFD'), ' “Hòa–Bình” ']) {
      expect(collationKey(same)).toBe(key)
    }
  })

  it('is made of digits and small letters', () => {
    for (const text of ['Đặng Thị Ánh', 'Khu 10, xã', 'Яна 光 🎉', 'Müller', '١٢', '']) {
      expect(collationKey(text)).toMatch(/^[0-9a-z]*$/)
    }
  })

  it('agrees with the Unicode collation on single words', () => {
    const vowels = [...'aăâeêioôơuưy']
    const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
    const words = vowels.flatMap((vowel) =>
      tones.flatMap((tone) =>
        ['', 'đ', 'd', 'nh'].flatMap((head) => ['', 'n', 'nh'].map((tail) => head + vowel + tone + tail)),
      ),
    )
    const reference = new Intl.Collator('vi')
    expect(sorted(words)).toEqual([...words].sort(reference.compare))
  })
})
