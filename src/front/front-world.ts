import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Bounds } from './copies.ts'
import { type Front, openFront } from './front.ts'

/** For tests: a front over a database that can be stopped and frozen, and a renderer that the test writes itself. */

/** Stands between the front and PostgreSQL. */
const openGate = async (databaseUrl: string) => {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let state: 'open' | 'frozen' | 'closed' = 'open'
  const server = createServer((inside) => {
    if (state === 'closed') return void inside.destroy()
    const outside = connect(Number(target.port), target.hostname)
    for (const socket of [inside, outside]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        inside.destroy()
        outside.destroy()
      })
    }
    inside.on('data', (bytes) => {
      outside.write(bytes)
    })
    outside.on('data', (bytes) => {
      inside.write(bytes)
    })
    if (state === 'frozen') inside.pause()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href,
    freeze: () => {
      state = 'frozen'
      for (const socket of sockets) socket.pause()
    },
    shut: () => {
      state = 'closed'
      for (const socket of sockets) socket.destroy()
    },
    open: () => {
      state = 'open'
      for (const socket of sockets) socket.resume()
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

type Reply = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer; milliseconds: number }

export type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** What a fake page is: written as it would reach the framework. */
type FakePage = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export const html = (response: ServerResponse, text: string, status = 200) => {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(`<!DOCTYPE html><html lang="vi"><title>Thử</title><p>${text}</p></html>`)
}

const siteUrl = 'https://guong.example.vn'

const forgetEverything = `
  DROP TABLE IF EXISTS shown;
  TRUNCATE content_changes, addresses, published_files, attempts, embed_sightings;
  UPDATE content_generation SET value = 1;
`

export const createWorld = async (
  database: { url: string },
  options: { bounds?: { plain: Bounds; filtered: Bounds } } = {},
) => {
  const gate = await openGate(database.url)
  const direct = new pg.Pool({ connectionString: database.url, max: 4 })
  direct.on('error', () => undefined)
  await direct.query(forgetEverything)
  const dataDir = mkdtempSync(join(tmpdir(), 'front-'))
  const root = mkdtempSync(join(tmpdir(), 'front-root-'))
  mkdirSync(join(dataDir, 'uploads'))
  mkdirSync(join(root, 'public'))
  const rendered: string[] = []
  const said: string[] = []
  let page: FakePage = (incoming, response) => html(response, `Trang ${incoming.url}`)
  let front: Front | undefined
  let port = 0

  const start = async (buildId = 'build-1') => {
    front = await openFront({
      settings: { databaseUrl: gate.url, dataDir, siteUrl, secret: 'x'.repeat(32), behindProxy: true },
      root,
      buildId,
      handler: (incoming, response) => {
        rendered.push(incoming.url ?? '')
        return page(incoming, response)
      },
      log: (line) => said.push(line),
      bounds: options.bounds,
    })
    const { server } = front
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  }

  const stop = async () => {
    await front?.close()
    front = undefined
  }

  const ask = (target: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Reply> =>
    new Promise((done, failed) => {
      const began = performance.now()
      const asking = request({ host: '127.0.0.1', port, path: target, method, headers, agent: false }, (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk) => chunks.push(chunk))
        reply.on('error', failed)
        reply.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const milliseconds = performance.now() - began
          done({ status: reply.statusCode ?? 0, headers: reply.headers, body: bytes.toString(), bytes, milliseconds })
        })
      })
      asking.on('error', failed)
      asking.end(body)
    })

  /** Half of a form comes, then the line breaks; resolves when the front has let go of it. */
  const askHalf = (target: string, body: string): Promise<void> =>
    new Promise((done) => {
      const head = `POST ${target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n`
      const line = connect(port, '127.0.0.1', () =>
        line.end(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, body.length / 2)}`),
      )
      line.resume().once('close', () => done())
    })

  /** A change as publishing makes it, in one transaction. */
  const change = async (
    item: string,
    what: 'published' | 'changed' | 'withdrawn',
    statements: [string, unknown[]][] = [],
    media: string[] = [],
  ) => {
    const client = await direct.connect()
    try {
      await client.query('BEGIN')
      for (const [text, values] of statements) await client.query(text, values)
      await client.query('INSERT INTO content_changes (kind, item, change, media) VALUES ($1, $2, $3, $4)', [
        'article',
        item,
        what,
        media,
      ])
      await client.query('COMMIT')
    } finally {
      client.release()
    }
  }

  const address = (
    path: string,
    state: 'live' | 'moved' | 'gone',
    target: string | null = null,
  ): [string, unknown[]] => [
    `INSERT INTO addresses (path, kind, item, state, target) VALUES ($1, 'article', $1, $2, $3)
     ON CONFLICT (path) DO UPDATE SET state = excluded.state, target = excluded.target`,
    [path, state, target],
  ]

  await start()
  return {
    ask,
    askHalf,
    start,
    stop,
    gate,
    direct,
    rendered,
    said,
    dataDir,
    root,
    show: (next: FakePage) => {
      page = next
    },
    change,
    publish: (path: string) => change(path, 'published', [address(path, 'live')]),
    withdraw: (path: string) => change(path, 'withdrawn', [address(path, 'gone')]),
    move: (path: string, target: string) =>
      change(path, 'changed', [address(path, 'moved', target), address(target, 'live')]),
    /** Until the last change is known to the front. */
    settle: () => ask('/api/health'),
    destroy: async () => {
      gate.open()
      await stop()
      gate.close()
      await direct.end()
      for (const folder of [dataDir, root]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>

export const newToken = () => randomBytes(16).toString('hex')

/** Tries until it holds, for at most `seconds`. */
export const eventually = async (holds: () => Promise<boolean> | boolean, seconds = 5) => {
  const deadline = Date.now() + seconds * 1_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it never held')
    await wait(20)
  }
}
