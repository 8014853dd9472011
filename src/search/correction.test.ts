import { describe, expect, it } from 'vitest'
import { isOneSlip, type Likeness, mended, namesAsked } from './correction'
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

describe('a question with a slip', () => {
  const likenesses: Likeness[] = [
    { typed: 'phung nguyem', word: 'phung nguyen', shown: 'Phùng Nguyên', isName: true },
    { typed: 'nguyem', word: 'nguyen', shown: 'nguyên', isName: false },
    { typed: 'xyz', word: 'xa', shown: 'xã', isName: false },
  ]

  it.each([
    ['xã Phung Nguyêm sạch', 'xã Phùng Nguyên sạch'],
    ['nguyêm', 'nguyên'],
    ['"nguyêm" a', '"nguyên" a'],
    ['xyz', null],
    ['phùng nguyên', null],
  ])('%s', (typed, meant) => expect(mended(readQuestion(typed), likenesses)).toBe(meant))

  it('asks for neighbours, but not across a phrase', () =>
    expect(namesAsked(readQuestion('a b "c d"')).map(({ name }) => name)).toEqual(['a b']))
})
