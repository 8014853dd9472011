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

type Style = Pick<Inline, 'bold' | 'italic'>

type Stars = { at: number; length: number; opens: boolean; closes: boolean }

/** Runs of asterisks that no backslash takes away. They open before a word and close after one, never within. */
const starsIn = (text: string): Stars[] =>
  [...text.matchAll(/\\[\\*#•]|\*+/gu)].flatMap(({ 0: { length }, 0: found, index: at }) => {
    if (!found.startsWith('*')) return []
    const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' ']
    return [
      {
        ...{ at, length },
        opens: !space.test(after) && !wordSign.test(before),
        closes: !space.test(before) && !wordSign.test(after),
      },
    ]
  })

const styles: Record<number, Style> = { 1: { italic: true }, 2: { bold: true }, 3: { bold: true, italic: true } }

const run = (text: string, style: Style): Inline[] =>
  text === '' ? [] : [{ text: text.replace(/\\([\\*#•])/gu, '$1'), ...style }]

/** Neighbours of the same style are one. */
const joined = (runs: Inline[]): Inline[] =>
  runs.reduce<Inline[]>((so, one) => {
    const last = so.at(-1)
    if (last && last.bold === one.bold && last.italic === one.italic) last.text += one.text
    else so.push({ ...one })
    return so
  }, [])

/** Each run of asterisks is looked at a constant number of times: a text may be long, and nothing but asterisks. */
const inlines = (text: string, style: Style = {}): Inline[] => {
  const stars = starsIn(text)
  const hopeless = new Set<number>()
  const closeOf = (i: number, wanted: number): number => {
    let longer = -1
    for (let j = i + 1; j < stars.length; j++) {
      const { closes = false, length = 0 } = stars[j] ?? {}
      if (closes && length === wanted) return j
      if (closes && length > wanted && longer < 0) longer = j
    }
    return longer
  }
  const found: Inline[] = []
  let from = 0
  for (let i = 0; i < stars.length; i++) {
    const open = stars[i]
    const added = open && styles[open.length]
    const adds = added && Object.keys(added).every((name) => !style[name as keyof Style])
    if (!open?.opens || !adds || open.at < from || hopeless.has(open.length)) continue
    const at = closeOf(i, open.length)
    const close = stars[at]
    if (!close) {
      hopeless.add(open.length)
      continue
    }
    const inside = text.slice(open.at + open.length, close.at)
    found.push(...run(text.slice(from, open.at), style), ...inlines(inside, { ...style, ...added }))
    from = close.at + open.length
    // What is left of a longer run may open something itself.
    const rest = close.length - open.length
    i = at - (rest > 0 ? 1 : 0)
    if (rest > 0)
      stars[i + 1] = {
        at: from,
        length: rest,
        opens: close.closes && !space.test(text[from + rest] ?? ' '),
        closes: false,
      }
  }
  return joined([...found, ...run(text.slice(from), style)])
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

const marks = { bold: '**', italic: '*' } as const

const marked = (runs: readonly Inline[]): string => {
  const open: (keyof Style)[] = []
  let text = ''
  for (const one of [...runs, { text: '' }] as Inline[]) {
    const kept = open.findIndex((name) => !one[name])
    for (const name of kept < 0 ? [] : open.splice(kept).reverse()) text += marks[name]
    for (const name of ['bold', 'italic'] as const)
      if (one[name] && !open.includes(name)) {
        open.push(name)
        text += marks[name]
      }
    text += one.text.replace(/[\\*]/gu, '\\$&')
  }
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
