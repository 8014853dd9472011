import { describe, expect, test } from 'vitest'
import { createCopy, mentionOf } from './copy.ts'

const rendered = (text: string) => ({
  ...{ address: '/lich.ics', status: 200, headers: {}, generation: 1, day: '2026-06-11' },
  body: Buffer.from(text),
})

test('an item is mentioned also where a calendar folds its address', () => {
  const { mentions } = createCopy(
    rendered('URL:https://guong.example.vn/giao-luu-toa-dam/gap-\r\n go-k3f9x2\r\nEND:VEVENT'),
  )
  expect(mentions).toEqual([mentionOf('/giao-luu-toa-dam/gap-go-k3f9x2')])
})

describe('the time of the last change', () => {
  const first = createCopy(rendered('một'), undefined, 1_000)
  test('is that of the copy before while it says the same', () =>
    expect(createCopy(rendered('một'), first, 2_000).changedAt).toBe(1_000))
  test('is now where it says something else', () =>
    expect(createCopy(rendered('hai'), first, 2_000).changedAt).toBe(2_000))
})
