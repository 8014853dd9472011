import { contentKinds } from '@/content-kinds'
import { contestKind } from '@/contests/kind'
import { releasedData } from '@/contests/queries'
import { getItem } from '@/publishing/queries'
import { programAnswer, unknown } from '../../../../feeds/program-answer'

export const dynamic = 'force-dynamic'

/** What the released ranking follows from, for whoever wants to reckon it again. */
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const found = await getItem(contestKind, (await params).slug, contentKinds)
  const data = found && (await releasedData(found.doc.id))
  return data ? programAnswer(`${JSON.stringify(data, null, 2)}\n`, 'application/json') : unknown()
}
