import type { PayloadRequest } from 'payload'
import type { Bulletin as Row } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { asPublic, asViewer } from '@/shared/payload/acting'
import { type Bulletin, composeBulletin } from './bulletin'
import { readAbbreviations } from './reading-dictionary'
import { type Chosen, idOfChosen, readStories } from './stories'

type Kinds = readonly ContentKind<never>[]

export type BulletinRead = { row: Row; bulletin: Bulletin }

/** A bulletin as it is to be read aloud now, for an account that may see it; null where it may not, or there is none. */
export const readBulletin = async (req: PayloadRequest, kinds: Kinds, id: string): Promise<BulletinRead | null> => {
  if (!req.user) return null
  const row = await req.payload.findByID({
    collection: 'bulletins',
    id,
    depth: 0,
    disableErrors: true,
    req,
    ...asViewer(req.user),
  })
  if (!row) return null
  const chosen = (row.items ?? []) as Chosen[]
  const [stories, abbreviations, settings] = [
    await readStories(req, kinds, chosen),
    await readAbbreviations(req.payload),
    await req.payload.findGlobal({ slug: 'site-settings', depth: 0, ...asPublic() }),
  ]
  const bulletin = composeBulletin(
    {
      title: row.title,
      priority: row.priority,
      repeats: row.repeats,
      opening: row.opening,
      closing: row.closing,
      items: chosen.map(idOfChosen),
      taken: (row.taken ?? {}) as Record<string, string>,
    },
    { stories, abbreviations, speaker: { name: settings.name || 'Gương Sáng', owner: settings.owner ?? '' } },
  )
  return { row, bulletin }
}
