import { describe, expect, it } from 'vitest'
import { highlighted, type Piece, snippetOf } from './snippet'

const marked = (found: Piece[]) => found.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const asked = (...words: string[]) => new Set(words)

describe('words that were asked for', () => {
  it.each([
    ['Bà Hà Thị Mận', asked('ha', 'man'), 'Bà [Hà] Thị [Mận]'],
    ['Đường đẹp', asked('duong'), '[Đường] đẹp'],
    ['Hoà, hòa, HÓA', asked('hoa'), '[Hoà], [hòa], [HÓA]'],
    ['không có', asked('gi'), 'không có'],
    ['<b>chợ</b>', asked('cho', 'b'), '<[b]>[chợ]</[b]>'],
    ['', asked('a'), ''],
  ])('stand out in “%s” as they were written', (text, words, shown) =>
    expect(marked(highlighted(text, words))).toBe(shown),
  )
})

describe('a snippet', () => {
  const filler = Array.from({ length: 100 }, (_, at) => `từ${at}`).join(' ')

  it('is the part with the most of the words', () => {
    const text = `chợ ${filler} chợ quê sạch ${filler}`
    const shown = marked(snippetOf(text, asked('cho', 'que', 'sach')))
    expect(shown).toContain('[chợ] [quê] [sạch]')
    expect(shown.startsWith('… ')).toBe(true)
    expect(shown.endsWith(' …')).toBe(true)
  })

  it('ends in the middle of what follows the words', () => {
    const shown = marked(snippetOf(`${filler} chợ ${filler} chợ`, asked('cho')))
    expect(shown).toMatch(/^… từ94 từ95 .* \[chợ\] từ0 .* từ24 …$/u)
    expect(marked(snippetOf(`${filler} chợ quê`, asked('cho', 'que')))).toMatch(/\[chợ\] \[quê\]$/u)
  })

  it('is the beginning where no word is found, and the whole of a short text', () => {
    expect(marked(snippetOf('Ngắn thôi.\nHết.', asked('x')))).toBe('Ngắn thôi. Hết.')
    expect(marked(snippetOf('', asked('x')))).toBe('')
    expect(marked(snippetOf('Chợ quê\nNgười giữ chợ', asked('cho')))).toBe('[Chợ] quê · Người giữ [chợ]')
    expect(marked(snippetOf(`Đầu ${filler}`, asked('x')))).toMatch(/^Đầu từ0.* …$/u)
  })
})
