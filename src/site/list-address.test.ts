import { describe, expect, it } from 'vitest'
import { listHref, readParameters, without } from './list-address'

const list = '/guong-dien-hinh'

describe('parameters of a list', () => {
  it.each([
    [{}, {}],
    [
      { nam: '2025', 'linh-vuc': 'nong-nghiep' },
      { 'linh-vuc': 'nong-nghiep', nam: '2025' },
    ],
    [{ nam: '', utm_source: 'zalo' }, {}],
    [{ nam: ['2024', '2025'] }, { nam: '2024' }],
    [{ nam: '20255' }, null],
    [{ 'don-vi': '../admin' }, null],
    [{ trang: '0' }, null],
    [{ cap: 'xax' }, null],
  ])('%j reads as %j', (asked, read) => {
    expect(readParameters(list, asked)).toEqual(read)
  })
})

describe('addresses of a list', () => {
  it.each([
    [{}, list],
    [{ trang: '1' }, list],
    [{ trang: '2', nam: '2025', 'linh-vuc': 'y-te' }, `${list}?linh-vuc=y-te&nam=2025&trang=2`],
    [{ other: 'x' }, list],
  ])('%j stands at %s', (parameters, href) => {
    expect(listHref(list, parameters as Record<string, string>)).toBe(href)
  })

  it('leaves a choice out', () => {
    expect(without({ nam: '2025', trang: '2', cap: 'xa' }, 'nam', 'trang')).toEqual({ cap: 'xa' })
  })
})
