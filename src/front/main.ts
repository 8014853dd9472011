import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readEnvironment } from '../shared/env.ts'
import { StartError } from '../shared/start-error.ts'
import { openFront } from './front.ts'
import { logToTerminal as log } from './log.ts'

const end = (line: string): never => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const settings = (() => {
  try {
    const environment = readEnvironment(process.env)
    const { databaseUrl, secret, dataDir } = environment
    if (!databaseUrl || !secret) throw new StartError('DATABASE_URL and PAYLOAD_SECRET: the server needs both.')
    return { ...environment, databaseUrl, secret, dataDir: resolve(dataDir) }
  } catch (error) {
    if (error instanceof StartError) return end(error.message)
    throw error
  }
})()
const { host, port, siteUrl } = settings

const root = process.cwd()
const buildId = await readFile(join(root, '.next', 'BUILD_ID'), 'utf8').catch(() =>
  end('There is no build in .next: run "npm run build" first.'),
)

// The framework reads it while it is loaded.
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: next } = await import('next')
const framework = next({ dev: false, dir: root, hostname: new URL(siteUrl).hostname, port })
await framework.prepare()

const { server, close } = await openFront({
  settings,
  root,
  buildId: buildId.trim(),
  handler: framework.getRequestHandler(),
  log,
})

server.once('error', (error: NodeJS.ErrnoException) => {
  end(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what uses it, or set PORT to another one.`
      : `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
  )
})
server.listen(port, host, () => log(`front: ready on ${siteUrl}, build ${buildId.trim()}`))

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  log('front: stopping')
  await close()
  await framework.close()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
