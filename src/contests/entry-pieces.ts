import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Server } from '@tus/server'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { formPaths } from '@/shared/paths'
import { addLyingFile, emptyFile, refusalOfFile } from './entry-file-acts'
import { dropOldestUploads, hasRoomFor, UploadStore } from './entry-uploads'
import { findOwnEntry, secretHash } from './own-entry'

/** Said in place of the protocol's own answer. */
class Refusal extends Error {
  readonly status_code: number
  readonly body: string
  constructor(status: 400 | 403 | 404 | 413 | 422 | 507, body: string) {
    super(body)
    this.status_code = status
    this.body = body
  }
}

const { ownEntry, largeFile } = formPaths
const address = new RegExp(`^${ownEntry}/([0-9a-f]{32})${largeFile}(?:/([0-9a-f]{32}))?$`, 'u')

/** Whose file, by the address alone, and which; a secret leads to no folder but its own. */
const placeOf = ({ url }: Request) => {
  const [, secret, upload] = address.exec(new URL(url).pathname) ?? []
  if (!secret) throw new Refusal(404, 'Không có bài dự thi ở địa chỉ này.')
  return { secret, folder: secretHash(secret), upload }
}

const mostInAName = 300
/** A piece is never larger: the front sees to that. */
const largestPiece = 16 * 1024 ** 2

const noRoom = 'Máy chủ của cổng tạm hết chỗ cho tệp lớn. Mời bạn thử lại sau, hoặc báo cho ban tổ chức.'

type Parts = { payload: () => Promise<Payload>; now: () => Date }

const openServer = ({ now, newReq }: { now: () => Date; newReq: () => Promise<PayloadRequest> }) => {
  const store = new UploadStore()
  return new Server({
    path: ownEntry,
    datastore: store,
    // No other site has anything to send here.
    allowedOrigins: [],
    namingFunction: (request) => `${placeOf(request).folder}/${randomBytes(16).toString('hex')}`,
    generateUrl: (request, { id }) => `${ownEntry}/${placeOf(request).secret}${largeFile}/${id.split('/')[1]}`,
    getFileIdFromRequest: (request) => {
      const { folder, upload } = placeOf(request)
      return upload && `${folder}/${upload}`
    },
    onIncomingRequest: async ({ method }) => {
      if (method === 'PATCH' && !(await hasRoomFor(largestPiece))) throw new Refusal(507, noRoom)
    },
    onUploadCreate: async (request, { size, metadata }) => {
      const { secret, folder } = placeOf(request)
      const filename = (metadata?.filename ?? '').slice(0, mostInAName)
      if (!size) throw new Refusal(422, emptyFile)
      const own = await findOwnEntry(await newReq(), secret)
      if (!own) throw new Refusal(404, 'Không có bài dự thi ở địa chỉ này.')
      const refusal = refusalOfFile(own, { name: filename, size }, now())
      if (refusal) throw new Refusal(size > own.contest.settings.works.maxMegabytes * 1024 ** 2 ? 413 : 403, refusal)
      if (!(await hasRoomFor(size))) throw new Refusal(507, noRoom)
      await dropOldestUploads(folder)
      return { metadata: { filename } }
    },
    onUploadFinish: async (request, { id, metadata }) => {
      const path = store.uploadPath(id)
      const { secret } = placeOf(request)
      const outcome = await addLyingFile(await newReq(), secret, { name: metadata?.filename ?? '', path }, now())
      if (outcome.kind === 'kept') {
        await rm(path, { force: true })
        return {}
      }
      await store.remove(id)
      if (outcome.kind === 'refused') throw new Refusal(422, outcome.message)
      throw new Refusal(404, 'Không có bài dự thi ở địa chỉ này.')
    },
  })
}

/**
 * Receives large files of entries in pieces, by the tus protocol: what has come stays, and the sender asks how far it is. The rules
 * of the contest are asked when a file is begun and when it is whole. A file that was taken over answers 410 from then on.
 */
export const createEntryPieces = ({ payload, now }: Parts) => {
  let server: Server | undefined
  const newReq = async () => createLocalReq({}, await payload())
  return (request: Request): Promise<Response> => {
    // Its folder is made when the first file comes, not when a build loads this.
    server ??= openServer({ now, newReq })
    return server.handleWeb(request)
  }
}
