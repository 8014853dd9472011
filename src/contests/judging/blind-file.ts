import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type Endpoint, NotFound } from 'payload'
import { rangeOf } from '@/shared/byte-range'
import { query, sql } from '@/shared/payload/sql'
import { entryFilesFolder } from '../entry-files'
import { type Judge, requireCase, requireJudge } from './judge'

export type BlindFile = { filename: string; type: string }

/** The redacted copies of an entry's files, in their order. */
export const blindFiles = ({ req, contest }: Judge, code: string): Promise<BlindFile[]> =>
  query<BlindFile>(
    req,
    sql`SELECT entry_files.filename AS filename, entry_files.mime_type AS type
        FROM entries JOIN entries_rels ON entries_rels.parent_id = entries.id AND entries_rels.path = 'redacted.files'
        JOIN entry_files ON entry_files.id = entries_rels.entry_files_id AND entry_files.purpose = 'redacted' AND entry_files.copy_of_id IS NOT NULL
        WHERE entries.contest_id = ${contest.doc.id} AND entries.blind_code = ${code}
        ORDER BY entries_rels.order`,
  )

/** What a page can show by itself; a document is taken away to be read. */
const isShownInPages = (type: string) => /^(?:image|audio|video)\//u.test(type)

/** GET /api/contests/<id>/judging-file/<code>/<place>: a redacted copy, for the judge who has the entry before him. */
export const blindFileEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/judging-file/:code/:place',
  method: 'get',
  handler: async (req) => {
    const { id, code, place } = (req.routeParams ?? {}) as Record<string, string>
    const judge = await requireJudge(req, { id: id ?? '' }, new Date())
    const { entry } = await requireCase(judge, code ?? '')
    const file = (await blindFiles(judge, entry.code))[Number(place)]
    if (!file) throw new NotFound(req.t)
    const path = join(entryFilesFolder(), file.filename)
    const { size } = await stat(path)
    const range = rangeOf(req.headers.get('range') ?? undefined, size)
    if (range === 'impossible')
      return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } })
    const { first, last } = range ?? { first: 0, last: size - 1 }
    const name = `${entry.code}-${Number(place) + 1}${extname(file.filename)}`
    const bytes = Readable.toWeb(createReadStream(path, { start: first, end: last }))
    return new Response(bytes as ReadableStream, {
      status: range ? 206 : 200,
      headers: {
        ...(range ? { 'Content-Range': `bytes ${first}-${last}/${size}` } : {}),
        'Accept-Ranges': 'bytes',
        'Content-Length': String(last - first + 1),
        'Content-Type': file.type,
        'Content-Disposition': isShownInPages(file.type) ? 'inline' : `attachment; filename="${name}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
