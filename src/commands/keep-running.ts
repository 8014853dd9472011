import { StartError } from '../shared/start-error.ts'
import { type Life, pause, say } from './command.ts'

type Running = { ended: Promise<unknown>; stop: () => Promise<void> }

const often = { times: 3, within: 60_000 }

/**
 * Starts a part of the portal and starts it again whenever it ends by itself. Resolves when it runs.
 * @returns rejects once the part ends too often, or when the command ends
 */
export const keepRunning = async <Part extends Running>(
  name: string,
  start: () => Promise<Part>,
  life: Life,
): Promise<{ first: Part; lasting: Promise<never> }> => {
  const first = await start()
  let current: Running = first
  life.atEnd(() => current.stop())
  const again = async (): Promise<never> => {
    const ends: number[] = []
    for (;;) {
      const how = await Promise.race([current.ended, life.ending])
      ends.push(Date.now())
      const recent = ends.filter((at) => at > Date.now() - often.within)
      if (recent.length >= often.times) throw new StartError(`The ${name} ended ${often.times} times within a minute.`)
      say(`The ${name} ended${how ? ` (${how})` : ''}; starting it again.`)
      await pause(1_000, life.signal)
      current = await start()
    }
  }
  const lasting = again()
  lasting.catch(() => undefined)
  return { first, lasting }
}
