import { expect, it } from 'vitest'
import { inTurn } from './in-turn'

const gate = () => Promise.withResolvers<void>()

it('does one job after another, and lets so many wait', async () => {
  const gates = [gate(), gate(), gate()]
  const begun: number[] = []
  const jobs = inTurn(async (job: number) => {
    begun.push(job)
    await gates[job]?.promise
  }, 2)
  await jobs.put(0)
  await jobs.put(1)
  let isTaken = false
  const third = jobs.put(2).then(() => {
    isTaken = true
  })
  await Promise.resolve()
  expect([begun, isTaken]).toEqual([[0], false])
  gates[0]?.resolve()
  await third
  gates[1]?.resolve()
  gates[2]?.resolve()
  await jobs.end()
  expect(begun).toEqual([0, 1, 2])
})

it('begins nothing after a failure, and tells it', async () => {
  const begun: number[] = []
  const jobs = inTurn(async (job: number) => {
    begun.push(job)
    throw new Error(`job ${job}`)
  }, 1)
  await jobs.put(0)
  await expect(jobs.put(1)).rejects.toThrow('job 0')
  await expect(jobs.end()).rejects.toThrow('job 0')
  expect(begun).toEqual([0])
})
