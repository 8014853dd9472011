import { receiveFile } from '@/contests/receive-form'

export const dynamic = 'force-dynamic'

export const POST = async (request: Request, { params }: { params: Promise<{ secret: string }> }) =>
  receiveFile(request, (await params).secret)
