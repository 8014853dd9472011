import { expect, test } from 'vitest'
import { Busy, createQueue } from './queue.ts'

test('some at once, some in line, the rest refused', async () => {
  const { enter } = createQueue({ running: 2, waiting: 1 })
  const leave = await enter()
  await enter()
  const third = enter()
  await expect(enter()).rejects.toThrow(Busy)
  leave()
  const leaveThird = await third
  leave()
  await expect(Promise.race([enter(), Promise.resolve('in line')])).resolves.toBe('in line')
  leaveThird()
})
