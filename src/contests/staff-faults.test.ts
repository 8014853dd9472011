import { expect, it } from 'vitest'
import type { Role } from '@/users/roles'
import { staffFaults } from './staff-faults'

const judge = (account: string, genres: string[] | null = null) => ({ account, genres, cap: null })

const staff = {
  secretaries: ['s'],
  judges: [judge('a'), judge('b', ['ky'])],
  genres: ['ky'],
  rolesOf: new Map<string, Role[]>([
    ['a', ['judge', 'editor']],
    ['b', ['judge']],
    ['s', ['editor']],
  ]),
}

it('is sound when nobody has two parts', () => expect(staffFaults(staff)).toEqual([]))

it.each([
  ['a secretary judges', { secretaries: ['b'] }, ['judges.1.account']],
  [
    'the office judges',
    { rolesOf: new Map([...staff.rolesOf, ['a', ['judge', 'admin'] as Role[]]]) },
    ['judges.0.account'],
  ],
  ['somebody who is no judge', { judges: [judge('c')] }, ['judges.0.account']],
  ['a judge twice', { judges: [judge('a'), judge('a')] }, ['judges.1.account']],
  ['a genre that there is not', { judges: [judge('a', ['tho'])] }, ['judges.0.genres']],
])('%s', (_, changed, fields) => {
  const faults = staffFaults({ ...staff, ...changed })
  expect(faults.map(({ field }) => field)).toEqual(fields)
})
