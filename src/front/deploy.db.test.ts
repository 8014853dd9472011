import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, html, type World } from './front-world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database)
})
afterEach(() => world.destroy())

const styles = (build: string) => `/_next/static/chunks/${build}.css`
const addresses = ['/', '/tin-bai', '/gioi-thieu', '/tin-bai?nam=2026']

/** The build's files take the place of the one before, as the framework's builder leaves them. */
const deploy = async (build: string) => {
  await world.stop()
  const folder = join(world.root, '.next', 'static')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'chunks'), { recursive: true })
  writeFileSync(join(folder, 'chunks', `${build}.css`), `/* ${build} */`)
  world.show((incoming, response) => html(response, `${incoming.url} [${build}] ${styles(build)}`))
  await world.start(build)
}

const buildOf = (body: string) => /\[(\w+)\]/u.exec(body)?.[1] ?? ''

test('under readers: every page and what it names are of one build, and none of the build before comes back', async () => {
  await deploy('one')
  let isReading = true
  const seen: string[] = []
  /** The build of which each reader has a page and its styles. */
  const has = new Map<number, string>()
  const reader = async (number: number) => {
    for (let turn = number; isReading; turn++) {
      // While the one has gone and the other has not come, nobody listens.
      const page = await world.ask(addresses[turn % addresses.length] ?? '/').catch(() => null)
      if (!page) continue
      expect(page.status).toBe(200)
      const build = buildOf(page.body)
      expect(page.body).toContain(styles(build))
      if (!seen.includes(build)) seen.push(build)
      expect(build).toBe(seen.at(-1))
      await eventually(async () => {
        const named = await world.ask(styles(build)).catch(() => null)
        if (named) expect([named.status, named.body]).toEqual([200, `/* ${build} */`])
        return named !== null
      })
      has.set(number, build)
    }
  }
  const readers = Array.from({ length: 8 }, (_, number) => reader(number))
  for (const build of ['one', 'two', 'three']) {
    if (build !== 'one') await deploy(build)
    // Styles are kept over one deploy: nobody is two behind.
    await eventually(() => has.size === 8 && [...has.values()].every((own) => own === build))
  }
  isReading = false
  await Promise.all(readers)
  expect(seen).toEqual(['one', 'two', 'three'])
  expect((await world.ask(styles('two'))).status).toBe(200)
  expect((await world.ask(styles('one'))).status).toBe(404)
  await eventually(() => readdirSync(join(world.dataDir, 'pages')).every((name) => name.startsWith('three-')))
})

test('a new build without a database serves no page of the one before', async () => {
  await deploy('one')
  await world.ask('/')
  world.gate.shut()
  await deploy('two')
  const reply = await world.ask('/')
  expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
  expect(reply.body).not.toContain('[one]')
})

test('a form that was open is received by the next build at the address at which the one before showed it', async () => {
  await deploy('one')
  const form = '/cuoc-thi/nguoi-ben-ngo-ab12cd/gui-bai'
  expect((await world.ask(form)).body).toContain('[one]')
  await deploy('two')
  const received: string[] = []
  world.show(async (incoming, response) => {
    received.push(`${incoming.url} ${await text(incoming)}`)
    response.writeHead(303, { Location: '/bai-du-thi/0123456789abcdef0123456789abcdef' }).end()
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await world.ask(`${form}/nhan`, { method: 'POST', body: 'title=B%C3%A0', headers })
  expect([reply.status, received]).toEqual([303, [`${form}/nhan title=B%C3%A0`]])
})
