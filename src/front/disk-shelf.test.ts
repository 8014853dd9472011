import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCopy, mentionOf } from './copy.ts'
import { createDiskShelf } from './disk-shelf.ts'

let folder = ''
const said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-shelf-'))
  said.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (bounds = {}) =>
  createDiskShelf({ folder, maxBytes: 1_000_000, maxCopies: 100, log: (line) => said.push(line), ...bounds })

const copyOf = (address: string, body = 'Nội dung', generation = 1) =>
  createCopy({
    address,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(body),
    generation,
    day: '2026-06-11',
  })

const settled = () => new Promise((done) => setTimeout(done, 50))

test('a copy is there again after a restart, exactly as it was', async () => {
  const copy = copyOf('/tin-bai/a', `Dòng một\nDòng hai <a href="/tin-bai/b">${'ệ'.repeat(20_000)}</a>`, 7)
  const shelf = open()
  shelf.put(copy)
  await shelf.flush()
  expect(await open().get('/tin-bai/a')).toEqual(copy)
  expect(await open().get('/tin-bai/b')).toBeUndefined()
  expect(await open().generations()).toEqual({ oldest: 7, newest: 7 })
})

test('of two writes the later one counts', async () => {
  const shelf = open()
  shelf.put(copyOf('/', 'một', 1))
  shelf.put(copyOf('/', 'hai', 2))
  expect((await shelf.get('/'))?.body.toString()).toBe('hai')
  await shelf.flush()
  expect((await open().get('/'))?.body.toString()).toBe('hai')
})

test('a damaged file counts for nothing and leaves', async () => {
  const shelf = open()
  for (const name of ['a', 'b', 'c']) shelf.put(copyOf(`/tin-bai/${name}`))
  await shelf.flush()
  const [first = '', second = '', third = ''] = readdirSync(folder).map((name) => join(folder, name))
  writeFileSync(first, readFileSync(first).subarray(0, -3))
  writeFileSync(second, 'no copy')
  writeFileSync(third, '')
  writeFileSync(join(folder, 'x.part'), 'half')
  const again = open()
  for (const name of ['a', 'b', 'c']) expect(await again.get(`/tin-bai/${name}`)).toBeUndefined()
  await settled()
  expect(readdirSync(folder)).toEqual([])
})

test('the folder stays within its bounds', async () => {
  const shelf = open({ maxBytes: 200_000, maxCopies: 20 })
  for (let number = 0; number < 300; number++) shelf.put(copyOf(`/tin-bai/bai-${number}`, 'x'.repeat(15_000)))
  shelf.put(copyOf('/qua-lon', 'x'.repeat(100_000)))
  await shelf.flush()
  await settled()
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  expect(sizes.length).toBe(shelf.count())
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000)
  expect(await shelf.get('/qua-lon')).toBeUndefined()
})

test('what mentions a withdrawn address is gone for good, also while it is being written', async () => {
  const shelf = open()
  shelf.put(copyOf('/tin-bai/a'))
  shelf.put(copyOf('/', '<a href="/tin-bai/a">'))
  await shelf.flush()
  shelf.put(copyOf('/tin-bai', '<a href="/tin-bai/a">'))
  shelf.put(copyOf('/tin-bai/b'))
  await shelf.dropMentioning(new Set([mentionOf('/tin-bai/a')]))
  await shelf.flush()
  await settled()
  const again = open()
  for (const address of ['/', '/tin-bai', '/tin-bai/a']) expect(await again.get(address)).toBeUndefined()
  expect(await again.get('/tin-bai/b')).toBeDefined()
})

test('a folder that cannot be written is told once and harms nothing', async () => {
  writeFileSync(join(folder, 'file'), '')
  const shelf = createDiskShelf({
    folder: join(folder, 'file', 'below'),
    maxBytes: 1_000,
    maxCopies: 10,
    log: (line) => said.push(line),
  })
  shelf.put(copyOf('/a'))
  shelf.put(copyOf('/b'))
  await shelf.flush()
  expect(await shelf.get('/a')).toBeUndefined()
  expect(said.filter((line) => line.includes('memory only'))).toHaveLength(1)
})
