import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { autosave, type Outcome } from './autosave'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const keeper = (...outcomes: Outcome[]) => {
  const save = vi.fn<Parameters<typeof autosave<string>>[0]>(async () => outcomes.shift() ?? 'saved')
  return { save, ...autosave<string>(save) }
}

const draft = { submit: false, overtakes: false }

it('saves the newest once the typing rests', async () => {
  const { save, change, isAtRisk } = keeper()
  change('7')
  await vi.advanceTimersByTimeAsync(500)
  change('7,5')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(save.mock.calls).toEqual([['7,5', draft]])
  expect(isAtRisk()).toBe(false)
})

it('tries again what the line lost, with what was typed since, until it is stored', async () => {
  const { save, change, isAtRisk } = keeper('failed', 'failed')
  change('7')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(isAtRisk()).toBe(true)
  await vi.advanceTimersByTimeAsync(5_000)
  change('8')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(save.mock.calls.map(([state]) => state)).toEqual(['7', '7', '8'])
  expect(isAtRisk()).toBe(false)
})

it('what is refused waits for its author', async () => {
  const { save, change, isAtRisk } = keeper('refused')
  change('11')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).toHaveBeenCalledTimes(1)
  expect(isAtRisk()).toBe(true)
})

it('is sent at once when the page is left, once', async () => {
  const { save, change, leave } = keeper()
  change('7')
  leave()
  expect(save.mock.calls).toEqual([['7', draft]])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).toHaveBeenCalledTimes(1)
})

it('follows a save that is still on its way when the page is left', async () => {
  const answers = Promise.withResolvers<Outcome>()
  const save = vi.fn<Parameters<typeof autosave<string>>[0]>(() => answers.promise)
  const { change, leave } = autosave<string>(save)
  change('7')
  await vi.advanceTimersByTimeAsync(1_000)
  leave()
  expect(save).toHaveBeenCalledTimes(1)
  change('8')
  leave()
  expect(save.mock.calls).toEqual([
    ['7', draft],
    ['8', { submit: false, overtakes: true }],
  ])
})

it('keeps as a draft what cannot be submitted yet', async () => {
  const { save, submit, isAtRisk } = keeper('refused')
  expect(await submit('7')).toBe(false)
  expect(save.mock.calls).toEqual([
    ['7', { submit: true, overtakes: false }],
    ['7', draft],
  ])
  expect(isAtRisk()).toBe(false)
})
