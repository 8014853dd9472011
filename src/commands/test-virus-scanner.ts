import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/** What our own scanner takes for a virus. */
export const testVirus = 'NOT-A-VIRUS-BUT-TAKEN-FOR-ONE'

/** The command of a scanner of our own; it reads everything, as ClamAV does. */
export const testVirusScanner = (): string => {
  const script = join(temporaryFolder('scanner'), 'scan.mjs')
  writeFileSync(
    script,
    `let text = ''
for await (const chunk of process.stdin) text += chunk.toString('latin1')
process.exit(text.includes('${testVirus}') ? 1 : 0)`,
  )
  return `${process.execPath} ${script}`
}
