import { describe, expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { phaseLines } from './phase-line'

const { timeline } = exampleSettings
const standingOn = (now: string, releasedAt: string | null = null) =>
  phaseLines({ ...timeline, releasedAt }, new Date(now)).map(({ label, standing }) => `${label}: ${standing}`)

describe('the course of a contest', () => {
  it('tells every phase with its time', () => {
    expect(phaseLines(timeline, new Date('2026-04-01T12:00:00+07:00'))).toEqual([
      { label: 'Đã phát động', when: 'Từ 00:00 ngày 01/03/2026 đến hết 23:59 ngày 09/03/2026', standing: 'past' },
      { label: 'Đang nhận bài', when: 'Từ 00:00 ngày 10/03/2026 đến hết 23:59 ngày 15/05/2026', standing: 'now' },
      {
        label: 'Sơ loại bài dự thi',
        when: 'Từ 00:00 ngày 16/05/2026 đến hết 23:59 ngày 20/05/2026',
        standing: 'coming',
      },
      { label: 'Vòng chấm', when: 'Từ 00:00 ngày 21/05/2026 đến hết 23:59 ngày 02/06/2026', standing: 'coming' },
      { label: 'Hội đồng họp xét giải', when: 'Từ 00:00 ngày 03/06/2026', standing: 'coming' },
      { label: 'Công bố kết quả', when: 'Dự kiến 08:00 ngày 11/06/2026', standing: 'coming' },
    ])
  })

  it('goes on in the very millisecond', () => {
    expect(standingOn('2026-05-15T23:59:59.999+07:00')[1]).toBe('Đang nhận bài: now')
    expect(standingOn('2026-05-16T00:00:00+07:00').slice(1, 3)).toEqual([
      'Đang nhận bài: past',
      'Sơ loại bài dự thi: now',
    ])
  })

  it('ends with the release, when there is one', () => {
    const lines = standingOn('2026-06-12T00:00:00+07:00', '2026-06-11T08:00:00+07:00')
    expect(lines.at(-1)).toBe('Đã công bố kết quả: now')
    expect(lines.filter((line) => line.endsWith('past'))).toHaveLength(5)
  })

  it('never tells of the grace', () => {
    const plain = phaseLines({ ...timeline, graceMinutes: 0 }, new Date('2026-04-01'))
    expect(phaseLines({ ...timeline, graceMinutes: 999 }, new Date('2026-04-01'))).toEqual(plain)
  })
})
