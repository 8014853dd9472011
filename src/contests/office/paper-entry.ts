import { randomBytes } from 'node:crypto'
import { bypassing } from '@/shared/payload/acting'
import { cleanLine } from '@/shared/text/nfc'
import { isRealDay } from '@/shared/time/vietnam-date'
import { beginningOf, endOf } from '../deadline'
import { keysOf } from '../entry-form'
import { giveReceipt } from '../give-receipt'
import { findOwnEntryById } from '../own-entry'
import { receiptCode } from '../receipt-code'
import { ageBands } from '../terms'
import { blocksOfWork, wordsOfWork } from '../work-text'
import { type Act, changeEntry, choiceIn, holdEntry, refuse, type Sent, textIn } from './act'

const lineIn = (sent: Sent, name: string, longest: number) => cleanLine(textIn(sent, name, longest))

/** The day on which a paper arrived, within the time of the contest. */
const dayReceived = ({ contest, now }: Act, sent: Sent): Date => {
  const day = textIn(sent, 'receivedOn', 10)
  if (!isRealDay(day)) return refuse('Ghi ngày nhận bài.')
  const { opensFrom, entriesUntil } = contest.settings.timeline
  const at = beginningOf(day)
  if (endOf(day) < beginningOf(opensFrom) || at > now) return refuse('Ngày nhận phải trong thời gian nhận bài.')
  return at > endOf(entriesUntil) ? refuse('Bài đến sau hạn nộp: chỉ nhận qua mã nộp muộn.') : at
}

/** Types in an entry that came on paper. It stands in no queue before a second person has checked it against the paper. */
export const enterOnPaper = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, by } = act
  const receivedOn = dayReceived(act, sent)
  const [name, title, text] = [lineIn(sent, 'name', 120), lineIn(sent, 'title', 200), textIn(sent, 'text', 100_000)]
  if (!name || !title || !text) refuse('Cần ít nhất tên tác giả, tên bài và nội dung.')
  const [phone, mail] = [lineIn(sent, 'phone', 40), lineIn(sent, 'mail', 254)]
  const own = bypassing(req, 'who runs the contest was asked before')
  const entrant = await req.payload.create({
    collection: 'entrants',
    data: {
      contest: contest.doc.id,
      part: 'author',
      name,
      phone,
      mail,
      keys: keysOf({ phone, mail }),
      ageBand: choiceIn(sent, 'ageBand', Object.keys(ageBands) as (keyof typeof ageBands)[]),
      address: lineIn(sent, 'address', 200),
      unitName: lineIn(sent, 'unitName', 200),
    },
    depth: 0,
    ...own,
  })
  await req.payload.create({
    collection: 'entries',
    data: {
      contest: contest.doc.id,
      entrant: entrant.id,
      revision: 1,
      source: 'paper',
      title,
      genre: lineIn(sent, 'genre', 120),
      subject: { name: lineIn(sent, 'subjectName', 200) },
      text: blocksOfWork(text),
      plainText: text,
      words: wordsOfWork(text),
      ticks: sent.licence === 'on' ? [{ key: 'licence', version: 1 }] : [],
      paper: { receivedOn: receivedOn.toISOString(), typedBy: by },
    },
    depth: 0,
    ...own,
  })
}

/** Somebody else than the one who typed it has compared it with the paper: from now on it is an entry like the others. */
export const checkPaper = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdEntry(act, sent)
  if (entry.source !== 'paper' || entry.paper?.checkedAt) refuse('Bài này không chờ đối chiếu.')
  if (entry.paper?.typedBy === act.by) refuse('Người chép lại không tự đối chiếu: nhờ một người khác.')
  await changeEntry(act, entry, {
    paper: { ...entry.paper, checkedAt: act.now.toISOString(), checkedBy: act.by },
    submittedAt: entry.paper?.receivedOn ?? act.now.toISOString(),
    receiptCode: receiptCode(randomBytes(16)),
    nonce: randomBytes(16).toString('hex'),
  })
  const own = await findOwnEntryById(act.req, entry.id)
  if (own) await giveReceipt(act.req, own, act.now)
}
