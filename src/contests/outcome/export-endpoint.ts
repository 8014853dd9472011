import { type Endpoint, Forbidden } from 'payload'
import { readCourse } from '../course'
import { exportOf } from '../export-format'
import { requireKept } from '../office/act'
import { gatherRecord } from './contest-record'

/**
 * GET /api/contests/<id>/export.json: all that the ranking follows from, for `npm run recompute`: as it was released, else as it
 * stands now. For whoever runs the contest.
 */
export const exportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/export.json',
  method: 'get',
  handler: async (req) => {
    const { contest } = await requireKept(req, String(req.routeParams?.id ?? ''), new Date())
    if (!req.user) throw new Forbidden(req.t)
    const course = await readCourse(req, contest.doc.id)
    const whole = course.released?.export ?? exportOf((await gatherRecord(req, contest)).record)
    return new Response(`${JSON.stringify(whole, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${contest.doc.slug}.json"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
