import { APIError, type Endpoint, Forbidden } from 'payload'
import type { Contest } from '@/payload-types'
import { asViewer } from '@/shared/payload/acting'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { isContestOffice } from './access'
import { aYearLater, titleOfNext } from './next-year'

const later = (instant: string | null | undefined) => (instant ? aYearLater(instant) : instant)

/** What the copy has of its own: title and dates. Its seed and its release are those of new proceedings. */
const changesFor = ({ title, timeline }: Contest, now: Date): Partial<Contest> => {
  const year = Number(toVietnamDay(timeline?.opensFrom ?? now).slice(0, 4))
  return {
    title: titleOfNext(title ?? '', year),
    timeline: {
      ...timeline,
      announcedFrom: later(timeline?.announcedFrom) as string,
      opensFrom: later(timeline?.opensFrom) as string,
      entriesUntil: later(timeline?.entriesUntil) as string,
      screeningUntil: later(timeline?.screeningUntil) as string,
      rounds: (timeline?.rounds ?? []).map(({ name, until }) => ({ name, until: later(until) as string })),
      resultsExpected: later(timeline?.resultsExpected) as string,
    },
  }
}

/** POST /api/contests/<id>/copy: a draft for next year with the same settings and judges, a year later, without entries. */
export const copyEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/copy',
  method: 'post',
  handler: async (req) => {
    if (!isContestOffice({ req }) || !req.user) throw new Forbidden(req.t)
    const id = String(req.routeParams?.id ?? '')
    const source = (await req.payload.findByID({
      collection: 'contests',
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      req,
      ...asViewer(req.user),
    })) as Contest | null
    if (!source) throw new APIError('Không có cuộc thi này.', 404, null, true)
    const copy = await req.payload.duplicate({
      collection: 'contests',
      id,
      draft: true,
      depth: 0,
      data: changesFor(source, new Date()),
      req,
      ...asViewer(req.user),
    })
    return Response.json({ id: copy.id }, { status: 201 })
  },
}
