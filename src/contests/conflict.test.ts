import { expect, it } from 'vitest'
import { conflictBetween, type Declaration } from './conflict'

const judge: Declaration = {
  ownUnits: ['so-noi-vu'],
  people: [
    { name: 'Hà Thị Mận', unit: 'tu-xa' },
    { name: 'Nguyễn Văn Hòa', unit: null },
  ],
  units: ['phung-nguyen'],
  unitNames: ['Sở Nội vụ', 'xã Phùng Nguyên'],
}

it.each([
  ['a stranger', [{ name: 'Lê Thị Hoa', unit: 'tu-xa' }], [], 'clear'],
  ['his own unit', [{ name: 'Lê Thị Hoa', unit: 'so-noi-vu' }], [], 'blocked'],
  ['a unit he named', [{ name: 'Lê Thị Hoa', unit: null }], ['phung-nguyen'], 'blocked'],
  ['a person he named, in the same unit', [{ name: 'Hà Thị Mận', unit: 'tu-xa' }], [], 'blocked'],
  ['the same in another spelling', [{ name: ' HÀ  THỊ MẬN '.normalize('NFD'), unit: 'tu-xa' }], [], 'blocked'],
  ['the same name in another unit', [{ name: 'Hà Thị Mận', unit: 'ban-nguyen' }], [], 'doubtful'],
  ['the same name without a unit', [{ name: 'Nguyễn Văn Hoà', unit: 'tu-xa' }], [], 'doubtful'],
  ['the same name, no unit known of either', [{ name: 'Nguyễn Văn Hòa', unit: null }], [], 'doubtful'],
  ['the same name but for its marks', [{ name: 'Hà Thị Mân', unit: 'tu-xa' }], [], 'doubtful'],
  [
    'a co-author he named',
    [
      { name: 'Lê Hoa', unit: null },
      { name: 'Hà Thị Mận', unit: 'tu-xa' },
    ],
    [],
    'blocked',
  ],
  ['nobody', [{ name: ' ', unit: null }], [], 'clear'],
] as const)('%s: %s', (_, people, units, verdict) => {
  expect(conflictBetween(judge, { people: [...people], units: [...units], writtenUnits: [] })).toBe(verdict)
})

it.each([
  ['Xã Phùng Nguyên', 'doubtful'],
  ['UBND xã PHÙNG NGUYÊN, tỉnh Phú Thọ', 'doubtful'],
  ['phung nguyen', 'doubtful'],
  ['Phòng Văn hóa, Sở Nội vụ', 'doubtful'],
  ['xã Phùng Nguyên Hạ', 'doubtful'],
  ['Trường THCS Phùng Nguyên', 'clear'],
  ['Nguyên', 'clear'],
  ['', 'clear'],
])('a unit written as %j: %s', (written, verdict) => {
  const entry = { people: [{ name: 'Lê Thị Hoa', unit: null }], units: [], writtenUnits: ['', written] }
  expect(conflictBetween(judge, entry)).toBe(verdict)
  expect(conflictBetween({ ...judge, unitNames: [] }, entry)).toBe('clear')
})

it('a judge who declared nothing is blocked by his own unit only', () => {
  const silent = { ownUnits: ['tu-xa'], people: [], units: [], unitNames: [] }
  const nobody = { people: [], units: [], writtenUnits: [] }
  const stranger = { ...nobody, people: [{ name: 'Hà Thị Mận', unit: 'phung-nguyen' }] }
  expect(conflictBetween(silent, stranger)).toBe('clear')
  expect(conflictBetween(silent, { ...nobody, units: ['tu-xa'] })).toBe('blocked')
  expect(
    conflictBetween(
      { ...silent, people: [{ name: '', unit: null }] },
      { ...nobody, people: [{ name: '', unit: null }] },
    ),
  ).toBe('clear')
})
