import { AsyncLocalStorage } from 'node:async_hooks'

type Generations = AsyncLocalStorage<number>

/** One for the whole process: the front and the framework's bundles each hold a copy of this module. */
const holder = globalThis as typeof globalThis & { [key: symbol]: Generations | undefined }
const key = Symbol.for('guong-sang.generation')
const generations = holder[key] ?? new AsyncLocalStorage<number>()
holder[key] = generations

/** Runs a render of a page of this generation: the number that every change to what the public sees raises. */
export const inGeneration = <Result>(generation: number, run: () => Result): Result => generations.run(generation, run)

/**
 * What all pages of a generation share is read by the first that asks, and never before the generation began. Outside of one (a job) it is
 * read each time. Whoever reads it may not change it.
 */
export const perGeneration = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let kept: { generation: number; value: Promise<Value> } | undefined
  return async () => {
    const generation = generations.getStore()
    if (generation === undefined) return read()
    if (kept && kept.generation >= generation) return kept.value
    const begun = { generation, value: read() }
    kept = begun
    begun.value.catch(() => {
      if (kept === begun) kept = undefined
    })
    return begun.value
  }
}
