import { expect, it } from 'vitest'
import { cleanQuery } from './clean-query.ts'

it.each([
  ['decomposed text', ' Hà  Thị\tMận '.normalize('NFD'), 'Hà Thị Mận'],
  ['null bytes and zero-width characters', '\u0000Hà\u200b \u202eMận', 'Hà Mận'],
  ['nothing to see', ' \u200b\u0000 ', ''],
  ['markup and quotes', '<b>"Hà Mận"</b> & \'', '<b>"Hà Mận"</b> & \''],
  ['half of a surrogate pair', 'a\ud800b', 'ab'],
  ['too much', 'ấ'.repeat(100_000), 'ấ'.repeat(200)],
  ['emoji at the edge', '🎉'.repeat(300), '🎉'.repeat(200)],
  ['white space at the edge', `${'a'.repeat(199)} b`, 'a'.repeat(199)],
])('%s', (_, typed, clean) => {
  expect(cleanQuery(typed)).toBe(clean)
  expect(cleanQuery(clean)).toBe(clean)
})
