import { mendCatalogue } from './catalogue-upkeep.ts'
import { command } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'

/** npm run catalogue: compares the catalogue with what is public, says what differed and mends it; readers notice nothing. */
await command(async (life) => {
  const ground = await prepareGround(life, { listens: false, worksBeside: true })
  const { url } = await openDatabase(ground, life)
  await mendCatalogue({ url, env: ground.env }, life, { quiet: false })
})
