import { describe, expect, it } from 'vitest'
import { defaultAbbreviations } from '@/shared/text/speech/abbreviations'
import { wordCount } from '@/shared/text/word-count'
import type { Block, Summary } from '@/shared/view'
import { markOf, plainText, scriptOf, spoken, unreadIn, writtenLines } from './script'

const item: Summary = {
  kind: 'exemplar',
  id: '1',
  title: 'Bà Hà Thị Mận',
  initialsOf: 'Hà Thị Mận',
  standfirst: 'Chín năm giữ 3,5 ha rau sạch.',
  href: '/guong-dien-hinh/ha-thi-man',
  unit: { name: 'xã Sơn Vi', slug: 'xa-son-vi', successor: { name: 'xã Phùng Nguyên', slug: 'xa-phung-nguyen' } },
  sectors: [],
  publishedAt: null,
  illustrative: false,
}

const run = (text: string) => [{ text }]

const picture = { id: 'p', alt: 'Bờ kênh', caption: 'Bờ kênh năm 2024', sizes: [] }

const blocks: Block[] = [
  { type: 'heading', level: 2, text: run('Mười năm trước') },
  { type: 'paragraph', text: [{ text: 'UBND xã giao ' }, { text: '2 ha', bold: true }, { text: '.' }] },
  { type: 'picture', picture },
  { type: 'gallery', pictures: [picture] },
  {
    type: 'list',
    ordered: true,
    items: [{ text: run('Họp khu') }, { text: run('Dọn kênh'), items: [{ text: run('mỗi nhà 1 người') }] }],
  },
  { type: 'quote', text: run('“Tôi làm được.”'), by: 'Bà Mận', role: 'trưởng khu 4' },
  {
    type: 'figures',
    caption: 'Sau 3 năm',
    figures: [{ label: 'Thu nhập', before: 30, after: 68.5, unit: 'triệu đồng' }],
  },
  {
    type: 'audio',
    title: 'Bản tin',
    recording: { id: 'r', src: '/tep/a.mp3', mimeType: 'audio/mpeg', bytes: 1 },
    transcript: 'Xin chào.\nTạm biệt.',
  },
  { type: 'related', label: 'Mô hình', title: 'Rau sạch', standfirst: '', href: '/mo-hinh' },
]

const ordered = (...items: string[]): Block => ({
  ...{ type: 'list', ordered: true },
  items: items.map((text) => ({ text: run(text) })),
})

describe('the script of an item', () => {
  it('says everything that is heard, in words, in its order', () => {
    expect(scriptOf(item, blocks, defaultAbbreviations).paragraphs).toEqual([
      'Bà Hà Thị Mận, xã Phùng Nguyên.',
      'Chín năm giữ ba phẩy năm héc-ta rau sạch.',
      'Mười năm trước.',
      'Ủy ban nhân dân xã giao hai héc-ta.',
      'Thứ nhất: Họp khu.',
      'Thứ hai: Dọn kênh.',
      'Mỗi nhà một người.',
      'Bà Mận, trưởng khu bốn nói: “Tôi làm được.”',
      'Sau ba năm.',
      'Thu nhập: trước đây ba mươi triệu đồng, nay sáu mươi tám phẩy năm triệu đồng.',
      'Xin chào.',
      'Tạm biệt.',
    ])
  })

  it('does not number what numbers itself', () => {
    expect(writtenLines(item, [ordered('Bước 1: họp', 'làm')]).slice(2)).toEqual(['Bước 1: họp', 'Thứ 2: làm'])
  })

  it('says of invented content that it is invented', () => {
    expect(writtenLines({ ...item, illustrative: true }, [])[1]).toMatch(/^Nội dung minh họa/)
  })

  it.each([
    ['HTX (thành lập năm 2019) có 3 tổ.', 'Hợp tác xã, thành lập năm hai nghìn không trăm mười chín, có ba tổ.'],
    ['Cả khu làm (xong sớm).', 'Cả khu làm, xong sớm.'],
    ['1) Họp dân', 'Một. Họp dân.'],
    ['(1) Họp dân', 'Một. Họp dân.'],
    ['–', undefined],
  ])('%s', (written, heard) => {
    expect(spoken([written], defaultAbbreviations)[0]).toBe(heard)
  })

  it('has no sentence of more than 25 words', () => {
    const long = Array.from({ length: 90 }, (_, i) => (i % 7 === 6 ? 'làng,' : 'rau')).join(' ')
    const { paragraphs } = scriptOf(item, [{ type: 'paragraph', text: run(long) }], defaultAbbreviations)
    const counts = paragraphs.flatMap((text) => text.split(/(?<=[.!?])\s/u)).map(wordCount)
    expect(Math.max(...counts)).toBeLessThanOrEqual(25)
  })

  it('has a mark that follows the story, not the dictionary', () => {
    const mark = scriptOf(item, blocks, defaultAbbreviations).mark
    expect(mark).toMatch(/^[A-Z]{6}$/)
    expect(scriptOf(item, blocks, []).mark).toBe(mark)
    expect(scriptOf({ ...item, standfirst: 'Mười năm.' }, blocks, []).mark).not.toBe(mark)
    expect(markOf([])).toMatch(/^[A-Z]{6}$/)
  })

  it('tells which short forms nobody can read', () => {
    const { unread } = scriptOf(item, [{ type: 'paragraph', text: run('UBND, XYZK và QP-XY; XYZK. Ông A.') }], [])
    expect(unread).toEqual(['UBND', 'XYZK', 'QP-XY'])
    expect(unreadIn(['MỤC ĐÍCH, YÊU CẦU.'])).toEqual([])
  })
})

it('a file has an empty line between paragraphs', () => {
  expect(plainText(['Một.', 'Hai.'])).toBe('Một.\r\n\r\nHai.\r\n')
})
