import { refusalOfAct } from '../entry-state'
import { recordOf } from '../own-entry'
import { type Act, changeEntry, choiceIn, holdEntry, judgesOfEntry, refuse, type Sent, textIn } from './act'

/** Says whether an entry may be judged, or takes that back. An entry that has judges already stays as it is. */
export const screenEntry = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdEntry(act, sent)
  const outcome = choiceIn(sent, 'outcome', ['eligible', 'ineligible', 'open'])
  const reason = textIn(sent, 'reason', 500)
  const refusal = refusalOfAct('screen', recordOf(entry), act.contest.settings, act.now)
  if (refusal) refuse(refusal)
  if (outcome === 'ineligible' && !reason) refuse('Hãy ghi lý do: tác giả sẽ đọc được sau khi công bố kết quả.')
  if ((await judgesOfEntry(act, entry.id)) > 0)
    refuse('Bài đã phân công cho giám khảo nên không đổi kết quả sơ loại được.')
  await changeEntry(act, entry, {
    screening:
      outcome === 'open'
        ? { at: null, by: null, outcome: null, reason: null }
        : { at: act.now.toISOString(), by: act.by, outcome, reason: reason || null },
  })
}
