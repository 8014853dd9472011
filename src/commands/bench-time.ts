import type pg from 'pg'
import { median } from './bench-section.ts'
import { pause } from './command.ts'

/** The median time of one request after the other, in milliseconds. */
export const timeOf = async (addresses: readonly string[], before: () => Promise<unknown> = async () => undefined) => {
  const times: number[] = []
  for (const address of addresses) {
    await before()
    const began = performance.now()
    const answer = await fetch(address)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    times.push(performance.now() - began)
  }
  return median(times)
}

/** So that every stored copy is old, and the front knows it. */
export const outdateCopies = async (client: pg.Client, signal: AbortSignal) => {
  await client.query(`INSERT INTO content_changes (kind, item, change) VALUES ('site', 'bench', 'changed')`)
  await pause(100, signal)
}
