import { rssFile } from '@/channels/feeds/rss'
import { unitFeed } from '../../../feeds/feeds'
import { nameOf, programAnswer, unknown } from '../../../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_request: Request, { params }: { params: Promise<{ file: string }> }) => {
  const slug = nameOf((await params).file, '.xml')
  const feed = slug ? await unitFeed(slug) : null
  return feed ? programAnswer(rssFile(feed), 'application/rss+xml') : unknown()
}
