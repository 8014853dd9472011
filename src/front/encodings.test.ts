import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chooseEncoding, encoded, isCompressible } from './encodings.ts'

test.each([
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0,gzip;q=0', null],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity', null],
  ['GZIP', 'gzip'],
  ['brotli', null],
] as const)('%s allows %s', (accepted, expected) => expect(chooseEncoding(accepted)).toBe(expected))

test.each([
  ['text/html; charset=utf-8', 1_000, true],
  ['text/html; charset=utf-8', 100, false],
  ['application/rss+xml', 1_000, true],
  ['application/json', 1_000, true],
  ['text/javascript; charset=utf-8', 1_000, true],
  ['image/svg+xml', 1_000, true],
  ['application/manifest+json', 1_000, true],
  ['image/avif', 1_000, false],
  ['font/woff2', 1_000, false],
  ['application/pdf', 1_000, false],
])('%s of %i bytes: %s', (type, size, expected) => expect(isCompressible(type, size)).toBe(expected))

test('a body is compressed once', async () => {
  const body = Buffer.from('Gương sáng '.repeat(200))
  const asked = [encoded(body, 'br'), encoded(body, 'br'), encoded(body, 'gzip')]
  expect(asked[0]).toBe(asked[1])
  const [br = body, , gzip = body] = await Promise.all(asked)
  expect(brotliDecompressSync(br)).toEqual(body)
  expect(gunzipSync(gzip)).toEqual(body)
  expect(encoded(body, 'br')).toBe(br)
})
