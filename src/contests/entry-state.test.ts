import { describe, expect, it } from 'vitest'
import {
  type ActName,
  type Contest,
  type EntryRecord,
  type EntryState,
  entryCan,
  entryInWords,
  entryStates,
  refusalOfAct,
  stateOf,
} from './entry-state'

const contest: Contest = {
  timeline: {
    announcedFrom: '2026-03-01',
    opensFrom: '2026-03-10',
    entriesUntil: '2026-05-15',
    graceMinutes: 10,
    screeningUntil: '2026-05-20',
    rounds: [{ name: 'Vòng chấm', until: '2026-06-02' }],
    resultsExpected: '2026-06-11',
    releasedAt: '2026-06-11T09:00:00+07:00',
  },
}

const submittedAt = '2026-04-30T21:14:00+07:00'
const draft: EntryRecord = { submittedAt: null, withdrawal: null, screening: null, lateUntil: null }
const withdrawal = { at: '2026-05-01T08:00:00+07:00', by: 'entrant' as const, reason: null }
const screened = (outcome: 'eligible' | 'ineligible') => ({
  at: '2026-05-18T08:00:00+07:00',
  outcome,
  reason: 'Quá số từ',
})

const records: Record<EntryState, EntryRecord> = {
  draft,
  submitted: { ...draft, submittedAt },
  withdrawn: { ...draft, submittedAt, withdrawal },
  eligible: { ...draft, submittedAt, screening: screened('eligible') },
  ineligible: { ...draft, submittedAt, screening: screened('ineligible') },
}

const times = {
  preparing: '2026-02-01T00:00:00',
  announced: '2026-03-09T23:59:59.999',
  open: '2026-03-10T00:00:00',
  'last second': '2026-05-15T23:59:59.999',
  grace: '2026-05-16T00:09:59.999',
  screening: '2026-05-16T00:10:00',
  judging: '2026-05-25T00:00:00',
  council: '2026-06-05T00:00:00',
  released: '2026-06-11T09:00:00',
}
type Time = keyof typeof times
const at = (time: Time) => new Date(`${times[time]}+07:00`)

const taking: Time[] = ['open', 'last second', 'grace']
const deciding: Time[] = ['screening', 'judging', 'council']

/** The whole table, written out a second time. */
const table: Record<ActName, { states: EntryState[]; times: Time[] }> = {
  edit: { states: ['draft', 'submitted'], times: taking },
  submit: { states: ['draft'], times: taking },
  withdraw: { states: ['submitted'], times: taking },
  undoWithdrawal: { states: ['withdrawn'], times: taking },
  screen: { states: ['submitted', 'eligible', 'ineligible'], times: deciding },
  assign: { states: ['eligible'], times: deciding },
}

const names = Object.keys(table) as ActName[]
const allTimes = Object.keys(times) as Time[]

it.each(entryStates)('the record of state %s is in it', (state) => {
  expect(stateOf(records[state])).toBe(state)
})

describe('every act, in every state, at every time', () => {
  it.each(names)('%s', (name) => {
    const { states, times } = table[name]
    expect(entryCan[name].states).toEqual(states)
    const cases = entryStates.flatMap((state) => allTimes.map((time) => ({ state, time })))
    const allowed = cases.filter(({ state, time }) => entryCan[name](records[state], contest, at(time)))
    expect(allowed).toEqual(cases.filter(({ state, time }) => states.includes(state) && times.includes(time)))
  })

  it('a refusal is a Vietnamese sentence, and there is one exactly where it cannot be done', () => {
    for (const name of names)
      for (const state of entryStates)
        for (const time of allTimes) {
          const refusal = refusalOfAct(name, records[state], contest, at(time))
          expect(refusal === null).toBe(entryCan[name](records[state], contest, at(time)))
          if (refusal !== null) expect(refusal).toMatch(/^(Không|Chưa) thể .*\.$/u)
        }
  })

  it('no refusal and no line tells of the grace', () => {
    for (const state of entryStates) {
      expect(refusalOfAct('edit', records[state], contest, at('screening')) ?? '').not.toMatch(/00:|nới|ân hạn/)
      expect(entryInWords(records[state], contest, at('grace'))).not.toMatch(/còn|16\/05/)
    }
  })
})

describe('a late code', () => {
  const late = { ...draft, lateUntil: '2026-05-18' }
  it.each([
    ['2026-03-09T12:00:00', false],
    ['2026-05-17T12:00:00', true],
    ['2026-05-18T23:59:59.999', true],
    ['2026-05-19T00:00:00', false],
  ])('at %s: %s', (now, taken) => {
    const instant = new Date(`${now}+07:00`)
    expect(entryCan.submit(late, contest, instant)).toBe(taken)
    expect(entryCan.edit(late, contest, instant)).toBe(taken)
    if (taken) expect(entryCan.screen({ ...late, submittedAt: now }, contest, instant)).toBe(false)
  })

  it('opens nothing once the result is released', () => {
    expect(entryCan.submit({ ...draft, lateUntil: '2026-07-01' }, contest, at('council'))).toBe(true)
    expect(entryCan.submit({ ...draft, lateUntil: '2026-07-01' }, contest, at('released'))).toBe(false)
  })

  it('is told to its entrant', () => {
    expect(entryInWords({ ...late, submittedAt }, contest, new Date('2026-05-17T12:00:00+07:00'))).toBe(
      'Đã nộp lúc 21:14 ngày 30/04/2026; còn sửa được đến 23:59 ngày 18/05/2026',
    )
  })
})

describe('where an entry stands, in one line', () => {
  it.each([
    ['draft', 'open', 'Bản nháp, chưa nộp; còn nộp được đến 23:59 ngày 15/05/2026'],
    ['draft', 'screening', 'Bản nháp, chưa nộp; đã hết hạn lúc 23:59 ngày 15/05/2026'],
    ['submitted', 'open', 'Đã nộp lúc 21:14 ngày 30/04/2026; còn sửa được đến 23:59 ngày 15/05/2026'],
    ['submitted', 'grace', 'Đã nộp lúc 21:14 ngày 30/04/2026; đã hết hạn sửa lúc 23:59 ngày 15/05/2026'],
    ['withdrawn', 'open', 'Đã rút lúc 08:00 ngày 01/05/2026; còn nộp lại được đến 23:59 ngày 15/05/2026'],
    ['withdrawn', 'judging', 'Đã rút lúc 08:00 ngày 01/05/2026'],
    ['eligible', 'judging', 'Đã nộp lúc 21:14 ngày 30/04/2026; đã hết hạn sửa lúc 23:59 ngày 15/05/2026'],
    ['ineligible', 'judging', 'Đã nộp lúc 21:14 ngày 30/04/2026; đã hết hạn sửa lúc 23:59 ngày 15/05/2026'],
    ['ineligible', 'released', 'Đã nộp lúc 21:14 ngày 30/04/2026; không đủ điều kiện dự thi: Quá số từ'],
  ] as const)('%s, %s', (state, time, words) => {
    expect(entryInWords(records[state], contest, at(time))).toBe(words)
  })
})
