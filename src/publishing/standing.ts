import type { CollectionSlug, Endpoint } from 'payload'
import { callerOf } from '@/users/access'
import type { ContentKind } from './content-kind'
import { missingForWeb } from './gate'
import { type HistoryLine, listMoves, moveLabel } from './moves'
import { isPublicNow, needsApproval, publicPathOf, requireFollowing } from './public-version'
import { type Appointment, listAppointments } from './schedule'
import { unfilled } from './unfilled'
import { type Move, mayEdit, moveOf, offeredMoves, refusalOf, type State } from './workflow'
import type { ActorsFor } from './workflow-hooks'

/** Where an item stands in its life, as the person who asks may act on it. */
export type Standing = {
  state: State
  /** Where the public reads it; null while it does not. */
  publicPath: string | null
  textVersion: number
  moves: Pick<Move, 'name' | 'label' | 'needsNote'>[]
  mayPublish: boolean
  mayEdit: boolean
  /** Why the caller, who may otherwise publish, cannot do so now; null where nothing refuses or where he never may. */
  waitsFor: string | null
  /** What publication would miss, fields first, then what the consent gate asks: sentences without a full stop. */
  missing: string[]
  appointments: Appointment[]
  history: (HistoryLine & { label: string })[]
}

type Item = { state?: State | null; textVersion?: number | null; deletedAt?: string | null }

/** GET /api/<collection>/<id>/standing: for the workflow panel; the caller must be one who may follow the item. */
export const standingEndpoint = (
  collection: CollectionSlug,
  kindOf: (doc: never) => ContentKind<never>,
  actorsFor: ActorsFor,
): Omit<Endpoint, 'root'> => ({
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const item = await requireFollowing<Item>(req, collection, id)
    const caller = callerOf(req)
    const actors = caller ? actorsFor(caller, item) : []
    const state = item.state ?? 'draft'
    const textVersion = item.textVersion ?? 1
    const situation = {
      state,
      actors,
      isPublic: await isPublicNow(req, collection, id),
      needsApproval: await needsApproval(req),
    }
    const maySometimesPublish = moveOf('publish').by.some((actor) => actors.includes(actor))
    const standing: Standing = {
      state,
      publicPath: situation.isPublic ? await publicPathOf(req, id) : null,
      textVersion,
      moves: item.deletedAt ? [] : offeredMoves(situation),
      mayEdit: mayEdit(state, actors),
      mayPublish: refusalOf('publish', situation) === null,
      waitsFor: maySometimesPublish ? refusalOf('publish', situation) : null,
      missing: [
        ...unfilled(req.payload.collections[collection].config.fields, item).map((label) => `chưa điền “${label}”`),
        ...(await missingForWeb(req, kindOf(item as never), item as never, textVersion)),
      ],
      appointments: await listAppointments(req, id),
      history: (await listMoves(req, collection, id)).map((line) => ({ ...line, label: moveLabel(line.name) })),
    }
    return Response.json(standing)
  },
})
