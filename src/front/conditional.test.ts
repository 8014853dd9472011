import { expect, test } from 'vitest'
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
])('%s', (header, expected) => expect(isNotModified(header, 'W/"a"')).toBe(expected))
