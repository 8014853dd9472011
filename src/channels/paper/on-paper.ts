import type { Block } from '@/shared/view'

const transcript = (title: string, text: string): Block[] => {
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim())
  if (paragraphs.length === 0) return []
  return [
    { type: 'heading', level: 3, text: [{ text: title }] },
    ...paragraphs.map((line): Block => ({ type: 'paragraph', text: [{ text: line.trim() }] })),
  ]
}

/** What of a text stands on paper: sound and film as their transcripts, and no boxes that lead to other texts. */
export const onPaper = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'related':
        return []
      case 'audio':
      case 'video':
        return transcript(block.title, block.transcript)
      default:
        return [block]
    }
  })
