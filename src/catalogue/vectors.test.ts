import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/shared/text/words'
import { exactLexemes, foldedLexemes, questionOf, titleLexemes, vectorsOf, weekOf } from './vectors'

describe('the vectors of an item', () => {
  it('hold its words with their weight, its neighbours, the words of the title and its properties', () => {
    const { folded, exact } = vectorsOf(
      [
        { words: wordsOf('Hòa giải'), weight: 'A' },
        { words: wordsOf('Tổ hoà giải'), weight: 'D' },
      ],
      ['#kind=exemplar'],
    )
    expect(folded).toBe("'hoa':1A,4D 'giai':2A,5D 'to':3D 'hoa giai' 'to hoa' ':hoa' ':giai' '#kind=exemplar'")
    // hòa and hoà are one word.
    expect(exact.match(/1A,4D/gu)).toHaveLength(1)
    expect(exact).not.toContain("'hoa'")
  })

  it('are empty for no text', () => expect(vectorsOf([], [])).toEqual({ folded: '', exact: '' }))
})

describe('a question', () => {
  it('needs all, or one of several, and survives quotes', () => {
    expect(questionOf(['nong', ['#unit=a', '#unit=b'], "o'\\"])).toBe("'nong' & ( '#unit=a' | '#unit=b' ) & 'o''\\\\'")
    expect(questionOf([])).toBeNull()
  })

  const asked = { words: wordsOf('Mận mận'), phrases: [wordsOf('nông nghiệp sạch'), wordsOf('chè')] }

  it('asks for each word once, and for the words of a phrase side by side', () => {
    expect(foldedLexemes(asked)).toEqual(['man', 'nong nghiep', 'nghiep sach', 'che'])
    expect(titleLexemes(asked)).toEqual([':man', ':nong', ':nghiep', ':sach', ':che'])
    expect(exactLexemes(asked)).toHaveLength(5)
  })
})

describe('weeks', () => {
  it.each([
    ['1970-01-01T00:00:00.000Z', 0],
    ['1970-01-07T23:59:59.999Z', 0],
    ['1970-01-08T00:00:00.000Z', 1],
    ['1948-06-11T12:00:00.000Z', -1125],
  ])('%s', (at, week) => expect(weekOf(new Date(at))).toBe(week))
})
