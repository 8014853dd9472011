import { expect, it } from 'vitest'
import { unitTitle } from './unit-phrase'

it.each([
  [{ name: 'xã Phùng Nguyên', slug: 'a' }, 'Xã Phùng Nguyên'],
  [
    { name: 'xã Sơn Vi', slug: 'a', successor: { name: 'xã Phùng Nguyên', slug: 'b' } },
    'Xã Sơn Vi (cũ), nay là xã Phùng Nguyên',
  ],
  [{ name: 'ủy ban', slug: 'a' }, 'Ủy ban'],
])('a unit as a title', (unit, title) => expect(unitTitle(unit)).toBe(title))
