import { command, say } from './command.ts'
import { runPortal } from './running-portal.ts'
import { welcome } from './welcome.ts'

await command(async (life) => {
  const began = performance.now()
  const { environment, database, lasting } = await runPortal(life)
  say(`Ready after ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  welcome(environment, database)
  await lasting
})
