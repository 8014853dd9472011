import { expect, test } from 'vitest'
import { inGeneration, perGeneration } from './per-generation.ts'

const counted = () => {
  let times = 0
  return perGeneration(async () => {
    times += 1
    return times
  })
}

test('pages of a generation share one reading, also at the same time', async () => {
  const read = counted()
  const page = () => inGeneration(7, async () => [await read(), await read()])
  expect(await Promise.all([page(), page()])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('a later generation reads anew; a page that began before it may see the newer', async () => {
  const read = counted()
  expect(await inGeneration(7, read)).toBe(1)
  expect(await inGeneration(8, read)).toBe(2)
  expect(await inGeneration(7, read)).toBe(2)
})

test('outside of a generation it is read each time, and not kept', async () => {
  const read = counted()
  expect([await read(), await read()]).toEqual([1, 2])
  expect(await inGeneration(7, read)).toBe(3)
})

test('a reading that failed is tried again', async () => {
  let isAway = true
  const read = perGeneration(async () => {
    if (isAway) throw new Error('away')
    return 'there'
  })
  await expect(inGeneration(7, read)).rejects.toThrow('away')
  isAway = false
  expect(await inGeneration(7, read)).toBe('there')
})

test('what is asked in several ways is read once for each, and the oldest of many answers are forgotten', async () => {
  const asked: string[] = []
  const read = perGeneration(
    async (place: string) => {
      asked.push(place)
      return place.toUpperCase()
    },
    (place) => place,
  )
  const page = (place: string) => inGeneration(7, () => read(place))
  expect(await Promise.all([page('a'), page('b'), page('a')])).toEqual(['A', 'B', 'A'])
  expect(asked).toEqual(['a', 'b'])
  for (let nth = 0; nth < 200; nth += 1) await page(`x${nth}`)
  await page('a')
  expect(asked.filter((place) => place === 'a')).toHaveLength(2)
})
