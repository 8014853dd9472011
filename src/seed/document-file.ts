import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { StoryBlock } from './cast'

const font = 'Times New Roman'

const runs = (text: string) =>
  text
    .split(/(\*\*[^*]+\*\*)/u)
    .filter(Boolean)
    .map((part) => new TextRun({ text: part.replaceAll('**', ''), bold: part.startsWith('**'), font, size: 28 }))

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({
    heading: level,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text, bold: true, font, size: 28, color: '000000' })],
  })

const paragraphs = (part: StoryBlock): Paragraph[] => {
  if (typeof part === 'string') return [new Paragraph({ spacing: { after: 120 }, children: runs(part) })]
  if ('heading' in part) return [heading(part.heading, HeadingLevel.HEADING_2)]
  if ('subheading' in part) return [heading(part.subheading, HeadingLevel.HEADING_3)]
  if ('list' in part)
    return part.list.map((item) => new Paragraph({ spacing: { after: 80 }, children: runs(`- ${item}`) }))
  return []
}

/** The text of a document as a DOCX file, for downloading. */
export const documentFile = (type: string, title: string, text: StoryBlock[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: `${type} ${title}`,
      sections: [
        {
          children: [
            new Paragraph({
              heading: HeadingLevel.TITLE,
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: type.toLocaleUpperCase('vi'), bold: true, font, size: 32 })],
            }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { after: 360 },
              children: [new TextRun({ text: title, bold: true, font, size: 28 })],
            }),
            ...text.flatMap(paragraphs),
          ],
        },
      ],
    }),
  )
