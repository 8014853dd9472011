import { podcastFile } from '@/channels/feeds/podcast'
import { feedPaths } from '@/shared/paths'
import { absolute } from '@/site/absolute'
import { soundFeed } from '../feeds/feeds'
import { programAnswer } from '../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async () =>
  programAnswer(podcastFile(await soundFeed(feedPaths.podcast), absolute('/podcast.png')), 'application/rss+xml')
