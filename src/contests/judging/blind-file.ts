import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Endpoint, NotFound } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { entryFilesFolder } from '../entry-files'
import { type Judge, requireCase, requireJudge } from './judge'

type Row = { filename: string; type: string }

/** The redacted copies of an entry's files, in their order. */
export const blindFiles = ({ req, contest }: Judge, code: string): Promise<Row[]> =>
  query<Row>(
    req,
    sql`SELECT entry_files.filename AS filename, entry_files.mime_type AS type
        FROM entries JOIN entries_rels ON entries_rels.parent_id = entries.id AND entries_rels.path = 'redacted.files'
        JOIN entry_files ON entry_files.id = entries_rels.entry_files_id AND entry_files.purpose = 'redacted'
        WHERE entries.contest_id = ${contest.doc.id} AND entries.blind_code = ${code}
        ORDER BY entries_rels.order`,
  )

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
    return new Response(new Uint8Array(await readFile(join(entryFilesFolder(), file.filename))), {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': 'inline',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
