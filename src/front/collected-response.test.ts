import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { CollectedResponse } from './collected-response.ts'

const open = () => new CollectedResponse(new IncomingMessage(new Socket()))

test('it keeps status, headers and bytes, however they are written', async () => {
  const response = open()
  const finished = new Promise((done) => response.once('finish', done))
  response.setHeader('Content-Type', 'text/html')
  expect(response.headersSent).toBe(false)
  response.writeHead(404, 'Not Found', { 'X-A': '1', 'Set-Cookie': ['a=1', 'b=2'] })
  response.flushHeaders()
  expect(response.headersSent).toBe(true)
  response.write('Gương ', 'utf8', () => undefined)
  response.end(new Uint8Array([115, 195, 161, 110, 103]))
  response.end('twice')
  await finished
  expect(response.statusCode).toBe(404)
  expect(response.getHeader('x-a')).toBe('1')
  expect(response.hasHeader('set-cookie')).toBe(true)
  expect(response.body.toString()).toBe('Gương sáng')
  expect([response.writableEnded, response.writableFinished]).toEqual([true, true])
})

test('a stream can be piped into it', async () => {
  const response = open()
  await pipeline(Readable.from([Buffer.from('một '), Buffer.from('hai')]), response)
  expect(response.body.toString()).toBe('một hai')
})
