import { expect, test } from 'vitest'
import { readWish, wishParameters } from './wish'

test('what goes without saying', () => {
  expect(readWish('unit', {})).toEqual({
    choice: 'tat-ca',
    count: 5,
    theme: 'tu-dong',
    layout: 'danh-sach',
    headingLevel: 2,
    reportsHeight: false,
  })
})

test.each([
  [{ so: '0' }],
  [{ so: '13' }],
  [{ so: '1e1' }],
  [{ loai: 'khac' }],
  [{ 'giao-dien': 'toi"' }],
  [{ cap: '1' }],
  [{ khung: '2' }],
])('%j cannot be', (given) => expect(readWish('unit', given)).toBeNull())

test('a single item knows no number', () => {
  expect(readWish('item', { so: '99', 'giao-dien': 'toi' })).toMatchObject({ theme: 'toi', count: 5 })
})

test('an address says only what differs, in canonical order', () => {
  const wish = readWish('unit', { khung: '1', cap: '3', so: '8', loai: 'tat-ca', 'giao-dien': 'tu-dong' })
  expect(wish && new URLSearchParams(wishParameters('unit', wish)).toString()).toBe('so=8&cap=3&khung=1')
  expect(wish && new URLSearchParams(wishParameters('item', wish)).toString()).toBe('cap=3&khung=1')
})
