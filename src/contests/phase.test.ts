import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nextChangeAt,
  phaseAt,
  phaseInWords,
  phaseNames,
  phasesOf,
  type Timeline,
  takesEntries,
  timelineFaults,
} from './phase'

const timeline: Timeline = {
  announcedFrom: '2026-03-01',
  opensFrom: '2026-03-10',
  entriesUntil: '2026-05-15',
  graceMinutes: 10,
  screeningUntil: '2026-05-20',
  rounds: [
    { name: 'Vòng sơ khảo', until: '2026-05-27' },
    { name: 'Vòng chung khảo', until: '2026-06-02' },
  ],
  resultsExpected: '2026-06-11T08:00:00+07:00',
  releasedAt: null,
}
const released: Timeline = { ...timeline, releasedAt: '2026-06-11T09:00:00+07:00' }
const at = (text: string) => new Date(`${text}+07:00`)

describe('the phase at an instant', () => {
  it.each([
    ['2026-02-28T23:59:59.999', 'preparing', null],
    ['2026-03-01T00:00:00', 'announced', null],
    ['2026-03-09T23:59:59.999', 'announced', null],
    ['2026-03-10T00:00:00', 'open', null],
    ['2026-05-15T23:59:59.999', 'open', null],
    ['2026-05-16T00:00:00', 'screening', null],
    ['2026-05-20T23:59:59.999', 'screening', null],
    ['2026-05-21T00:00:00', 'judging', 'Vòng sơ khảo'],
    ['2026-05-28T00:00:00', 'judging', 'Vòng chung khảo'],
    ['2026-06-02T23:59:59.999', 'judging', 'Vòng chung khảo'],
    ['2026-06-03T00:00:00', 'council', null],
    ['2026-06-11T08:59:59.999', 'council', null],
    ['2026-06-11T09:00:00', 'released', null],
    ['2027-01-01T00:00:00', 'released', null],
  ])('%s: %s %s', (now, name, round) => {
    expect(phaseAt(released, at(now))).toMatchObject({ name, round })
  })

  it('stays with the council while nothing is released, however late', () => {
    expect(phaseAt(timeline, at('2030-01-01T00:00:00')).name).toBe('council')
  })

  it('is released when it was released, even before the planned end of judging', () => {
    const early = { ...timeline, releasedAt: '2026-05-30T09:00:00+07:00' }
    expect(phaseAt(early, at('2026-05-30T09:00:00')).name).toBe('released')
    expect(phaseAt(early, at('2026-05-30T08:59:59')).name).toBe('judging')
  })

  it('every instant lies in exactly one phase', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (now) => {
        const holding = phasesOf(released).filter(
          ({ from, to }) => (from === null || from <= now) && (to === null || now <= to),
        )
        expect(holding).toEqual([phaseAt(released, now)])
      }),
    )
  })

  it('passes through all of them in order', () => {
    expect([...new Set(phasesOf(released).map(({ name }) => name))]).toEqual([...phaseNames])
  })
})

describe('taking entries', () => {
  it.each([
    ['2026-03-09T23:59:59.999', false],
    ['2026-03-10T00:00:00', true],
    ['2026-05-15T23:59:59.999', true],
    ['2026-05-16T00:00:00', true],
    ['2026-05-16T00:09:59.999', true],
    ['2026-05-16T00:10:00', false],
  ])('%s: %s', (now, takes) => {
    expect(takesEntries(timeline, at(now))).toBe(takes)
  })

  it('includes the last second of a minute', () => {
    const until17 = { ...timeline, entriesUntil: '2026-05-15T17:00:00+07:00', graceMinutes: 0 }
    expect(takesEntries(until17, at('2026-05-15T17:00:59.999'))).toBe(true)
    expect(takesEntries(until17, at('2026-05-15T17:01:00'))).toBe(false)
  })
})

describe('in words', () => {
  it.each([
    ['2026-02-01T00:00:00', 'Đang chuẩn bị', 'Nhận bài từ 00:00 ngày 10/03/2026 đến 23:59 ngày 15/05/2026.', null],
    ['2026-03-05T00:00:00', 'Đã phát động', 'Nhận bài từ 00:00 ngày 10/03/2026 đến 23:59 ngày 15/05/2026.', null],
    [
      '2026-05-03T10:00:00',
      'Đang nhận bài',
      'Sau hạn nộp, ban tổ chức sơ loại bài đến 23:59 ngày 20/05/2026.',
      'Còn 12 ngày, đến 23:59 ngày 15/05/2026',
    ],
    [
      '2026-05-16T00:05:00',
      'Sơ loại bài dự thi',
      'Sau đó: Vòng sơ khảo. Dự kiến công bố kết quả: 08:00 ngày 11/06/2026.',
      null,
    ],
    ['2026-05-22T00:00:00', 'Đang chấm: Vòng sơ khảo', 'Dự kiến công bố kết quả: 08:00 ngày 11/06/2026.', null],
    ['2026-06-05T00:00:00', 'Hội đồng họp xét giải', 'Dự kiến công bố kết quả: 08:00 ngày 11/06/2026.', null],
    ['2026-06-11T08:30:00', 'Hội đồng họp xét giải', 'Kết quả sẽ được công bố trên trang này.', null],
    ['2026-06-12T00:00:00', 'Đã công bố kết quả', null, null],
  ])('%s', (now, name, next, countdown) => {
    expect(phaseInWords(released, at(now))).toEqual({ now: name, next, countdown })
  })

  it('reads the same until the next change and only until then', () => {
    let now = at('2026-02-01T00:00:00')
    let changes = 0
    for (let next = nextChangeAt(released, now); next; next = nextChangeAt(released, now)) {
      expect(phaseInWords(released, new Date(next.getTime() - 1))).toEqual(phaseInWords(released, now))
      expect(phaseInWords(released, next)).not.toEqual(phaseInWords(released, now))
      now = next
      changes += 1
    }
    expect(changes).toBe(2 + 67 + 4 + 1)
  })
})

describe('faults of the dates', () => {
  it('none where they follow one another', () => {
    expect(timelineFaults(timeline)).toEqual([])
    expect(timelineFaults({ ...timeline, opensFrom: timeline.announcedFrom })).toEqual([])
  })

  it.each([
    [{ opensFrom: '2026-02-01' }, ['opensFrom']],
    [{ entriesUntil: '2026-03-01' }, ['entriesUntil']],
    [{ screeningUntil: '2026-05-15' }, ['screeningUntil', 'graceMinutes']],
    [{ rounds: [] }, ['rounds']],
    [{ rounds: [{ name: 'Vòng 1', until: '2026-05-01' }] }, ['rounds.0.until']],
    [{ resultsExpected: '2026-06-01' }, ['resultsExpected']],
    [{ graceMinutes: -1 }, ['graceMinutes']],
    [{ graceMinutes: 1.5 }, ['graceMinutes']],
    [{ graceMinutes: 5 * 24 * 60 }, ['graceMinutes']],
  ])('%j', (change, fields) => {
    const faults = timelineFaults({ ...timeline, ...change })
    expect(faults.map(({ field }) => field)).toEqual(fields)
    for (const { message } of faults) expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })
})
