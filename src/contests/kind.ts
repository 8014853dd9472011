import type { Contest } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import type { Block } from '@/shared/view'
import { beginningOf, endOf } from './deadline'
import { phasesOf } from './phase'
import { rulesInWords } from './rules-in-words'
import { settingsOf } from './settings-of'

const rulesOf = (doc: Contest) => {
  const settings = settingsOf(doc, null)
  return settings ? rulesInWords(settings) : []
}

export const contestKind: ContentKind<Contest> = {
  key: 'contest',
  collection: 'contests',
  label: 'Cuộc thi',
  day: ({ timeline }) => timeline?.opensFrom,
  summary: titledSummary('contest'),
  body: (doc) => [
    ...storyBlocks(doc.story, relatedView),
    ...rulesOf(doc).flatMap(({ heading, lines }) =>
      section<Block>(heading, [
        { type: 'list', ordered: false, items: lines.map((line) => ({ text: [{ text: line }] })) },
      ]),
    ),
    ...section<Block>('Các quy định khác', storyBlocks(doc.rules, relatedView)),
  ],
  people: peopleOf,
  occasions: (doc) =>
    doc.timeline?.entriesUntil
      ? [
          {
            title: `Hạn nộp bài: ${doc.title}`,
            startsAt: beginningOf(doc.timeline.entriesUntil).toISOString(),
            endsAt: endOf(doc.timeline.entriesUntil).toISOString(),
          },
        ]
      : [],
  changesAt: (doc) => {
    const settings = settingsOf(doc, null)
    if (!settings) return []
    const { timeline } = settings
    return [
      ...phasesOf(timeline).flatMap(({ from }) => from ?? []),
      // From then on the page no longer promises a day.
      new Date(endOf(timeline.resultsExpected).getTime() + 1),
    ]
  },
}
