import { expect, it } from 'vitest'
import { conflictBetween, type Declaration } from './conflict'

const judge: Declaration = {
  ownUnits: ['so-noi-vu'],
  people: [
    { name: 'Hà Thị Mận', unit: 'tu-xa' },
    { name: 'Nguyễn Văn Hòa', unit: null },
  ],
  units: ['phung-nguyen'],
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
  expect(conflictBetween(judge, { people: [...people], units: [...units], perhapsUnits: [] })).toBe(verdict)
})

it('a judge who declared nothing is blocked by his own unit only', () => {
  const silent = { ownUnits: ['tu-xa'], people: [], units: [] }
  expect(
    conflictBetween(silent, { people: [{ name: 'Hà Thị Mận', unit: 'phung-nguyen' }], units: [], perhapsUnits: [] }),
  ).toBe('clear')
  expect(conflictBetween(silent, { people: [], units: ['tu-xa'], perhapsUnits: [] })).toBe('blocked')
  expect(
    conflictBetween(
      { ...silent, people: [{ name: '', unit: null }] },
      { people: [{ name: '', unit: null }], units: [], perhapsUnits: [] },
    ),
  ).toBe('clear')
})

it.each([
  ['nobody he knows', [], 'doubtful'],
  ['a person he named, in the same unit', [{ name: 'Hà Thị Mận', unit: 'tu-xa' }], 'blocked'],
] as const)('a unit close to him that may be meant, and %s: %s', (_, people, verdict) => {
  expect(conflictBetween(judge, { people: [...people], units: [], perhapsUnits: ['so-noi-vu'] })).toBe(verdict)
})
