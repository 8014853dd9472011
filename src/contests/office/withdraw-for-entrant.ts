import { stateOf } from '../entry-state'
import { recordOf } from '../own-entry'
import { isReleased } from '../phase'
import { type Act, changeEntry, holdEntry, judgesOfEntry, refuse, type Sent, textIn } from './act'

/** Takes an entry out of the contest, as when its author asks for it by telephone or breaks the rules. */
export const withdrawForEntrant = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdEntry(act, sent)
  const reason = textIn(sent, 'reason', 500)
  if (!reason) refuse('Hãy ghi lý do rút bài.')
  const state = stateOf(recordOf(entry))
  if (state === 'draft' || state === 'withdrawn') refuse('Bài chưa nộp hoặc đã rút rồi.')
  if (isReleased(act.contest.settings.timeline, act.now)) refuse('Kết quả đã công bố nên không rút bài được nữa.')
  if ((await judgesOfEntry(act, entry.id)) > 0) refuse('Bài đã phân công cho giám khảo: hãy đưa ra hội đồng.')
  await changeEntry(act, entry, { withdrawal: { at: act.now.toISOString(), by: 'staff', reason } })
}
