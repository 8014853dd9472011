import { bypassing } from '@/shared/payload/acting'
import { readCourse } from '../course'
import { type Act, refuse, type Sent, textIn } from '../office/act'
import { shareTurn } from '../own-entry'
import { currentAssignments } from './judgeable-entries'

/** Gives a judge his submitted marks back to mend, with a reason that stays in their history. */
export const unlockMarks = async ({ req, contest, by, now }: Act, sent: Sent): Promise<void> => {
  const reason = textIn(sent, 'reason', 500)
  if (!reason) refuse('Hãy ghi lý do mở khóa: lý do nằm lại trong lịch sử phiếu.')
  await shareTurn(req, `round ${contest.doc.id}`)
  if ((await readCourse(req, contest.doc.id)).releasedAt) refuse('Kết quả đã quyết định nên không mở khóa được nữa.')
  const { docs } = await req.payload.find({
    collection: 'scores',
    where: {
      and: [
        { contest: { equals: contest.doc.id } },
        { id: { equals: String(sent.score) } },
        { 'assignment.recusal.at': { exists: false } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  const [score] = docs
  if (!score?.submittedAt) return refuse('Phiếu này chưa gửi.', 404)
  const current = await currentAssignments(req, contest.doc.id)
  if (!current.some(({ id }) => id === score.assignment))
    refuse('Chung khảo đã mở nên phiếu sơ khảo không mở khóa được nữa.')
  await req.payload.update({
    collection: 'scores',
    id: score.id,
    data: {
      submittedAt: null,
      revision: score.revision + 1,
      unlockings: [...(score.unlockings ?? []), { at: now.toISOString(), by, reason }],
    },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
}
