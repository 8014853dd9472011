import { rssFile } from '@/channels/feeds/rss'
import { feedOf, fixedPaths } from '@/shared/paths'
import { wholeFeed } from '../feeds/feeds'
import { programAnswer } from '../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async () => programAnswer(rssFile(await wholeFeed(feedOf(fixedPaths.home))), 'application/rss+xml')
