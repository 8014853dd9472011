import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { actingFor } from '@/shared/payload/acting'
import { callerOf } from '@/users/access'
import { isActive } from '@/users/roles'
import type { ContentKind } from './content-kind'
import { missingForWeb } from './gate'
import { type HistoryLine, listMoves, moveLabel } from './moves'
import { isPublicNow, needsApproval } from './public-version'
import { type Appointment, listAppointments } from './schedule'
import { type Move, offeredMoves, refusalOf, type State } from './workflow'

/** Where an item stands in its life, as the person who asks may act on it. */
export type Standing = {
  state: State
  isPublic: boolean
  textVersion: number
  moves: Pick<Move, 'name' | 'label' | 'needsNote'>[]
  /** Why the caller, who may otherwise publish, cannot do so now; null where nothing refuses or where he never may. */
  waitsFor: string | null
  /** What the consent gate would miss: sentences without a full stop. */
  missing: string[]
  appointments: Appointment[]
  history: (HistoryLine & { label: string })[]
}

type Item = { state?: State | null; textVersion?: number | null; deletedAt?: string | null }

/** GET /api/<collection>/<id>/standing: for the workflow panel; the caller must be able to read the newest version. */
export const standingEndpoint = (
  collection: CollectionSlug,
  kindOf: (doc: never) => ContentKind<never>,
): Omit<Endpoint, 'root'> => ({
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    const caller = callerOf(req)
    if (!isActive(caller)) throw new APIError('Hãy đăng nhập lại.', 401, null, true)
    const actors = caller.roles ?? []
    const id = String(req.routeParams?.id ?? '')
    const doc = await req.payload.findByID({ collection, id, depth: 0, draft: true, trash: true, ...actingFor(req) })
    const item = doc as Item
    const state = item.state ?? 'draft'
    const textVersion = item.textVersion ?? 1
    const situation = {
      state,
      actors,
      isPublic: await isPublicNow(req, collection, id),
      needsApproval: await needsApproval(req),
    }
    const maySometimesPublish = actors.includes('editor') || actors.includes('admin')
    const standing: Standing = {
      state,
      isPublic: situation.isPublic,
      textVersion,
      moves: item.deletedAt ? [] : offeredMoves(situation),
      waitsFor: maySometimesPublish ? refusalOf('publish', situation) : null,
      missing: await missingForWeb(req, kindOf(doc as never), doc as never, textVersion),
      appointments: await listAppointments(req, id),
      history: (await listMoves(req, collection, id)).map((line) => ({ ...line, label: moveLabel(line.name) })),
    }
    return Response.json(standing)
  },
})
