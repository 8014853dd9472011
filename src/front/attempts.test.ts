import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { addressOfClient, networkOf } from './attempts.ts'

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
