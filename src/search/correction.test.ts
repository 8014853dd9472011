import { describe, expect, it } from 'vitest'
import {
  isOneSlip,
  type Likeness,
  namesAsked,
  oneSlipFrom,
  unknownWord,
  withNameMended,
  withWordMended,
} from './correction'
import { readQuestion } from './question'

describe('one slip', () => {
  it.each([
    ['man', 'man', false],
    ['man', 'mam', true],
    ['man', 'mn', true],
    ['man', 'maan', true],
    ['man', 'amn', true],
    ['man', 'nam', false],
    ['phung nguyem', 'phung nguyen', true],
    ['phungnguyen', 'phung nguyen', true],
    ['', 'a', true],
    ['a', '', true],
    ['ab', 'ba', true],
    ['abc', 'bad', false],
    ['abcd', 'ab', false],
  ])('%s, %s: %s', (typed, meant, is) => {
    expect(isOneSlip(typed, meant)).toBe(is)
    expect(isOneSlip(meant, typed)).toBe(is)
  })
})

describe('everything one slip away', () => {
  it('is what it says, and all of it', () => {
    const found = oneSlipFrom('man')
    expect(found).toEqual(expect.arrayContaining(['mam', 'mn', 'maan', 'amn', 'nan', 'mano', 'ma n']))
    expect(found.every((other) => isOneSlip('man', other))).toBe(true)
    // 3 fewer, 2 exchanged, 3 × 26 other, 4 × 27 more, less the doubles of a letter beside itself
    expect(found).toHaveLength(3 + 2 + 3 * 26 + 4 * 27 - 3)
  })

  it('is nothing for what is too long to be guessed', () => expect(oneSlipFrom('a'.repeat(13))).toEqual([]))
})

describe('a question with a slip', () => {
  const names: Likeness[] = [{ typed: 'phung nguyem', word: 'phung nguyen', shown: 'Phùng Nguyên' }]

  const words = [
    { word: 'nguyen', shown: 'nguyên' },
    { word: 'nguyet', shown: 'nguyệt' },
    { word: 'xa', shown: 'xã' },
  ]

  it.each([
    ['xã Phung Nguyêm sạch', ['xã Phùng Nguyên sạch']],
    ['phùng nguyên', []],
    ['"phung nguyem"', []],
  ])('in a name: %s', (typed, meant) => expect(withNameMended(readQuestion(typed), names)).toEqual(meant))

  it.each([
    ['ngô thị út xã', ['thi ut'], []],
    ['ngô thị út xã', ['ngo thi'], ['ngô thị Tứ Xã']],
    // The word that is changed stands in no name; that beside it does.
    ['xã Phung Nguyêm', ['xa phung'], ['xã Phùng Nguyên']],
  ])('leaves a word that makes a name with its other neighbour: %s', (typed, known, meant) =>
    expect(
      withNameMended(
        readQuestion(typed),
        [...names, { typed: 'ut xa', word: 'tu xa', shown: 'Tứ Xã' }],
        new Set(known),
      ),
    ).toEqual(meant),
  )

  it.each([
    ['nguyêm', ['nguyên', 'nguyệt']],
    ['"nguyêm" a', ['"nguyên" a', '"nguyệt" a']],
    ['khác', []],
  ])('in a word: %s', (typed, meant) => expect(withWordMended(readQuestion(typed), 'nguyem', words)).toEqual(meant))

  it('asks for neighbours, but not across a phrase', () =>
    expect(namesAsked(readQuestion('a b "c d"')).map(({ name }) => name)).toEqual(['a b']))

  it('knows its first unknown word', () => {
    expect(unknownWord(readQuestion('chợ xyz abc'), new Set(['cho']))).toBe('xyz')
    expect(unknownWord(readQuestion('chợ x'), new Set(['cho']))).toBeNull()
  })
})
