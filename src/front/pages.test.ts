import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { expect, test } from 'vitest'
import { createCopies } from './copies.ts'
import type { Generation } from './generation.ts'
import { createPages } from './pages.ts'

test('a register that is slow once is asked again; one that does not answer is no broken page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  let silent = 2
  const query = async () => {
    if (silent-- > 0) throw new Error('Connection terminated due to connection timeout')
    return { rows: [{ path: '/tin-bai/a', state: 'live', target: null }] }
  }
  const pages = createPages({
    generation: { current: () => 1, isAway: () => false, read: async () => 1 } as Generation,
    copies: createCopies({ folder, log: () => undefined }),
    pool: { query } as unknown as Pool,
    render: async () => ({ status: 200, headers: {}, body: Buffer.from('a'), setsCookie: false }),
    log: () => undefined,
  })
  const page = { address: '/tin-bai/a', item: '/tin-bai/a', suffix: '', named: [], kept: true }
  expect(await pages.get(page)).toEqual({ missing: 'database' })
  silent = 1
  expect(await pages.get(page)).toMatchObject({ copy: { status: 200 } })
  rmSync(folder, { recursive: true })
})
