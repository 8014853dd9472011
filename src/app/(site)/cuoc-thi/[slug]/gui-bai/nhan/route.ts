import { receiveForm } from '@/contests/receive-form'

export const dynamic = 'force-dynamic'

export const POST = async (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  receiveForm(request, { contest: (await params).slug })
