import { describe, expect, it } from 'vitest'
import { safeHref } from './html'

describe('an address to which a page may link', () => {
  it.each([
    ['https://phutho.gov.vn/tin', 'https://phutho.gov.vn/tin'],
    ['http://phutho.gov.vn', 'http://phutho.gov.vn/'],
    [' https://phutho.gov.vn/ ', 'https://phutho.gov.vn/'],
    ['HTTPS://Phutho.gov.vn/Tin', 'https://phutho.gov.vn/Tin'],
    ['/van-ban/ke-hoach', '/van-ban/ke-hoach'],
    ['/', '/'],
    ['#muc-2', '#muc-2'],
    ['mailto:toasoan@example.vn', 'mailto:toasoan@example.vn'],
    ['tel:+842103', 'tel:+842103'],
    ['javascript:alert(1)', null],
    ['JavaScript:alert(1)', null],
    ['\tjava\nscript:alert(1)', null],
    ['java\u0000script:alert(1)', null],
    ['data:text/html;base64,PHNjcmlwdD4=', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['blob:https://x/y', null],
    ['ftp://x/y', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/\t/evil.example', null],
    ['/\n/evil.example', null],
    ['\\\\evil.example', null],
    ['mailto:a b', null],
    ['van-ban/ke-hoach', null],
    ['', null],
    ['   ', null],
    [null, null],
    [undefined, null],
    [7, null],
    [{ toString: () => 'https://x.vn' }, null],
  ])('%j: %j', (href, safe) => {
    expect(safeHref(href)).toBe(safe)
  })
})
