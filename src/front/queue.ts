/** There is too much to do already. */
export class Busy extends Error {}

/** Lets `running` through at once and `waiting` wait their turn; more are refused. */
export const createQueue = ({ running, waiting }: { running: number; waiting: number }) => {
  let active = 0
  const line: (() => void)[] = []

  const leave = () => {
    const next = line.shift()
    if (next) next()
    else active -= 1
  }

  /** Resolves to the function that gives the place free again. @throws Busy */
  const enter = async (): Promise<() => void> => {
    if (active < running) active += 1
    else if (line.length < waiting) await new Promise<void>((turn) => line.push(turn))
    else throw new Busy('too many requests at once')
    let left = false
    return () => {
      if (left) return
      left = true
      leave()
    }
  }

  return { enter }
}
