import { expect, it } from 'vitest'
import { spokenLength } from './spoken-length'

it.each([
  [0, '0 giây'],
  [42.4, '42 giây'],
  [60, '1 phút'],
  [95, '1 phút 35 giây'],
  [119.6, '2 phút'],
])('%s seconds', (seconds, words) => {
  expect(spokenLength(seconds)).toBe(words)
})
