import 'server-only'
import { createLocalReq, type PayloadRequest } from 'payload'
import { formPaths } from '@/shared/paths'
import { payloadClient } from '@/shared/payload/client'
import { formatNumber } from '@/shared/text/number-format'
import { readCoAuthorForm } from './co-author-form'
import { addFile, dropFile, emptyFile } from './entry-file-acts'
import { keysOf, readEntryForm } from './entry-form'
import { createEntryPieces } from './entry-pieces'
import { type FormAnswer, formActs, formKeys, secretPattern } from './form-answer'
import { inviteCoAuthors } from './invitation'
import { joinEntry } from './join-entry'
import { leaveEntry, removeCoAuthor } from './leave-entry'
import { countBeginning } from './person-attempts'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'
import { undoWithdrawal, withdrawEntry } from './withdraw-entry'
import type { EntryOutcome } from './write-entry'

type Where = { contest: string } | { secret: string }

const tooMany = (minutes: number) =>
  `Trong một giờ qua đã có quá nhiều bài gửi với số điện thoại hoặc địa chỉ thư này. Những gì bạn viết còn nguyên trên trang: mời bạn gửi lại sau ${formatNumber(minutes)} phút, hoặc gửi với cách liên hệ khác.`

const act = (
  req: PayloadRequest,
  sent: URLSearchParams,
  secret: string,
  contest: string | null,
): Promise<EntryOutcome> => {
  const now = new Date()
  const entry = {
    secret,
    contest,
    revision: Number(sent.get(formKeys.revision)) || 0,
    form: readEntryForm(sent),
    lateCode: sent.get(formKeys.lateCode) ?? '',
  }
  switch (sent.get(formKeys.act)) {
    case formActs.submit:
      return submitEntry(req, entry, now)
    case formActs.withdraw:
      return withdrawEntry(req, secret, now)
    case formActs.undo:
      return undoWithdrawal(req, secret, now)
    case formActs.dropFile:
      return dropFile(req, secret, sent.get(formKeys.file) ?? '', now)
    case formActs.invite:
      return inviteCoAuthors(req, secret, now)
    case formActs.removeCoAuthor:
      return removeCoAuthor(req, secret, sent.get(formKeys.person) ?? '', now)
    default:
      return saveDraft(req, entry, now)
  }
}

const pageOf = (secret: string) => `${formPaths.ownEntry}/${secret}`

const answer = (status: 403 | 409 | 422 | 429, told: Partial<FormAnswer>) =>
  Response.json({ faults: [], refusal: null, isStale: false, ...told } satisfies FormAnswer, { status })

/** Takes the file that was sent for an entry. */
export const receiveFile = async (request: Request, secret: string): Promise<Response> => {
  if (!secretPattern.test(secret)) return new Response(null, { status: 404 })
  const sent = await request.formData().catch(() => null)
  if (!sent) return answer(422, { refusal: 'Tệp chưa đến đủ, có lẽ do đường truyền. Mời bạn gửi lại.' })
  const file = sent.get(formKeys.file)
  const req = await createLocalReq({}, await payloadClient())
  if (!(file instanceof File) || !(file.name || file.size)) return answer(422, { refusal: 'Chưa chọn tệp nào.' })
  if (file.size === 0) return answer(422, { refusal: emptyFile })
  const bytes = Buffer.from(await file.arrayBuffer())
  const outcome = await addFile(req, secret, { name: file.name, bytes }, new Date())
  return outcome.kind === 'refused' ? answer(422, { refusal: outcome.message }) : answerTo(outcome, pageOf(secret))
}

/** Takes the form by which a co-author joins an entry, or the one by which he leaves it. */
export const receiveCoAuthor = async (request: Request, code: string): Promise<Response> => {
  if (!secretPattern.test(code)) return new Response(null, { status: 404 })
  const sent = new URLSearchParams(await request.text())
  const req = await createLocalReq({}, await payloadClient())
  const page = `${formPaths.invitation}/${code}`
  if (sent.get(formKeys.act) === formActs.leave)
    return answerTo(await leaveEntry(req, code, sent.get(formKeys.contact) ?? '', new Date()), page + formPaths.left)
  return answerTo(await joinEntry(req, code, readCoAuthorForm(sent), new Date()), page + formPaths.joined)
}

/** Takes a large file of an entry in pieces. */
export const receivePieces = createEntryPieces({ payload: payloadClient, now: () => new Date() })

/** Does what the form asks for and leads on to what came of it; what was not done is told to the page of the form. */
export const receiveForm = async (request: Request, where: Where): Promise<Response> => {
  const sent = new URLSearchParams(await request.text())
  const secret = 'secret' in where ? where.secret : (sent.get(formKeys.secret) ?? '')
  if (!secretPattern.test(secret)) return new Response(null, { status: 404 })
  const req = await createLocalReq({}, await payloadClient())
  const wait = 'contest' in where ? await countBeginning(req, secret, keysOf(readEntryForm(sent))) : null
  if (wait !== null) return answer(429, { refusal: tooMany(wait) })
  const outcome = await act(req, sent, secret, 'contest' in where ? where.contest : null)
  const isSubmitted = sent.get(formKeys.act) === formActs.submit
  return answerTo(outcome, pageOf(secret) + (isSubmitted ? formPaths.receipt : ''))
}

const answerTo = (outcome: EntryOutcome, leadsTo: string): Response => {
  switch (outcome.kind) {
    case 'kept':
      return new Response(null, { status: 303, headers: { Location: leadsTo } })
    case 'faulty':
      return answer(422, { faults: outcome.faults })
    case 'stale':
      return answer(409, { isStale: true })
    case 'refused':
      return answer(403, { refusal: outcome.message })
    case 'unknown':
      return new Response(null, { status: 404 })
  }
}
