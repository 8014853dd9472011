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

describe('parameters of the search', () => {
  it('reads words as they count', () => {
    expect(readParameters('/tim-kiem', { trang: '2', q: ' Hà  Mận\u0000 ' })).toEqual({ q: 'Hà Mận', trang: '2' })
    expect(readParameters('/tim-kiem', { q: ' \u200b ' })).toEqual({})
  })
  it('writes them so that they can be read', () => {
    expect(listHref('/tim-kiem', { trang: '2', q: '"50%" & Mận' })).toBe(
      '/tim-kiem?q=%2250%25%22%20%26%20M%E1%BA%ADn&trang=2',
    )
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
