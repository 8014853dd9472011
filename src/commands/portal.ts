import { resolve } from 'node:path'
import { type Environment, readEnvironment } from '../shared/env.ts'
import { StartError } from '../shared/start-error.ts'
import { type Child, startNode } from './child.ts'
import { type Life, pause } from './command.ts'
import { claimDataFolder } from './data-folder.ts'
import { prepareEmbedded, startEmbedded } from './embedded-database.ts'
import { keepRunning } from './keep-running.ts'
import { migrate, requireDatabase } from './migrations.ts'
import { requirePort } from './port.ts'
import { keptSecret } from './secret.ts'
import { step } from './step.ts'

/** What every part of the portal is told. */
export type PartEnvironment = Record<string, string>

export type Ground = { environment: Environment; env: PartEnvironment }

const oldestNode = 24

const checkNode = () => {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return
  throw new StartError(
    `Node ${process.versions.node} is too old: start through npm, which brings its own (npm ci && npm start).`,
  )
}

type Work = {
  listens: boolean
  /** needs nothing but the database: where that is a server of its own, the portal may run meanwhile */
  worksBeside?: true
}

/** Claims the data folder for this process until it ends, and checks all that can be checked before anything starts. */
export const prepareGround = async (life: Life, { listens, worksBeside }: Work): Promise<Ground> => {
  checkNode()
  const environment = readEnvironment(process.env)
  const dataDir = resolve(environment.dataDir)
  if (!worksBeside || !environment.databaseUrl) {
    const { release, wasCrash } = claimDataFolder(dataDir, environment.port)
    life.atEnd(async () => release())
    if (listens) await requirePort(environment, wasCrash ? 15_000 : 0, life.signal)
  }
  const env = {
    PAYLOAD_SECRET: environment.secret ?? keptSecret(dataDir),
    DATA_DIR: dataDir,
    SITE_URL: environment.siteUrl,
    PORT: String(environment.port),
    HOST: environment.host,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  return { environment, env }
}

type OpenDatabase = {
  url: string
  /** the embedded one, with demonstration accounts */
  isDemonstration: boolean
  isNew: boolean
  /** reject when the server cannot be kept running */
  lasting: Promise<never>[]
}

/** The migrated database, and, where it is our own, what becomes of its server. */
export const openDatabase = async ({ environment, env }: Ground, life: Life): Promise<OpenDatabase> => {
  const { databaseUrl } = environment
  if (databaseUrl) {
    await step('Database reached', () => requireDatabase(databaseUrl))
    await step('Database migrated', () => migrate(databaseUrl, env, life.signal))
    return { url: databaseUrl, isDemonstration: false, isNew: false, lasting: [] }
  }
  let port: number | undefined
  const { first, lasting } = await step('PostgreSQL started', () =>
    keepRunning(
      'PostgreSQL server',
      async () => {
        const server = await startEmbedded(env.DATA_DIR ?? '', port)
        port = server.port
        return server
      },
      life,
    ),
  )
  const { url, isNew } = await prepareEmbedded(first, env, life)
  return { url, isDemonstration: true, isNew, lasting: [lasting] }
}

/** Where this machine reaches what listens on the host. */
export const localAddress = ({ host, port }: Environment): string => {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/** Waits until the address answers. */
export const untilAnswering = async (address: string, child: Child, signal: AbortSignal) => {
  const deadline = Date.now() + 90_000
  let end: string | null = null
  child.ended.then((how) => {
    end = how
  })
  for (;;) {
    signal.throwIfAborted()
    if (end) throw new StartError(`The server did not start (${end}); what it said is above.`)
    if (Date.now() > deadline) throw new StartError(`The server did not answer at ${address} within 90 seconds.`)
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch(() => null)
    await answer?.body?.cancel()
    if (answer && answer.status < 500) return
    await pause(100, signal)
  }
}

export const startWorker = (env: PartEnvironment, databaseUrl: string, portalUrl: string) =>
  startNode(['src/worker/main.ts'], { env: { ...env, DATABASE_URL: databaseUrl, PORTAL_URL: portalUrl } })
