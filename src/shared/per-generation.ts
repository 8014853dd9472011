import { AsyncLocalStorage } from 'node:async_hooks'
import { LRUCache } from 'lru-cache'

type Generations = AsyncLocalStorage<number>

/** One for the whole process: the front and the framework's bundles each hold a copy of this module. */
const holder = globalThis as typeof globalThis & { [key: symbol]: Generations | undefined }
const key = Symbol.for('guong-sang.generation')
const generations = holder[key] ?? new AsyncLocalStorage<number>()
holder[key] = generations

/** Runs a render of a page of this generation: the number that every change to what the public sees raises. */
export const inGeneration = <Result>(generation: number, run: () => Result): Result => generations.run(generation, run)

/** Of what is asked in many ways, the answers that were asked for last. */
const mostKept = 200

/**
 * What pages of a generation share is read by the first that asks, and never before the generation began. Outside of one (a job) it is
 * read each time. Whoever reads it may not change it.
 * @param nameOf tells what is asked apart, where there is something to ask; answers of any name may speak of no day and no hour
 */
export const perGeneration = <Asked extends unknown[], Value>(
  read: (...asked: Asked) => Promise<Value>,
  nameOf: (...asked: Asked) => string = () => '',
): ((...asked: Asked) => Promise<Value>) => {
  let kept: { generation: number; values: LRUCache<string, Promise<Value>> } | undefined
  return async (...asked) => {
    const generation = generations.getStore()
    if (generation === undefined) return read(...asked)
    if (!kept || kept.generation < generation) kept = { generation, values: new LRUCache({ max: mostKept }) }
    const { values } = kept
    const name = nameOf(...asked)
    const known = values.get(name)
    if (known) return known
    const value = read(...asked)
    values.set(name, value)
    value.catch(() => {
      if (values.peek(name) === value) values.delete(name)
    })
    return value
  }
}
