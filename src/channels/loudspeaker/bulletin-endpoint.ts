import { APIError, type Endpoint } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { callerOf } from '@/users/access'
import { isActive } from '@/users/roles'
import { type Bulletin, isEmpty, wholeText } from './bulletin'
import { bulletinDocx } from './bulletin-docx'
import { type BulletinRead, readBulletin } from './read-bulletin'
import { plainText } from './script'

type File = { type: string; make: (read: BulletinRead) => Promise<BodyInit> }

const text = (bulletin: Bulletin) => plainText(wholeText(bulletin))

const files: Record<string, File> = {
  'ban-doc.txt': { type: 'text/plain; charset=utf-8', make: async ({ bulletin }) => text(bulletin) },
  'ban-doc.docx': {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async ({ row, bulletin }) => new Uint8Array(await bulletinDocx(bulletin, row.broadcastOn)),
  },
}

/** GET /api/bulletins/<id>/files/<name>: the script of a bulletin as it is now, for whoever may read the bulletin. */
export const bulletinEndpoint = (kinds: readonly ContentKind<never>[]): Omit<Endpoint, 'root'> => ({
  path: '/:id/files/:name',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.name)
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (!file) throw new APIError('Không có tệp này.', 404, null, true)
    if (!isActive(callerOf(req))) throw new APIError('Hãy đăng nhập lại.', 401, null, true)
    const read = await readBulletin(req, kinds, String(req.routeParams?.id ?? ''))
    if (!read) throw new APIError('Không có bản tin này, hoặc bản tin không dành cho đơn vị của bạn.', 404, null, true)
    if (isEmpty(read.bulletin)) throw new APIError('Bản tin chưa có bài nào đọc được.', 409, null, true)
    return new Response(await file.make(read), {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename="${read.row.broadcastOn.slice(0, 10)}-${name}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
})
