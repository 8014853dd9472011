import { createHash } from 'node:crypto'
import { formatNumber } from '@/shared/text/number-format'
import type { Abbreviation } from '@/shared/text/speech/abbreviations'
import { estimatedMinutes, sentences } from '@/shared/text/speech/sentences'
import { speak } from '@/shared/text/speech/speak'
import type { Block, Figure, Inline, ListItem, Summary } from '@/shared/view'

/** A text as it is read aloud: paragraphs of whole sentences, everything in words. */
export type Script = {
  paragraphs: string[]
  minutes: number
  /** Changes with the story, whatever the dictionary says: a copy taken earlier can be told by it. */
  mark: string
  /** Short forms that no dictionary knows, as they stand in the text. */
  unread: string[]
}

const textOf = (runs: Inline[]): string => runs.map(({ text }) => text).join('')

/** "Bước 1: …" says itself which it is. */
const isNumbered = (text: string): boolean => /^[^.,:]{0,20}\d+\s*[:.)]/u.test(text)

const itemLines = (items: ListItem[], ordered: boolean): string[] =>
  items.flatMap(({ text, items: nested = [], ordered: nestedOrdered = false }, i) => [
    ordered && !isNumbered(textOf(text)) ? `Thứ ${i + 1}: ${textOf(text)}` : textOf(text),
    ...itemLines(nested, nestedOrdered),
  ])

const figureLine = ({ label, before, after, unit }: Figure): string =>
  before === undefined
    ? `${label}: ${formatNumber(after)} ${unit}`
    : `${label}: trước đây ${formatNumber(before)} ${unit}, nay ${formatNumber(after)} ${unit}`

const unquoted = (text: string): string => text.trim().replace(/^[“"]([^“”"]*)[”"]$/u, '$1')

/** What of a block is heard; pictures and links to other items are not. */
const linesOf = (block: Block): string[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.text)]
    case 'list':
      return itemLines(block.items, block.ordered)
    case 'quote': {
      const said = unquoted(textOf(block.text))
      return [block.by ? `${[block.by, block.role].filter(Boolean).join(', ')} nói: “${said}”` : said]
    }
    case 'figures':
      return [block.caption, ...block.figures.map(figureLine)]
    case 'audio':
    case 'video':
      return [block.transcript]
    default:
      return []
  }
}

/** Whose story it is: a name says it alone, the unit says where. */
const titleLine = ({ title, initialsOf, unit }: Summary): string =>
  initialsOf && unit ? `${title}, ${unit.successor?.name ?? unit.name}` : title

/** The story as it is written, line by line, in the order in which it is heard. */
export const writtenLines = (item: Summary, blocks: Block[]): string[] =>
  [
    titleLine(item),
    item.illustrative ? 'Nội dung minh họa, nhân vật và sự việc là hư cấu.' : '',
    item.standfirst,
    ...blocks.flatMap(linesOf),
  ]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)

const letters = 'ABCDEGHKLMNPQRSTUVXY'

/** Six letters, easy to read out and to compare. */
export const markOf = (lines: readonly string[]): string =>
  [...createHash('sha256').update(lines.join('\n')).digest().subarray(0, 6)]
    .map((byte) => letters[byte % letters.length])
    .join('')

/** An aside between brackets is heard as one between commas. */
const withoutBrackets = (text: string): string =>
  text
    .replace(/^\(?(\p{L}+|\d+)\)\s+/u, '$1. ')
    .replace(/[([]([^()[\]]*)[)\]]/gu, ', $1, ')
    .replace(/\s+,/gu, ',')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*(?=[.;:!?…]|$)/gu, '')
    .replace(/^,\s*/u, '')

/** Lines of a written text as paragraphs to read aloud. */
export const spoken = (lines: readonly string[], abbreviations: Abbreviation[]): string[] =>
  lines.map((line) => sentences(speak(withoutBrackets(line), abbreviations)).join(' ')).filter(Boolean)

const shortForm = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&/-]*\p{Lu}(?![\p{L}\p{N}])/gu

/** Capitals among small letters; a whole line in capitals is a title. */
export const unreadIn = (paragraphs: readonly string[]): string[] => [
  ...new Set(paragraphs.filter((text) => /\p{Ll}/u.test(text)).flatMap((text) => text.match(shortForm) ?? [])),
]

export const minutesOf = (paragraphs: readonly string[]): number => estimatedMinutes(paragraphs.join(' '))

export const scriptOf = (item: Summary, blocks: Block[], abbreviations: Abbreviation[]): Script => {
  const lines = writtenLines(item, blocks)
  const paragraphs = spoken(lines, abbreviations)
  return { paragraphs, minutes: minutesOf(paragraphs), mark: markOf(lines), unread: unreadIn(paragraphs) }
}

/** As a file: one paragraph after an empty line; also the oldest editor of a commune's computer shows the lines. */
export const plainText = (paragraphs: readonly string[]): string => `${paragraphs.join('\r\n\r\n')}\r\n`
