import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import type { Booklet } from '@/payload-types'
import { asViewer, bypassing } from '@/shared/payload/acting'
import { slugify } from '@/shared/text/slug'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { type Chosen, type Kinds, sortOut } from './booklet-items'
import { makePrint } from './make-print'
import { beginPrint, getPrint, listPrints, printFile } from './prints'
import { takeBackUncovered } from './take-back'

/** What an edition as a whole consists of; told by the content, which alone knows its fields. */
export type EditionContents = { collection: CollectionSlug; contentsOf: (edition: never) => Chosen[] }

type Setting = { kinds: Kinds; edition: EditionContents }

const refuse = (message: string, status: number): never => {
  throw new APIError(message, status, null, true)
}

/** The booklet, for whoever may read it. */
const requireBooklet = async (req: PayloadRequest): Promise<Booklet> => {
  if (!req.user) return refuse('Hãy đăng nhập.', 401)
  const booklet = await req.payload.findByID({
    collection: 'booklets',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    disableErrors: true,
    ...asViewer(req.user),
  })
  return booklet ?? refuse('Không có tờ tin này.', 404)
}

/** The edition, if one was chosen, then what was chosen besides, in the editor's order. */
const chosenOf = async (req: PayloadRequest, booklet: Booklet, { edition }: Setting): Promise<Chosen[]> => {
  const chosen = (booklet.items ?? []).map(({ relationTo, value }): Chosen => ({ relationTo, value: String(value) }))
  if (!booklet.edition) return chosen
  const whole = await req.payload.findByID({
    collection: edition.collection,
    id: String(booklet.edition),
    depth: 0,
    disableErrors: true,
    ...bypassing(req, 'what of it may be printed is asked of each part'),
  })
  return [...(whole ? edition.contentsOf(whole as never) : []), ...chosen]
}

/** GET: what would be printed now, what not and why, and the prints there were. */
const showPrints = (setting: Setting) => async (req: PayloadRequest) => {
  const booklet = await requireBooklet(req)
  const { items, refused } = await sortOut(req, setting.kinds, await chosenOf(req, booklet, setting))
  return Response.json({ printable: items.length, refused, prints: await listPrints(req, booklet.id) })
}

/** POST: begins to make the file, and does not wait for it. */
const startPrint = (setting: Setting) => async (req: PayloadRequest) => {
  const booklet = await requireBooklet(req)
  const caller = callerOf(req)
  if (!holds(caller, 'admin', 'editor')) refuse('Chỉ ban biên tập làm bản in.', 403)
  const chosen = await chosenOf(req, booklet, setting)
  const { items } = await sortOut(req, setting.kinds, chosen)
  if (items.length === 0) refuse('Chưa có bài nào in được. Hãy chọn bài rồi lưu lại.', 422)
  const print = await beginPrint(req, {
    booklet: booklet.id,
    items: items.map(({ doc }) => doc.id),
    by: (req.user as { name?: string | null } | null)?.name ?? '',
  })
  if (!print) return refuse('Tờ tin này đang được làm. Xin đợi bản đó xong.', 409)
  void makePrint(req.payload, setting.kinds, { print, booklet, chosen })
  return Response.json({ print }, { status: 202 })
}

/** GET: the file; asked once more, of each story, whether it may still be printed. */
const sendPrint = (setting: Setting) => async (req: PayloadRequest) => {
  const booklet = await requireBooklet(req)
  const print = await getPrint(req, booklet.id, String(req.routeParams?.print ?? ''))
  if (print?.step !== 'ready') return refuse('Không có bản in này.', 404)
  const isGone = print.takenBackAt !== null || (await takeBackUncovered(req, setting.kinds, [print])).length > 0
  if (isGone) refuse('Bản in này đã thu hồi: có bài không được in nữa. Hãy làm bản mới.', 410)
  const found = await stat(printFile(print.id)).catch(() => null)
  if (!found) return refuse('Tệp không còn. Hãy làm bản mới.', 410)
  return new Response(Readable.toWeb(createReadStream(printFile(print.id))) as ReadableStream, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(found.size),
      'Content-Disposition': `attachment; filename="${slugify(booklet.title) || 'to-tin'}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

export const printEndpoints = (setting: Setting): Omit<Endpoint, 'root'>[] => [
  { path: '/:id/prints', method: 'get', handler: showPrints(setting) },
  { path: '/:id/prints', method: 'post', handler: startPrint(setting) },
  { path: '/:id/prints/:print', method: 'get', handler: sendPrint(setting) },
]
