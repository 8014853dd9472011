import { readFileSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { beginningEntries } from '@/contests/person-attempts'
import { addressOfClient, lookingUp, networkOf, sendingForms, signingIn } from './attempts.ts'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network))

test('only a proxy of ours is believed, and only its own entry', () => {
  const request = new IncomingMessage(new Socket())
  request.headers['x-forwarded-for'] = '1.1.1.1, 203.0.113.7'
  expect(addressOfClient(request, true)).toBe('203.0.113.7')
  expect(addressOfClient(request, false)).toBe('')
})

test.each([
  ['forms and files of entries', sendingForms],
  ['questions for a receipt or a certificate', lookingUp],
  ['tries to sign in', signingIn],
  ['entries that are begun', beginningEntries],
])('operators are told how much is let through: %s', (what, { allowed, minutes }) => {
  const told = readFileSync('docs/operating.md', 'utf8')
  expect(told).toContain(`| ${what} | ${allowed} within ${minutes} minutes`)
})
