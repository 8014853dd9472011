import { receiveCoAuthor } from '@/contests/receive-form'

export const dynamic = 'force-dynamic'

export const POST = async (request: Request, { params }: { params: Promise<{ code: string }> }) =>
  receiveCoAuthor(request, (await params).code)
