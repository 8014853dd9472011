import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCount } from '@/shared/text/word-count'
import type { Block, Inline } from '@/shared/view'
import { blocksOfWork, plainWork, wordsOfWork, workOfBlocks } from './work-text'

const p = (...text: (string | Inline)[]): Block => ({
  type: 'paragraph',
  text: text.map((run) => (typeof run === 'string' ? { text: run } : run)),
})
const h = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, text: [{ text }] })
const ul = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => ({ text: [{ text }] })),
})
const i = (text: string): Inline => ({ text, italic: true })
const b = (text: string): Inline => ({ text, bold: true })
const bi = (text: string): Inline => ({ text, bold: true, italic: true })

describe('a written work', () => {
  it.each<[string, string, Block[]]>([
    ['nothing', ' \n', []],
    ['one paragraph', 'Một.', [p('Một.')]],
    ['paragraphs', 'Một.\n \n\nHai.\n', [p('Một.'), p('Hai.')]],
    ['verses', 'Một\ndòng gãy.\n\nHai.', [p('Một\ndòng gãy.'), p('Hai.')]],
    ['lines without a gap', 'Từ điện thoại.\nĐoạn hai.', [p('Từ điện thoại.'), p('Đoạn hai.')]],
    ['headings', '# Một\nChữ.\n\n## Hai\n\n#khong', [h(2, 'Một'), p('Chữ.'), h(3, 'Hai'), p('#khong')]],
    ['a list', 'Gồm:\n* một\n•  hai\n\n* ba\n\nHết.', [p('Gồm:'), ul('một', 'hai', 'ba'), p('Hết.')]],
    ['what somebody says', '- Bà ơi!\n- Ơi!', [p('- Bà ơi!'), p('- Ơi!')]],
    ['numbers as they are', '1. Mở đầu\n\n2. Kết', [p('1. Mở đầu'), p('2. Kết')]],
    ['a line between parts', 'A\n\n* * *\n\n***\n\n#', [p('A'), p('* * *'), p('***'), p('#')]],
    ['emphasis', '*Một* và **hai**, ***ba***.', [p(i('Một'), ' và ', b('hai'), ', ', bi('ba'), '.')]],
    ['emphasis within emphasis', '**a *b* c**', [p(b('a '), bi('b'), b(' c'))]],
    ['the other way about', '*a **b** c*', [p(i('a '), bi('b'), i(' c'))]],
    ['one after the other', '**a***(b)*', [p(b('a'), i('(b)'))]],
    ['over a line', '*a\nb*\n\nc', [p(i('a\nb')), p('c')]],
    ['no emphasis within words', '5*3*2 và 2 * 3 * 4, a*b* c', [p('5*3*2 và 2 * 3 * 4, a*b* c')]],
    ['what is not closed', '*Chú thích. **Và', [p('*Chú thích. **Và')]],
    ['what is taken back', '\\*a\\* \\# b\n\n\\# c\n\n\\• d', [p('*a* # b'), p('# c'), p('• d')]],
    ['markup of others', '<b>a</b> [x](javascript:1) `c`', [p('<b>a</b> [x](javascript:1) `c`')]],
    [
      'emphasis between signs',
      '“**…**”, (*Ôi!*), *Hay!*, *Ôi!***(Bà)**',
      [p('“', b('…'), '”, (', i('Ôi!'), '), ', i('Hay!'), ', ', i('Ôi!'), b('(Bà)'))],
    ],
    ['redacted', '**[…]** kể', [p(b('[…]'), ' kể')]],
  ])('%s', (_, written, blocks) => expect(blocksOfWork(written)).toEqual(blocks))

  const anything = fc
    .array(fc.constantFrom('*', '**', '***', ' ', '\n', '\n\n', '# ', '## ', '• ', '\\', 'a', 'Bà', '.', '(', '- '), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''))

  it('of blocks is read as these blocks again, whatever was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const blocks = blocksOfWork(typed)
        expect(blocksOfWork(workOfBlocks(blocks))).toEqual(blocks)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['*(****# Bà***', '*(**a** b*', '*Ôi!**(Bà)*', '“**…**”', '*a **“b”***(c)*'])(
    'of %j is read as the same',
    (typed) => {
      const blocks = blocksOfWork(typed)
      expect(blocksOfWork(workOfBlocks(blocks))).toEqual(blocks)
    },
  )

  it('has as many words as without its marks', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(wordsOfWork(typed)).toBe(wordCount(plainWork(typed)))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['# Bà  tôi\n\n* Dậy *sớm*\n* Về muộn', 6],
    ['- Bà ơi!', 3],
    ['* * *', 3],
    ['', 0],
  ])('%j has %i words', (written, words) => expect(wordsOfWork(written)).toBe(words))

  it.each(['*a ', '*a* ', '**a* ', '*(', '*(*) ', '***', '* a\n', '\\'])(
    'a hundred thousand characters of %j are read in no time worth telling',
    (part) => {
      const typed = part.repeat(100_000 / part.length)
      expect(blocksOfWork(typed).length).toBeGreaterThan(0)
    },
  )
})

it('what is stored strangely is no text', () => {
  for (const strange of [null, undefined, 'Một.', {}, [{}], [null], [{ type: 'picture' }], [{ type: 'list' }]])
    expect(workOfBlocks(strange)).toBe('')
})
