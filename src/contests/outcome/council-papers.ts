import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { formatNumber } from '@/shared/text/number-format'
import { numberInWords } from '@/shared/text/number-words'
import { upperFirst } from '@/shared/text/upper-first'
import type { Despite } from '../course'
import { timeInWords } from '../deadline'

/** What the council's papers are drafted from; everything in them may be mended by hand. */
export type CouncilRecord = {
  contest: string
  organiser: string
  judges: string[]
  entries: number
  screenedOut: number
  /** Where the final was opened: how many went on. */
  final: { advanced: number; despite: Despite | null } | null
  /** Of each round of judging, in their order; named where there are two. */
  rounds: RoundRecord[]
  despite: Despite | null
  awards: { prize: string; amount: number | null; receiver: string; unit: string; title: string }[]
}

type RoundRecord = {
  name: string | null
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
}

const font = 'Times New Roman'

/** In twips, of which a centimetre has 567: the margins that the decree on paperwork asks for, and what is left between them. */
const margins = { top: 1134, bottom: 1134, left: 1701, right: 850 }
const textWidth = 11_906 - margins.left - margins.right

const run = (text: string, look: IRunOptions = {}) => new TextRun({ text, font, size: 26, ...look })
const line = (text: string, more: IParagraphOptions = {}, look: IRunOptions = {}) =>
  new Paragraph({ ...more, children: [run(text, look)] })
const paragraph = (text: string, more: IParagraphOptions = {}, look: IRunOptions = {}) =>
  line(text, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 120 }, ...more }, look)
/** Dots up to the margin, or up to what else is asked on the line. */
const blank = (...labels: string[]) =>
  new Paragraph({
    indent: { firstLine: 567 },
    spacing: { after: 120 },
    tabStops: labels.map((_, i) => ({
      type: TabStopType.RIGHT,
      position: Math.round((textWidth * (i + 1)) / labels.length),
      leader: LeaderType.DOT,
    })),
    children: labels.map(
      (label, i) => new TextRun({ children: [`${i > 0 ? ' ' : ''}${label}: `, new Tab()], font, size: 26 }),
    ),
  })
const unstretched = { alignment: AlignmentType.LEFT } as const
const centred = (text: string, look: IRunOptions = {}) => line(text, { alignment: AlignmentType.CENTER }, look)
const heading = (text: string) =>
  paragraph(text, { spacing: { before: 240, after: 120 }, keepNext: true }, { bold: true })
const gap = (lines = 1) => Array.from({ length: lines }, () => line(''))

/** A line under the middle of what stands above it. */
const rule = (width: number, within: number) => {
  const side = Math.round((within - width) / 2)
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { after: 120 },
    children: [new TextRun({ text: '', size: 4 })],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Columns beside one another without a frame. */
const columns = (widths: readonly number[], ...cells: (Paragraph | Table)[][]) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, i) => new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  })

/** How a column stands and how much of the width it takes. */
type Column = { title: string; share: number; alignment?: (typeof AlignmentType)[keyof typeof AlignmentType] }

const table = (heads: readonly Column[], rows: readonly string[][]) => {
  const whole = heads.reduce((sum, { share }) => sum + share, 0)
  const widths = heads.map(({ share }) => Math.round((textWidth * share) / whole))
  const cell = (text: string, i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        line(
          text,
          { alignment: isHead ? AlignmentType.CENTER : heads[i]?.alignment, keepNext: isHead },
          { size: 24, bold: isHead },
        ),
      ],
    })
  const cells = (texts: readonly string[], isHead = false) => texts.map((text, i) => cell(text, i, isHead))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          heads.map(({ title }) => title),
          true,
        ),
      }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts) })),
    ],
  })
}

const { CENTER, RIGHT } = AlignmentType

/** The head of administrative papers: who makes it on the left, the state's name and motto on the right (Nghị định 30/2020/NĐ-CP). */
const stateHead = ({ organiser }: CouncilRecord) => {
  const [left, right] = [3655, textWidth - 3655]
  return columns(
    [left, right],
    [
      ...(organiser ? [centred(organiser.toLocaleUpperCase('vi'), { size: 24 })] : []),
      centred('BAN TỔ CHỨC CUỘC THI', { bold: true, size: 24 }),
      rule(1300, left - 216),
      centred('Số:         /BB-BTC'),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
      rule(3300, right - 216),
    ],
  )
}

const signatures = (left: string, right: string) => {
  const half = Math.round(textWidth / 2)
  const place = (text: string) => [
    centred(text, { bold: true }),
    centred('(Ký, ghi rõ họ tên)', { italics: true }),
    ...gap(4),
  ]
  return columns([half, textWidth - half], place(left), place(right))
}

const receivers = (names: readonly string[]) => [
  line('Nơi nhận:', { keepNext: true }, { bold: true, italics: true, size: 24 }),
  ...names.map((name, i) => line(`- ${name}${i < names.length - 1 ? ';' : '.'}`, {}, { size: 22 })),
]

/** Pages are numbered from the second on; the file names its organiser as its maker. */
const packed = (title: string, { organiser }: CouncilRecord, children: (Paragraph | Table)[]) =>
  Packer.toBuffer(
    new Document({
      title,
      creator: organiser,
      lastModifiedBy: organiser,
      styles: { default: { document: { run: { font, size: 26, language: { value: 'vi-VN' } } } } },
      sections: [
        {
          properties: { page: { margin: margins }, titlePage: true },
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  alignment: CENTER,
                  children: [new TextRun({ children: [PageNumber.CURRENT], font, size: 26 })],
                }),
              ],
            }),
            first: new Header({ children: [line('')] }),
          },
          children,
        },
      ],
    }),
  )

const ranking = (places: RoundRecord['rankings'][number]['places']) =>
  table(
    [
      { title: 'Hạng', share: 8, alignment: CENTER },
      { title: 'Mã bài', share: 11, alignment: CENTER },
      { title: 'Tên bài', share: 33 },
      { title: 'Trung bình', share: 12, alignment: RIGHT },
      { title: 'Trung vị', share: 12, alignment: RIGHT },
      { title: 'Chênh lệch', share: 12, alignment: RIGHT },
      { title: 'Hiệu chỉnh', share: 12, alignment: RIGHT },
    ],
    places.map(({ rank, code, title, mean, median, spread, adjusted }) => [
      ...[String(rank), code, title, mean, median, spread, adjusted],
    ]),
  )

const awardTable = ({ awards }: CouncilRecord) =>
  table(
    [
      { title: 'TT', share: 6, alignment: CENTER },
      { title: 'Giải', share: 16 },
      { title: 'Tác giả, tập thể', share: 22 },
      { title: 'Đơn vị', share: 22 },
      { title: 'Tác phẩm', share: 20 },
      { title: 'Tiền thưởng (đồng)', share: 14, alignment: RIGHT },
    ],
    awards.map(({ prize, receiver, unit, title, amount }, i) => [
      ...[String(i + 1), prize, receiver, unit, title, amount === null ? '' : formatNumber(amount)],
    ]),
  )

/** “(Danh sách có 08 giải, tổng số tiền thưởng 42.000.000 đồng, bằng chữ: Bốn mươi hai triệu đồng./.)” */
const sumLine = ({ awards }: CouncilRecord) => {
  const sum = awards.reduce((total, { amount }) => total + (amount ?? 0), 0)
  const money =
    sum > 0 ? `, tổng số tiền thưởng ${formatNumber(sum)} đồng, bằng chữ: ${upperFirst(numberInWords(sum))} đồng` : ''
  return `(Danh sách có ${String(awards.length).padStart(2, '0')} giải${money}./.)`
}

const screenedOut = ({ screenedOut: count }: CouncilRecord) =>
  count > 0 ? `; ${formatNumber(count)} bài không đủ điều kiện dự thi` : ''

const roundParts = ({ name, rankedBy, notAdjusted, rankings }: RoundRecord) => [
  ...(name ? [paragraph(name, { keepNext: true }, { bold: true })] : []),
  paragraph(rankedBy),
  ...(notAdjusted ? [paragraph(notAdjusted)] : []),
  ...rankings.flatMap(({ genre, places, notes }) => [
    ...(genre ? [paragraph(`Thể loại: ${genre}`, { keepNext: true }, { bold: true })] : []),
    ranking(places),
    line('', { spacing: { after: 60 } }, { size: 12 }),
    ...notes.map((note) => paragraph(note)),
  ]),
]

const decisionsOf = ({ name, decisions }: RoundRecord): string[] =>
  decisions.map(
    ({ order, reason, decidedAt }) =>
      `${name ? `${name}: c` : 'C'}ác bài đồng hạng ${order.join(', ')} được xếp theo thứ tự ấy (${timeInWords(decidedAt)}): ${reason}`,
  )

const despiteParts = (known: string, { concerns, reason }: Despite) => [
  paragraph(known, { keepNext: true }),
  ...concerns.map((concern) => paragraph(`- ${concern}`)),
  reason ? paragraph(`Lý do: ${reason}`) : blank('Lý do'),
]

const finalParts = ({ final, entries }: CouncilRecord) =>
  final
    ? [
        paragraph(
          `Có ${formatNumber(final.advanced)} trong ${formatNumber(entries)} bài vào chung khảo, do giám khảo chưa được giao bài ấy ở sơ khảo chấm lại từ đầu. Giải trao theo điểm chung khảo; các bài khác xếp sau, theo thứ tự sơ khảo.`,
        ),
        ...(final.despite ? despiteParts('Khi chọn bài, ban tổ chức đã biết:', final.despite) : []),
      ]
    : []

/** The minutes of the council's meeting (biên bản), as a draft. */
export const minutesDocx = (record: CouncilRecord): Promise<Buffer> => {
  const decisions = record.rounds.flatMap(decisionsOf)
  return packed(`Biên bản họp hội đồng xét giải ${record.contest}`, record, [
    stateHead(record),
    ...gap(),
    centred('BIÊN BẢN', { bold: true, size: 28 }),
    centred(`Họp hội đồng xét giải ${record.contest}`, { bold: true, size: 28 }),
    rule(1700, textWidth),
    heading('I. Thời gian, địa điểm, thành phần'),
    paragraph('Thời gian bắt đầu: ……… giờ ………, ngày ……… tháng ……… năm …………', unstretched),
    blank('Địa điểm'),
    blank('Chủ tọa', 'Chức vụ'),
    blank('Thư ký (người ghi biên bản)'),
    paragraph(`Ban giám khảo: ${record.judges.join('; ')}.`),
    blank('Vắng mặt', 'Lý do'),
    heading('II. Kết quả chấm'),
    paragraph(
      `Có ${formatNumber(record.entries)} bài vào vòng chấm${screenedOut(record)}. Bài được che tên, mỗi bài các giám khảo chấm độc lập.`,
    ),
    ...record.rounds.flatMap(roundParts),
    ...finalParts(record),
    heading('III. Hội đồng thảo luận và quyết định'),
    ...(decisions.length === 0
      ? [paragraph('Không có bài đồng hạng cần hội đồng quyết định.')]
      : decisions.map((decision) => paragraph(decision))),
    ...(record.awards.length > 0
      ? [paragraph('Hội đồng thống nhất đề nghị trao các giải sau:', { keepNext: true }), awardTable(record), ...gap()]
      : [paragraph('Chưa ghi giải nào.')]),
    ...(record.despite ? despiteParts('Hội đồng đã biết và vẫn công bố kết quả:', record.despite) : []),
    paragraph('Biên bản đã đọc lại cho các thành viên nghe. Số thành viên nhất trí: ……… / ……….', unstretched),
    blank('Ý kiến khác'),
    paragraph('Cuộc họp kết thúc vào lúc ……… giờ ………, ngày …… tháng …… năm ………./.', {
      ...unstretched,
      keepNext: true,
    }),
    signatures('THƯ KÝ', 'CHỦ TỌA'),
    ...receivers(['Như thành phần tham dự', 'Lưu: VT, hồ sơ cuộc thi']),
  ])
}

/** The annex of the decision that gives the prizes, as a draft: the decision has the state's head, its annex has none. */
export const annexDocx = (record: CouncilRecord): Promise<Buffer> =>
  packed(`Danh sách giải thưởng ${record.contest}`, record, [
    centred('Phụ lục', { bold: true, size: 28 }),
    centred(`DANH SÁCH GIẢI THƯỞNG ${record.contest.toLocaleUpperCase('vi')}`, { bold: true, size: 28 }),
    centred('(Kèm theo Quyết định số ……………/QĐ-……… ngày …… tháng …… năm ……… của ………………………)', { italics: true }),
    rule(1700, textWidth),
    awardTable(record),
    ...(record.final
      ? [line('Giải trao theo điểm chung khảo.', { alignment: CENTER, spacing: { before: 120 } }, { italics: true })]
      : []),
    line(sumLine(record), { alignment: CENTER, spacing: { before: 120 } }, { italics: true }),
  ])
