import { describe, expect, test } from 'vitest'
import { isNotModified } from './conditional.ts'

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  ['', false],
])('%s', (header, expected) => expect(isNotModified({ 'if-none-match': header }, 'W/"a"')).toBe(expected))

describe('a date', () => {
  const date = 'Thu, 11 Jun 2026 00:00:00 GMT'
  const later = 'Fri, 12 Jun 2026 00:00:00 GMT'

  test('counts where it is the one that was sent', () => {
    expect(isNotModified({ 'if-modified-since': date }, 'W/"a"', date)).toBe(true)
    expect(isNotModified({ 'if-modified-since': later }, 'W/"a"', date)).toBe(false)
    expect(isNotModified({ 'if-modified-since': date }, 'W/"a"')).toBe(false)
  })

  test('counts for nothing beside a tag', () => {
    expect(isNotModified({ 'if-none-match': '"b"', 'if-modified-since': date }, 'W/"a"', date)).toBe(false)
  })
})
