import { command } from './command.ts'
import { build } from './site-build.ts'
import { step } from './step.ts'

await command(async ({ signal }) => {
  await step('Site built', () => build(signal))
})
