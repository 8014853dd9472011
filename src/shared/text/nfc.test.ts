import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, cutLine, toNfc } from './nfc.ts'

describe('toNfc', () => {
  it('composes decomposed text', () => {
    expect(toNfc('Tiến'.normalize('NFD'))).toBe('Tiến')
  })
})

describe('cleanLine', () => {
  it.each([
    ['only spaces', ' \u00a0\t\n\u3000 ', ''],
    ['runs of white space', '  Nguyễn \t Văn\r\n An ', 'Nguyễn Văn An'],
    ['null bytes', 'Nguyễn\u0000 An', 'Nguyễn An'],
    ['control characters', 'A\u0007n\u007f\u009f', 'An'],
    ['right-to-left marks', '\u202eNguyễn\u202c \u2067An\u2069\u200f', 'Nguyễn An'],
    ['zero-width characters', 'Ng\u200buy\u200cễn\ufeff A\u2060n\u00ad', 'Nguyễn An'],
    ['a zero-width character between a letter and its mark', 'e\u200b\u0302\u0301', 'ế'],
    ['an invisible letter', '\u3164\u115f', ''],
    ['half of a surrogate pair', 'An\ud800', 'An'],
    ['line separators', 'một\u2028hai\u0085ba', 'một hai ba'],
    ['decomposed text', 'Đặng'.normalize('NFD'), 'Đặng'],
    ['emoji', 'Chúc mừng ❤️ 🎉', 'Chúc mừng ❤️ 🎉'],
    ['markup', '<b>An</b> \'; DROP TABLE "x"', '<b>An</b> \'; DROP TABLE "x"'],
    ['new tone placement', 'Hoà Thuỷ kỹ kĩ', 'Hoà Thuỷ kỹ kĩ'],
    ['compatibility characters', '25 m² ½ …', '25 m² ½ …'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanLine(dirty)).toBe(clean)
    expect(cleanLine(clean)).toBe(clean)
  })
})

describe('cutLine', () => {
  it.each([
    ['Một  hai', 5, 'Một h'],
    ['Một  hai', 4, 'Một'],
    ['Một 🎉', 5, 'Một'],
    ['Một', 9, 'Một'],
  ])('%s to %i', (text, most, cut) => expect(cutLine(text, most)).toBe(cut))
})

describe('cleanText', () => {
  it('keeps lines and spaces', () => {
    expect(cleanText('Một\u0000  hai\r\n\r\nba\u200b\rbốn')).toBe('Một  hai\n\nba\nbốn')
  })
})
