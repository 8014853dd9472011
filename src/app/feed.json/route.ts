import { jsonFeedFile } from '@/channels/feeds/json-feed'
import { feedPaths } from '@/shared/paths'
import { absolute } from '@/site/absolute'
import { wholeFeed } from '../feeds/feeds'
import { programAnswer } from '../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async () =>
  programAnswer(jsonFeedFile(await wholeFeed(feedPaths.json), absolute('/icon-512.png')), 'application/feed+json')
