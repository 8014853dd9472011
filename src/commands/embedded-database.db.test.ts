import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEmbedded } from './embedded-database.ts'
import type { EmbeddedPostgres } from './postgres.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let server: EmbeddedPostgres

beforeAll(async () => {
  folder = temporaryFolder('embedded')
  server = await startEmbedded(folder)
}, 120_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

it.each(['fsync', 'synchronous_commit', 'full_page_writes'])(
  '%s is on: what was acknowledged survives a crash',
  async (name) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query(`SHOW ${name}`)
    await client.end()
    expect(rows).toEqual([{ [name]: 'on' }])
  },
)
