import { completeCatalogue } from './catalogue-upkeep.ts'
import { command } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'

/** Migrates without starting the portal, as before a roll-out to several instances. */
await command(async (life) => {
  const ground = await prepareGround(life, { listens: false })
  const { url } = await openDatabase(ground, life)
  await completeCatalogue({ url, env: ground.env }, life)
})
