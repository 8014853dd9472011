import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decide, type Page } from './address.ts'
import { type Copies, createCopies } from './copies.ts'
import type { Generation } from './generation.ts'
import { createPages } from './pages.ts'

const kilobyte = 1_024
const bounds = {
  plain: { memoryBytes: 400 * kilobyte, diskBytes: 400 * kilobyte, diskCopies: 200 },
  filtered: { memoryBytes: 400 * kilobyte, diskBytes: 200 * kilobyte, diskCopies: 50 },
}
const body = Buffer.alloc(2 * kilobyte, 'x')

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const heldBytes = async () => {
  await setImmediate()
  collectGarbage()
  // What is freed in the first round is counted after it.
  await setImmediate()
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

let folder = ''
let copies: Copies
let lookUps = 0
let renders = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crawl-'))
  copies = createCopies({ folder, log: () => undefined, ...bounds })
  lookUps = 0
  renders = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const openPages = () => {
  const generation = { current: () => 1, isAway: () => false, read: async () => 1 } as Generation
  // The register knows units and sectors, and none of the items.
  const query = async ({ values: [paths] }: { values: [string[]] }) => {
    lookUps += 1
    const live = paths.filter((path) => /^\/(?:don-vi|linh-vuc)\/./u.test(path))
    return { rows: live.map((path) => ({ path, state: 'live', target: null })) }
  }
  const render = async (address: string) => {
    renders += 1
    const status = address.includes('trang=') ? 404 : 200
    return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(body), setsCookie: false }
  }
  return createPages({ generation, copies, pool: { query } as unknown as Pool, render, log: () => undefined })
}

/** What somebody might make up, each different from every other. */
const made: ((number: number) => string)[] = [
  (number) => `/khong-co-${number}`,
  (number) => `/tin-bai/khong-co-${number}`,
  (number) => `/giao-luu-toa-dam/khong-co-${number}/lich.ics`,
  (number) => `/gioi-thieu?x=${number}`,
  (number) => `/tin-bai?trang=${(number % 9_999) + 1}`,
  (number) => `/guong-dien-hinh?linh-vuc=bia-${number}&nam=2026`,
  (number) => `/nhan-to-moi?linh-vuc=a-${number}&don-vi=b-${number}&phong-trao=c-${number}`,
  (number) => `/tim-kiem?q=bia+dat+${number}`,
  (number) => `/tim-kiem?q=${'%F0%9F%8E%89'.repeat(50)}${number}&loai=tin-bai&nam=2020`,
  (number) => `/tim-kiem?don-vi=bia-${number}&trang=3`,
]

/** A million would leave the same behind: nothing below grows with the number of addresses once a shelf is full. */
const crawled = 200_000

test('a crawl of made-up addresses leaves no more than the bounds allow, in memory and on disk', async () => {
  const pages = openPages()
  const pageOf = (target: string): Page | null => {
    const decision = decide(target, 'https://guong.example.vn')
    return decision.kind === 'page' ? decision.page : null
  }
  const visit = async (target: string) => {
    const page = pageOf(target)
    if (page && !pages.fresh(page.address)) await pages.get(page)
  }
  await visit('/')
  let before = 0
  for (let number = 0; number < crawled; number += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, offset) => visit(made[offset % made.length]?.(number + offset) ?? '')),
    )
    if (number === 20_000) before = await heldBytes()
  }
  await copies.flush()
  expect(renders).toBeGreaterThan(crawled / 3)
  expect(lookUps).toBeGreaterThan(crawled / 4)
  // A list of addresses, be it of checksums alone, would hold more than this.
  const growth = (await heldBytes()) - before
  expect(growth).toBeLessThan(1_500 * kilobyte)
  const visited = Array.from({ length: crawled }, (_, number) => made[number % made.length]?.(number) ?? '')
  const addresses = visited.map((target) => pageOf(target)?.address ?? '')
  const held = new Set(addresses.filter((address) => address.includes('?') && copies.inMemory(address)))
  expect(held.size).toBeGreaterThan(10)
  const bytes = [...held].reduce((sum, address) => sum + 2 * (copies.inMemory(address)?.body.length ?? 0), 0)
  expect(bytes).toBeLessThanOrEqual(bounds.filtered.memoryBytes)
  expect([...held].filter((address) => address.startsWith('/tim-kiem'))).toEqual([])
  const filesIn = (name: string) =>
    readdirSync(join(folder, name)).map((file) => statSync(join(folder, name, file)).size)
  await expect.poll(() => filesIn('filtered').length).toBeLessThanOrEqual(bounds.filtered.diskCopies)
  expect(filesIn('filtered').reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bounds.filtered.diskBytes)
  // The home page and the page about the portal: neither was pushed out.
  expect(filesIn('plain')).toHaveLength(2)
  expect(pages.fresh('/')).toBeDefined()
})
