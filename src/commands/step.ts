import { say } from './command.ts'

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`

const line = (mark: string, name: string, milliseconds: number) =>
  `${mark} ${name.padEnd(48)}${seconds(milliseconds).padStart(9)}`

/** Runs a part of a command and prints it with its time; one that takes long is heard of while it runs. */
export const step = async <Result>(name: string, run: () => Promise<Result> | Result): Promise<Result> => {
  const began = performance.now()
  const passed = () => performance.now() - began
  const sign = setInterval(() => say(line('…', name, passed())), 10_000)
  try {
    const result = await run()
    say(line('✓', name, passed()))
    return result
  } catch (error) {
    say(line('✗', name, passed()))
    throw error
  } finally {
    clearInterval(sign)
  }
}
