import { NotFound } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { readCourse } from '../course'
import { type Act, refuse, type Sent, textIn } from '../office/act'
import { drawInstead } from './draw-assignments'
import { currentAssignments, judgeableEntries } from './judgeable-entries'

/**
 * Takes an entry from a judge who should not have it and draws another one. The marks that he gave stay where they are and count
 * no longer; nothing of the entry is left before him.
 */
export const replaceJudge = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, by, now } = act
  const reason = textIn(sent, 'reason', 500)
  if (!reason) refuse('Hãy ghi lý do: lý do nằm lại trong lịch sử phân công.')
  if ((await readCourse(req, contest.doc.id)).releasedAt)
    refuse('Kết quả đã quyết định nên không đổi giám khảo được nữa.')
  const standing = (await currentAssignments(req, contest.doc.id)).filter(({ recusal }) => !recusal?.at)
  const assignment = standing.find(({ id }) => id === sent.assignment)
  if (!assignment) throw new NotFound(req.t)
  const entry = (await judgeableEntries(req, contest.doc.id)).find(({ id }) => id === assignment.entry)
  await req.payload.update({
    collection: 'assignments',
    id: assignment.id,
    data: { recusal: { at: now.toISOString(), by, reason } },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  // As many as before: an entry that was given one judge more keeps him.
  const wanted = standing.filter((one) => one.entry === assignment.entry).length
  if (entry?.blindCode) await drawInstead(act, entry.blindCode, wanted)
}
