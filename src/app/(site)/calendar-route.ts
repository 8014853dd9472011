import { calendarFile } from '@/channels/feeds/calendar-file'
import { contentKinds } from '@/content-kinds'
import type { ContentKind } from '@/publishing/content-kind'
import { getItem } from '@/publishing/queries'
import { absolute } from '@/site/absolute'

/** The calendar file of an item of a kind that has dates. */
export const calendarRoute =
  <Doc extends { id: string; updatedAt: string }>(kind: ContentKind<Doc>) =>
  async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
    const { slug } = await params
    const found = await getItem(kind, slug, contentKinds)
    const [occasion] = found ? (kind.occasions?.(found.doc) ?? []) : []
    if (!found || !occasion) return new Response(null, { status: 404 })
    const { standfirst, href } = kind.summary(found.doc)
    const changedAt = new Date(found.doc.updatedAt)
    const entry = { ...occasion, id: found.doc.id, changedAt, description: standfirst, url: absolute(href) }
    const file = calendarFile([entry])
    return new Response(file, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${slug}.ics"`,
      },
    })
  }
