import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import type { Picture, Summary } from '@/shared/view'
import { itemEmbedPage, unitEmbedPage } from './embed-page'
import { readWish, type Wish } from './wish'

const portal = { name: 'Gương Sáng', origin: 'https://guong.example.vn' }
const unit = { name: 'xã Phùng Nguyên', slug: 'xa-phung-nguyen' }

const wished = (given: Record<string, string> = {}, of: 'unit' | 'item' = 'unit') => readWish(of, given) as Wish

const picture = (at: number): Picture => ({
  id: `p${at}`,
  alt: 'Ảnh',
  sizes: [320, 640, 960, 1600].map((width) => ({
    width,
    height: width * 0.75,
    src: `/tep/${`${at}`.padStart(2, '0').repeat(16)}-${width}`,
  })),
})

const item = (changes: Partial<Summary> = {}): Summary => ({
  kind: 'exemplar',
  id: 'a',
  title: 'Bà Hà Thị Mận',
  standfirst: 'Mười năm dạy chữ cho trẻ em bãi bồi.',
  href: '/guong-dien-hinh/ha-thi-man-k3f9x2',
  initialsOf: 'Hà Thị Mận',
  sectors: [{ name: 'Giáo dục', slug: 'giao-duc' }],
  unit: { name: 'xã Sơn Vi', slug: 'xa-son-vi', successor: unit },
  publishedAt: '2026-06-01T12:00:00.000Z',
  illustrative: false,
  ...changes,
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!--',
  '&lt;b&gt;',
  'javascript:alert(1)',
]

/** Tags and attribute names, by which a text that became markup would show itself. */
const shapeOf = (html: string) => html.replace(/<style>.*?<\/style>/u, '').match(/<[a-z/!][^\s>]*|\s[a-z]+(?==")/giu)

describe('whatever somebody is called, it stays a text', () => {
  const plain = item({ initialsOf: undefined })
  it.each(hostile)('%s', (text) => {
    const named = item({
      initialsOf: undefined,
      title: text,
      standfirst: text,
      sectors: [{ name: text, slug: 'a' }],
      unit: { name: text, slug: 'a', successor: { name: text, slug: 'b' } },
    })
    for (const given of [{}, { kieu: 'the' }] as Record<string, string>[])
      expect(
        shapeOf(unitEmbedPage({ ...portal, name: text }, { ...unit, name: text }, [named], wished(given))),
      ).toEqual(shapeOf(unitEmbedPage(portal, unit, [plain], wished(given))))
    expect(shapeOf(itemEmbedPage(portal, named, wished({}, 'item')))).toEqual(
      shapeOf(itemEmbedPage(portal, plain, wished({}, 'item'))),
    )
  })

  it('initials and the words for a picture too', () => {
    const page = unitEmbedPage(portal, unit, [item({ initialsOf: '<b> "x' })], wished())
    expect(page).not.toContain('<b>')
    expect(page).not.toMatch(/>"</u)
  })
})

test('no script but the one that reports the height, where the loader asks for it', () => {
  expect(unitEmbedPage(portal, unit, [item()], wished())).not.toContain('<script')
  const framed = unitEmbedPage(portal, unit, [item()], wished({ khung: '1' }))
  expect(framed.match(/<script[^>]*>/gu)).toEqual(['<script src="/nhung-khung.js" defer>'])
  for (const page of [framed, unitEmbedPage(portal, unit, [item()], wished())])
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|javascript:/u)
})

test('every link leaves the frame and says nothing of the page that it leaves', () => {
  const page = unitEmbedPage(portal, unit, [item(), item({ id: 'b' })], wished())
  const links = page.match(/<a [^>]*>/gu) ?? []
  expect(links).toHaveLength(4)
  for (const link of links) expect(link).toMatch(/^<a href="\/[^"]+" target="_blank" rel="noopener">$/u)
})

test.each([
  ['2', ['h2', 'h3']],
  ['3', ['h3', 'h4']],
  ['4', ['h4', 'h5']],
])('headings from level %s on', (cap, [outer, inner]) => {
  const page = unitEmbedPage(portal, unit, [item()], wished({ cap }))
  expect([...new Set(page.match(/<h\d/gu))]).toEqual([`<${outer}`, `<${inner}`])
})

test('a unit without items says so, and links to its page', () => {
  const page = unitEmbedPage(portal, unit, [], wished({ loai: 'mo-hinh' }))
  expect(page).toContain('Chưa có mô hình, cách làm hay nào của xã Phùng Nguyên để hiện ở đây.')
  expect(page).toContain('href="/don-vi/xa-phung-nguyen"')
})

test('the name of a predecessor stands with its successor; invented content says so', () => {
  const page = unitEmbedPage(portal, unit, [item({ illustrative: true })], wished())
  expect(page).toContain('(xã Sơn Vi cũ), xã Phùng Nguyên')
  expect(page).toContain('Nội dung minh họa')
})

test('the theme is that of the host, of the reader, or chosen', () => {
  const first = (given: Record<string, string>) => unitEmbedPage(portal, unit, [], wished(given)).slice(15, 45)
  expect(first({})).toMatch(/^<html lang="vi"><head>/u)
  expect(first({ 'giao-dien': 'toi' })).toContain('class="toi"')
  expect(first({ 'giao-dien': 'sang' })).toContain('class="sang"')
})

test('a dozen items with long texts come in one round trip', () => {
  const words = 'Chị kiên trì vận động bà con góp đất mở đường, dựng nhà văn hóa, trồng hoa dọc lối đi và giữ nề nếp '
  const items = Array.from({ length: 12 }, (_, at) =>
    item({
      id: `${at}`,
      title: `Người phụ nữ thứ ${at} ${words}`.slice(0, 150),
      standfirst: `${at} ${words.repeat(5)}`.slice(0, 490),
      href: `/guong-dien-hinh/nguoi-phu-nu-thu-${at}-${(at * 7919).toString(36)}xyz`,
      ...(at % 3 === 0 ? {} : { picture: picture(at) }),
    }),
  )
  for (const given of [{ so: '12' }, { so: '12', kieu: 'the', khung: '1' }] as Record<string, string>[]) {
    const page = unitEmbedPage(portal, unit, items, wished(given))
    expect(gzipSync(page).length).toBeLessThan(14 * 1024)
    expect(brotliCompressSync(page).length).toBeLessThan(14 * 1024)
  }
})

test('pictures are as large as their place, lazy, and cannot move the text', () => {
  const page = unitEmbedPage(portal, unit, [item({ picture: picture(1) })], wished())
  expect(page).toMatch(
    /<img src="[^"]+-320\.jpg" srcset="[^"]+" sizes="8rem" width="960" height="720" alt="" loading="lazy"/u,
  )
  expect(page).not.toContain('-1600')
})
