import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { inTransaction } from '@/shared/payload/in-transaction'
import { markRemoved, recordPosting, type Sent } from './postings'

const bodyOf = async (req: PayloadRequest): Promise<Sent> => {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new APIError('Không đọc được nội dung gửi lên.', 400, null, true)
  return body as Sent
}

/** POST /api/<collection>/<id>/postings, and …/postings/<posting>/removed: for editors. */
export const postingEndpoints = (collection: CollectionSlug): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/postings',
    method: 'post',
    handler: async (req) => {
      const item = String(req.routeParams?.id ?? '')
      const sent = await bodyOf(req)
      await inTransaction(req, () => recordPosting(req, { collection, item }, sent))
      return Response.json({ done: true })
    },
  },
  {
    path: '/:id/postings/:posting/removed',
    method: 'post',
    handler: async (req) => {
      const { id, posting } = req.routeParams ?? {}
      await inTransaction(req, () => markRemoved(req, String(id ?? ''), String(posting ?? '')))
      return Response.json({ done: true })
    },
  },
]
