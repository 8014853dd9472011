import { type Award, readCourse, writeCourse } from '../course'
import { type Act, refuse, type Sent, textIn } from '../office/act'
import { takeTurns } from '../own-entry'
import { isOrderOf } from '../ranking'
import { gatherRecord } from './contest-record'

const requireOpen = async ({ req, contest }: Act) => {
  await takeTurns(req, `result ${contest.doc.id}`)
  const course = await readCourse(req, contest.doc.id)
  if (course.releasedAt) refuse('Kết quả đã hẹn giờ hoặc đã công bố: hãy gọi lại trước khi sửa.')
  return course
}

const codesIn = (value: unknown): string[] =>
  (typeof value === 'string' ? value : '')
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean)

/** What the council decided about entries that no rule could part. Of several decisions about them the latest holds. */
export const decideTie = async (act: Act, sent: Sent): Promise<void> => {
  const course = await requireOpen(act)
  const order = codesIn(sent.order)
  const reason = textIn(sent, 'reason', 1000)
  if (!reason) refuse('Hãy ghi lý do của hội đồng: lý do in trong biên bản.')
  const { ties, first } = (await gatherRecord(act.req, act.contest)).reckoned
  if (ties.length === 0) refuse('Không có bài nào đồng hạng.')
  if (!ties.some((tie) => isOrderOf(order, tie)))
    refuse(
      `Ghi đủ mã của một nhóm đồng hạng, bài hơn trước, mỗi mã một lần: ${ties.map((tie) => tie.join(', ')).join('; ')}.`,
    )
  const decision = {
    order,
    reason,
    decidedAt: act.now.toISOString(),
    by: act.by,
    ...(first ? { round: 'final' as const } : {}),
  }
  await writeCourse(act.req, course, { decisions: [...course.decisions, decision] })
}

/** Who gets which prize, as the secretary prepares it. Replaces what was prepared before. */
export const giveAwards = async (act: Act, sent: Sent): Promise<void> => {
  const course = await requireOpen(act)
  const { prizes } = act.contest.settings
  const { entries } = await gatherRecord(act.req, act.contest)
  const known = new Set(entries.map(({ blindCode }) => blindCode))
  const awards = prizes.flatMap(({ name, receiver, count }, at) => {
    const lines = (typeof sent[`prize-${at}`] === 'string' ? String(sent[`prize-${at}`]) : '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length > count) refuse(`“${name}” chỉ có ${count} giải mà ghi ${lines.length} dòng: hãy bớt dòng.`)
    return lines.map((line): Award => {
      const [who = '', ...words] = line.split(/\s*[–—-]\s+/u)
      const citation = words.join(' – ')
      if ([...line].length > 500) refuse('Mỗi dòng giải dài không quá 500 ký tự.')
      if (receiver === 'unit') return { prize: name, entry: null, unit: who, citation }
      const code = who.toUpperCase()
      if (!known.has(code)) refuse(`Không có bài mã ${who} trong vòng chấm: chép mã ở bảng xếp hạng phía trên.`)
      return { prize: name, entry: code, unit: null, citation }
    })
  })
  const twice = awards.find(({ entry }, at) => entry && awards.findIndex((one) => one.entry === entry) !== at)
  if (twice) refuse(`Bài ${twice.entry} được ghi hai giải: mỗi bài chỉ nhận một giải.`)
  await writeCourse(act.req, course, { awards })
}
