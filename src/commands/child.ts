import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { StartError } from '../shared/start-error.ts'

export type Child = {
  pid: number
  /** how it ended, in words */
  ended: Promise<string>
  /** all it printed, when it was started quietly */
  output: () => string
  stop: () => Promise<void>
}

const endWithParent = new URL(`./end-with-parent.ts?of=${process.pid}`, import.meta.url).href
const root = fileURLToPath(new URL('../..', import.meta.url))
const patience = 12_000

/**
 * Starts Node as a process group of its own, so that Ctrl-C in the terminal reaches it only through `stop`.
 * @param options.quiet keep what it prints for `output` instead of showing it
 */
export const startNode = (
  parameters: string[],
  options: { env: Record<string, string | undefined>; quiet?: boolean },
): Child => {
  const child = spawn(process.execPath, ['--import', endWithParent, ...parameters], {
    cwd: root,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  const printed: Buffer[] = []
  child.stdout?.on('data', (chunk) => printed.push(chunk))
  child.stderr?.on('data', (chunk) => printed.push(chunk))
  let hasEnded = false
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('close', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  const kill = (signal: NodeJS.Signals) => {
    if (hasEnded || child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch {
      // It has just ended.
    }
  }
  const killAtExit = () => kill('SIGKILL')
  process.on('exit', killAtExit)
  ended.then(() => {
    hasEnded = true
    process.off('exit', killAtExit)
  })
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => Buffer.concat(printed).toString(),
    stop: async () => {
      kill('SIGTERM')
      const impatience = setTimeout(() => kill('SIGKILL'), patience)
      await ended
      clearTimeout(impatience)
    },
  }
}

/**
 * Runs Node to its end; what it printed is shown when it fails.
 * @throws StartError with the line given
 */
export const runNode = async (
  parameters: string[],
  options: { env: Record<string, string | undefined>; quiet?: boolean; signal: AbortSignal; failure: string },
) => {
  options.signal.throwIfAborted()
  const child = startNode(parameters, options)
  const stop = () => void child.stop()
  options.signal.addEventListener('abort', stop)
  const how = await child.ended
  options.signal.removeEventListener('abort', stop)
  options.signal.throwIfAborted()
  if (how === 'exit code 0') return
  process.stderr.write(child.output())
  throw new StartError(`${options.failure} (${how}).`)
}
