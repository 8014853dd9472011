import type pg from 'pg'
import { median } from './bench-section.ts'
import { pause } from './command.ts'

const ask = async (address: string) => {
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}

/** The median time of one request after the other, in milliseconds. */
export const timeOf = async (addresses: readonly string[], before: () => Promise<unknown> = async () => undefined) => {
  const times: number[] = []
  for (const address of addresses) {
    await before()
    const began = performance.now()
    await ask(address)
    times.push(performance.now() - began)
  }
  return median(times)
}

/** How many requests are on their way at the same time when a rate is measured. */
export const inFlight = 8

/** Requests a second, each address asked for once. */
export const rateOf = async (addresses: readonly string[]) => {
  const waiting = addresses.values()
  const reader = async () => {
    for (const address of waiting) await ask(address)
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: inFlight }, reader))
  return (addresses.length * 1_000) / (performance.now() - began)
}

/** So that every stored copy is old, and the front knows it. */
export const outdateCopies = async (client: pg.Client, signal: AbortSignal) => {
  await client.query(`INSERT INTO content_changes (kind, item, change) VALUES ('site', 'bench', 'changed')`)
  await pause(100, signal)
}
