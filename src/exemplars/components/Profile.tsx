import type { ReactNode } from 'react'
import type { Exemplar } from '@/payload-types'
import { pictureOf } from '@/publishing/pictures'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { formatNumber } from '@/shared/text/number-format'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { type Fact, FactList } from '@/ui/page/FactList'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { PagePart } from '@/ui/page/PagePart'
import { SectorLinks } from '@/ui/places/SectorLinks'
import { AchievementTimeline } from '@/ui/profile/AchievementTimeline'
import { type Award, AwardList } from '@/ui/profile/AwardList'
import { FourCriteria } from '@/ui/profile/FourCriteria'
import { InitiativeList } from '@/ui/profile/InitiativeList'
import { KeyFigures } from '@/ui/profile/KeyFigures'
import { ProfileHeader } from '@/ui/profile/ProfileHeader'
import { ImageGallery } from '@/ui/story/ImageGallery'
import { Story } from '@/ui/story/Story'
import { categories, type GeneralCriterion, generalCriteria, grades, honorifics, levels, sides } from '../terms'

const given = (text: string | null | undefined) => text || undefined

const validAwards = (doc: Exemplar): Award[] =>
  (doc.awards ?? [])
    .filter(({ validity }) => validity !== 'revoked')
    .map(({ form, decision, decidedOn, authority, occasion }) => ({
      form,
      decision: given(decision),
      decidedOn: decidedOn ? toVietnamDay(decidedOn) : undefined,
      authority: given(authority),
      occasion: given(occasion),
    }))

const achievements = (doc: Exemplar) =>
  (doc.achievements ?? [])
    .toSorted((one, other) => one.year - other.year)
    .map(({ year, text, measure }) => ({ when: String(year), text, measure: given(measure) }))

const initiatives = (doc: Exemplar) =>
  (doc.initiatives ?? []).map(({ title, year, effect }) => ({ title, year: year ?? undefined, effect: given(effect) }))

const criteria = (doc: Exemplar) =>
  Object.entries(generalCriteria).flatMap(([name, title]) => {
    const statement = doc.criteria?.[name as GeneralCriterion]
    return statement ? [{ title, statement }] : []
  })

const facts = (doc: Exemplar, { sectors }: Summary, movement?: Summary): Fact[] => [
  ...(doc.subjectKind === 'collective' && doc.head?.name
    ? [{ label: doc.head.position || 'Người đứng đầu', value: doc.head.name }]
    : []),
  ...(doc.memberCount ? [{ label: 'Thành viên', value: `${formatNumber(doc.memberCount)} người` }] : []),
  ...(doc.foundedYear ? [{ label: 'Thành lập', value: `Năm ${doc.foundedYear}` }] : []),
  ...(sectors.length > 0 ? [{ label: 'Lĩnh vực', value: <SectorLinks sectors={sectors} /> }] : []),
  ...(doc.category === 'exemplar'
    ? [{ label: 'Điển hình', value: `${grades[doc.grade]}, cấp ${levels[doc.level].toLowerCase()}` }]
    : []),
  ...(doc.scope === 'aspects' && doc.aspects ? [{ label: 'Trên các mặt', value: doc.aspects }] : []),
  ...(doc.sides?.length ? [{ label: 'Thành tích trong', value: doc.sides.map((side) => sides[side]).join(', ') }] : []),
  ...(movement ? [{ label: 'Phong trào', value: movement.title, href: movement.href }] : []),
  ...(doc.followsHoChiMinh ? [{ label: 'Gắn với', value: 'Học tập và làm theo Bác' }] : []),
]

type Props = {
  doc: Exemplar
  item: Summary
  movement?: Summary
  /** Sharing and the like, under the story. */
  tools: ReactNode
  /** Related items, under the profile. */
  children?: ReactNode
}

export function Profile({ doc, item, movement, tools, children }: Props) {
  const story = storyBlocks(doc.story, relatedView)
  const gallery = (doc.gallery ?? []).flatMap((medium) => pictureOf(medium) ?? [])
  const [timeline, awards, ideas, statements] = [achievements(doc), validAwards(doc), initiatives(doc), criteria(doc)]
  const header = (
    <ProfileHeader
      kicker={categories[doc.category]}
      honorific={doc.subjectKind === 'individual' && doc.honorific ? honorifics[doc.honorific] : undefined}
      name={doc.name}
      position={given(doc.position)}
      unit={item.unit}
      locality={given(doc.locality)}
      standfirst={item.standfirst}
      sectors={item.sectors}
      portrait={item.picture}
      publishedAt={item.publishedAt}
      illustrative={item.illustrative}
    >
      <KeyFigures figures={doc.keyFigures ?? []} />
    </ProfileHeader>
  )
  return (
    <>
      <ItemLayout header={header} side={<FactList facts={facts(doc, item, movement)} />}>
        <Story blocks={story} opening />
        {gallery.length > 0 && <ImageGallery pictures={gallery} />}
        {tools}
        {timeline.length > 0 && (
          <PagePart id="thanh-tich" title="Thành tích theo thời gian">
            <AchievementTimeline achievements={timeline} />
          </PagePart>
        )}
        {awards.length > 0 && (
          <PagePart id="khen-thuong" title="Khen thưởng">
            <AwardList awards={awards} />
          </PagePart>
        )}
        {ideas.length > 0 && (
          <PagePart id="sang-kien" title="Sáng kiến">
            <InitiativeList initiatives={ideas} />
          </PagePart>
        )}
        {statements.length > 0 && (
          <PagePart id="tieu-chuan" title="Bốn tiêu chuẩn chung">
            <FourCriteria criteria={statements} />
          </PagePart>
        )}
      </ItemLayout>
      {children}
    </>
  )
}
