import { prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { CardGrid } from '@/ui/cards/CardGrid'
import { type DocumentRow, DocumentTable } from '@/ui/documents/DocumentTable'
import { EditionBand } from '@/ui/edition/EditionBand'
import { type LinkedOccasion, OccasionList } from '@/ui/events/OccasionList'
import { HomeLead } from '@/ui/home/HomeLead'
import { HomePair } from '@/ui/home/HomePair'
import { KindColumn } from '@/ui/home/KindColumn'
import { KindColumns } from '@/ui/home/KindColumns'
import { EmptyState } from '@/ui/lists/EmptyState'
import { SectionHeading } from '@/ui/page/SectionHeading'
import { type SectorCount, SectorGrid } from '@/ui/places/SectorGrid'
import { type UnitCount, UnitList } from '@/ui/places/UnitList'
import type { FrontPage } from '../front-page'

export type Home = {
  name: string
  front: FrontPage
  kindLabel: (item: Summary) => string | undefined
  edition: { href: string; nth: number; occasion: string } | null
  sectors: SectorCount[]
  units: UnitCount[]
  occasions: LinkedOccasion[]
  documents: DocumentRow[]
}

export function HomePage({ name, front, kindLabel, edition, sectors, units, occasions, documents }: Home) {
  const { lead, beside, columns } = front
  return (
    <>
      <h1 className="visually-hidden">{name}</h1>
      {lead ? (
        <HomeLead lead={lead} beside={beside} kicker={kindLabel} />
      ) : (
        <EmptyState
          title="Cổng đang được chuẩn bị"
          text="Những câu chuyện đầu tiên sẽ sớm có ở đây."
          links={[{ label: 'Giới thiệu', href: '/gioi-thieu' }]}
        />
      )}
      <KindColumns>
        <KindColumn id="guong" title="Gương điển hình" href={prefixes.exemplar} items={columns.exemplar} />
        <KindColumn id="ntvt" title="Người tốt, việc tốt" href={prefixes['good-deed']} items={columns['good-deed']} />
        <KindColumn
          id="mo-hinh"
          title="Mô hình, cách làm hay"
          href={prefixes.practice}
          items={columns.practice}
          tone="bamboo"
        />
        <KindColumn id="nhan-to" title="Nhân tố mới" href={prefixes.emerging} items={columns.emerging} tone="gold" />
      </KindColumns>
      {edition && <EditionBand {...edition} />}
      <HomePair>
        {columns.article.length > 0 && (
          <section aria-labelledby="tin-bai">
            <SectionHeading id="tin-bai" title="Tin, bài, phóng sự" href={prefixes.article} />
            <CardGrid items={columns.article} variant="row" />
          </section>
        )}
        {occasions.length > 0 && (
          <section aria-labelledby="su-kien">
            <SectionHeading id="su-kien" title="Giao lưu, tọa đàm" href={prefixes.event} tone="gold" />
            <OccasionList occasions={occasions} />
          </section>
        )}
      </HomePair>
      <HomePair>
        <section aria-labelledby="linh-vuc">
          <SectionHeading id="linh-vuc" title="Theo lĩnh vực" tone="gold" />
          <SectorGrid sectors={sectors} />
        </section>
        <section aria-labelledby="don-vi">
          <SectionHeading id="don-vi" title="Theo đơn vị" tone="gold" />
          <UnitList units={units} />
        </section>
      </HomePair>
      {documents.length > 0 && (
        <section aria-labelledby="van-ban">
          <SectionHeading id="van-ban" title="Văn bản" href={prefixes.document} />
          <DocumentTable documents={documents} caption="Văn bản mới" />
        </section>
      )}
    </>
  )
}
