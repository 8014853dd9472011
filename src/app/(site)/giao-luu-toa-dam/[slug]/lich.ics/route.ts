import { contentKinds } from '@/content-kinds'
import { calendarFile } from '@/events/calendar-file'
import { eventKind } from '@/events/kind'
import { getItem } from '@/publishing/queries'
import { absolute } from '@/site/absolute'

export const dynamic = 'force-dynamic'

export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const found = await getItem(eventKind, (await params).slug, contentKinds)
  const [occasion] = found ? (eventKind.occasions?.(found.doc) ?? []) : []
  if (!found || !occasion) return new Response(null, { status: 404 })
  const { id, updatedAt, standfirst, slug } = found.doc
  const file = calendarFile({
    ...occasion,
    id,
    changedAt: new Date(updatedAt),
    description: standfirst,
    url: absolute(eventKind.summary(found.doc).href),
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.ics"`,
    },
  })
}
