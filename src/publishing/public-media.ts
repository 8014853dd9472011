import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { callerOf, hasRole } from '@/users/access'

const isShown = async (req: PayloadRequest, medium: string): Promise<boolean> => {
  const uses = await query(
    req,
    sql`SELECT 1 FROM published_files JOIN media USING (token) WHERE media.id = ${medium} LIMIT 1`,
  )
  return uses.length > 0
}

/** Whoever may not publish may not change what is public by way of its pictures either. */
export const keepPublicMedium: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !callerOf(req) || hasRole('admin', 'editor')({ req })) return data
  if (await isShown(req, String(originalDoc.id)))
    throw new APIError('Tệp đang hiện trong một bài đã công bố. Hãy nhờ ban biên tập sửa.', 403, null, true)
  return data
}

export const refuseDeletingShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isShown(req, String(id)))
    throw new APIError('Tệp đang hiện trong một bài đã công bố. Hãy bỏ tệp khỏi bài trước khi xóa.', 403, null, true)
}
