import { slugify } from '@/shared/text/slug'
import type { Block } from '@/shared/view'

type HeadingBlock = Extract<Block, { type: 'heading' }>

export type StoryHeading = { block: Block; level: 2 | 3; text: string; anchor: string }

/** The headings of a story with the ids they carry on the page, unique within it. */
export function headingsOf(blocks: Block[]): StoryHeading[] {
  const taken = new Map<string, number>()
  return blocks
    .filter((block): block is HeadingBlock => block.type === 'heading')
    .map((block) => {
      const text = block.text.map((run) => run.text).join('')
      const slug = `muc-${slugify(text)}`
      const times = (taken.get(slug) ?? 0) + 1
      taken.set(slug, times)
      return { block, level: block.level, text, anchor: times === 1 ? slug : `${slug}--${times}` }
    })
}

/** Where "Nghe" leads: the first recording of sound. */
export const listenAnchor = 'nghe'

/** The ids that the blocks of a story carry on the page. */
export function anchorsOf(blocks: Block[]): Map<Block, string> {
  const anchors = new Map(headingsOf(blocks).map(({ block, anchor }) => [block, anchor]))
  const audio = blocks.find(({ type }) => type === 'audio')
  if (audio) anchors.set(audio, listenAnchor)
  return anchors
}
