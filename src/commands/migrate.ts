import { command } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'

/** Migrates without starting the portal, as before a roll-out to several instances. */
await command(async (life) => {
  await openDatabase(await prepareGround(life, { listens: false }), life)
})
