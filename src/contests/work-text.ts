import { wordCount } from '@/shared/text/word-count'
import type { Block, Inline, ListItem } from '@/shared/view'

/**
 * A work as it is written in a plain field and as it is shown. An empty line ends a paragraph (where there is none, as in what
 * comes from a telephone, every line is one); `# ` opens a heading and `## ` a smaller one; `* ` or `• ` an item of a list; *leaning*
 * and **bold** stand between asterisks. A backslash before one of these signs leaves it as it is. A hyphen opens no list: in a
 * Vietnamese story it opens what somebody says. Numbers before lines stay as they were written.
 */

/** What stands before a line and is no word of it. A line of nothing but signs, as between two parts, is a line of text. */
const lineMark = /^(#{1,6}(?=[^\S\n]+\S)|[*•](?=[^\S\n].*[^\s*•]))[^\S\n]+/u

const lineMarks = new RegExp(lineMark.source.replace('^', '^[^\\S\\n]*'), 'gmu')

const wordSign = /[\p{L}\p{N}]/u
const space = /\s/u

/** Leaning is 1, bold is 2, both are 3: as many asterisks as turn it on, and off again. */
const italic = 1
const bold = 2

const styleOf = (one: Pick<Inline, 'bold' | 'italic'>): number => (one.italic ? italic : 0) | (one.bold ? bold : 0)

const run = (text: string, style: number): Inline => ({
  text: text.replace(/\\([\\*#•])/gu, '$1'),
  ...(style & bold ? { bold: true } : {}),
  ...(style & italic ? { italic: true } : {}),
})

/** `touches`: no space follows. */
type Stars = { at: number; length: number; opens: boolean; closes: boolean; touches: boolean }

/** Runs of asterisks that no backslash takes away. They open before a word and close after one, never within. */
const starsIn = (text: string): Stars[] =>
  [...text.matchAll(/\\[\\*#•]|\*+/gu)].flatMap(({ 0: found, index: at }) => {
    const { length } = found
    if (!found.startsWith('*') || length > (bold | italic)) return []
    const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' ']
    const closes = !space.test(before) && !wordSign.test(after)
    const touches = !space.test(after)
    return [{ at, length, opens: touches && !wordSign.test(before), closes, touches }]
  })

/**
 * Each run of asterisks turns what it stands for off where it is on and on where it is off; so two runs of text are always told
 * apart by one number of asterisks, whatever stands around them. Nothing is turned on that nothing later turns off.
 */
const inlines = (text: string): Inline[] => {
  const stars = starsIn(text)
  const lastClose = (style: number) => stars.findLast(({ closes, length }) => closes && length & style)?.at ?? -1
  const lastCloses = [italic, bold].map((one) => [one, lastClose(one)] as const)
  const isClosedAfter = (style: number, at: number) => lastCloses.every(([one, last]) => !(style & one) || last > at)
  const found: Inline[] = []
  let [style, from] = [0, 0]
  for (const { at, length, opens, closes, touches } of stars) {
    const off = length & style
    const on = length & ~style
    if (off && !closes) continue
    const turnsOn = on !== 0 && (off ? touches : opens) && isClosedAfter(on, at)
    if (!off && !turnsOn) continue
    if (at > from) found.push(run(text.slice(from, at), style))
    // What opens nothing stands there as it is.
    from = at + (turnsOn ? length : off)
    style ^= turnsOn ? length : off
  }
  return from < text.length ? [...found, run(text.slice(from), style)] : found
}

/** The written work as the portal shows it. */
export const blocksOfWork = (written: string): Block[] => {
  const text = written.trim()
  const hasGaps = /\n\s*\n/u.test(text)
  const blocks: (Extract<Block, { type: 'heading' | 'list' }> | { type: 'lines'; lines: string[] })[] = []
  let isOpen = false
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [mark = '', sign = ''] = lineMark.exec(line) ?? []
    const last = blocks.at(-1)
    const words = line.slice(mark.length)
    if (sign.startsWith('#')) blocks.push({ type: 'heading', level: sign === '#' ? 2 : 3, text: inlines(words) })
    else if (sign && last?.type === 'list') last.items.push({ text: inlines(words) })
    else if (sign) blocks.push({ type: 'list', ordered: false, items: [{ text: inlines(words) }] })
    else if (line && isOpen && last?.type === 'lines') last.lines.push(line)
    else if (line) blocks.push({ type: 'lines', lines: [line] })
    isOpen = hasGaps && line !== '' && !sign
  }
  return blocks.map(
    (block): Block => (block.type === 'lines' ? { type: 'paragraph', text: inlines(block.lines.join('\n')) } : block),
  )
}

type Written = Extract<Block, { type: 'heading' | 'paragraph' | 'list' }>

/** Stored blocks, of which nothing is known but that they are JSON. */
const writtenOf = (blocks: unknown): Written[] =>
  (Array.isArray(blocks) ? (blocks as Block[]) : []).filter(
    (block): block is Written =>
      (block?.type === 'list' && Array.isArray(block.items)) ||
      ((block?.type === 'paragraph' || block?.type === 'heading') && Array.isArray(block.text)),
  )

const marked = (runs: readonly Inline[]): string => {
  const styles = [0, ...runs.map(styleOf), 0]
  const marks = styles.slice(1).map((style, i) => '*'.repeat(style ^ (styles[i] ?? 0)))
  const text = marks.map((mark, i) => mark + (runs[i]?.text ?? '').replace(/[\\*]/gu, '\\$&')).join('')
  return text.replace(/^(?=#{1,6}\s|•)/gmu, '\\')
}

/** Stored blocks as they would have been written. */
export const workOfBlocks = (blocks: unknown): string =>
  writtenOf(blocks)
    .map((block) => {
      if (block.type === 'list') return block.items.map((item) => `* ${marked(item.text)}`).join('\n')
      return block.type === 'heading' ? `${'#'.repeat(block.level - 1)} ${marked(block.text)}` : marked(block.text)
    })
    .join('\n\n')

const plain = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('')

/** The written work without its marks. */
export const plainWork = (written: string): string =>
  writtenOf(blocksOfWork(written))
    .map((block) =>
      block.type === 'list' ? block.items.map((item: ListItem) => plain(item.text)).join('\n') : plain(block.text),
    )
    .join('\n\n')

/** The words of a written work; marks before lines are none. Counted in the same way by `public/viet-bai.js`. */
export const wordsOfWork = (written: string): number => wordCount(written.replace(lineMarks, ''))
