import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder('generated')

let config: SanitizedConfig

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for tests, 32 characters or more')
  vi.stubEnv('PAYLOAD_TS_OUTPUT_PATH', join(folder, 'types.ts'))
  config = await (await import('@payload-config')).default
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Schema = { tables: Record<string, unknown>; enums: Record<string, unknown> }

const latestSnapshot = (): Schema => {
  const snapshots = readdirSync('src/migrations').filter((file) => file.endsWith('.json'))
  return JSON.parse(readFileSync(join('src/migrations', snapshots.sort().at(-1) ?? ''), 'utf8'))
}

type Drizzle = {
  schema: Record<string, unknown>
  requireDrizzleKit: () => { generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Schema> }
}

const schemaOf = async (payload: Payload): Promise<Schema> => {
  const { schema, requireDrizzleKit } = payload.db as unknown as Drizzle
  return JSON.parse(JSON.stringify(await requireDrizzleKit().generateDrizzleJson(schema)))
}

describe('generated files are those of the present configuration', { timeout: 300_000 }, () => {
  it('types: npm run generate', async () => {
    const { generateTypes } = await import('payload/node')
    await generateTypes(config, { log: false })
    expect(readFileSync(join(folder, 'types.ts'), 'utf8')).toBe(readFileSync('src/payload-types.ts', 'utf8'))
  })

  it('import map: npm run generate', async () => {
    const { generateImportMap } = await import('payload')
    const place = relative(String(config.admin.importMap.baseDir), String(config.admin.importMap.importMapFile))
    // At the same place below another root, because the file's place decides the paths in it.
    const importMap = { ...config.admin.importMap, baseDir: folder, importMapFile: join(folder, place) }
    mkdirSync(dirname(importMap.importMapFile), { recursive: true })
    await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { force: true, log: false })
    expect(readFileSync(importMap.importMapFile, 'utf8')).toBe(readFileSync(place, 'utf8'))
  })

  it('migrations: npm run migrate:create', async () => {
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
    const { tables, enums } = await schemaOf(payload)
    const written = latestSnapshot()
    expect(tables).toEqual(written.tables)
    expect(enums).toEqual(written.enums)
  })
})
