import type { Contest } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import { eachOf, type Read, sql } from '@/shared/payload/sql'
import type { Block } from '@/shared/view'
import type { Released } from './course'
import { beginningOf, endOf } from './deadline'
import { resultText } from './outcome/result-text'
import { phasesOf } from './phase'
import { rulesInWords } from './rules-in-words'
import { settingsOf } from './settings-of'

const rulesOf = (doc: Contest) => {
  const settings = settingsOf(doc, null)
  return settings ? rulesInWords(settings) : []
}

const ownText = ({ story }: Contest) => storyBlocks(story, relatedView)

/** Of those that are released the result and the story: what led to it is of no use any more, and stands on the page of the rules. */
const retold = async (docs: readonly Contest[], read: Read) => {
  const rows = await read<{ contest: string; released: Released; at: Date | string }>(sql`
    SELECT contest_id::text AS contest, released, released_at AS at FROM proceedings
    WHERE contest_id::text IN (SELECT ${eachOf(docs.map(({ id }) => id))})
      AND released_at <= now() AND released IS NOT NULL`)
  return new Map(
    rows.flatMap(({ contest, released, at }): [string, Block[]][] => {
      const doc = docs.find(({ id }) => id === contest)
      if (!doc) return []
      const organisers = (doc.organisers ?? []).map(({ name }) => name)
      return [[contest, [...resultText(released, { releasedAt: new Date(at), organisers }), ...ownText(doc)]]]
    }),
  )
}

export const contestKind: ContentKind<Contest> = {
  key: 'contest',
  collection: 'contests',
  label: 'Cuộc thi',
  day: ({ timeline }) => timeline?.opensFrom,
  summary: titledSummary('contest'),
  body: (doc) => [
    ...ownText(doc),
    ...rulesOf(doc).flatMap(({ heading, lines }) =>
      section<Block>(heading, [
        { type: 'list', ordered: false, items: lines.map((line) => ({ text: [{ text: line }] })) },
      ]),
    ),
    ...section<Block>('Các quy định khác', storyBlocks(doc.rules, relatedView)),
  ],
  retold,
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
