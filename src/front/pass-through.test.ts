import { request as ask, createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import type { Limit } from './limits.ts'
import { sendNotice } from './notices.ts'
import { passThrough } from './pass-through.ts'
import type { Handler } from './renderer.ts'

let server: Server

const open = async (handler: Handler, limit: Limit) => {
  server = createServer((request, response) =>
    passThrough({
      ...{ request, response, handler, limit, siteUrl: 'http://localhost:3000', security: [] },
      isAway: () => false,
      refuse: (status) => sendNotice(request, response, [], { status, json: true }),
    }),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const limit: Limit = { bytes: 1_000, seconds: 10 }

const post = (port: number, length: number, sent: Buffer): Promise<string> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`)
      socket.write(sent)
    })
    socket.on('error', failed)
    socket.once('data', (bytes) => {
      done(bytes.toString())
      socket.destroy()
    })
  })

test('a sender who takes too long is told so', async () => {
  const port = await open(async (request, response) => void response.end(await text(request)), {
    ...limit,
    seconds: 0.1,
  })
  const answer = await post(port, 100, Buffer.from('half'))
  expect(answer).toMatch(/^HTTP\/1\.1 408 /u)
  expect(answer).toContain('Gửi quá lâu')
})

test('a sender who goes away in the middle is not taken for one who has finished', async () => {
  let ended: Promise<string> | undefined
  const port = await open((request) => {
    ended = text(request).then(
      () => 'whole',
      () => 'broken',
    )
  }, limit)
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf')
    setTimeout(() => socket.destroy(), 50)
  })
  while (!ended) await new Promise((done) => setTimeout(done, 10))
  expect(await ended).toBe('broken')
})

test('an answer that does not wait for the body leaves the connection usable', async () => {
  const port = await open((_, response) => void response.writeHead(403).end('no'), limit)
  const status = await new Promise((done, failed) => {
    const asking = ask({ host: '127.0.0.1', port, method: 'POST' }, (reply) => {
      reply.resume()
      done(reply.statusCode)
    })
    asking.on('error', failed)
    asking.end('x'.repeat(900))
  })
  expect(status).toBe(403)
})

test('a slow reader of the body slows the sender, and loses nothing', async () => {
  const port = await open(
    async (request, response) => {
      let length = 0
      for await (const chunk of request) {
        length += chunk.length
        await new Promise((done) => setTimeout(done, 1))
      }
      response.end(String(length))
    },
    { bytes: 10_000_000, seconds: 10 },
  )
  const answer = await new Promise<string>((done, failed) => {
    const asking = ask({ host: '127.0.0.1', port, method: 'POST' }, (reply) => text(reply).then(done, failed))
    asking.end(Buffer.alloc(5_000_000))
  })
  expect(answer).toBe('5000000')
})
