import { bypassing } from '@/shared/payload/acting'
import { cleanText } from '@/shared/text/nfc'
import { refuse, type Sent, textIn } from '../office/act'
import { shareTurn, takeTurns } from '../own-entry'
import { type Mark, markFaults } from '../rubric'
import { type Case, type Judge, requireCase } from './judge'

const comment = (value: unknown, longest: number): string | null => {
  const text = typeof value === 'string' ? cleanText(value).trim() : ''
  return [...text].length > longest ? refuse(`Nhận xét dài quá ${longest} ký tự.`) : text || null
}

/** NaN for what is no plain number with at most two decimals. */
const points = (value: unknown): number => (/^\d{1,4}(?:\.\d{1,2})?$/u.test(String(value)) ? Number(value) : Number.NaN)

const marksIn = (sent: Sent): Mark[] => {
  if (!Array.isArray(sent.marks)) return []
  return sent.marks.flatMap((one: unknown) => {
    const { criterion, mark, comment: words } = (one ?? {}) as Record<string, unknown>
    if (typeof criterion !== 'string' || mark === null || mark === '' || mark === undefined) return []
    return [{ criterion, mark: points(mark), comment: comment(words, 2000) }]
  })
}

/** What is wrong about marks that are not whole yet: missing ones and missing comments are no fault of a draft. */
const draftFaults = ({ contest }: Judge, marks: Mark[]) => {
  const { rubric } = contest.settings
  const given = new Set(marks.map(({ criterion }) => criterion))
  const criteria = rubric.criteria.filter(({ key }) => given.has(key))
  return markFaults({ criteria, commentAbove: null, commentBelow: null }, marks)
}

const requireOpen = (judge: Judge, { sheet }: Case) => {
  if (judge.isOver) refuse('Kết quả đã được quyết định nên không chấm được nữa.')
  if (sheet.submittedAt) refuse('Phiếu này đã gửi. Muốn sửa, hãy nhờ thư ký mở khóa.')
}

/**
 * Keeps the marks as they are given; `submit` locks them. Returns the new revision.
 * @throws APIError where they are out of range, locked, or changed in another window meanwhile
 */
export const markEntry = async (judge: Judge, sent: Sent): Promise<{ revision: number; submitted: boolean }> => {
  const { req, contest, now } = judge
  const code = typeof sent.code === 'string' ? sent.code : ''
  await shareTurn(req, `round ${contest.doc.id}`)
  await takeTurns(req, `marks ${judge.judge} ${code}`)
  const found = await requireCase(judge, code)
  requireOpen(judge, found)
  if (Number(sent.revision) !== found.sheet.revision)
    refuse('Phiếu này vừa được sửa ở cửa sổ khác. Hãy tải lại trang.', 409)
  const submits = sent.submit === true
  const marks = marksIn(sent)
  const faults = submits ? markFaults(contest.settings.rubric, marks) : draftFaults(judge, marks)
  if (faults.length > 0) refuse(faults.map(({ message }) => message).join(' '))
  const revision = found.sheet.revision + 1
  const data = {
    revision,
    marks,
    comment: textIn(sent, 'comment', 4000),
    submittedAt: submits ? now.toISOString() : null,
  }
  const own = bypassing(req, 'a judge writes his own marks')
  if (found.sheet.id) await req.payload.update({ collection: 'scores', id: found.sheet.id, data, depth: 0, ...own })
  else
    await req.payload.create({
      collection: 'scores',
      data: { contest: contest.doc.id, assignment: found.assignment, ...data },
      depth: 0,
      ...own,
    })
  return { revision, submitted: submits }
}

/** A judge finds while reading that he should not judge this entry: it leaves his desk, with a reason for the secretary. */
export const recuse = async (judge: Judge, sent: Sent): Promise<void> => {
  const { req, contest, now } = judge
  await shareTurn(req, `round ${contest.doc.id}`)
  const found = await requireCase(judge, typeof sent.code === 'string' ? sent.code : '')
  requireOpen(judge, found)
  const reason = textIn(sent, 'reason', 500)
  if (!reason) refuse('Hãy ghi lý do để thư ký biết.')
  await req.payload.update({
    collection: 'assignments',
    id: found.assignment,
    data: { recusal: { at: now.toISOString(), reason } },
    depth: 0,
    ...bypassing(req, 'a judge gives back what was given to him'),
  })
}
