import type { ReactNode } from 'react'
import type { Anniversary } from '@/payload-types'
import { pictureOf } from '@/publishing/pictures'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import type { Summary } from '@/shared/view'
import { EditionContents } from '@/ui/edition/EditionContents'
import { EditionCover } from '@/ui/edition/EditionCover'
import { Foreword } from '@/ui/edition/Foreword'
import { Honourees } from '@/ui/edition/Honourees'
import { Programme } from '@/ui/edition/Programme'
import { YearArchive } from '@/ui/edition/YearArchive'
import { PagePart } from '@/ui/page/PagePart'
import { ImageGallery } from '@/ui/story/ImageGallery'
import { Story } from '@/ui/story/Story'
import { anniversaryOf, editionTitle, occasionOf } from '../edition'

type Props = {
  doc: Anniversary
  item: Summary
  honourees: { item: Summary; citation: string }[]
  articles: ReactNode
  events: ReactNode
  /** The years of which there is an edition, this one too. */
  years: number[]
  tools: ReactNode
}

type Part = { id: string; title: string; content: ReactNode }

const programmeOf = (doc: Anniversary) =>
  (doc.programme ?? []).map(({ at, what, where }) => ({ at, what, where: where ?? '' }))

/** The edition of one year: cover, contents and its parts, those that are empty left out. */
export function EditionPage({ doc, item, honourees, articles, events, years, tools }: Props) {
  const foreword = storyBlocks(doc.foreword, relatedView)
  const story = storyBlocks(doc.story, relatedView)
  const programme = programmeOf(doc)
  const gallery = (doc.gallery ?? []).flatMap((medium) => pictureOf(medium) ?? [])
  const others = years.filter((year) => year !== doc.year)
  const parts: Part[] = [
    { id: 'loi-mo-dau', title: 'Lời mở đầu', content: foreword.length > 0 && <Foreword blocks={foreword} /> },
    { id: 'bai-chinh', title: 'Bài chính', content: story.length > 0 && <Story blocks={story} /> },
    {
      id: 'guong-tieu-bieu',
      title: 'Gương tiêu biểu xuất sắc',
      content: honourees.length > 0 && <Honourees honourees={honourees} />,
    },
    { id: 'tin-bai', title: 'Tin, bài, phóng sự', content: articles },
    { id: 'chuong-trinh', title: 'Chương trình', content: programme.length > 0 && <Programme entries={programme} /> },
    { id: 'su-kien', title: 'Giao lưu, tọa đàm', content: events },
    { id: 'chum-anh', title: 'Chùm ảnh', content: gallery.length > 0 && <ImageGallery pictures={gallery} /> },
    {
      id: 'cac-nam',
      title: 'Các năm',
      content: others.length > 0 && (
        <YearArchive
          editions={others.map((year) => ({ year, nth: anniversaryOf(year), href: `/ky-niem-11-6/${year}` }))}
        />
      ),
    },
  ]
  const present = parts.filter(({ content }) => content)
  return (
    <>
      <EditionCover
        year={doc.year}
        nth={anniversaryOf(doc.year)}
        occasion={occasionOf(doc.year)}
        title={item.title === editionTitle(doc.year) ? undefined : item.title}
        standfirst={item.standfirst}
        illustrative={item.illustrative}
      />
      {present.length > 2 && (
        <EditionContents parts={present.map(({ id, title }) => ({ label: title, href: `#${id}` }))} />
      )}
      {present.map(({ id, title, content }) => (
        <PagePart key={id} id={id} title={title}>
          {content}
        </PagePart>
      ))}
      {tools}
    </>
  )
}
