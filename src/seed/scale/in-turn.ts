export type InTurn<Job> = {
  /** Waits while as many jobs wait as may; rejects when one has failed. */
  put: (job: Job) => Promise<void>
  /** When all have been done. */
  end: () => Promise<void>
}

/** Does jobs one after another, while the next are prepared. After one that fails no other is begun. */
export const inTurn = <Job>(run: (job: Job) => Promise<void>, mostWaiting: number): InTurn<Job> => {
  const waiting: Promise<void>[] = []
  let last = Promise.resolve()
  return {
    put: async (job) => {
      if (waiting.length >= mostWaiting) await waiting.shift()
      last = last.then(() => run(job))
      // Whoever puts the next job or waits for the end hears of it.
      last.catch(() => undefined)
      waiting.push(last)
    },
    end: () => last,
  }
}
