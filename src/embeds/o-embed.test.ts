import { expect, test } from 'vitest'
import type { Summary } from '@/shared/view'
import { oEmbedOf, oEmbedXml } from './o-embed'

const portal = { name: 'Gương Sáng', origin: 'https://guong.example.vn' }
const item: Summary = {
  kind: 'article',
  id: 'a',
  title: 'Bản làng "sáng" & đẹp <b>',
  standfirst: '',
  href: '/tin-bai/ban-lang',
  sectors: [],
  publishedAt: null,
  illustrative: false,
}

test('a frame, and a plain link outside it', () => {
  const answer = oEmbedOf(portal, item, null)
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: item.title, width: 600, height: 288 })
  expect(answer.html).toBe(
    '<iframe src="https://guong.example.vn/nhung/bai/tin-bai/ban-lang" width="600" height="288"' +
      ' title="Bản làng &#34;sáng&#34; &#38; đẹp &#60;b&#62;" loading="lazy" frameborder="0"></iframe>' +
      '<p><a href="https://guong.example.vn/tin-bai/ban-lang">Bản làng &#34;sáng&#34; &#38; đẹp &#60;b&#62; – Gương Sáng</a></p>',
  )
})

test.each([
  [null, 600],
  [1_000, 600],
  [320, 320],
])('at most %s pixels: %s', (asked, width) => {
  const answer = oEmbedOf(portal, item, asked)
  expect(answer.width).toBe(width)
  expect(answer.html).toContain(`width="${width}"`)
})

test('the picture goes along', () => {
  const sizes = [640, 1280, 1920].map((width) => ({ width, height: width / 2, src: `/tep/x-${width}` }))
  expect(oEmbedOf(portal, { ...item, picture: { id: 'p', alt: '', sizes } }, null)).toMatchObject({
    thumbnail_url: 'https://guong.example.vn/tep/x-1280.jpg',
    thumbnail_width: 1280,
    thumbnail_height: 640,
  })
})

test('XML holds the same, and nothing that XML cannot hold', () => {
  const xml = oEmbedXml({ title: 'a\u0000<b>\u000b&', width: 600 })
  expect(xml).toBe(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed><title>a&#60;b&#62;&#38;</title><width>600</width></oembed>\n',
  )
})
