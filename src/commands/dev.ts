import { completeCatalogue } from './catalogue-upkeep.ts'
import { startNode } from './child.ts'
import { command, say } from './command.ts'
import { keepRunning } from './keep-running.ts'
import { localAddress, openDatabase, prepareGround, startWorker } from './portal.ts'
import { step } from './step.ts'
import { watchStylesheet } from './stylesheet.ts'
import { welcome } from './welcome.ts'

/** Left out of version control: a build has its own, below `.next`. */
const stylesheet = '/styles/site.css'

/** The portal's database with Next's development server: pages are rendered for every request, nothing is stored. */
await command(async (life) => {
  const ground = await step('Machine checked', () => prepareGround(life, { listens: true }))
  const database = await openDatabase(ground, life)
  await completeCatalogue({ url: database.url, env: ground.env }, life)
  const { host, port } = ground.environment
  life.atEnd(await watchStylesheet(`public${stylesheet}`))
  const env = { ...ground.env, NODE_ENV: 'development', DATABASE_URL: database.url, SITE_STYLESHEET: stylesheet }
  const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)]
  const server = await keepRunning('development server', async () => startNode(next, { env }), life)
  const worker = await keepRunning(
    'worker',
    async () => startWorker(env, database.url, localAddress(ground.environment)),
    life,
  )
  welcome(ground.environment, database)
  say('')
  await Promise.race([...database.lasting, server.lasting, worker.lasting])
})
