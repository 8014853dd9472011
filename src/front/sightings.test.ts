import { expect, test } from 'vitest'
import { framingHost, loaderIn } from './sightings.ts'

const hostOf = (referer: string, others: Record<string, string> = {}) =>
  framingHost({ referer, ...others }, 'guong.example.vn')

test.each([
  ['https://xa.example.vn/tin-tuc?id=1', 'xa.example.vn'],
  ['http://XA.example.vn:8080/', 'xa.example.vn:8080'],
  ['https://guong.example.vn/nhung', null],
  ['', null],
  ['about:client', null],
  ['file:///home/ai-do/trang.html', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['https://a_b.example', null],
  ['https://[::1]/', null],
  [`https://${'a.'.repeat(60)}vn`, null],
  ['https://<script>.example', null],
  ["https://x'; DROP TABLE units; --.vn", null],
])('from %j: %j', (referer, host) => expect(hostOf(referer)).toBe(host))

test('only frames count, where the browser says what it asks for', () => {
  const from = 'https://xa.example.vn/'
  expect(hostOf(from, { 'sec-fetch-dest': 'iframe' })).toBe('xa.example.vn')
  expect(hostOf(from, { 'sec-fetch-dest': 'document' })).toBeNull()
  expect(framingHost({ origin: 'https://xa.example.vn' }, 'guong.example.vn')).toBe('xa.example.vn')
})

test.each([
  ['/nhung/xa-a', 0],
  ['/nhung/xa-a?so=3&khung=1&phien-ban=12', 12],
  ['/nhung/xa-a?phien-ban=1234', 0],
  ['/nhung/xa-a?phien-ban=-1', 0],
  ['/nhung/xa-a?phien-ban=1;x', 0],
])('%s: loader %i', (target, version) => expect(loaderIn(target)).toBe(version))
