import { expect, test } from 'vitest'
import { decide as decideFor } from './address.ts'

const decide = (target: string) => decideFor(target, 'https://guong.example.vn')

const addressOf = (target: string) => {
  const decision = decide(target)
  return decision.kind === 'page' ? decision.page.address : decision.kind
}

test.each([
  ['/', '/'],
  ['/tin-bai', '/tin-bai'],
  ['/guong-dien-hinh/tap-the', '/guong-dien-hinh/tap-the'],
  ['/guong-dien-hinh/ha-thi-man-k3f9x2', '/guong-dien-hinh/ha-thi-man-k3f9x2'],
  ['/ky-niem-11-6/2026', '/ky-niem-11-6/2026'],
  ['/giao-luu-toa-dam/gap-go/lich.ics', '/giao-luu-toa-dam/gap-go/lich.ics'],
  ['/linh-vuc/nong-nghiep', '/linh-vuc/nong-nghiep'],
  ['/cuoc-thi/viet/ket-qua.json', '/cuoc-thi/viet/ket-qua.json'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/rss.xml', '/rss.xml'],
  ['/feed.json?x=1', '/feed.json'],
  ['/rss/tin-bai.xml', '/rss/tin-bai.xml'],
  ['/rss/don-vi/xa-phung-nguyen.xml', '/rss/don-vi/xa-phung-nguyen.xml'],
  [
    '/du-lieu/tin-bai.json?x=1&sau=0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a01',
    '/du-lieu/tin-bai.json?sau=0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a01',
  ],
  ['/admin', 'admin'],
  ['/admin/collections/users?limit=10', 'admin'],
  ['/api/users/login', 'api'],
  ['/api/health', 'health'],
  ['/api/health/live', 'health'],
  ['/xem-truoc/exemplar/1', 'preview'],
  ['/xem-truoc/tep/a.jpg', 'preview-file'],
  ['/tep/a.jpg', 'public-file'],
  ['/nhung', '/nhung'],
  ['/nhung/xa-phung-nguyen', '/nhung/xa-phung-nguyen'],
  ['/nhung/xa-phung-nguyen?phien-ban=1&khung=1&so=12', '/nhung/xa-phung-nguyen?so=12&khung=1'],
  ['/nhung/bai/tin-bai/a?so=3&giao-dien=toi', '/nhung/bai/tin-bai/a?giao-dien=toi'],
])('%s is %s', (target, expected) => expect(addressOf(target)).toBe(expected))

test.each([
  ['/linh-vuc', '/so-do-cong#linh-vuc'],
  ['/don-vi/', '/so-do-cong#don-vi'],
  ['/chuyen-trang?x=1', '/so-do-cong#chuyen-trang'],
])('%s stands at %s', (target, location) => expect(decide(target)).toEqual({ kind: 'elsewhere', location }))

test.each([
  '/khong-co',
  '/_khong-thay',
  '/_da-go',
  '/administrator',
  '/apis',
  '/tin-bai/bai/lich.ics',
  '/tin-bai/bai/ket-qua.json',
  '/rss/don-vi.xml',
  '/rss/tin-bai/bai.xml',
  '/du-lieu/don-vi.json',
  '/du-lieu/tin-bai/bai.json',
  '/du-lieu/tin-bai.json?sau=1',
  '/tin-bai/a/b',
  '/tin-bai/-a',
  '/tin-bai/a--b',
  '/tin-bai/..',
  '/tin-bai/../admin',
  '/tin-bai/./a',
  '/tin-bai/a%2Fb',
  '/tin-bai/%61',
  '/tin-bai/a;b',
  '/tin-bai/a\\b',
  '/tin-bai//a',
  '//evil.example/',
  '/tin-bai//',
  '/_next/image',
  '/_next/data/x.json',
  'tin-bai',
  '*',
  '/nhung/xa-a?so=13',
  '/nhung/bai/don-vi/xa-a',
  '/nhung/bai/linh-vuc/y-te',
  '/nhung/bai/tin-bai',
  '/nhung/bai/tin-bai/a/ma-qr.svg',
  '/nhung/xa-a/b',
])('%s is nothing', (target) => expect(decide(target)).toEqual({ kind: 'unknown' }))

test('an address of another spelling belongs to the page and is known as such', () => {
  const page = { address: '/tin-bai', item: null, suffix: '', named: [], kept: true }
  for (const target of ['/tin-bai/', '/Tin-Bai', '/TIN-BAI/'])
    expect(decide(target)).toEqual({ kind: 'page', page, spelledRight: false })
  expect(decide('/tin-bai')).toEqual({ kind: 'page', page, spelledRight: true })
})

test('the item is what the register knows, without the suffix', () => {
  expect(decide('/giao-luu-toa-dam/gap-go/lich.ics')).toMatchObject({
    page: { item: '/giao-luu-toa-dam/gap-go', suffix: '/lich.ics' },
  })
})

test.each([
  ['order', '/tin-bai?trang=2&nam=2026', '/tin-bai?nam=2026&trang=2'],
  ['repetition', '/tin-bai?trang=2&trang=3', '/tin-bai?trang=2'],
  ['unknown ones', '/tin-bai?utm_source=x&trang=2&_rsc=1', '/tin-bai?trang=2'],
  ['empty ones', '/tin-bai?linh-vuc=&nam=2026&don-vi=', '/tin-bai?nam=2026'],
  ['encoding', '/tin-bai?n%61m=20%326', '/tin-bai?nam=2026'],
  ['a bare question mark', '/tin-bai?', '/tin-bai'],
  ['a page that reads none', '/gioi-thieu?trang=2', '/gioi-thieu'],
  ['an item', '/tin-bai/mot-bai?trang=2', '/tin-bai/mot-bai'],
  ['brackets', '/tin-bai?trang[]=2&trang=3', '/tin-bai?trang=3'],
  [
    'a search',
    '/tim-kiem?linh-vuc=&loai=tin-bai&q=ha+thi++m%E1%BA%ADn&x=1',
    '/tim-kiem?q=ha%20thi%20m%E1%BA%ADn&loai=tin-bai',
  ],
  ['decomposed words', '/tim-kiem?q=ma%CC%A3%CC%82n', '/tim-kiem?q=m%E1%BA%ADn'],
  ['invisible words', '/tim-kiem?q=%00%E2%80%8B%20&trang=2', '/tim-kiem?trang=2'],
  ['broken encoding', '/tim-kiem?q=%&q=a', '/tim-kiem?q=%25'],
  ['half a letter', '/tim-kiem?q=%E1%BA', '/tim-kiem?q=%EF%BF%BD'],
  ['markup', '/tim-kiem?q=%22%3E<script>&q', '/tim-kiem?q=%22%3E%3Cscript%3E'],
  ['length of a search', `/tim-kiem?q=${'%F0%9F%8E%89'.repeat(900)}`, `/tim-kiem?q=${'%F0%9F%8E%89'.repeat(200)}`],
  ['prototype names', '/tin-bai?__proto__=1&constructor=2', '/tin-bai'],
])('one key whatever the %s', (_, target, expected) => expect(addressOf(target)).toBe(expected))

test.each([
  '/tin-bai?trang=0',
  '/tin-bai?trang=-1',
  '/tin-bai?trang=1e3',
  '/tin-bai?trang=99999',
  '/tin-bai?trang=2%0A',
  '/tin-bai?nam=1800',
  '/tin-bai?linh-vuc=A',
  '/tin-bai?linh-vuc=../x',
  '/tin-bai?loai=khac',
  '/tin-bai?trang=%00',
  '/tim-kiem?q=a&trang=51',
  '/tim-kiem?q=a&loai=nguoi',
  '/tim-kiem?q=a&dung=2',
])('%s cannot be', (target) => expect(decide(target)).toEqual({ kind: 'unknown' }))

test('parameters name what must be live', () => {
  expect(decide('/tin-bai?don-vi=xa-ban-nguyen&linh-vuc=nong-nghiep&nam=2026')).toMatchObject({
    page: { named: ['/linh-vuc/nong-nghiep', '/don-vi/xa-ban-nguyen'] },
  })
})

test('no copy is kept of a search; its empty page is a page like others', () => {
  for (const target of ['/tim-kiem?q=a', '/tim-kiem?loai=tin-bai', '/tim-kiem?q=a&dung=1'])
    expect(decide(target)).toMatchObject({ kind: 'page', page: { kept: false } })
  for (const target of ['/tim-kiem', '/tim-kiem?q=', '/tim-kiem?q=+&loai='])
    expect(decide(target)).toMatchObject({ kind: 'page', page: { address: '/tim-kiem', kept: true } })
})

test('a huge target is refused, unless the admin panel asks', () => {
  const long = 'a'.repeat(3_000)
  expect(decide(`/tin-bai?x=${long}`)).toEqual({ kind: 'too-long' })
  expect(decide(`/admin/collections/articles?where=${long}`)).toEqual({ kind: 'admin' })
})
