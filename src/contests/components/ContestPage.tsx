import type { ReactNode } from 'react'
import type { Contest } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { formPaths } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { ContestStatus } from '@/ui/contest/ContestStatus'
import { PhaseList } from '@/ui/contest/PhaseList'
import { PrizeList } from '@/ui/contest/PrizeList'
import { type Fact, FactList } from '@/ui/page/FactList'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { PagePart } from '@/ui/page/PagePart'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'
import { endOf } from '../deadline'
import { phaseAt, phaseInWords } from '../phase'
import { phaseLines } from '../phase-line'
import type { ReleasedResult } from '../queries'
import type { ContestSettings } from '../settings'
import { contestKinds, contestLevels, prizeReceivers } from '../terms'

type Props = {
  doc: Contest
  item: Summary
  /** Null while a draft does not tell its dates. */
  settings: ContestSettings | null
  judges: string[]
  /** Null before its release. */
  result: ReleasedResult | null
  now: Date
  tools: ReactNode
}

const facts = ({ level, organisers, genres, topics }: ContestSettings, judges: string[]): Fact[] =>
  [
    { label: 'Đơn vị tổ chức', value: organisers.map(({ name }) => name).join('; ') },
    { label: 'Cấp tổ chức', value: contestLevels[level] },
    { label: 'Thể loại', value: genres.map(({ label }) => label).join('; ') },
    { label: 'Chủ đề', value: topics.map(({ label }) => label).join('; ') },
    { label: 'Ban giám khảo', value: judges.join('; ') },
  ].filter(({ value }) => value !== '')

export function ContestPage({ doc, item, settings, judges, result, now, tools }: Props) {
  const header = (
    <StoryHeader
      kicker={contestKinds[doc.kind]}
      title={item.title}
      standfirst={item.standfirst}
      unit={item.unit}
      illustrative={item.illustrative}
      tone="gold"
    />
  )
  const side = settings && (
    <>
      <ContestStatus {...phaseInWords(settings.timeline, now)}>
        {phaseAt(settings.timeline, now).name === 'open' && (
          <p className="contest-link">
            <a className="button" href={`${item.href}${formPaths.enter}`} rel="nofollow">
              Gửi bài dự thi
            </a>
          </p>
        )}
        {phaseAt(settings.timeline, now).name === 'released' && (
          <p className="contest-link">
            <a className="button" href={`${item.href}/ket-qua`}>
              Xem kết quả
            </a>
          </p>
        )}
        <p className="contest-link">
          <a className="button" href={`${item.href}/the-le`}>
            Xem thể lệ
          </a>
        </p>
        {now <= endOf(settings.timeline.entriesUntil) && (
          <p className="contest-link">
            <a href={`${item.href}/lich.ics`}>Thêm hạn nộp bài vào lịch (.ics)</a>
          </p>
        )}
        <p className="contest-link">
          <a href={formPaths.lookUp}>Tra cứu biên nhận</a>
        </p>
      </ContestStatus>
      <FactList facts={facts(settings, judges)} />
    </>
  )
  return (
    <ItemLayout header={header} side={side} sideFirst>
      {item.picture && <StoryPicture picture={item.picture} lead />}
      <Story blocks={storyBlocks(doc.story, relatedView)} />
      {settings && (
        <PagePart id="moc-thoi-gian" title="Các mốc thời gian">
          <PhaseList lines={phaseLines(settings.timeline, now)} />
        </PagePart>
      )}
      {result && (
        <PagePart id="ket-qua" title="Kết quả">
          <ul className="prizes">
            {result.awards.map(({ prize, work, unit, certificate }) => (
              <li key={certificate}>
                <p className="prize-name">{prize}</p>
                <p>{work ? `“${work.title}”, ${work.author ?? `tác giả bài mã ${work.code}`}` : unit}</p>
              </li>
            ))}
          </ul>
          <p className="contest-link">
            <a href={`${item.href}/ket-qua`}>Xem lời ghi nhận và cách tính kết quả</a>
          </p>
        </PagePart>
      )}
      {settings && settings.prizes.length > 0 && (
        <PagePart id="giai-thuong" title="Giải thưởng">
          <PrizeList
            prizes={settings.prizes.map((prize) => ({ ...prize, receiver: prizeReceivers[prize.receiver] }))}
          />
        </PagePart>
      )}
      {tools}
    </ItemLayout>
  )
}
