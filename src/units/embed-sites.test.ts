import { expect, test } from 'vitest'
import { checkSites, originsIn, tidySites } from './embed-sites'

test('addresses are cut down to their sites, each once', () => {
  const typed = 'https://xa.example.vn/tin-tuc\n truong.example.vn ;https://XA.example.vn/'
  expect(tidySites(typed)).toBe('https://xa.example.vn\nhttps://truong.example.vn')
  expect(originsIn(tidySites(typed))).toEqual(['https://xa.example.vn', 'https://truong.example.vn'])
  expect(checkSites(tidySites(typed))).toBe(true)
})

test.each([null, undefined, '', ' \n '])('nothing typed is nothing wrong: %j', (typed) => {
  expect(checkSites(typed)).toBe(true)
})

test.each(['http://xa.example.vn', 'javascript:alert(1)', "'none'", '*', 'https://a:b@xa.example.vn'])(
  '%s is named and never counts',
  (typed) => {
    expect(checkSites(tidySites(typed))).toContain(typed)
    expect(originsIn(typed)).toEqual([])
  },
)

test('a unit has a handful of sites', () => {
  const many = Array.from({ length: 11 }, (_, at) => `https://xa-${at}.example.vn`).join('\n')
  expect(checkSites(many)).toContain('nhiều nhất 10')
})
