import { type Draw, readCourse, writeCourse } from '../course'
import { type Act, refuse, type Sent, textIn } from '../office/act'
import { type Desk, readDesk } from '../office/desk'
import { type Gathered, gatherRecord } from '../outcome/contest-record'
import { type OpenContest, takeTurns } from '../own-entry'
import type { Ranking } from '../ranking'
import { openingCheck, type ReleaseCheck } from '../release-check'
import { bestOf, roundsIn } from '../rounds'

/** The codes that were ticked, or the best of each ranking, so many as were asked for. */
const chosen = (sent: Sent, rankings: readonly Ranking[]): string[] => {
  const known = rankings.flatMap(({ places }) => places.map(({ entry }) => entry))
  if (sent.count === undefined) {
    const ticked: unknown[] = Array.isArray(sent.codes) ? sent.codes : []
    const codes = known.filter((code) => ticked.includes(code))
    return codes.length > 0 ? codes : refuse('Hãy đánh dấu ít nhất một bài vào chung khảo.')
  }
  const count = Number(sent.count)
  if (!Number.isInteger(count) || count < 1) return refuse('Số bài vào chung khảo là số nguyên, từ 1 trở lên.')
  const best = bestOf(rankings, count)
  if ('codes' in best) return best.codes
  return refuse(
    `Bài ${best.border.join(', ')} đồng hạng ở ranh giới: chọn số khác để lấy hết hoặc không lấy bài nào trong số đó, đánh dấu từng bài, hoặc ghi quyết định của hội đồng ở “Kết quả”.`,
  )
}

/** What stands between the first round and the final for these. */
export const checkOpening = (
  { toCheck, toScreen, toRedact }: Desk,
  { record, reckoned, given }: Gathered,
  codes: readonly string[],
): ReleaseCheck =>
  openingCheck(
    {
      ...reckoned,
      judgesPerEntry: record.judging.judgesPerEntry,
      given,
      waiting: { toCheck: toCheck.length, toScreen: toScreen.length, toRedact: toRedact.length },
    },
    new Set(codes),
  )

export const hasTwoRounds = ({ settings }: OpenContest): boolean => settings.timeline.rounds.length > 1

/** Nobody marks, draws or decides meanwhile. */
const takeAllTurns = async ({ req, contest }: Act) => {
  for (const name of ['result', 'round', 'draws']) await takeTurns(req, `${name} ${contest.doc.id}`)
  const course = await readCourse(req, contest.doc.id)
  if (course.releasedAt) refuse('Kết quả đã hẹn giờ hoặc đã công bố.')
  return course
}

/** Ends the first round: its marks are locked, and later draws are for those who go on. */
export const openFinal = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, now, by } = act
  const course = await takeAllTurns(act)
  if (!hasTwoRounds(contest)) refuse('Thể lệ chỉ có một vòng chấm: thêm vòng ở mục “Chỉnh sửa” rồi làm lại.')
  if (roundsIn(course.draws).opening) refuse('Chung khảo đã mở.')
  const gathered = await gatherRecord(req, contest)
  const advanced = chosen(sent, gathered.reckoned.rankings)
  const { faults, concerns } = checkOpening(await readDesk(req, contest), gathered, advanced)
  if (faults.length > 0) refuse(faults.join(' '))
  const reason = textIn(sent, 'reason', 1000)
  if (concerns.length > 0 && !reason) refuse(`${concerns.join(' ')} Hãy khắc phục, hoặc ghi lý do vẫn mở chung khảo.`)
  const opening: Draw = {
    seed: `${course.seed}:${course.draws.length + 1}`,
    ...{ at: now.toISOString(), by, added: [], advanced },
    ...(concerns.length > 0 ? { despite: { concerns, reason } } : {}),
  }
  await writeCourse(req, course, { draws: [...course.draws, opening] })
}

/** Takes the opening back, while nobody was drawn for the final. */
export const closeFinal = async (act: Act): Promise<void> => {
  const course = await takeAllTurns(act)
  const { opening, isDrawn } = roundsIn(course.draws)
  if (!opening) refuse('Chung khảo chưa mở.')
  if (isDrawn) refuse('Đã rút thăm giám khảo chung khảo nên không đóng lại được nữa.')
  await writeCourse(act.req, course, { draws: course.draws.filter((draw) => draw !== opening) })
}
