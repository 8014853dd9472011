import { storedFile } from '@/media/stored-file'
import { getStaff } from '@/users/queries'

export const dynamic = 'force-dynamic'

/** Pictures of what is not public yet, for the preview of those who work on it. */
export const GET = async ({ headers }: Request, { params }: { params: Promise<{ name: string }> }) =>
  (await getStaff(headers)) ? storedFile((await params).name) : new Response(null, { status: 404 })
