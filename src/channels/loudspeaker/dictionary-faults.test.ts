import { describe, expect, it } from 'vitest'
import { defaultAbbreviations } from '@/shared/text/speech/abbreviations'
import { speak } from '@/shared/text/speech/speak'
import { type Row, shortFault, spokenFault, withDefaults } from './dictionary-faults'

const row = (short: string, spoken = 'nhà trẻ', place = 'anywhere'): Row => ({ short, spoken, place })

describe('a short form', () => {
  it.each([
    [row('NTR'), null],
    [row('Zalo'), null],
    [row('QP-AN'), null],
    [row('ThS.'), null],
    [row('H5N1'), null],
    [row('sào', 'sào Bắc Bộ', 'number'), null],
    [row('m²', 'mét vuông', 'number'), null],
    [row('SNV', 'Sở Nội vụ', 'document-number'), null],
    [row(''), /Chưa ghi/],
    [row('   '), /Chưa ghi/],
    [row('nhà trẻ'), /liền nhau/],
    [row('1A'), /bắt đầu bằng chữ/],
    [row('<b>'), /liền nhau/],
    [row('.*'), /liền nhau/],
    [row('và'), /chữ hoa/],
    [row('A'), /hai ký tự/],
    [row('m 2', 'mét', 'number'), /liền nhau/],
    [row('snv', 'sở', 'document-number'), /chữ hoa/],
    [row('NTR', 'nhà trẻ', 'elsewhere'), /chỗ đọc/],
  ] as [Row, RegExp | null][])('%j', (given, fault) => {
    const said = shortFault(given, [given])
    if (fault) expect(said).toMatch(fault)
    else expect(said).toBeNull()
  })

  it('stands once in each place, capitals apart', () => {
    const rows = [row('NTR'), row('NTR', 'nhà truyền thống'), row('Ntr'), row('NTR', 'tổ', 'number')]
    expect(rows.map((one) => shortFault(one, rows) !== null)).toEqual([true, true, false, false])
    const apart = [row('ĐTN'), row('ĐTN'.normalize('NFD'))]
    expect(shortFault(row('ĐTN'), apart)).toMatch(/đã có/)
  })
})

describe('how it is read', () => {
  it.each([
    ['nhà trẻ', null],
    ['Da-lô', null],
    ['', /Chưa ghi/],
    ['khu 3', /bằng chữ/],
    ['50%', /bằng chữ/],
    ['<script>', /bằng chữ/],
    ['nhà trẻ của UBND', /Ủy ban nhân dân/],
    ['NTR', /trùng/],
    ['NTR lớn', /nhà trẻ lớn|chữ viết tắt/],
  ] as [string, RegExp | null][])('%j', (spoken, fault) => {
    const said = spokenFault(row('NTR', spoken), [row('NTR', spoken)])
    if (fault) expect(said).toMatch(fault)
    else expect(said).toBeNull()
  })

  it('does not go round in circles', () => {
    const circle = [row('ABX', 'YBX'), row('YBX', 'ABX')]
    expect(circle.map((one) => spokenFault(one, circle) !== null)).toEqual([true, true])
  })
})

it('what the house writes counts before what the portal knows', () => {
  const dictionary = withDefaults([
    row('HTX', 'hợp tác'),
    row('sào', 'sào Bắc Bộ', 'number'),
    { short: 'X', spoken: '' },
  ])
  expect(speak('HTX, UBND, 3 sào, sào', dictionary)).toBe('hợp tác, Ủy ban nhân dân, ba sào Bắc Bộ, sào')
})

it('the entries that the portal brings keep their own rules', () => {
  const places = { undefined: 'anywhere', number: 'number', 'document-number': 'document-number' }
  const rows = defaultAbbreviations.map(({ short, spoken, after }) => ({ short, spoken, place: places[`${after}`] }))
  const reading = rows.flatMap((one) => spokenFault(one, []) ?? [])
  expect(reading).toEqual([])
  expect(rows.filter((one) => /đã có/.test(shortFault(one, rows) ?? '')).map(({ short }) => short)).toEqual([])
})
