import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { formatWeekdayDate } from '@/shared/time/vietnam-date'
import type { Bulletin } from './bulletin'
import { priorities } from './terms'

const font = 'Times New Roman'
/** Read at arm's length: 16 points. */
const run = (text: string, look: object = {}) => new TextRun({ text, font, size: 32, ...look })
const paragraph = (text: string, more: object = {}, look: object = {}) =>
  new Paragraph({ spacing: { after: 200, line: 380 }, children: [run(text, look)], ...more })
const note = (text: string) => paragraph(text, { spacing: { after: 80 } }, { size: 24, italics: true })

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ font, size: 24, children: ['Trang ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

/** The script for whoever reads it aloud: the stories once, with how often they are read. */
export const bulletinDocx = (bulletin: Bulletin, broadcastOn: string): Promise<Buffer> => {
  const { title, priority, repeats, opening, parts, closing, minutes } = bulletin
  return Packer.toBuffer(
    new Document({
      title,
      styles: { default: { document: { run: { font, language: { value: 'vi-VN' } } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, bottom: 1134, left: 1418, right: 1134 },
            },
          },
          footers: { default: pageNumber() },
          children: [
            paragraph(title, { alignment: AlignmentType.CENTER, spacing: { after: 120 } }, { bold: true, size: 36 }),
            note(`Ngày phát: ${formatWeekdayDate(broadcastOn)}. Mức: ${priorities[priority].toLowerCase()}.`),
            note(`Đọc ${repeats} lần, tất cả khoảng ${minutes} phút.`),
            ...opening.map((text) => paragraph(text)),
            ...parts.flatMap(({ script }) =>
              (script?.paragraphs ?? []).map((text, i) =>
                i === 0
                  ? paragraph(text, { keepNext: true, spacing: { before: 320, after: 200, line: 380 } }, { bold: true })
                  : paragraph(text),
              ),
            ),
            ...closing.map((text, i) =>
              paragraph(text, i === 0 ? { spacing: { before: 320, after: 200, line: 380 } } : {}),
            ),
          ],
        },
      ],
    }),
  )
}
