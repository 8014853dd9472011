import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { inTransaction } from '@/shared/payload/in-transaction'
import { cutLine } from '@/shared/text/nfc'
import { type Act, refuse, requireKept, type Sent } from './act'
import { addScan } from './paper-scans'
import { replaceFile } from './redacted-files'

/** What brings a file to the desk of a contest, by the last part of the address. */
const acts: Record<string, (act: Act, sent: Sent, bytes: Buffer, name: string) => Promise<void>> = {
  replace: replaceFile,
  scan: addScan,
}

/** POST /api/contests/<id>/office-file/<act>, multipart: `file`, and the fields as JSON in `_payload`. */
export const officeFileEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/office-file/:act',
  method: 'post',
  handler: async (req) => {
    const run = Object.hasOwn(acts, String(req.routeParams?.act)) ? acts[String(req.routeParams?.act)] : undefined
    if (!run) throw new APIError('Không có thao tác này.', 404, null, true)
    // Whoever may not is told so before the file is read.
    const act = await requireKept(req, String(req.routeParams?.id ?? ''), new Date())
    await addDataAndFileToRequest(req).catch(() => refuse('Không đọc được tệp gửi lên.', 400))
    const { file, data } = req
    delete req.file
    if (!file || file.data.length === 0) return refuse('Hãy chọn một tệp.')
    const bytes = Buffer.from(file.data)
    await inTransaction(req, () => run(act, (data ?? {}) as Sent, bytes, cutLine(file.name ?? '', 300)))
    return Response.json({ done: true })
  },
}
