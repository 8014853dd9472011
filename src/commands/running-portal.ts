import { completeCatalogue } from './catalogue-upkeep.ts'
import { type Child, startNode } from './child.ts'
import type { Life } from './command.ts'
import { keepRunning } from './keep-running.ts'
import { type Ground, localAddress, openDatabase, prepareGround, startWorker, untilAnswering } from './portal.ts'
import { build, isBuilt } from './site-build.ts'
import { step } from './step.ts'

export type RunningPortal = {
  environment: Ground['environment']
  database: Awaited<ReturnType<typeof openDatabase>>
  /** as this machine reaches it */
  address: string
  server: Child
  worker: Child
  /** rejects when a part of it cannot be kept running */
  lasting: Promise<never>
}

const ensureBuilt = async ({ signal }: Life) => {
  if (await step('Build checked', isBuilt)) return
  await step('Site built', () => build(signal))
}

const openWhole = async (ground: Ground, life: Life) => {
  const database = await openDatabase(ground, life)
  await completeCatalogue({ url: database.url, env: ground.env }, life)
  return database
}

/** What the server may hold of its own: beside readers it needs no more, and V8 takes what it is given before it clears up. */
const memory = ['--max-old-space-size=320', '--max-semi-space-size=16']

const startServer = async (env: Record<string, string>, address: string, { signal }: Life): Promise<Child> => {
  const child = startNode([...memory, 'src/front/main.ts'], { env })
  try {
    await untilAnswering(`${address}/api/health/live`, child, signal)
  } catch (error) {
    await child.stop()
    throw error
  }
  return child
}

/** Starts the whole portal as the environment asks for it; it ends with the command. */
export const runPortal = async (life: Life): Promise<RunningPortal> => {
  const ground = await step('Machine checked', () => prepareGround(life, { listens: true }))
  // Neither needs the other, and each leaves processors idle at times.
  const [database] = await Promise.all([openWhole(ground, life), ensureBuilt(life)])
  const address = localAddress(ground.environment)
  const env = { ...ground.env, NODE_ENV: 'production', DATABASE_URL: database.url }
  const server = await step('Server started', () => keepRunning('server', () => startServer(env, address, life), life))
  const worker = await keepRunning('worker', async () => startWorker(env, database.url, address), life)
  return {
    environment: ground.environment,
    database,
    address,
    server: server.first,
    worker: worker.first,
    lasting: Promise.race([...database.lasting, server.lasting, worker.lasting]),
  }
}
