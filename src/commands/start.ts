import { completeCatalogue } from './catalogue-upkeep.ts'
import { startNode } from './child.ts'
import { command, type Life, say } from './command.ts'
import { keepRunning } from './keep-running.ts'
import { type Ground, localAddress, openDatabase, prepareGround, startWorker, untilAnswering } from './portal.ts'
import { build, isBuilt } from './site-build.ts'
import { step } from './step.ts'
import { welcome } from './welcome.ts'

const ensureBuilt = async ({ signal }: Life) => {
  if (await step('Build checked', isBuilt)) return
  await step('Site built', () => build(signal))
}

const openWhole = async (ground: Ground, life: Life) => {
  const database = await openDatabase(ground, life)
  await completeCatalogue({ url: database.url, env: ground.env }, life)
  return database
}

await command(async (life) => {
  const began = performance.now()
  const ground = await step('Machine checked', () => prepareGround(life, { listens: true }))
  // Neither needs the other, and each leaves processors idle at times.
  const [database] = await Promise.all([openWhole(ground, life), ensureBuilt(life)])
  const address = localAddress(ground.environment)
  const env = { ...ground.env, NODE_ENV: 'production', DATABASE_URL: database.url }
  const server = await step('Server started', () =>
    keepRunning(
      'server',
      async () => {
        const child = startNode(['src/front/main.ts'], { env })
        try {
          await untilAnswering(`${address}/api/health/live`, child, life.signal)
        } catch (error) {
          await child.stop()
          throw error
        }
        return child
      },
      life,
    ),
  )
  const worker = await keepRunning('worker', async () => startWorker(env, database.url, address), life)
  say(`Ready after ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  welcome(ground.environment, database)
  await Promise.race([...database.lasting, server.lasting, worker.lasting])
})
