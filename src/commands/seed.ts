import { StartError } from '../shared/start-error.ts'
import { command, say } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'

/** The demonstration's content without starting the portal. A server that somebody runs himself never gets any. */
await command(async (life) => {
  if (process.env.DATABASE_URL) {
    throw new StartError('DATABASE_URL is set: demonstration content is only written into the embedded database.')
  }
  const ground = await prepareGround(life, { listens: false })
  const { isNew } = await openDatabase(ground, life)
  const { dataDir } = ground.environment
  if (!isNew) throw new StartError(`The database in ${dataDir} has content already: remove ${dataDir} to begin again.`)
  say('Accounts, content and pictures are there: npm start')
})
