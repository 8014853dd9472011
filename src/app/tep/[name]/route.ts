import { storedFile, tokenOf } from '@/media/stored-file'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'

export const dynamic = 'force-dynamic'

/** For `next dev` only: in production the front serves these addresses itself. */
export const GET = async (_request: Request, { params }: { params: Promise<{ name: string }> }) => {
  const { name } = await params
  const shown = await readRows(sql`SELECT FROM published_files WHERE token = ${tokenOf(name)} LIMIT 1`)
  return shown.length > 0 ? storedFile(name) : new Response(null, { status: 404 })
}
