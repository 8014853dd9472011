import { expect, it } from 'vitest'
import { embedCode } from './embed-code'

it('is a frame and a link, whatever the title', () => {
  const code = embedCode('https://guongsang.example.vn', {
    href: '/tin-bai/bo-kenh-x7k2m9',
    title: '"></iframe><script>alert(1)</script> & ‘lời’',
  })
  expect(code).toContain('src="https://guongsang.example.vn/nhung/bai/tin-bai/bo-kenh-x7k2m9"')
  expect(code).toContain('href="https://guongsang.example.vn/tin-bai/bo-kenh-x7k2m9"')
  expect(code.match(/<(?!\/)/gu)).toHaveLength(3)
  expect(code).not.toMatch(/<script|class=|style=/u)
})
