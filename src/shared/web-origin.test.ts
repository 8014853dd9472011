import { expect, test } from 'vitest'
import { httpsOrigin } from './web-origin.ts'

test.each([
  ['https://xa.example.vn', 'https://xa.example.vn'],
  [' https://Xa.Example.vn/tin-tuc?id=1#a ', 'https://xa.example.vn'],
  ['xa.example.vn', 'https://xa.example.vn'],
  ['https://xa.example.vn:8443/', 'https://xa.example.vn:8443'],
  ['https://xã.example.vn', 'https://xn--x-yfa.example.vn'],
  ['http://xa.example.vn', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@xa.example.vn', null],
  ['https://localhost', null],
  ['https://127.0.0.1', null],
  ['https://*.example.vn', null],
  ["https://xa.example.vn; script-src 'unsafe-inline'", null],
  ['https://xa.example.vn https://khac.example.vn', null],
  ['xa.example.vn\r\nSet-Cookie: a=1', null],
  ["'self'", null],
  ['*', null],
  ['data:text/html,x', null],
  ['', null],
])('%j: %j', (typed, origin) => expect(httpsOrigin(typed)).toBe(origin))
