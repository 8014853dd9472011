import 'server-only'
import { itemPath } from '@/shared/paths'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import type { YearlyDay } from './occasion-phrase'

export type CampaignNamed = {
  title: string
  owner: string
  startsOn: string
  endsOn: string
  summary: string
  /** The page of its document, where that is public. */
  href?: string
}

/** A period of the plan by its id; null where there is none. */
export const getCampaign = async (id: string): Promise<CampaignNamed | null> => {
  const payload = await payloadClient()
  const campaign = await payload.findByID({
    collection: 'campaigns',
    id,
    depth: 1,
    disableErrors: true,
    populate: { documents: { slug: true, _status: true } },
    ...asPublic(),
  })
  if (!campaign) return null
  const { title, owner, startsOn, endsOn, summary, document } = campaign
  const slug = typeof document === 'object' && document?._status === 'published' ? document.slug : null
  return {
    title,
    owner,
    startsOn,
    endsOn,
    summary: summary ?? '',
    ...(slug ? { href: itemPath('document', slug) } : {}),
  }
}

/** A yearly date by its id; null where there is none. */
export const getOccasion = async (id: string): Promise<YearlyDay | null> => {
  const payload = await payloadClient()
  return payload.findByID({ collection: 'occasions', id, depth: 0, disableErrors: true, ...asPublic() })
}
