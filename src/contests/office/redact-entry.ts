import { randomBytes } from 'node:crypto'
import type { Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { blindCode } from '../blind-code'
import { refusalOfAct } from '../entry-state'
import { recordOf, takeTurns } from '../own-entry'
import { blocksOfWork } from '../work-text'
import { type Act, changeEntry, holdEntry, refuse, type Sent, textIn } from './act'

const longestText = 200_000

/** A code that the contest has not given yet. */
const newBlindCode = async ({ req, contest }: Act): Promise<string> => {
  await takeTurns(req, `blind codes ${contest.doc.id}`)
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { and: [{ contest: { equals: contest.doc.id } }, { blindCode: { exists: true } }] },
    pagination: false,
    depth: 0,
    select: { blindCode: true },
    ...bypassing(req, 'codes are given once in a contest'),
  })
  const taken = new Set(docs.flatMap(({ blindCode: code }) => code ?? []))
  return blindCode(randomBytes(512), taken) ?? refuse('Không rút được mã chấm, hãy thử lại.', 503)
}

/** Whether a judge may have read the copy already. */
const isShown = async ({ req }: Act, { id }: Entry): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    where: { and: [{ entry: { equals: id } }, { shownAt: { exists: true } }] },
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return totalDocs > 0
}

/** @throws APIError where judges have the copy already, or there is none to be made */
export const requireRedactable = async (act: Act, entry: Entry): Promise<void> => {
  const refusal = refusalOfAct('assign', recordOf(entry), act.contest.settings, act.now)
  if (refusal) refuse(refusal.replace('phân công chấm', 'che tên'))
  if (await isShown(act, entry)) refuse('Giám khảo đã nhận bài này nên không sửa bản che được nữa.')
}

/** Keeps what the judges are to read instead of the original, and gives the entry its code when that is ready. */
export const redactEntry = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdEntry(act, sent)
  await requireRedactable(act, entry)
  if (typeof sent.text !== 'string' || typeof sent.title !== 'string') refuse('Thiếu bản che của bài.')
  const isDone = sent.done === 'yes'
  await changeEntry(act, entry, {
    blindCode: entry.blindCode ?? (isDone ? await newBlindCode(act) : null),
    redacted: {
      ...entry.redacted,
      title: textIn(sent, 'title', 200),
      text: blocksOfWork(textIn(sent, 'text', longestText)),
      doneAt: isDone ? act.now.toISOString() : null,
      doneBy: isDone ? act.by : null,
    },
  })
}
