import { rssFile } from '@/channels/feeds/rss'
import { contentKinds } from '@/content-kinds'
import { prefixes } from '@/shared/paths'
import { kindFeed } from '../../feeds/feeds'
import { nameOf, programAnswer, unknown } from '../../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async (_request: Request, { params }: { params: Promise<{ file: string }> }) => {
  const name = nameOf((await params).file, '.xml')
  const kind = contentKinds.find(({ key }) => prefixes[key] === `/${name}`)
  return kind ? programAnswer(rssFile(await kindFeed(kind)), 'application/rss+xml') : unknown()
}
