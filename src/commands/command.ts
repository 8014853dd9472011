import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { StartError } from '../shared/start-error.ts'

/** The life of a command: aborted when it has to end, with what is to be closed on the way out. */
export type Life = {
  signal: AbortSignal
  /** rejects when the command has to end */
  ending: Promise<never>
  /** Registers what to close when the command ends, the last first. */
  atEnd: (close: () => Promise<void>) => void
}

export const say = (line: string) => process.stdout.write(`${line}\n`)

const complain = (line: string) => process.stderr.write(`${line}\n`)

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** npm hands on to us the same Ctrl-C that the terminal has sent us already. */
const sameKeyPress = 1_000

/** npm's shell hands no signal on: it only ends, and npm with it. Whoever starts us without npm may well go before us. */
const watchParent = (onGone: () => void) => {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, 500).unref()
}

/** Waits, unless the command has to end. */
export const pause = (milliseconds: number, signal: AbortSignal) => wait(milliseconds, undefined, { signal })

/** Runs a command: reads .env, turns failures into one line and signals into an orderly end. Ends the process. */
export const command = async (run: (life: Life) => Promise<void>): Promise<never> => {
  const end = new AbortController()
  const ending = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => reject(end.signal.reason))
  })
  ending.catch(() => undefined)
  const closers: (() => Promise<void>)[] = []
  let code = 0
  let toldAt = 0
  const endOn = (name: keyof typeof exitCodes) => {
    if (toldAt === 0) {
      toldAt = Date.now()
      code = exitCodes[name]
      complain('Stopping…')
      end.abort()
    } else if (name === 'SIGINT' && Date.now() - toldAt > sameKeyPress) {
      process.exit(exitCodes[name])
    }
  }
  for (const name of Object.keys(exitCodes) as (keyof typeof exitCodes)[]) process.on(name, () => endOn(name))
  watchParent(() => endOn('SIGTERM'))
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    await run({ signal: end.signal, ending, atEnd: (close) => closers.push(close) })
  } catch (error) {
    if (!end.signal.aborted) {
      code = 1
      complain(error instanceof StartError ? error.message : String((error as Error).stack ?? error))
    }
  }
  end.abort()
  for (const close of closers.reverse()) {
    await close().catch((error: Error) => complain(`While stopping: ${error.message}`))
  }
  process.exit(code || process.exitCode)
}
