import { contentKinds } from '@/content-kinds'
import type { Exemplar } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { getItem } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { type About, articleThing, eventThing, type Thing } from '@/site/structured-data'
import { cardOf, channelsOf } from './carried-item'
import { itemViews } from './item-views'
import { readingPage } from './reading-page'

const aboutOf = ({ collection }: ContentKind<never>, doc: Exemplar): About | undefined =>
  collection === 'exemplars'
    ? {
        type: doc.subjectKind === 'individual' ? 'Person' : 'Organization',
        name: doc.name,
        jobTitle: doc.position ?? undefined,
      }
    : undefined

const thingsOf = async <Doc,>(kind: ContentKind<Doc>, doc: Doc, item: Summary): Promise<Thing[]> => {
  const [site, card] = [await getSite(), (await cardOf(item))?.path]
  const [occasion] = kind.occasions?.(doc) ?? []
  if (occasion) return [eventThing(site, item, occasion, card)]
  return [articleThing(site, item, aboutOf(kind as ContentKind<never>, doc as Exemplar), card)]
}

/** The page of an item of the kind. */
export const itemRoute = <Doc,>(kind: ContentKind<Doc>) =>
  readingPage<{ slug: string }>(async ({ params }) => {
    const found = await getItem(kind, params.slug, contentKinds)
    if (!found) return null
    const item = kind.summary(found.doc)
    // A special page has no list over it.
    const trail = kind.key === 'special-page' ? [] : [{ label: kind.label, href: prefixes[kind.key] }]
    return {
      metadata: pageMetadata(await getSite(), {
        ...itemDescription(item, await cardOf(item)),
        isEmbeddable: (await channelsOf(item)).has('embeds'),
      }),
      body: (
        <SitePage path={item.href} title={item.title} trail={trail} things={await thingsOf(kind, found.doc, item)}>
          {await itemViews[kind.key]?.(found as never, item)}
        </SitePage>
      ),
    }
  })
