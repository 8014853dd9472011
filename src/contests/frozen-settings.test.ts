import { expect, it } from 'vitest'
import { frozenFaults } from './frozen-settings'
import type { ContestSettings } from './settings'

const settings = {
  kind: 'writing',
  genres: [{ key: 'ghi-chep', label: 'Ghi chép' }],
  topics: [{ label: 'Xóm làng' }],
  entrants: { whoMayEnter: 'Công dân.', barred: [{ who: 'ban giám khảo' }], entriesPerPerson: 3, coAuthors: 1 },
  works: {
    publication: 'unpublished',
    isTrueStory: true,
    minWords: 500,
    maxWords: 1500,
    fileKinds: ['jpeg'],
    maxFiles: 3,
    maxMegabytes: 20,
    maxMinutes: 7,
  },
  timeline: {
    rounds: [
      { name: 'Sơ khảo', until: '2026-05-28' },
      { name: 'Chung khảo', until: '2026-06-02' },
    ],
  },
  rubric: {
    criteria: [{ key: 'noi-dung', name: 'Nội dung', weight: 3, maxMark: 10, step: 0.5, anchors: [] }],
    commentBelow: null,
    commentAbove: null,
  },
  judging: {
    judgesPerEntry: 2,
    gapThreshold: 30,
    basis: 'mean',
    minimumShared: 5,
    isByGenre: false,
    tieRules: [{ rule: 'higher-median', criterion: null }],
  },
} as unknown as ContestSettings

const { works, entrants, rubric, judging, timeline } = settings
const [criterion] = rubric.criteria

type Row = [what: string, change: Partial<ContestSettings>, afterEntries: string[], afterMarks: string[]]

it.each<Row>([
  ['nothing', {}, [], []],
  ['fewer words', { works: { ...works, maxWords: 1000 } }, ['works.maxWords'], []],
  ['more words', { works: { ...works, maxWords: 2000 } }, [], []],
  ['a limit where there was none', { works: { ...works, minWords: 600 } }, ['works.minWords'], []],
  ['no limits', { works: { ...works, minWords: null, maxWords: null, maxMinutes: null } }, [], []],
  ['shorter films', { works: { ...works, maxMinutes: 5 } }, ['works.maxMinutes'], []],
  ['another kind of file', { works: { ...works, fileKinds: ['mp4'] } }, ['works.fileKinds'], []],
  ['one kind of file more', { works: { ...works, fileKinds: ['jpeg', 'mp4'] } }, [], []],
  [
    'fewer and smaller files',
    { works: { ...works, maxFiles: 1, maxMegabytes: 5 } },
    ['works.maxFiles', 'works.maxMegabytes'],
    [],
  ],
  ['published works only', { works: { ...works, publication: 'published' } }, ['works.publication'], []],
  ['works published or not', { works: { ...works, publication: 'either' } }, [], []],
  ['other entrants', { entrants: { ...entrants, whoMayEnter: 'Học sinh.' } }, ['entrants.whoMayEnter'], []],
  [
    'somebody more barred',
    { entrants: { ...entrants, barred: [...entrants.barred, { who: 'nhà báo' }] } },
    ['entrants.barred'],
    [],
  ],
  ['nobody barred', { entrants: { ...entrants, barred: [] } }, [], []],
  ['fewer entries', { entrants: { ...entrants, entriesPerPerson: 1 } }, ['entrants.entriesPerPerson'], []],
  ['a genre less', { genres: [] }, ['genres'], []],
  ['a genre by a better name', { genres: [{ key: 'ghi-chep', label: 'Bút ký' }] }, [], []],
  [
    'another weight',
    { rubric: { ...rubric, criteria: criterion ? [{ ...criterion, weight: 1 }] : [] } },
    [],
    ['rubric.criteria'],
  ],
  ['other tie rules', { judging: { ...judging, tieRules: [] } }, [], ['judging.basis']],
  ['a round less', { timeline: { ...timeline, rounds: timeline.rounds.slice(1) } }, [], ['timeline.rounds']],
  ['a round by another name', { timeline: { ...timeline, rounds: timeline.rounds.toReversed() } }, [], []],
  ['more judges', { judging: { ...judging, judgesPerEntry: 3 } }, [], ['judging.basis']],
])('%s', (_, change, afterEntries, afterMarks) => {
  const after = { ...settings, ...change }
  const fieldsOf = (hasEntries: boolean, hasMarks: boolean) =>
    frozenFaults(settings, after, { hasEntries, hasMarks }).map(({ field }) => field)
  expect(fieldsOf(false, false)).toEqual([])
  expect(fieldsOf(true, false)).toEqual(afterEntries)
  expect(fieldsOf(true, true)).toEqual([...afterEntries, ...afterMarks])
})
