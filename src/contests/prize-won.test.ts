import { expect, it } from 'vitest'
import { prizeWon } from './prize-won'

it.each([
  ['Giải Nhất', 'Giải Nhất'],
  ['giải A', 'giải A'],
  ['Tập thể có nhiều tác phẩm', 'giải “Tập thể có nhiều tác phẩm”'],
])('%s: đạt %s', (prize, words) => expect(prizeWon(prize)).toBe(words))
