import { expect, it } from 'vitest'
import { standInOf } from './stand-in'

it('is the same for the same person and sector', () => {
  expect(standInOf('Hà Thị Mận', 'nong-nghiep')).toEqual(standInOf('Hà Thị Mận', 'nong-nghiep'))
})

it('does not depend on the form of the letters', () => {
  expect(standInOf('Hà Thị Mận'.normalize('NFD'), 'y-te')).toEqual(standInOf('Hà Thị Mận', 'y-te'))
})

it('gives people of one sector one ground and tells them apart', () => {
  const [one, other] = [standInOf('Hà Thị Mận', 'y-te'), standInOf('Bùi Văn Khải', 'y-te')]
  expect(one.ground).toBe(other.ground)
  expect(one).not.toEqual(other)
})

it('uses every ground', () => {
  const grounds = Array.from({ length: 100 }, (_, i) => standInOf('', `linh-vuc-${i}`).ground)
  expect([...new Set(grounds)].sort()).toEqual([1, 2, 3, 4, 5, 6])
})
