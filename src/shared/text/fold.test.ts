import { describe, expect, it } from 'vitest'
import { fold, sameWord, toneKey } from './fold.ts'

describe('fold', () => {
  it.each([
    ['ĐƯỜNG', 'duong'],
    ['Thủy', 'thuy'],
    ['Thuỷ', 'thuy'],
    ['ỷ ỵ ẽ ể', 'y y e e'],
    ['Ðặng Ɖức đ', 'dang duc d'],
    ['Nguyễn Thị Ánh'.normalize('NFD'), 'nguyen thi anh'],
    ['ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ', 'aaaaa aaaaa eeeee ooooo ooooo uuuuu'],
    ['ÁÀẢÃẠ ÉÈẺẼẸ ÍÌỈĨỊ ÓÒỎÕỌ ÚÙỦŨỤ ÝỲỶỸỴ', 'aaaaa eeeee iiiii ooooo uuuuu yyyyy'],
    ['', ''],
    ['25 m² – “ngày 11/6”', '25 m² – “ngay 11/6”'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('sameWord', () => {
  it.each([
    ['hòa', 'hoà', true],
    ['thủy', 'thuỷ', true],
    ['Ủy ban', 'Uỷ ban', true],
    ['hoàn', 'hòan', true],
    ['tạm', 'tám', false],
    ['Tiến', 'Tiến'.normalize('NFD'), true],
    ['HÒA', 'hoà', true],
    ['khỏe', 'khoẻ', true],
    ['quý', 'qúy', true],
    ['loè', 'lòe', true],
    ['giữa', 'gĩưa', true],
    ['ậ', 'ậ'.normalize('NFD'), true],
    ['nghiêng', 'nghiềng', false],
    ['hòa bình', 'hoà bỉnh', false],
    ['an', 'ân', false],
    ['an', 'ăn', false],
    ['dao', 'đao', false],
    ['mùa', 'múa', false],
    ['mua', 'mưa', false],
    ['hỏi', 'hõi', false],
    ['ta óan', 'tá oan', false],
    ['kỹ', 'kĩ', false],
    ['', '', true],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameWord(a, b)).toBe(same)
    expect(sameWord(b, a)).toBe(same)
    expect(sameWord(a.normalize('NFD'), b)).toBe(same)
  })
})

describe('toneKey', () => {
  it('is stable when applied again', () => {
    for (const text of ['Hoà Thuỷ Ủy ban', 'hoàn', 'ậ', 'Nguyễn Thị Ánh, 11/6']) {
      expect(toneKey(toneKey(text))).toBe(toneKey(text))
    }
  })
})
