import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { drawFrom, shuffled } from './seeded-random'

it('is the documented stream', () => {
  const draw = drawFrom('cuoc-thi-2026')
  const blocks = [0, 1].map((counter) => createHash('sha256').update(`cuoc-thi-2026:${counter}`).digest())
  const words = blocks.flatMap((block) => [0, 4, 8, 12, 16, 20, 24, 28].map((place) => block.readUInt32BE(place)))
  expect(words.map(() => draw(1000))).toEqual(words.map((word) => word % 1000))
})

it('differs by seed and repeats with it', () => {
  const numbers = (seed: string) =>
    Array.from(
      { length: 20 },
      (
        (draw) => () =>
          draw(100)
      )(drawFrom(seed)),
    )
  expect(numbers('a')).toEqual(numbers('a'))
  expect(numbers('a')).not.toEqual(numbers('b'))
})

it('draws every number about alike', () => {
  const draw = drawFrom('fair')
  const counts = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < 6000; i += 1) counts[draw(6)] = (counts[draw(6)] ?? 0) + 1
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

it('shuffles a copy and loses nothing', () => {
  const items = Array.from({ length: 30 }, (_, i) => i)
  const order = shuffled(items, drawFrom('x'))
  expect(order).not.toEqual(items)
  expect([...order].sort((a, b) => a - b)).toEqual(items)
  expect(shuffled([], drawFrom('x'))).toEqual([])
})
