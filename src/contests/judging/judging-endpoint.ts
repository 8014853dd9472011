import { APIError, type Endpoint } from 'payload'
import { inTransaction } from '@/shared/payload/in-transaction'
import { bodyOf, type Sent } from '../office/act'
import { declareCloseness } from './declare-closeness'
import { type Judge, requireJudge } from './judge'
import { markEntry, recuse } from './mark-entry'

const acts: Record<string, (judge: Judge, sent: Sent) => Promise<unknown>> = {
  declare: declareCloseness,
  mark: markEntry,
  recuse,
}

/** POST /api/contests/<id>/judging/<act>: everything that a judge does. 404 for whoever does not judge this contest. */
export const judgingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/judging/:act',
  method: 'post',
  handler: async (req) => {
    const run = Object.hasOwn(acts, String(req.routeParams?.act)) ? acts[String(req.routeParams?.act)] : undefined
    if (!run) throw new APIError('Không có thao tác này.', 404, null, true)
    const judge = await requireJudge(req, { id: String(req.routeParams?.id ?? '') }, new Date())
    const sent = await bodyOf(req)
    const answer = await inTransaction(req, () => run(judge, sent))
    return Response.json(answer ?? { done: true })
  },
}
