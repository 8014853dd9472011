import { expect, it } from 'vitest'
import type { Entrant, Entry } from '@/payload-types'
import { publicAward } from './public-award'

const licence: Entry['ticks'] = [{ key: 'licence', version: 1 }]
const entry = { id: 'e', blindCode: 'AAAAA', title: 'Bà tôi', ticks: licence } as Entry
const people = [
  { part: 'author', name: 'Trần Văn Lúa', unitName: 'Trường Lồ' },
  { part: 'co-author', name: 'Lê Thị Sen', ticks: licence },
  { part: 'co-author', name: 'Người Không Cho', ticks: [] },
  { part: 'co-author', name: 'Cao Văn Ở', ticks: licence },
] as Entrant[]
const award = { prize: 'Giải Nhất', entry: 'AAAAA', unit: null, citation: '' }
const madeOf = (ticks: Entry['ticks'], authors = people) =>
  publicAward(award, [], [{ ...entry, ticks }], new Map([['e', authors]]))

it('has a code for each who is named', () => {
  const made = madeOf(licence)
  expect(made.work?.author).toBe('Trần Văn Lúa, Lê Thị Sen, Cao Văn Ở')
  expect(new Set([made.certificate, ...(made.coCertificates ?? [])]).size).toBe(3)
})

it.each([
  ['written alone', licence, people.slice(0, 1)],
  ['whose author may not be named', [], people],
])('%s has one', (_, ticks, authors) => expect(madeOf(ticks, authors).coCertificates).toBeUndefined())
