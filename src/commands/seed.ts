import { parseArgs } from 'node:util'
import { StartError } from '../shared/start-error.ts'
import { runNode } from './child.ts'
import { command, type Life, say } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'
import { step } from './step.ts'

/** The demonstration's content without starting the portal. A server that somebody runs himself never gets any. */
const seedDemonstration = async (life: Life) => {
  if (process.env.DATABASE_URL) {
    throw new StartError('DATABASE_URL is set: demonstration content is only written into the embedded database.')
  }
  const ground = await prepareGround(life, { listens: false })
  const { isNew } = await openDatabase(ground, life)
  const { dataDir } = ground.environment
  if (!isNew) throw new StartError(`The database in ${dataDir} has content already: remove ${dataDir} to begin again.`)
  say('Accounts, content and pictures are there: npm start')
}

/** That many made-up items beside the demonstration, to see how the portal carries them. */
const seedScale = async (life: Life, count: number) => {
  const ground = await prepareGround(life, { listens: false })
  const { url } = await openDatabase(ground, life)
  await step(`${count} items written`, () =>
    // Most of what it makes it forgets at once.
    runNode(
      ['--max-semi-space-size=64', 'node_modules/payload/bin.js', 'run', 'src/seed/scale/main.ts', String(count)],
      {
        env: { ...ground.env, DATABASE_URL: url },
        signal: life.signal,
        failure: 'The items could not be written; what it said is above',
      },
    ),
  )
}

const most = 1_000_000

const countOf = (written: string): number => {
  const count = /^\d{1,7}$/u.test(written) ? Number(written) : 0
  if (count < 1 || count > most) throw new StartError(`--scale: expected a number of items from 1 to ${most}.`)
  return count
}

await command(async (life) => {
  const { values } = parseArgs({ options: { scale: { type: 'string' } } })
  if (values.scale === undefined) await seedDemonstration(life)
  else await seedScale(life, countOf(values.scale))
})
