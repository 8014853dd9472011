import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendar-file'

const entry = {
  id: 'e1',
  changedAt: new Date('2026-06-01T00:00:00.500Z'),
  title: 'Tọa đàm “Đọc sách cùng con”; ai cũng đến được, cả người bận\nvà người đứng tuổi nhất khu Phùng Nguyên',
  startsAt: '2026-06-09T01:00:00.000Z',
  endsAt: '2026-06-09T04:30:00.000Z',
  place: 'Hội trường xã; tầng 2\\3',
  description: 'Một',
  url: 'https://guongsang.test/giao-luu-toa-dam/x',
}
const file = calendarFile([entry])
const lines = file.split('\r\n')

describe('the calendar file of an event', () => {
  it('gives times in UTC', () => {
    expect(lines).toContain('DTSTART:20260609T010000Z')
    expect(lines).toContain('DTEND:20260609T043000Z')
    expect(lines).toContain('DTSTAMP:20260601T000000Z')
  })

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })

  it('says the same when it is unfolded and unescaped', () => {
    const unfolded = file.replaceAll('\r\n ', '')
    expect(unfolded).toContain(
      'SUMMARY:Tọa đàm “Đọc sách cùng con”\\; ai cũng đến được\\, cả người bận\\nvà người đứng tuổi nhất khu Phùng Nguyên\r\n',
    )
    expect(unfolded).toContain('LOCATION:Hội trường xã\\; tầng 2\\\\3\r\n')
  })
})
