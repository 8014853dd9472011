import { expect, it } from 'vitest'
import { isWorker, workerToken } from './worker-token.ts'

it('knows the worker by its token alone', () => {
  expect(isWorker(`Bearer ${workerToken('secret')}`, 'secret')).toBe(true)
  expect(isWorker(`Bearer ${workerToken('other')}`, 'secret')).toBe(false)
  expect(isWorker('Bearer ', 'secret')).toBe(false)
  expect(isWorker(null, 'secret')).toBe(false)
})
