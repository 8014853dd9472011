import writeXlsxFile from 'write-excel-file/node'
import { entryStateLabels } from '../entry-state'
import type { Act } from '../office/act'
import { readDesk } from '../office/desk'
import { fixedDigits } from '../rational'
import { resultBehind } from '../reckon'
import { roundName } from '../rounds'
import { submissionInWords } from '../submission-in-words'
import { authorsOf, gatherRecord } from './contest-record'

/** A cell that is text whatever stands in it: a spreadsheet runs no formula of it. */
const text = (value: string | null | undefined) => ({ type: String, value: value ?? '' })
const head = (value: string) => ({ type: String, value, fontWeight: 'bold' as const })

/** All entries with their authors, states and figures as XLSX, for those who run the contest. */
export const entriesSheet = async ({ req, contest }: Omit<Act, 'by' | 'now'>): Promise<Buffer> => {
  const desk = await readDesk(req, contest)
  const { reckoned } = await gatherRecord(req, contest)
  const submitted = desk.entries.filter(({ state }) => state !== 'draft')
  const authors = await authorsOf(req, submitted)
  const columns = ['Mã biên nhận', 'Mã chấm', 'Tên bài', 'Thể loại', 'Tác giả', 'Điện thoại', 'Thư điện tử', 'Đơn vị']
  const figures = ['Nộp lúc', 'Trạng thái', 'Số phiếu', 'Trung bình', 'Trung vị', 'Hiệu chỉnh']
  const rows = submitted.map((entry) => {
    const people = authors.get(entry.id) ?? []
    const result = resultBehind(reckoned, entry.blindCode ?? '')
    const round = result && (reckoned.results.includes(result) && reckoned.first ? 'final' : 'first')
    return [
      entry.receiptCode,
      entry.blindCode,
      entry.title,
      contest.settings.genres.find(({ key }) => key === entry.genre)?.label,
      people.map(({ name }) => name).join(', '),
      people[0]?.phone,
      people[0]?.mail,
      people[0]?.unitName,
      submissionInWords(entry),
      entryStateLabels[entry.state],
      result && String(result.judges),
      result && fixedDigits(result.mean),
      result && fixedDigits(result.median),
      result?.adjusted && fixedDigits(result.adjusted),
      ...(reckoned.first ? [round && roundName(contest.settings.timeline, round)] : []),
    ].map(text)
  })
  return writeXlsxFile([
    [...columns, ...figures, ...(reckoned.first ? ['Điểm của vòng'] : [])].map(head),
    ...rows,
  ]).toBuffer()
}
