import { cleanLine } from '@/shared/text/nfc'
import type { Block, Summary } from '@/shared/view'
import { cutLine, wholeSentences } from './whole-sentences'

/**
 * How much each network takes, in UTF-16 units, the strictest way in which any of them counts. Facebook takes 63 206 characters, but
 * folds a post after about 477: what is longer is read by few, so the whole caption stays under that, link included. A message on
 * Zalo takes 2 000; an article of an official account has a title of 150 and a description of 300.
 */
export const captionLimits = { facebook: 477, zaloMessage: 2000, zaloTitle: 150, zaloDescription: 300 } as const

/** What captions are made of. `link`: absolute. */
export type Told = Pick<Summary, 'title' | 'standfirst' | 'illustrative'> & { paragraphs: string[]; link: string }

/** The running text of a story, a string for each paragraph. */
export const paragraphsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? cleanLine(block.text.map(({ text }) => text).join('')) || [] : [],
  )

const illustrativeNote = '(Nội dung minh họa)'

/** Paragraphs as far as whole sentences fit; the first sentence of all is cut rather than left out. */
const textWithin = (paragraphs: string[], most: number): string => {
  const kept: string[] = []
  let left = most
  for (const paragraph of paragraphs.map(cleanLine).filter(Boolean)) {
    const room = left - (kept.length > 0 ? 2 : 0)
    const told = wholeSentences(paragraph, room)
    if (told) kept.push(told)
    left = room - told.length
    if (told.length < paragraph.length) break
  }
  if (kept.length > 0) return kept.join('\n\n')
  return paragraphs[0] ? cutLine(paragraphs[0], most) : ''
}

/** Title, text, link, each after an empty line: in at most `most` characters, whatever the text; the link is never cut. */
const caption = ({ title, illustrative, link }: Told, paragraphs: string[], most: number): string => {
  const foot = [...(illustrative ? [illustrativeNote] : []), link].join('\n')
  const head = cutLine(title, Math.max(0, most - foot.length - 2))
  const room = most - head.length - foot.length - 4
  const text = room > 0 ? textWithin(paragraphs, room) : ''
  return [head, text, foot].filter(Boolean).join('\n\n')
}

/** The title and what the standfirst says, short enough to be seen whole. No hashtags: those belong to the newsroom's own campaign. */
export const facebookCaption = (told: Told): string =>
  caption(told, [told.standfirst || (told.paragraphs[0] ?? '')], captionLimits.facebook)

/** For groups and the timeline: the standfirst, then the story as far as it goes. */
export const zaloMessage = (told: Told): string =>
  caption(told, [told.standfirst, ...told.paragraphs].filter(Boolean), captionLimits.zaloMessage)

/** Title and description of an article of an official account, which has a field for its link. */
export const zaloArticle = ({ title, standfirst, paragraphs, illustrative }: Told) => {
  const note = illustrative ? ` ${illustrativeNote}` : ''
  const most = captionLimits.zaloDescription - note.length
  return {
    title: cutLine(title, captionLimits.zaloTitle),
    description: (textWithin([standfirst || (paragraphs[0] ?? '')], most) + note).trim(),
  }
}
