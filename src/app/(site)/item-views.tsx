import type { ReactNode } from 'react'
import { EditionPage } from '@/anniversary/components/EditionPage'
import { anniversaryKind } from '@/anniversary/kind'
import { ArticlePage } from '@/articles/components/ArticlePage'
import { articleKind } from '@/articles/kind'
import { occasionPhrase } from '@/campaigns/occasion-phrase'
import { getOccasion } from '@/campaigns/queries'
import { newestPlaced } from '@/catalogue/queries'
import type { Narrowed } from '@/catalogue/statements'
import { ContestPage } from '@/contests/components/ContestPage'
import { announcedJudges, releasedResult, releasesOf } from '@/contests/queries'
import { settingsOf } from '@/contests/settings-of'
import { DocumentPage } from '@/documents/components/DocumentPage'
import { documentKind } from '@/documents/kind'
import { EventPage } from '@/events/components/EventPage'
import { eventKind } from '@/events/kind'
import { Profile } from '@/exemplars/components/Profile'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { MovementPage } from '@/movements/components/MovementPage'
import type {
  Anniversary,
  Article,
  Contest,
  Document,
  Event,
  Exemplar,
  Movement,
  Practice,
  SpecialPage,
} from '@/payload-types'
import { PracticePage } from '@/practices/components/PracticePage'
import { practiceKind } from '@/practices/kind'
import type { ContentKind } from '@/publishing/content-kind'
import { type Kinds, linked, naming } from '@/publishing/linked'
import { type ItemFound, listItems, listSummaries } from '@/publishing/queries'
import { type KindKey, prefixes } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { type PageBlock, SpecialPageView } from '@/special-pages/components/SpecialPageView'
import { CardGrid } from '@/ui/cards/CardGrid'
import { OccasionRubric } from '@/ui/page/OccasionRubric'
import { PagePart } from '@/ui/page/PagePart'
import { RelatedList } from '@/ui/page/RelatedList'
import { ItemTools } from './ItemTools'

type View<Doc> = (found: ItemFound<Doc>, item: Summary) => Promise<ReactNode>

const tools = (item: Summary, listen?: boolean) => <ItemTools item={item} listen={listen} />

const idOf = (row: unknown) => (typeof row === 'string' ? row : (row as { id?: string } | null)?.id)

const practices = [practiceKind] as Kinds
const articles = [articleKind] as Kinds
const exemplars = [exemplarKind, goodDeedKind, emergingKind] as Kinds

const profile =
  (kind: ContentKind<Exemplar>): View<Exemplar> =>
  async ({ doc, cards }, item) => {
    const sectors = (doc.sectors ?? []).flatMap((sector) => idOf(sector) ?? [])
    const [{ items: neighbours }, ways, texts] = await Promise.all([
      newestPlaced({ kind }, { sector: sectors }, 4),
      linked(cards(doc.practices), practices, 'exemplars', doc.id),
      linked(cards(doc.articles), articles, 'exemplars', doc.id),
    ])
    const others = neighbours.filter(({ id }) => id !== doc.id).slice(0, 3)
    return (
      <Profile doc={doc} item={item} movement={cards(doc.movement)[0]} tools={tools(item)}>
        <RelatedList id="mo-hinh-lien-quan" title="Mô hình, cách làm hay liên quan" items={ways} tone="bamboo" />
        <RelatedList id="tin-bai-lien-quan" title="Tin, bài liên quan" items={texts} />
        <RelatedList
          id="cung-linh-vuc"
          title="Cùng lĩnh vực"
          items={others}
          href={item.href.replace(/\/[^/]+$/u, '')}
        />
      </Profile>
    )
  }

const practice: View<Practice> = async ({ doc, cards }, item) => (
  <PracticePage doc={doc} item={item} tools={tools(item)}>
    <RelatedList
      id="guong-lien-quan"
      title="Gương gắn với mô hình"
      items={await linked(cards(doc.exemplars), exemplars, 'practices', doc.id)}
    />
  </PracticePage>
)

const article: View<Article> = async ({ doc, cards }, item) => (
  <ArticlePage
    doc={doc}
    item={item}
    movement={cards(doc.movement)[0]}
    contest={cards(doc.contest)[0]}
    tools={tools(item, doc.medium === 'audio')}
  >
    <RelatedList
      id="guong-trong-bai"
      title="Gương trong bài"
      items={await linked(cards(doc.exemplars), exemplars, 'articles', doc.id)}
    />
  </ArticlePage>
)

const shownOfEach = 8

const movement: View<Movement> = async ({ doc }, item) => {
  const within = { movement: [doc.id] }
  const newestOf = async <Doc,>(kind: ContentKind<Doc>) => (await newestPlaced({ kind }, within, shownOfEach)).items
  const [people, deeds, emerging, texts, events] = await Promise.all([
    newestOf(exemplarKind),
    newestOf(goodDeedKind),
    newestOf(emergingKind),
    newestOf(articleKind),
    newestOf(eventKind),
  ])
  const shown = [...people, ...deeds, ...emerging].map(({ id }) => id)
  const narrowed = (list: string) => `${list}?phong-trao=${doc.slug}`
  return (
    <MovementPage doc={doc} item={item} tools={tools(item)}>
      <RelatedList id="guong" title="Gương trong phong trào" items={people} href={narrowed(prefixes.exemplar)} />
      <RelatedList
        id="nguoi-tot-viec-tot"
        title="Người tốt, việc tốt trong phong trào"
        items={deeds}
        href={narrowed(prefixes['good-deed'])}
      />
      <RelatedList
        id="nhan-to-moi"
        title="Nhân tố mới trong phong trào"
        items={emerging}
        href={narrowed(prefixes.emerging)}
        tone="gold"
      />
      <RelatedList
        id="mo-hinh"
        title="Mô hình, cách làm hay của các gương này"
        items={await naming(practices, 'exemplars', shown)}
        tone="bamboo"
      />
      <RelatedList id="tin-bai" title="Tin, bài về phong trào" items={texts} href={narrowed(prefixes.article)} />
      <RelatedList id="su-kien" title="Giao lưu, tọa đàm" items={events} tone="gold" />
    </MovementPage>
  )
}

const edition: View<Anniversary> = async ({ doc, cards }, item) => {
  const editions = await listItems(anniversaryKind, { sort: ['-year'], limit: 100 })
  const honourees = (doc.honourees ?? []).flatMap(({ exemplar, citation }) =>
    cards(exemplar).map((card) => ({ item: card, citation: citation ?? '' })),
  )
  const [articles, events] = [cards(doc.articles), cards(doc.events)]
  return (
    <EditionPage
      doc={doc}
      item={item}
      honourees={honourees}
      articles={articles.length > 0 && <CardGrid items={articles} />}
      events={events.length > 0 && <CardGrid items={events} />}
      years={editions.map(({ year }) => year)}
      tools={tools(item)}
    />
  )
}

const event: View<Event> = async ({ doc, cards }, item) => {
  const guests = cards(doc.guests)
  return (
    <EventPage
      doc={doc}
      item={item}
      tools={tools(item)}
      guests={
        guests.length > 0 && (
          <PagePart id="khach-moi" title="Khách mời">
            <CardGrid items={guests} variant="row" />
          </PagePart>
        )
      }
    />
  )
}

const document: View<Document> = async ({ doc, cards }, item) => {
  const resting = await listSummaries(documentKind, { where: { basis: { equals: doc.id } }, limit: 12 })
  return (
    <DocumentPage doc={doc} item={item} basis={cards(doc.basis)} tools={tools(item)}>
      <RelatedList id="can-cu-vao" title="Văn bản căn cứ vào văn bản này" items={resting} variant="row" />
    </DocumentPage>
  )
}

const contest: View<Contest> = async ({ doc }, item) => {
  const [releases, judges, result] = await Promise.all([
    releasesOf([doc.id]),
    announcedJudges(doc.id),
    releasedResult(doc.id),
  ])
  const settings = settingsOf(doc, releases.get(doc.id) ?? null)
  const known = { doc, item, settings, judges, result }
  return <ContestPage {...known} now={new Date()} tools={tools(item)} />
}

const sources: Record<string, Kinds> = { exemplars, practices, articles, events: [eventKind] as Kinds }

const newest = async (block: Extract<PageBlock, { blockType: 'latest-items' }>): Promise<Summary[]> => {
  const [sector, unit] = [idOf(block.sector), idOf(block.unit)]
  const narrowed: Narrowed = { ...(sector ? { sector: [sector] } : {}), ...(unit ? { unit: [unit] } : {}) }
  const found = await Promise.all(
    (sources[block.source] ?? []).map((kind) => newestPlaced({ kind }, narrowed, block.count)),
  )
  return found
    .flatMap(({ items }) => items)
    .sort((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''))
    .slice(0, block.count)
}

const specialPage: View<SpecialPage> = async ({ doc, cards }, item) => {
  const shown = new Map<PageBlock, Summary[]>()
  for (const block of doc.layout ?? []) {
    if (block.blockType === 'chosen-items') shown.set(block, cards((block.items ?? []).map(({ value }) => value)))
    if (block.blockType === 'latest-items') shown.set(block, await newest(block))
  }
  return <SpecialPageView doc={doc} item={item} itemsOf={(block) => shown.get(block) ?? []} tools={tools(item)} />
}

type Attached = { occasion?: unknown }

/** The item's page under the yearly date to which it is attached, where there is one. */
const underOccasion =
  <Doc extends Attached>(view: View<Doc>): View<Doc> =>
  async (found, item) => {
    const id = idOf(found.doc.occasion)
    const occasion = id ? await getOccasion(id) : null
    return (
      <>
        {occasion && (
          <OccasionRubric occasion={occasionPhrase(occasion, toVietnamDay(item.publishedAt ?? new Date()))} />
        )}
        {await view(found, item)}
      </>
    )
  }

/** How the page of an item of each kind is composed; the preview shows the same. */
export const itemViews = {
  exemplar: underOccasion(profile(exemplarKind)),
  'good-deed': underOccasion(profile(goodDeedKind)),
  emerging: underOccasion(profile(emergingKind)),
  practice: underOccasion(practice),
  article: underOccasion(article),
  movement: underOccasion(movement),
  anniversary: edition,
  event: underOccasion(event),
  document: underOccasion(document),
  contest,
  'special-page': underOccasion(specialPage),
} as unknown as Partial<Record<KindKey, View<never>>>
