import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Inline } from '@/shared/view'
import { blocksOfWork } from '../work-text'

const font = 'Times New Roman'

const runs = (text: readonly Inline[], size = 26) =>
  text.flatMap((run) =>
    run.text.split('\n').map(
      (line, i) =>
        new TextRun({
          text: line,
          font,
          size,
          color: '000000',
          bold: run.bold,
          italics: run.italic,
          break: i > 0 ? 1 : 0,
        }),
    ),
  )

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

/** A submitted work for printing and for the council's table: its head, then the text with its headings, lists and emphasis. */
export const workDocx = (head: readonly string[], written: string): Promise<Buffer> => {
  const [title = '', ...lines] = head
  const spacing = { after: 120 }
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs([{ text: title, bold: true }], 32) }),
    ...lines.map((line) => new Paragraph({ spacing, children: runs([{ text: line, italic: true }]) })),
    ...blocksOfWork(written).flatMap((block) => {
      switch (block.type) {
        case 'heading':
          return [
            new Paragraph({
              spacing,
              heading: headings[block.level],
              children: runs([...block.text].map((run) => ({ ...run, bold: true }))),
            }),
          ]
        case 'list':
          return block.items.map(({ text }) => new Paragraph({ bullet: { level: 0 }, children: runs(text) }))
        case 'paragraph':
          return [new Paragraph({ spacing, children: runs(block.text) })]
        default:
          return []
      }
    }),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
