import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { crc32 } from 'node:zlib'
import { createAttempts } from '../shared/attempts.ts'
import { createAdoption } from './adoption.ts'
import { createAnswer } from './answer.ts'
import { loadAssets } from './assets.ts'
import { lookingUp, sendingForms, sendingLargeFiles, sendingPieces, signingIn } from './attempts.ts'
import { type Bounds, createCopies, removeOtherBuilds } from './copies.ts'
import { askAgain, openPool, within } from './database.ts'
import { createForms } from './forms.ts'
import { createGeneration } from './generation.ts'
import { keepAssets } from './kept-assets.ts'
import { longestRequest } from './limits.ts'
import { type Log, reasonOf } from './log.ts'
import { rawNotice } from './notices.ts'
import { createPages } from './pages.ts'
import { createPieces } from './pieces.ts'
import { createPublicFiles } from './public-files.ts'
import { movedTo } from './register.ts'
import { type Handler, render } from './renderer.ts'
import { securityHeaders } from './security-headers.ts'
import { createSightings } from './sightings.ts'
import { pageRequest } from './site-request.ts'

type FrontSettings = {
  databaseUrl: string
  /** Absolute. */
  dataDir: string
  siteUrl: string
  secret: string
  behindProxy: boolean
}

export type Front = {
  server: Server
  /** Lets running requests finish, then lets go of everything. */
  close: () => Promise<void>
}

const patience = 8_000
const farewell = 2_000

const limitTimes = (server: Server) => {
  server.headersTimeout = 15_000
  server.requestTimeout = (longestRequest + 60) * 1_000
  server.keepAliveTimeout = 10_000
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
    socket.end(rawNotice(status))
  })
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    if (!server.listening) return done()
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      done()
    })
  })

/** The server around the framework. Needs no database to open; what it can serve then is what it has kept. */
export const openFront = async (options: {
  settings: FrontSettings
  /** The folder with `public` and `.next`. */
  root: string
  buildId: string
  handler: Handler
  log: Log
  bounds?: { plain: Bounds; filtered: Bounds }
}): Promise<Front> => {
  const { settings, root, buildId, handler, log, bounds } = options
  const { siteUrl, dataDir, databaseUrl, secret, behindProxy } = settings
  const security = securityHeaders(siteUrl)
  const pool = openPool(databaseUrl)

  // Pages name their own origin, so copies made for another one are as foreign as another build's.
  const folder = join(dataDir, 'pages', `${buildId}-${crc32(siteUrl).toString(36)}`)
  const copies = createCopies({ folder, log, ...bounds })
  removeOtherBuilds(folder).catch((error) => log(`stored pages: ${reasonOf(error)}`))

  const publicFiles = createPublicFiles({ dataDir, pool, log })
  const generation = createGeneration({ databaseUrl, adopt: createAdoption({ pool, copies, publicFiles }), log })
  const renderPage = (address: string, generation: number) => render(handler, pageRequest(siteUrl, address), generation)
  const pages = createPages({ generation, copies, pool, render: renderPage, log })
  const attempts = createAttempts({ pool, secret, limit: signingIn })
  const formAttempts = createAttempts({ pool, secret, limit: sendingForms })
  const lookUps = createAttempts({ pool, secret, limit: lookingUp })
  const forms = createForms({
    ...{ siteUrl, behindProxy, security: security.form, handler, generation, log },
    ...{ attempts: formAttempts, lookUps },
    movedTo: (path) => askAgain(generation, () => movedTo(pool, path)),
  })
  const pieces = createPieces({
    ...{ siteUrl, behindProxy, security: security.form, handler, generation, log },
    begun: createAttempts({ pool, secret, limit: sendingLargeFiles }),
    sent: createAttempts({ pool, secret, limit: sendingPieces }),
  })
  const before = await keepAssets({
    built: join(root, '.next', 'static'),
    folder: join(dataDir, 'assets'),
    buildId,
  }).catch((error) => {
    log(`assets: ${reasonOf(error)}; those of the build before are not served`)
    return null
  })
  const assets = await loadAssets(root, before, security.file)
  await generation.follow()

  const server = createServer(
    createAnswer({
      ...{ siteUrl, behindProxy, security, handler, log },
      ...{ assets, pages, publicFiles, generation, attempts, forms, pieces },
      sightings: createSightings({ pool, siteUrl, log }),
    }),
  )
  limitTimes(server)

  return {
    server,
    close: async () => {
      await closeServer(server)
      await copies.flush()
      // A database that hangs never says goodbye.
      await within(
        farewell,
        generation.stop().then(() => pool.end()),
      ).catch(() => undefined)
    },
  }
}
