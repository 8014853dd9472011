import type { ReactNode } from 'react'
import type { Contest } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import type { Summary } from '@/shared/view'
import { IllustrativeMark } from '@/ui/cards/IllustrativeMark'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { Story } from '@/ui/story/Story'
import { rulesInWords } from '../rules-in-words'
import type { ContestSettings } from '../settings'

type Props = { doc: Contest; item: Summary; settings: ContestSettings; tools: ReactNode }

/** Everything that was set for the contest, in words, to read and to print. */
export function RulesPage({ doc, item, settings, tools }: Props) {
  const more = storyBlocks(doc.rules, relatedView)
  return (
    <article className="contest-rules">
      <PageHeading title={`Thể lệ: ${item.title}`} lead={item.standfirst}>
        {item.illustrative && (
          <p className="card-meta">
            <IllustrativeMark />
          </p>
        )}
      </PageHeading>
      {rulesInWords(settings).map(({ heading, lines }, i) => (
        <PagePart key={heading} id={`dieu-${i + 1}`} title={`${i + 1}. ${heading}`}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </PagePart>
      ))}
      {more.length > 0 && (
        <PagePart id="quy-dinh-khac" title="Các quy định khác">
          <Story blocks={more} />
        </PagePart>
      )}
      {tools}
    </article>
  )
}
