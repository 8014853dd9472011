import { randomBytes } from 'node:crypto'
import { bypassing } from '@/shared/payload/acting'
import { cleanLine } from '@/shared/text/nfc'
import { isRealDay } from '@/shared/time/vietnam-date'
import { readUnits } from '@/units/read-units'
import { unitMeant } from '@/units/units-meant'
import { beginningOf, endOf } from '../deadline'
import { keysOf } from '../entry-form'
import { giveReceipt } from '../give-receipt'
import { admitLate, countLateUse, type LateAdmission } from '../late-admission'
import { writeReceiptLetters } from '../letters/write-receipt-letter'
import { findOwnEntryById } from '../own-entry'
import { receiptCode } from '../receipt-code'
import { ageBands } from '../terms'
import { blocksOfWork, wordsOfWork } from '../work-text'
import { type Act, changeEntry, choiceIn, holdEntry, refuse, type Sent, textIn } from './act'

const longestText = 100_000

const lineIn = (sent: Sent, name: string, longest: number) => cleanLine(textIn(sent, name, longest))

/** As if nothing of the entry were recorded yet: it is admitted as a new one. */
const newRecord = { submittedAt: null, withdrawal: null, screening: null, lateUntil: null }

type Admitted = { receivedOn: Date; late: LateAdmission | null }

/** When a paper arrived: within the time of the contest, or later with a code. */
const admit = async ({ req, contest, now }: Act, sent: Sent): Promise<Admitted> => {
  const day = textIn(sent, 'receivedOn', 10)
  if (!isRealDay(day)) return refuse('Ghi ngày nhận bài.')
  const { opensFrom, entriesUntil } = contest.settings.timeline
  const receivedOn = beginningOf(day)
  if (endOf(day) < beginningOf(opensFrom) || receivedOn > now) return refuse('Ngày nhận phải trong thời gian nhận bài.')
  if (receivedOn <= endOf(entriesUntil)) return { receivedOn, late: null }
  const typed = textIn(sent, 'lateCode', 40)
  // The code must hold on the day of the paper, not on that of the typing.
  const at = endOf(day) < now ? endOf(day) : now
  const late = await admitLate(req, { contest, record: newRecord, typed, now: at })
  if (!late) return refuse('Bài đến sau hạn nộp: chỉ nhận với mã nộp muộn.')
  return 'fault' in late ? refuse(late.fault.message) : { receivedOn, late }
}

const agreedOnPaper = (sent: Sent) =>
  (['licence', 'subject'] as const).filter((key) => sent[key] === 'on').map((key) => ({ key, version: 1 }))

/** Types in an entry that came on paper. It stands in no queue before a second person has checked it against the paper. */
export const enterOnPaper = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, by, now } = act
  const { receivedOn, late } = await admit(act, sent)
  const [name, title, text] = [lineIn(sent, 'name', 120), lineIn(sent, 'title', 200), textIn(sent, 'text', longestText)]
  if (!name || !title || !text) refuse('Cần ít nhất tên tác giả, tên bài và nội dung.')
  const [phone, mail] = [lineIn(sent, 'phone', 40), lineIn(sent, 'mail', 254)]
  const [unitName, place] = [lineIn(sent, 'unitName', 200), lineIn(sent, 'subjectPlace', 200)]
  const units = await readUnits(req)
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
      unitName,
      unit: unitMeant(unitName, units),
      guardian: {
        name: lineIn(sent, 'guardianName', 120),
        phone: lineIn(sent, 'guardianPhone', 40),
        agreedAt: sent.guardian === 'on' ? now.toISOString() : null,
      },
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
      subject: { name: lineIn(sent, 'subjectName', 200), place, unit: unitMeant(place, units) },
      text: blocksOfWork(text),
      plainText: text,
      words: wordsOfWork(text),
      ticks: agreedOnPaper(sent),
      // Nobody mends a paper through a link: the time of its code keeps it from no queue.
      ...(late ? { lateCode: late.code } : {}),
      paper: { receivedOn: receivedOn.toISOString(), typedBy: by },
    },
    depth: 0,
    ...own,
  })
  if (late) await countLateUse(req, late)
}

/** A paper entry that nobody has compared with its paper yet. */
const holdUnchecked = async (act: Act, sent: Sent) => {
  const entry = await holdEntry(act, sent)
  return entry.source === 'paper' && !entry.paper?.checkedAt ? entry : refuse('Bài này không chờ đối chiếu.')
}

/** Mends the transcription. Whoever has written the last of it cannot be the one who compares. */
export const mendPaper = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdUnchecked(act, sent)
  const [title, text] = [lineIn(sent, 'title', 200), textIn(sent, 'text', longestText)]
  if (!title || !text) refuse('Cần tên bài và nội dung.')
  await changeEntry(act, entry, {
    title,
    text: blocksOfWork(text),
    plainText: text,
    words: wordsOfWork(text),
    paper: { ...entry.paper, typedBy: act.by },
  })
}

/** Somebody else than the one who typed it has compared it with the scans: from now on it is an entry like the others. */
export const checkPaper = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdUnchecked(act, sent)
  if (entry.paper?.typedBy === act.by) refuse('Người chép lại không tự đối chiếu: nhờ một người khác.')
  if (!entry.paper?.scans?.length) refuse('Bài chưa có bản chụp nào để đối chiếu.')
  await changeEntry(act, entry, {
    paper: { ...entry.paper, checkedAt: act.now.toISOString(), checkedBy: act.by },
    submittedAt: entry.paper?.receivedOn ?? act.now.toISOString(),
    receiptCode: receiptCode(randomBytes(16)),
    nonce: randomBytes(16).toString('hex'),
  })
  const own = await findOwnEntryById(act.req, entry.id)
  if (!own) return
  await giveReceipt(act.req, own, act.now)
  await writeReceiptLetters(act.req, entry.id, () => act.now)
}
