import type { Block } from '@/shared/view'

/** A text as paragraphs: an empty line stands between two, or, where there is none, as in what comes from Word, a line is one. */
export const paragraphsOf = (text: string): Block[] =>
  text
    .split(/\n\s*\n/u.test(text) ? /\n\s*\n/u : '\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({ type: 'paragraph', text: [{ text: paragraph }] }))

/** The paragraphs of stored blocks as one text, an empty line between two. */
export const textOfParagraphs = (blocks: unknown): string =>
  (Array.isArray(blocks) ? (blocks as Block[]) : [])
    .flatMap((block) =>
      'text' in block && Array.isArray(block.text) ? [block.text.map(({ text }) => text).join('')] : [],
    )
    .join('\n\n')
