import { readFileSync } from 'node:fs'

/** How the kernel counts: in hundredths of a second. */
const millisecondsInTick = 10

/** What a process has used of the processors since it began, in milliseconds, its own and the kernel's for it. */
export const processorTime = (pid: number): number => {
  // After the name, which may contain anything, in brackets.
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * millisecondsInTick
}
