import { isDeepStrictEqual } from 'node:util'
import type { Fault } from './rubric'
import type { ContestSettings } from './settings'

/** What has happened in a contest by the rules that stand. */
export type Course = { hasEntries: boolean; hasMarks: boolean }

const aboutMarks =
  'Đã có phiếu điểm được gửi nên không đổi được nữa: bài nào cũng phải chấm và xếp hạng theo cùng một thể lệ. Hãy giữ như cũ.'

const aboutEntries =
  'Đã có người nộp bài nên chỉ nới được, không siết thêm. Hãy giữ như cũ, hoặc ghi điều muốn nói thêm vào “Các quy định khác”.'

/** A limit that nobody who has kept to it can break by its change; null is no limit. */
const isNoLower = (before: number | null, after: number | null) =>
  after === null || (before !== null && after >= before)
const isNoHigher = (before: number | null, after: number | null) =>
  after === null || (before !== null && after <= before)

const keepsAll = <Item>(before: readonly Item[], after: readonly Item[]) => before.every((item) => after.includes(item))

const tightened = (before: ContestSettings, after: ContestSettings): [field: string, isAllowed: boolean][] => [
  ['kind', before.kind === after.kind],
  [
    'genres',
    keepsAll(
      before.genres.map(({ key }) => key),
      after.genres.map(({ key }) => key),
    ) && !(before.genres.length === 0 && after.genres.length > 0),
  ],
  [
    'topics',
    keepsAll(
      before.topics.map(({ label }) => label),
      after.topics.map(({ label }) => label),
    ),
  ],
  ['entrants.whoMayEnter', before.entrants.whoMayEnter === after.entrants.whoMayEnter],
  [
    'entrants.barred',
    keepsAll(
      after.entrants.barred.map(({ who }) => who),
      before.entrants.barred.map(({ who }) => who),
    ),
  ],
  ['entrants.entriesPerPerson', isNoLower(before.entrants.entriesPerPerson, after.entrants.entriesPerPerson)],
  ['entrants.coAuthors', after.entrants.coAuthors >= before.entrants.coAuthors],
  ['works.publication', before.works.publication === after.works.publication || after.works.publication === 'either'],
  ['works.isTrueStory', before.works.isTrueStory || !after.works.isTrueStory],
  ['works.minWords', isNoHigher(before.works.minWords, after.works.minWords)],
  ['works.maxWords', isNoLower(before.works.maxWords, after.works.maxWords)],
  ['works.fileKinds', keepsAll(before.works.fileKinds, after.works.fileKinds)],
  ['works.maxFiles', after.works.maxFiles >= before.works.maxFiles],
  ['works.maxMegabytes', after.works.maxMegabytes >= before.works.maxMegabytes],
  ['works.maxMinutes', isNoLower(before.works.maxMinutes, after.works.maxMinutes)],
]

/**
 * What can no longer be set: from the first entry that was submitted on the rules for entries are loosened only, so that whoever
 * has kept to them still does; from the first marks that were submitted on nothing by which entries are marked and ranked changes.
 */
export const frozenFaults = (
  before: ContestSettings,
  after: ContestSettings,
  { hasEntries, hasMarks }: Course,
): Fault[] => [
  ...(hasEntries ? tightened(before, after) : [])
    .filter(([, isAllowed]) => !isAllowed)
    .map(([field]) => ({ field, message: aboutEntries })),
  ...(hasMarks && before.timeline.rounds.length > after.timeline.rounds.length
    ? [{ field: 'timeline.rounds', message: aboutMarks }]
    : []),
  ...(hasMarks ? (['rubric', 'judging'] as const) : [])
    .filter((group) => !isDeepStrictEqual(before[group], after[group]))
    .map((group) => ({ field: group === 'rubric' ? 'rubric.criteria' : 'judging.basis', message: aboutMarks })),
]
