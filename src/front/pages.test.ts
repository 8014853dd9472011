import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCopies } from './copies.ts'
import type { Generation } from './generation.ts'
import { createPages } from './pages.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = { address: '/tin-bai/a', item: '/tin-bai/a', suffix: '', named: [], kept: true }
const well: Generation = {
  current: () => 1,
  isAway: () => false,
  read: async () => 1,
  follow: async () => undefined,
  stop: async () => undefined,
}
const live = { rows: [{ path: page.item, state: 'live', target: null }] }

const openPages = ({ query = async () => live, generation = well, takes = 0 }) =>
  createPages({
    generation,
    copies: createCopies({ folder, log: () => undefined }),
    pool: { query } as unknown as Pool,
    render: async () => {
      await wait(takes)
      return { status: 200, headers: {}, body: Buffer.from('a'), setsCookie: false }
    },
    log: () => undefined,
  })

test('a register that is slow once is asked again; one that does not answer is no broken page', async () => {
  let silent = 1
  const query = async () => {
    if (silent-- > 0) throw new Error('Connection terminated due to connection timeout')
    return live
  }
  const pages = openPages({ query })
  expect(await pages.get(page)).toMatchObject({ copy: { status: 200 } })
  silent = Number.POSITIVE_INFINITY
  expect(await pages.get({ ...page, address: '/tin-bai/b' })).toEqual({ missing: 'database' })
})

test('a database that was away a moment ago is asked once more before a reader is sent away', async () => {
  let away = true
  const read = async () => {
    away = false
    return 1
  }
  const pages = openPages({ generation: { ...well, isAway: () => away, read } })
  expect(await pages.get(page)).toMatchObject({ copy: { status: 200 } })
})

test('one late answer of a busy database sends nobody away who waits for a page', async () => {
  let late = 1
  const read = async () => {
    if (late-- > 0) throw new Error('late')
    return 1
  }
  const pages = openPages({ generation: { ...well, read }, takes: 500 })
  expect(await pages.get(page)).toMatchObject({ copy: { status: 200 } })
})
