import { NotFound } from 'payload'
import type { Letter } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { cleanLine } from '@/shared/text/nfc'
import { readCourse } from '../course'
import { mailKey } from '../person-key'
import { type Act, choiceIn, refuse, type Sent, textIn } from './act'

const hold = async ({ req, contest }: Act, sent: Sent): Promise<Letter> => {
  const id = typeof sent.letter === 'string' && /^[0-9a-f-]{36}$/.test(sent.letter) ? sent.letter : null
  if (!id) throw new NotFound(req.t)
  await query(req, sql`SELECT id FROM letters WHERE id = ${id} FOR UPDATE`)
  const { docs } = await req.payload.find({
    collection: 'letters',
    where: { and: [{ id: { equals: id } }, { contest: { equals: contest.doc.id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  if (!docs[0]) throw new NotFound(req.t)
  return docs[0]
}

/** @throws APIError for a letter that would tell a result before it is out */
const requireTellable = async ({ req, contest, now }: Act, kind: Letter['kind']): Promise<void> => {
  if (kind !== 'result') return
  const { releasedAt } = await readCourse(req, contest.doc.id)
  if (!releasedAt || new Date(releasedAt) > now)
    refuse('Thư báo kết quả chỉ gửi được sau giờ công bố. Trước đó vẫn sửa và lưu được.')
}

/** Mends a letter that has not gone, and says what is to happen with it. */
export const changeLetter = async (act: Act, sent: Sent): Promise<void> => {
  const letter = await hold(act, sent)
  if (letter.state === 'sent') refuse('Thư này đã gửi.')
  const what = choiceIn(sent, 'what', ['keep', 'send', 'drop', 'by-hand'])
  if (what === 'send' || what === 'by-hand') await requireTellable(act, letter.kind)
  const to = cleanLine(textIn(sent, 'to', 254)) || letter.to || ''
  if (what === 'send' && !mailKey(to)) refuse('Địa chỉ thư không đúng.')
  const states = { keep: letter.state, send: 'waiting', drop: 'dropped', 'by-hand': 'sent' } as const
  await act.req.payload.update({
    collection: 'letters',
    id: letter.id,
    data: {
      to,
      subject: cleanLine(textIn(sent, 'subject', 200)) || letter.subject,
      text: textIn(sent, 'text', 10_000) || letter.text,
      state: states[what],
      ...(what === 'send' ? { tries: 0, nextTryAt: act.now.toISOString(), failure: null } : {}),
      ...(what === 'by-hand' ? { sentAt: act.now.toISOString(), sentBy: act.by } : {}),
    },
    depth: 0,
    ...bypassing(act.req, 'who runs the contest was asked before'),
  })
}

/** All drafts of a kind go out. */
export const sendLetters = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, now } = act
  const kind = choiceIn(sent, 'kind', ['receipt', 'draft-reminder', 'judge-reminder', 'result'])
  await requireTellable(act, kind)
  await req.payload.update({
    collection: 'letters',
    where: {
      and: [{ contest: { equals: contest.doc.id } }, { kind: { equals: kind } }, { state: { equals: 'draft' } }],
    },
    data: { state: 'waiting', tries: 0, nextTryAt: now.toISOString() },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
}
