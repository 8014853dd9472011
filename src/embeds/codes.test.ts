import { expect, test } from 'vitest'
import { codesFor, framePath } from './codes'
import { readWish, type Wish } from './wish'

const portal = { name: 'Gương Sáng', origin: 'https://guong.example.vn' }
const unit = { of: 'unit', slug: 'xa-phung-nguyen', name: 'xã Phùng Nguyên' } as const
const wished = (given: Record<string, string>) => readWish('unit', given) as Wish

test('the codes for a unit', () => {
  expect(codesFor(portal, unit, wished({ so: '3', kieu: 'the' }))).toEqual({
    element: `<guong-sang don-vi="xa-phung-nguyen" so="3" kieu="the"><a href="https://guong.example.vn/don-vi/xa-phung-nguyen">Gương sáng xã Phùng Nguyên</a></guong-sang>
<script src="https://guong.example.vn/nhung.js" async></script>`,
    script:
      '<script src="https://guong.example.vn/nhung.js" data-don-vi="xa-phung-nguyen" data-so="3" data-kieu="the" data-ten="Gương sáng xã Phùng Nguyên" async></script>',
    frame: `<iframe src="https://guong.example.vn/nhung/xa-phung-nguyen?so=3" title="Gương sáng xã Phùng Nguyên" width="100%" height="480" loading="lazy" style="border:0"></iframe>
<p><a href="https://guong.example.vn/don-vi/xa-phung-nguyen">Gương sáng xã Phùng Nguyên</a></p>`,
    plainFrame: `<iframe src="https://guong.example.vn/nhung/xa-phung-nguyen?so=3" title="Gương sáng xã Phùng Nguyên" width="100%" height="480" frameborder="0"></iframe>
<p><a href="https://guong.example.vn/don-vi/xa-phung-nguyen">Gương sáng xã Phùng Nguyên</a></p>`,
    links: `<p><a href="https://guong.example.vn/don-vi/xa-phung-nguyen">Gương sáng xã Phùng Nguyên</a></p>
<p><a href="https://guong.example.vn/rss/don-vi/xa-phung-nguyen.xml">Nhận bài mới qua RSS</a></p>`,
  })
})

test('a single item names itself and takes no number', () => {
  const subject = { of: 'item', href: '/tin-bai/mot-bai', title: 'Một bài', unitSlug: null } as const
  const wish = wished({ so: '3', 'giao-dien': 'toi' })
  expect(framePath(subject, wish)).toBe('/nhung/bai/tin-bai/mot-bai?giao-dien=toi')
  const codes = codesFor(portal, subject, wish)
  expect(codes.element).toContain('<guong-sang bai="tin-bai/mot-bai" giao-dien="toi">')
  expect(codes.links).not.toContain('rss')
})

test('a hostile title ends no attribute and begins no tag', () => {
  const subject = { of: 'item', href: '/tin-bai/a', title: '"><script>alert(1)</script>', unitSlug: null } as const
  for (const code of Object.values(codesFor(portal, subject, wished({})))) expect(code).not.toMatch(/<script>|""/u)
})
