import { expect, it } from 'vitest'
import { openSearchFile } from './open-search'

it('says where to search, and escapes what XML would read as its own', () => {
  const file = openSearchFile('Gương & “Sáng” <Lâm Thao>')
  expect(file).toContain('<ShortName>Gương &#38; “Sáng” &#60;</ShortName>')
  expect(file).toContain('<Description>Tìm trong Gương &#38; “Sáng” &#60;Lâm Thao&#62;</Description>')
  expect(file).toContain('template="http://localhost:3000/tim-kiem?q={searchTerms}"')
})
