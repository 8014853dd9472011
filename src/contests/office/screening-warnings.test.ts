import { expect, it } from 'vitest'
import { exampleSettings } from '../factory'
import { screeningWarnings } from './screening-warnings'

const entry = { words: 1400, title: 'Bà tôi', genre: 'portrait', subject: {}, ticks: [] }
const author = { name: 'Trần Văn Lúa', phone: '0912345678', mail: null, ageBand: '16-and-over', guardian: {} } as const
const settings = exampleSettings
const film = (seconds: number | null) => ({ originalName: 'phim.mp4', mimeType: 'video/mp4', seconds })

const warned = (more: Partial<Parameters<typeof screeningWarnings>[0]> = {}) =>
  screeningWarnings({ entry, authors: [{ ...author, sent: 1 }], files: [], staff: ['Hà Thị Mận'], settings, ...more })

it('nothing is said of an entry in order', () => {
  expect(warned()).toEqual([])
})

it('a name of somebody who works in the contest is told, however it is written', () => {
  const authors = [author, { ...author, name: 'hà thị mận' }].map((one) => ({ ...one, sent: 1 }))
  expect(warned({ authors })).toEqual(['“hà thị mận” trùng tên người trong ban tổ chức hoặc ban giám khảo.'])
})

it('the limit holds for each author', () => {
  const authors = [
    { ...author, sent: 3 },
    { ...author, name: 'Lê Thị Sen', sent: 4 },
  ]
  expect(warned({ authors })).toEqual(['“Lê Thị Sen” đã gửi 4 bài, kể cả bài viết chung; thể lệ cho 3.'])
})

it.each([
  ['too few words', { entry: { ...entry, words: 12 } }, 'Bài có 12 từ, ít hơn 1.300.'],
  ['too many words', { entry: { ...entry, words: 1501 } }, 'Bài có 1.501 từ, nhiều hơn 1.500.'],
  [
    'a film of unknown length',
    { files: [film(null), { ...film(null), mimeType: 'image/jpeg' }] },
    'Tệp “phim.mp4” chưa rõ thời lượng; thể lệ cho 7 phút.',
  ],
  ['a film too long', { files: [film(420), film(421)] }, 'Tệp “phim.mp4” dài 7 phút 1 giây; thể lệ cho 7 phút.'],
  ['no contact', { authors: [{ ...author, phone: null, sent: 1 }] }, 'Tác giả không ghi điện thoại hay thư điện tử.'],
  [
    'a child without consent',
    { authors: [{ ...author, ageBand: 'under-16' as const, sent: 1 }] },
    'Người giám hộ của “Trần Văn Lúa” chưa đồng ý.',
  ],
  [
    'a subject who was not asked',
    { entry: { ...entry, subject: { name: 'Cao Văn Ở' } } },
    'Chưa đánh dấu nhân vật đã đồng ý.',
  ],
])('%s', (_, more, warning) => {
  expect(warned(more)).toEqual([warning])
})
