import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { cleanText } from '@/shared/text/nfc'
import { requireFollowing } from './public-version'
import { askedMoves, type MoveName, moveOf } from './workflow'
import type { WorkflowContext } from './workflow-hooks'

const longestNote = 1000

const asked = async (req: PayloadRequest): Promise<{ move: MoveName; note: string }> => {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as { move?: unknown; note?: unknown }
  const move = askedMoves.find((name) => name === body.move)
  if (!move) throw new APIError('Không có thao tác này.', 422, null, true)
  const note = typeof body.note === 'string' ? cleanText(body.note).trim() : ''
  if ([...note].length > longestNote) throw new APIError(`Lời nhắn dài quá ${longestNote} ký tự.`, 422, null, true)
  if (moveOf(move).needsNote && !note) throw new APIError('Hãy ghi lý do để người liên quan biết.', 422, null, true)
  return { move, note }
}

/**
 * POST /api/<collection>/<id>/move {move, note}: the moves that are more than a save. Who may make them is the workflow's table;
 * the caller must be able to follow the item.
 */
export const moveEndpoint = (collection: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    await requireFollowing(req, collection, id)
    const { move, note } = await asked(req)
    const context: WorkflowContext = { move, note }
    Object.assign(req.context, context)
    const isWithdrawal = move === 'withdraw'
    const doc = await req.payload.update({
      collection,
      id,
      data: isWithdrawal ? ({ _status: 'draft' } as never) : ({} as never),
      draft: !isWithdrawal,
      depth: 0,
      ...bypassing(req, 'the workflow table decides about moves, in the hook'),
    })
    return Response.json({ state: (doc as { state?: string }).state })
  },
})
