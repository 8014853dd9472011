import { APIError, type Endpoint } from 'payload'
import { readCourse } from '../course'
import { exportOf } from '../export-format'
import { type Act, requireKept } from '../office/act'
import { certificatesPdf } from './CertificateSheet'
import { certificatesOf } from './certificates'
import { gatherRecord } from './contest-record'
import { annexDocx, minutesDocx } from './council-papers'
import { councilRecord } from './council-record'
import { entriesSheet } from './entries-sheet'
import { worksArchive } from './works-archive'

type File = { type: string; body: BodyInit }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** All that the ranking follows from: as it was released, else as it stands now. */
const record = async ({ req, contest }: Act): Promise<string> => {
  const { released } = await readCourse(req, contest.doc.id)
  const whole = released?.export ?? exportOf((await gatherRecord(req, contest)).record)
  return `${JSON.stringify(whole, null, 2)}\n`
}

const bytes = (buffer: Buffer) => new Uint8Array(buffer)

/** What can be taken out of a contest, by the name of the file. */
const files: Record<string, (act: Act) => Promise<File>> = {
  'du-lieu.json': async (act) => ({ type: 'application/json; charset=utf-8', body: await record(act) }),
  'bai-du-thi.xlsx': async (act) => ({ type: xlsx, body: bytes(await entriesSheet(act)) }),
  'tac-pham.zip': async (act) => ({ type: 'application/zip', body: await worksArchive(act) }),
  'bien-ban.docx': async (act) => ({ type: docx, body: bytes(await minutesDocx(await councilRecord(act))) }),
  'phu-luc.docx': async (act) => ({ type: docx, body: bytes(await annexDocx(await councilRecord(act))) }),
  'chung-nhan.pdf': async (act) => ({
    type: 'application/pdf',
    body: bytes(await certificatesPdf(await certificatesOf(act))),
  }),
}

/** GET /api/contests/<id>/files/<name>: papers and data of a contest, for whoever runs it. */
export const exportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/files/:name',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.name)
    const make = Object.hasOwn(files, name) ? files[name] : undefined
    if (!make) throw new APIError('Không có tệp này.', 404, null, true)
    const act = await requireKept(req, String(req.routeParams?.id ?? ''), new Date())
    const { type, body } = await make(act)
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${act.contest.doc.slug}-${name}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
