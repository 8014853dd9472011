import { expect, it } from 'vitest'
import { paragraphsOf, textOfParagraphs } from './paragraphs'

it.each([
  ['', []],
  ['Một.', ['Một.']],
  ['Một.\n\nHai.', ['Một.', 'Hai.']],
  ['Một.\n \n\nHai.\n', ['Một.', 'Hai.']],
  ['Một\ndòng gãy.\n\nHai.', ['Một\ndòng gãy.', 'Hai.']],
  ['Từ Word.\nĐoạn hai.\nĐoạn ba.', ['Từ Word.', 'Đoạn hai.', 'Đoạn ba.']],
])('%j is %j', (text, paragraphs) => {
  const blocks = paragraphsOf(text)
  expect(blocks).toEqual(paragraphs.map((paragraph) => ({ type: 'paragraph', text: [{ text: paragraph }] })))
  expect(textOfParagraphs(blocks)).toBe(paragraphs.join('\n\n'))
})

it('what is stored strangely is no text', () => {
  for (const strange of [null, undefined, 'Một.', {}, [{}], [{ type: 'picture' }]])
    expect(textOfParagraphs(strange)).toBe('')
})
