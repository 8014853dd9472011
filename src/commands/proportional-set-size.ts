import { readFileSync } from 'node:fs'

/** What a process holds, in megabytes; memory that several share is counted once. Linux only. */
export const proportionalSetSize = (pid: number): number => {
  const kibibytes = /^Pss:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return (Number(kibibytes) * 1024) / 1_000_000
}
