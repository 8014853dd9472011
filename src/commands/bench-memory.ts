import { existsSync, readFileSync } from 'node:fs'
import { type Section, table } from './bench-section.ts'

const megabytes = (pid: number): string => {
  const summary = `/proc/${pid}/smaps_rollup`
  if (!existsSync(summary)) return 'only measured on Linux'
  const kibibytes = Number(/^Pss:\s+(\d+) kB$/mu.exec(readFileSync(summary, 'utf8'))?.[1])
  return `${Math.round((kibibytes * 1024) / 1_000_000)} MB`
}

/** What the processes hold once all the other sections have been at them. */
export const measureMemory: Section = async ({ portal: { server, worker } }) => `## Memory

Proportional set size (\`/proc/<pid>/smaps_rollup\`) after all of the above; pages that several processes share are counted once.

${table([
  ['process', 'memory'],
  ['server (front, Next.js, Payload)', megabytes(server.pid)],
  ['worker', megabytes(worker.pid)],
])}
`
