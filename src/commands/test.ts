import { rmSync } from 'node:fs'
import { findChromium, installChromium } from './chromium.ts'
import { command, type Life } from './command.ts'
import { tellOfNginx } from './edge.ts'
import { openGates, passFastGates, tellTotal } from './gates.ts'
import { requirePoppler } from './poppler.ts'
import { build, isBuilt } from './site-build.ts'
import { step } from './step.ts'
import { whole } from './tally.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The data folder of the portal under test; goes with it. */
const portalFolder = (life: Life): string => {
  const folder = temporaryFolder('e2e')
  life.atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

await command(async (life) => {
  const gates = openGates(life)
  await passFastGates(gates)
  const succeeds = async (name: string, run: () => unknown) => {
    const isPassed = await step(name, run).then(
      () => true,
      (error: Error) => {
        life.signal.throwIfAborted()
        process.stderr.write(`${error.message}\n`)
        return false
      },
    )
    gates.note(whole(isPassed))
    return isPassed
  }
  await succeeds('Reader of PDF files found', requirePoppler)
  await gates.vitest('Database tests', 'database')
  const isReady =
    (await succeeds('Site built without a database', async () => {
      if (!isBuilt()) await build(life.signal)
    })) && (await succeeds('Browser found', () => findChromium() ?? installChromium()))
  if (isReady) await succeeds('Server for the edge looked for', tellOfNginx)
  if (isReady) await gates.playwright('End-to-end tests', { E2E_DATA_DIR: portalFolder(life) })
  tellTotal(gates)
})
