import { expect, test } from 'vitest'
import { sitesSeen } from './sites-seen'

const now = new Date('2026-11-28T00:00:00Z')
const seen = (host: string, loader: number, day: string) => ({ host, loader, lastSeen: `${day}T00:00:00Z` })

test('each site once, the last seen first, with what it uses now', () => {
  const rows = [
    seen('a.example.vn', 1, '2026-11-20'),
    seen('a.example.vn', 2, '2026-11-26'),
    seen('b.example.vn', 0, '2026-11-27'),
    seen('c.example.vn', 1, '2026-09-01'),
    seen('c.example.vn', 2, '2026-11-25'),
  ]
  expect(sitesSeen(rows, 2, now).map(({ host, how, isOld }) => [host, how, isOld])).toEqual([
    ['b.example.vn', 'khung viết tay', false],
    ['a.example.vn', 'đoạn mã bản 2, đoạn mã bản 1', true],
    ['c.example.vn', 'đoạn mã bản 2', false],
  ])
})

test('a site that was not seen for long keeps what it had', () => {
  expect(sitesSeen([seen('a.example.vn', 1, '2026-01-01')], 2, now)).toMatchObject([{ isOld: true }])
  expect(sitesSeen([], 2, now)).toEqual([])
})
