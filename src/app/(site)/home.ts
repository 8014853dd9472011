import 'server-only'
import { anniversaryOf, occasionOf } from '@/anniversary/edition'
import { anniversaryKind } from '@/anniversary/kind'
import { articleKind } from '@/articles/kind'
import { documentRow } from '@/documents/components/document-row'
import { documentKind } from '@/documents/kind'
import { linkedOccasion } from '@/events/components/linked-occasion'
import { eventKind } from '@/events/kind'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { practiceKind } from '@/practices/kind'
import { listItems, listSummaries } from '@/publishing/queries'
import { itemPath } from '@/shared/paths'
import { composeFrontPage } from '@/site/front-page'
import { readPlaces } from './placed'

const front = async () => {
  const limit = 6
  const [exemplar, goodDeed, practice, emerging, article] = await Promise.all([
    listSummaries(exemplarKind, { limit }),
    listSummaries(goodDeedKind, { limit }),
    listSummaries(practiceKind, { limit }),
    listSummaries(emergingKind, { limit }),
    listSummaries(articleKind, { limit }),
  ])
  return composeFrontPage({ exemplar, 'good-deed': goodDeed, practice, emerging, article })
}

const newestEdition = async () => {
  const [edition] = await listItems(anniversaryKind, { sort: ['-year'], limit: 1 })
  return edition
    ? {
        href: itemPath('anniversary', edition.slug ?? ''),
        nth: anniversaryOf(edition.year),
        occasion: occasionOf(edition.year),
      }
    : null
}

/** What is on next; between events, what was last. */
const nextEvents = async (now: Date) => {
  const limit = 4
  const coming = await listItems(eventKind, {
    where: { startsAt: { greater_than_equal: now.toISOString() } },
    sort: ['startsAt'],
    limit,
  })
  const past = await listItems(eventKind, {
    where: { startsAt: { less_than: now.toISOString() } },
    sort: ['-startsAt'],
    limit,
  })
  return [...coming, ...past].slice(0, limit).map(linkedOccasion)
}

export const readHome = async (now: Date) => {
  const [stories, edition, occasions, documents, places] = await Promise.all([
    front(),
    newestEdition(),
    nextEvents(now),
    listItems(documentKind, { sort: ['-issuedOn', '-id'], limit: 5 }),
    readPlaces(),
  ])
  return {
    front: stories,
    edition,
    occasions,
    documents: documents.map(documentRow),
    ...places,
  }
}
