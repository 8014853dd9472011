import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { formatNumber } from '@/shared/text/number-format'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Despite } from '../course'
import { timeInWords } from '../deadline'

/** What the council's papers are drafted from; everything in them may be mended by hand. */
export type CouncilRecord = {
  contest: string
  organiser: string
  day: string
  judges: string[]
  entries: number
  screenedOut: number
  /** Why scores were not adjusted, or null. */
  notAdjusted: string | null
  rankedBy: string
  rankings: {
    genre: string | null
    /** What parted entries with the same points. */
    notes: string[]
    places: {
      rank: number
      code: string
      title: string
      mean: string
      median: string
      spread: string
      adjusted: string
    }[]
  }[]
  decisions: { order: string[]; reason: string; decidedAt: string }[]
  despite: Despite | null
  awards: { prize: string; amount: number | null; receiver: string; unit: string; title: string }[]
}

const font = 'Times New Roman'
const run = (text: string, more: object = {}) => new TextRun({ text, font, size: 26, ...more })
const paragraph = (text: string, more: object = {}, look: object = {}) =>
  new Paragraph({ spacing: { after: 120 }, children: [run(text, look)], ...more })
const centred = (text: string, look: object = {}) => paragraph(text, { alignment: AlignmentType.CENTER }, look)
const heading = (text: string) =>
  paragraph(text, { spacing: { before: 240, after: 120 }, keepNext: true }, { bold: true })

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const cell = (text: string, isHead = false) =>
  new TableCell({
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [new Paragraph({ children: [run(text, { size: 22, bold: isHead })] })],
  })

const table = ([head = [], ...rows]: string[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cell(text)) })),
    ],
  })

/** The head of administrative papers: organiser on the left, the state's name and motto on the right (Nghị định 30/2020/NĐ-CP). An annex has no number of its own. */
const stateHead = ({ organiser, day }: CouncilRecord, number: string | null) => [
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: 42, type: WidthType.PERCENTAGE },
            children: [
              centred(organiser.toLocaleUpperCase('vi'), { bold: true, size: 24 }),
              ...(number ? [centred(number, { size: 24 })] : []),
            ],
          }),
          new TableCell({
            width: { size: 58, type: WidthType.PERCENTAGE },
            children: [
              centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
              centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26 }),
              centred(`……………, ngày ${day.slice(0, 2)} tháng ${day.slice(3, 5)} năm ${day.slice(6)}`, {
                italics: true,
                size: 26,
              }),
            ],
          }),
        ],
      }),
    ],
  }),
]

const signatures = (left: string, right: string) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: [left, right].map(
          (text) =>
            new TableCell({
              children: [centred(text, { bold: true }), centred('(Ký, ghi rõ họ tên)', { italics: true })],
            }),
        ),
      }),
    ],
  })

const packed = (children: (Paragraph | Table)[]) =>
  Packer.toBuffer(
    new Document({
      sections: [{ properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } }, children }],
    }),
  )

/** The minutes of the council's meeting (biên bản), as a draft. */
export const minutesDocx = (record: CouncilRecord): Promise<Buffer> =>
  packed([
    ...stateHead(record, 'Số:        /BB-BTC'),
    paragraph(''),
    centred('BIÊN BẢN', { bold: true, size: 28 }),
    centred(`Họp hội đồng xét giải ${record.contest}`, { bold: true, size: 28 }),
    heading('I. Thời gian, thành phần'),
    paragraph('Thời gian: ……… giờ ……… ngày ……… tháng ……… năm ………, tại …………………………'),
    paragraph('Chủ trì: …………………………………… Thư ký: ……………………………………'),
    paragraph(`Ban giám khảo: ${record.judges.join('; ')}.`),
    heading('II. Kết quả chấm'),
    paragraph(
      `Có ${formatNumber(record.entries)} bài vào vòng chấm; ${formatNumber(record.screenedOut)} bài không đủ điều kiện. Bài được che tên, mỗi bài các giám khảo chấm độc lập. ${record.rankedBy}`,
    ),
    ...(record.notAdjusted ? [paragraph(record.notAdjusted)] : []),
    ...record.rankings.flatMap(({ genre, places, notes }) => [
      ...(genre ? [paragraph(`Thể loại: ${genre}`, { keepNext: true }, { bold: true })] : []),
      table([
        ['Hạng', 'Mã bài', 'Tên bài', 'Trung bình', 'Trung vị', 'Chênh lệch', 'Hiệu chỉnh'],
        ...places.map(({ rank, code, title, mean, median, spread, adjusted }) => [
          String(rank),
          code,
          title,
          mean,
          median,
          spread,
          adjusted,
        ]),
      ]),
      ...notes.map((note) => paragraph(note)),
    ]),
    heading('III. Hội đồng thảo luận và quyết định'),
    ...(record.decisions.length === 0
      ? [paragraph('Không có bài đồng hạng cần hội đồng quyết định.')]
      : record.decisions.map(({ order, reason, decidedAt }) =>
          paragraph(
            `Các bài đồng hạng ${order.join(', ')} được xếp theo thứ tự ấy (${timeInWords(decidedAt)}): ${reason}`,
          ),
        )),
    ...record.awards.map(({ prize, receiver, title }) =>
      paragraph(`${prize}: ${[receiver, title && `tác phẩm “${title}”`].filter(Boolean).join(', ')}.`),
    ),
    ...(record.despite
      ? [
          paragraph('Hội đồng đã biết và vẫn công bố kết quả:', { keepNext: true }),
          ...record.despite.concerns.map((concern) => paragraph(`- ${concern}`)),
          paragraph(`Lý do: ${record.despite.reason || '………………………………………………………………'}`),
        ]
      : []),
    paragraph(
      'Biên bản đã đọc lại cho các thành viên nghe. Số thành viên nhất trí: ……… / ………; ý kiến khác: ………………………………………',
    ),
    paragraph('Cuộc họp kết thúc lúc ……… giờ ……… cùng ngày.'),
    signatures('THƯ KÝ', 'CHỦ TRÌ'),
  ])

/** The annex of the decision that gives the prizes, as a draft. */
export const annexDocx = (record: CouncilRecord): Promise<Buffer> =>
  packed([
    ...stateHead(record, null),
    paragraph(''),
    centred('PHỤ LỤC', { bold: true, size: 28 }),
    centred(`Danh sách giải thưởng ${record.contest}`, { bold: true, size: 28 }),
    centred('(Kèm theo Quyết định số ………/QĐ-……… ngày ……/……/………)', { italics: true }),
    table([
      ['TT', 'Giải', 'Tác giả, tập thể', 'Đơn vị', 'Tác phẩm', 'Tiền thưởng (đồng)'],
      ...record.awards.map(({ prize, receiver, unit, title, amount }, i) => [
        String(i + 1),
        prize,
        receiver,
        unit,
        title,
        amount === null ? '' : formatNumber(amount),
      ]),
    ]),
  ])

/** Today as the papers' head wants it, dd/MM/yyyy. */
export const paperDay = (now: Date): string => formatDate(now)
