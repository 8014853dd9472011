import { describe, expect, it } from 'vitest'
import { exampleSettings } from './factory'
import type { ContestSettings } from './settings'
import { settingsFaults } from './settings-faults'

type Change = Partial<ContestSettings>

const { works, entrants, judging, rubric, timeline } = exampleSettings
const tieRules = (...rules: ContestSettings['judging']['tieRules']): Change => ({
  judging: { ...judging, tieRules: rules },
})

describe('faults of the settings', () => {
  it('none in the example', () => {
    expect(settingsFaults(exampleSettings)).toEqual([])
  })

  it('none where nothing is limited', () => {
    const open: Change = {
      entrants: { ...entrants, entriesPerPerson: null },
      works: { ...works, minWords: null, maxWords: null, maxMinutes: null, maxFiles: 0, fileKinds: [] },
      judging: { ...judging, gapThreshold: null, tieRules: [] },
      prizes: [],
      genres: [],
    }
    expect(settingsFaults({ ...exampleSettings, ...open })).toEqual([])
  })

  const cases: [Change, string[]][] = [
    [{ genres: [...exampleSettings.genres, { key: 'report', label: 'Khác' }] }, ['genres.2.key']],
    [{ entrants: { ...entrants, entriesPerPerson: 0 } }, ['entrants.entriesPerPerson']],
    [{ entrants: { ...entrants, coAuthors: -1 } }, ['entrants.coAuthors']],
    [{ works: { ...works, minWords: 0 } }, ['works.minWords']],
    [{ works: { ...works, maxWords: 1.5 } }, ['works.maxWords', 'works.maxWords']],
    [{ works: { ...works, minWords: 1600 } }, ['works.maxWords']],
    [{ works: { ...works, maxFiles: -1 } }, ['works.maxFiles']],
    [{ works: { ...works, fileKinds: [] } }, ['works.fileKinds']],
    [{ works: { ...works, maxMegabytes: 0 } }, ['works.maxMegabytes']],
    [{ works: { ...works, maxMinutes: 0 } }, ['works.maxMinutes']],
    [{ kind: 'report', works: { ...works, fileKinds: ['pdf'] } }, ['works.fileKinds']],
    [{ kind: 'report' }, []],
    [{ timeline: { ...timeline, graceMinutes: -5 } }, ['timeline.graceMinutes']],
    [{ rubric: { ...rubric, commentAbove: 200 } }, ['rubric.commentAbove']],
    [{ judging: { ...judging, judgesPerEntry: 0 } }, ['judging.judgesPerEntry']],
    [{ judging: { ...judging, gapThreshold: 101 } }, ['judging.gapThreshold']],
    [{ judging: { ...judging, minimumShared: 0 } }, ['judging.minimumShared']],
    [tieRules({ rule: 'higher-criterion', criterion: null }), ['judging.tieRules.0.criterion']],
    [tieRules({ rule: 'higher-criterion', criterion: 'style' }), ['judging.tieRules.0.criterion']],
    [
      tieRules({ rule: 'higher-mean', criterion: null }, { rule: 'higher-mean', criterion: null }),
      ['judging.tieRules.1.rule'],
    ],
    [
      { prizes: [{ name: 'Giải Nhất', count: 0, amount: -1, receiver: 'unit' }] },
      ['prizes.0.count', 'prizes.0.amount'],
    ],
  ]
  it.each(cases)('%j', (change, fields) => {
    const faults = settingsFaults({ ...exampleSettings, ...change })
    expect(faults.map(({ field }) => field)).toEqual(fields)
    for (const { message } of faults) expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })
})
