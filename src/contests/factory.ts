import { agreementNames } from './agreements'
import { type EntryForm, emptyEntryForm } from './entry-form'
import type { ContestSettings } from './settings'

let people = 0

/** An entry to the contest of `contestForm`, by a grown-up who wrote it alone; every call is by another one. */
export const exampleEntry = (more: Partial<EntryForm> = {}): EntryForm => {
  people += 1
  return {
    ...emptyEntryForm,
    title: 'Bà tôi',
    genre: 'ghi-chep',
    topic: 'Xóm làng',
    text: 'Bà tôi bán rau.',
    subjectName: 'Hà Thị Mận',
    name: 'Trần Văn Lúa',
    phone: `0912${String(people).padStart(6, '0')}`,
    ageBand: '16-and-over',
    usesAi: 'no',
    agreed: agreementNames.filter((name) => name !== 'child' && name !== 'guardian'),
    ...more,
  }
}

/** A contest as a secretary would set it: the tests of several rules start from it. */
export const exampleSettings: ContestSettings = {
  kind: 'writing',
  level: 'province',
  organisers: [{ name: 'Ban Tuyên giáo' }, { name: 'Sở Nội vụ' }],
  genres: [
    { key: 'portrait', label: 'Chân dung' },
    { key: 'report', label: 'Phóng sự' },
  ],
  topics: [{ label: 'Nông thôn mới' }],
  entrants: {
    whoMayEnter: 'Công dân Việt Nam từ 10 tuổi trở lên.',
    barred: [{ who: 'thành viên ban tổ chức, ban giám khảo' }, { who: 'người biên tập của cổng.' }],
    entriesPerPerson: 3,
    coAuthors: 2,
  },
  works: {
    publication: 'unpublished',
    isTrueStory: true,
    minWords: 1300,
    maxWords: 1500,
    fileKinds: ['jpeg', 'png', 'mp4'],
    maxFiles: 5,
    maxMegabytes: 100,
    maxMinutes: 7,
  },
  timeline: {
    announcedFrom: '2026-03-01',
    opensFrom: '2026-03-10',
    entriesUntil: '2026-05-15',
    graceMinutes: 10,
    screeningUntil: '2026-05-20',
    rounds: [{ name: 'Vòng chấm', until: '2026-06-02' }],
    resultsExpected: '2026-06-11T08:00:00+07:00',
    releasedAt: null,
  },
  rubric: {
    criteria: [
      {
        key: 'content',
        name: 'Nội dung',
        weight: 3,
        maxMark: 10,
        step: 0.5,
        anchors: [
          { mark: 9, words: 'câu chuyện mới, có chi tiết thật.' },
          { mark: 5, words: 'đủ ý, còn chung chung' },
        ],
      },
      { key: 'language', name: 'Cách viết', weight: 1, maxMark: 5, step: 0.25, anchors: [] },
    ],
    commentBelow: 40,
    commentAbove: 90,
  },
  judging: {
    judgesPerEntry: 3,
    gapThreshold: 15,
    basis: 'adjusted',
    minimumShared: 5,
    isByGenre: true,
    tieRules: [
      { rule: 'higher-median', criterion: null },
      { rule: 'higher-criterion', criterion: 'content' },
    ],
  },
  prizes: [
    { name: 'Giải Nhất', count: 1, amount: 10_000_000, receiver: 'entrant' },
    { name: 'Giải Nhì', count: 2, amount: 5_000_000, receiver: 'entrant' },
    { name: 'Tập thể có nhiều bài dự thi', count: 3, amount: null, receiver: 'unit' },
  ],
}
