import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { workDocx } from './work-docx'

it('a work as a document keeps what its author marked, and runs nothing', async () => {
  const written = '# Chợ\n\nBà **tôi** bán\nrau & <b>cá</b>.\n\n* một\n* *hai*'
  const parts = unzipSync(await workDocx(['Bà tôi', 'Trần Văn Lúa, Lê Thị Sen'], written))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const text = document
    .replace(/<w:br\/>/gu, '\n')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
  expect(text.trim().split('\n')).toEqual([
    ...['Bà tôi', 'Trần Văn Lúa, Lê Thị Sen', 'Chợ', 'Bà tôi bán', 'rau &amp; &lt;b&gt;cá&lt;/b&gt;.', 'một', 'hai'],
  ])
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Chợ/u)
  expect(document).toMatch(/<w:b\/>(?:(?!<w:r>).)*?>tôi<\/w:t>/u)
  expect(document).toMatch(/<w:numPr>.*?một.*?<w:numPr>.*?<w:i\/>.*?hai/u)
  expect(Object.keys(parts).filter((path) => /macro|vba|embed/iu.test(path))).toEqual([])
})
