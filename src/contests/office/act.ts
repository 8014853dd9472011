import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload'
import type { Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { cleanText } from '@/shared/text/nfc'
import { callerOf } from '@/users/access'
import { contestsKeptBy, isKept } from '../access'
import { findContest, type OpenContest } from '../own-entry'

/** What somebody who runs a contest does to what it has gathered. */
export type Act = { req: PayloadRequest; contest: OpenContest; by: string; now: Date }

/** The body of a request, of which nothing is known yet. */
export type Sent = Readonly<Record<string, unknown>>

/** @throws APIError with a sentence for whoever asked */
export const refuse = (message: string, status = 422): never => {
  throw new APIError(message, status, null, true)
}

/**
 * The contest as one whom the caller may run.
 * @throws Forbidden for everybody else, the contest's own judges included
 */
export const requireKept = async (req: PayloadRequest, id: string, now: Date): Promise<Act> => {
  const caller = callerOf(req)
  if (!caller || !isKept(await contestsKeptBy(req), id)) throw new Forbidden(req.t)
  const contest = await findContest(req, { id })
  if (!contest) return refuse('Cuộc thi này chưa công bố hoặc chưa đủ ngày tháng.', 404)
  return { req, contest, by: caller.id, now }
}

/** @throws APIError where the body is no JSON object */
export const bodyOf = async (req: PayloadRequest): Promise<Sent> => {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new APIError('Không đọc được nội dung gửi lên.', 400, null, true)
  return body as Sent
}

/** A text of the body, cleaned; '' where there is none. */
export const textIn = (sent: Sent, name: string, longest: number): string => {
  const value = sent[name]
  const text = typeof value === 'string' ? cleanText(value).trim() : ''
  return [...text].length > longest ? refuse(`“${name}” dài quá ${longest} ký tự.`) : text
}

export const choiceIn = <Choice extends string>(sent: Sent, name: string, choices: readonly Choice[]): Choice =>
  choices.find((choice) => choice === sent[name]) ?? refuse('Lựa chọn này không có.')

/**
 * An entry of the contest, held until the end of the transaction.
 * @throws NotFound for one of another contest
 */
export const findEntry = async ({ req, contest }: Act, sent: Sent): Promise<Entry> => {
  const id = typeof sent.entry === 'string' && /^[0-9a-f-]{36}$/.test(sent.entry) ? sent.entry : null
  if (!id) throw new NotFound(req.t)
  await query(req, sql`SELECT id FROM entries WHERE id = ${id} FOR UPDATE`)
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { and: [{ id: { equals: id } }, { contest: { equals: contest.doc.id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  const [entry] = docs
  if (!entry) throw new NotFound(req.t)
  return entry
}

/**
 * The same, to be written as a whole.
 * @throws APIError where somebody has changed it since the revision that the caller saw
 */
export const holdEntry = async (act: Act, sent: Sent): Promise<Entry> => {
  const entry = await findEntry(act, sent)
  if (Number(sent.revision) !== entry.revision)
    return refuse('Có người vừa sửa bài này. Hãy tải lại trang để xem bản mới.', 409)
  return entry
}

export const changeEntry = async ({ req }: Act, entry: Entry, data: Partial<Entry>): Promise<void> => {
  await req.payload.update({
    collection: 'entries',
    id: entry.id,
    data: { ...data, revision: entry.revision + 1 },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
}

/** How many judges the entry has now; recusals do not count. */
export const judgesOfEntry = async ({ req }: Act, entry: string): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    where: { and: [{ entry: { equals: entry } }, { 'recusal.at': { exists: false } }] },
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return totalDocs
}
