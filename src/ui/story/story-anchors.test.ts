import { expect, it } from 'vitest'
import { headingsOf } from './story-anchors'

it('gives each heading an id of its own', () => {
  const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, text: [{ text }] })
  const blocks = [heading('Kết quả'), { type: 'paragraph' as const, text: [] }, heading('Kết quả'), heading('Ước mơ')]
  expect(headingsOf(blocks).map(({ anchor }) => anchor)).toEqual(['muc-ket-qua', 'muc-ket-qua--2', 'muc-uoc-mo'])
})
