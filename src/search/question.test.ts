import { describe, expect, it } from 'vitest'
import { asksNothing, readQuestion } from './question'

const shape = (typed: string) => {
  const { words, phrases } = readQuestion(typed)
  return {
    words: words.map(({ folded }) => folded),
    phrases: phrases.map((phrase) => phrase.map(({ folded }) => folded)),
  }
}

describe('what a reader typed', () => {
  it.each([
    ['hà thị mận', ['ha', 'thi', 'man'], []],
    ['“nông nghiệp” sạch', ['sach'], [['nong', 'nghiep']]],
    ['a "b c" d "e', ['a', 'd', 'e'], [['b', 'c']]],
    ['""', [], []],
    ['"" ""x""', ['x'], []],
    ["<script>alert('x')</script>", ['script', 'alert', 'x', 'script'], []],
    ["'; DROP TABLE catalogue; --", ['drop', 'table', 'catalogue'], []],
    ['a & b | !c:* \\', ['a', 'b', 'c'], []],
    ['\u0000\u200b🙂', [], []],
  ])('%s', (typed, words, phrases) => expect(shape(typed)).toEqual({ words, phrases }))

  it('is cut to what can be searched', () => {
    expect(readQuestion('từ '.repeat(50)).words).toHaveLength(12)
  })

  it('knows where its words stand in what was typed', () => {
    const { text, words } = readQuestion('  "a b"   Phùng Nguyêm ')
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Phùng', 'Nguyêm'])
  })

  it('may ask for nothing', () => {
    expect(asksNothing(readQuestion(' ?! '))).toBe(true)
    expect(asksNothing(readQuestion('"a"'))).toBe(false)
  })
})
