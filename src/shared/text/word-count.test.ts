import { expect, it } from 'vitest'
import { wordCount } from './word-count.ts'

it.each([
  ['', 0],
  [' \n\t\u00a0 ', 0],
  ['Gương', 1],
  ['  Gương người tốt,\n việc\u00a0tốt ', 5],
  ['Gương người tốt'.normalize('NFD'), 3],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
