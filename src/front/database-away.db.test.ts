import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

const isWell = async () => (await world.ask('/api/health')).status === 200

test('frozen: every copy is served within a second', async () => {
  const hang: (() => void)[] = []
  let frozen = false
  world.show(async (incoming, response) => {
    if (frozen) await new Promise<void>((done) => hang.push(done))
    html(response, `Trang ${incoming.url}`)
  })
  const addresses = ['/', '/tin-bai', '/gioi-thieu', '/van-ban']
  for (const address of addresses) await world.ask(address)
  await world.change('x', 'changed')
  await world.settle()
  frozen = true
  world.gate.freeze()
  const replies = await Promise.all([...addresses, ...addresses].map((address) => world.ask(address)))
  for (const { status } of replies) {
    expect(status).toBe(200)
  }
  expect((await world.ask('/so-do-cong')).status).toBe(503)
  frozen = false
  world.gate.open()
  for (const done of hang) done()
  await eventually(isWell)
  expect((await world.ask('/tin-bai')).headers['x-guong-sang']).toBeUndefined()
})

test('changes made while the connection was lost are not missed', async () => {
  world.gate.shut()
  await eventually(async () => !(await isWell()))
  await world.publish('/tin-bai/moi')
  world.gate.open()
  await eventually(isWell)
  expect((await world.ask('/tin-bai/moi')).status).toBe(200)
  await wait(1_200)
  await world.publish('/tin-bai/nua')
  await eventually(async () => (await world.ask('/tin-bai/nua')).status === 200)
})

test('what is withdrawn is in no copy any more: not in memory, not on disk, not on the pages that named it', async () => {
  await world.publish('/tin-bai/a')
  await world.settle()
  world.show((incoming, response) => html(response, incoming.url === '/' ? '<a href="/tin-bai/a">Bài</a>' : 'Trang'))
  for (const address of ['/', '/tin-bai/a', '/gioi-thieu']) await world.ask(address)
  await world.withdraw('/tin-bai/a')
  await world.settle()
  world.gate.shut()
  const statuses = async () => {
    const found = []
    for (const address of ['/', '/tin-bai/a', '/gioi-thieu']) found.push((await world.ask(address)).status)
    return found
  }
  expect(await statuses()).toEqual([503, 503, 200])
  await world.stop()
  await world.start()
  expect(await statuses()).toEqual([503, 503, 200])
})

test('what was withdrawn while the front was down leaves its disk at the start', async () => {
  await world.publish('/tin-bai/a')
  await world.settle()
  await world.ask('/tin-bai/a')
  await world.stop()
  await world.withdraw('/tin-bai/a')
  await world.start()
  await eventually(isWell)
  world.gate.shut()
  expect((await world.ask('/tin-bai/a')).status).toBe(503)
})

test('copies of another build and of another history are not served', async () => {
  await world.change('x', 'changed')
  await world.settle()
  await world.ask('/')
  await world.stop()
  await world.start('build-2')
  await world.ask('/')
  expect(world.rendered).toHaveLength(2)
  await eventually(() => readdirSync(join(world.dataDir, 'pages')).length === 1)
  await world.stop()
  await world.direct.query('UPDATE content_generation SET value = 1')
  await world.start('build-2')
  await world.ask('/')
  expect(world.rendered).toHaveLength(3)
})
