import type { ReactNode } from 'react'
import type { Practice } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { figuresOf, storyBlocks } from '@/publishing/story'
import { unitNamed } from '@/publishing/summary-parts'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { type Fact, FactList } from '@/ui/page/FactList'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { PagePart } from '@/ui/page/PagePart'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { SectorLinks } from '@/ui/places/SectorLinks'
import { Adopters } from '@/ui/practice/Adopters'
import { ProblemStatement } from '@/ui/practice/ProblemStatement'
import { Steps } from '@/ui/practice/Steps'
import { FiguresChart } from '@/ui/story/FiguresChart'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'

const paragraphs = (text: string) =>
  text
    .split(/\n+/u)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>)

const adopters = (doc: Practice) =>
  (doc.adopters ?? []).flatMap(({ unit, since, result }) => {
    const named = unitNamed(unit)
    return named ? [{ unit: named, since: since ? formatDate(since).slice(3) : '', result: result ?? '' }] : []
  })

const facts = (doc: Practice, { sectors }: Summary): Fact[] => [
  ...(sectors.length > 0 ? [{ label: 'Lĩnh vực', value: <SectorLinks sectors={sectors} /> }] : []),
  ...(doc.contact ? [{ label: 'Liên hệ để học tập', value: doc.contact }] : []),
]

function Effects({ doc }: { doc: Practice }) {
  if (!doc.economicEffect && !doc.socialEffect) return null
  return (
    <PagePart id="hieu-qua" title="Hiệu quả">
      {doc.economicEffect && (
        <>
          <h3>Kinh tế</h3>
          {paragraphs(doc.economicEffect)}
        </>
      )}
      {doc.socialEffect && (
        <>
          <h3>Xã hội</h3>
          {paragraphs(doc.socialEffect)}
        </>
      )}
    </PagePart>
  )
}

function Conditions({ doc }: { doc: Practice }) {
  if (!doc.conditions && !doc.cost) return null
  return (
    <PagePart id="dieu-kien" title="Muốn làm theo cần gì">
      {doc.conditions && paragraphs(doc.conditions)}
      {doc.cost && (
        <>
          <h3>Chi phí</h3>
          {paragraphs(doc.cost)}
        </>
      )}
    </PagePart>
  )
}

type Props = { doc: Practice; item: Summary; tools: ReactNode; children?: ReactNode }

/** Problem, steps, figures, conditions, who took it up; the story comes last. */
export function PracticePage({ doc, item, tools, children }: Props) {
  const figures = figuresOf(doc.figures)
  const story = storyBlocks(doc.story, relatedView)
  const took = adopters(doc)
  const header = (
    <StoryHeader
      kicker="Mô hình, cách làm hay"
      title={item.title}
      standfirst={item.standfirst}
      unit={item.unit}
      publishedAt={item.publishedAt}
      illustrative={item.illustrative}
      tone="bamboo"
    />
  )
  return (
    <>
      <ItemLayout header={header} side={<FactList facts={facts(doc, item)} />}>
        {item.picture && <StoryPicture picture={item.picture} lead />}
        {doc.problem && <ProblemStatement>{paragraphs(doc.problem)}</ProblemStatement>}
        {doc.steps?.length ? (
          <PagePart id="cach-lam" title="Cách làm">
            <Steps steps={doc.steps} />
          </PagePart>
        ) : null}
        {figures.length > 0 && (
          <PagePart id="ket-qua" title="Kết quả">
            <FiguresChart caption="Trước và sau khi làm" figures={figures} />
          </PagePart>
        )}
        <Effects doc={doc} />
        <Conditions doc={doc} />
        {took.length > 0 && (
          <PagePart id="noi-lam-theo" title="Nơi đã làm theo">
            <Adopters adopters={took} />
          </PagePart>
        )}
        {story.length > 0 && (
          <PagePart id="cau-chuyen" title="Câu chuyện">
            <Story blocks={story} />
          </PagePart>
        )}
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
