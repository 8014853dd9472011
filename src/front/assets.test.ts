import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Assets, loadAssets } from './assets.ts'

let root = ''
let assets: Assets

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assets-'))
  mkdirSync(join(root, 'public', 'fonts'), { recursive: true })
  mkdirSync(join(root, '.next', 'static', 'chunks'), { recursive: true })
  mkdirSync(join(root, 'before', 'chunks'), { recursive: true })
  mkdirSync(join(root, '.next', 'server'), { recursive: true })
  for (const file of [
    'public/site.js',
    'public/fonts/a.woff2',
    '.next/static/chunks/a.css',
    'before/chunks/old.css',
    '.next/server/a.js',
    'package.json',
  ])
    writeFileSync(join(root, file), file)
  assets = await loadAssets(root, join(root, 'before'), ['X-A', '1'])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test.each([
  ['/site.js', 'text/javascript; charset=utf-8', 'public, max-age=0, s-maxage=1, stale-if-error=3600'],
  ['/fonts/a.woff2', 'font/woff2', 'public, max-age=2592000'],
  ['/_next/static/chunks/a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/_next/static/chunks/old.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s is %s, %s', async (path, contentType, cacheControl) => {
  expect(assets.has(path)).toBe(true)
  expect(await assets.read(path)).toMatchObject({ status: 200, contentType, cacheControl, headers: ['X-A', '1'] })
})

test.each(['/', '/fonts', '/package.json', '/../package.json', '/_next/server/a.js', '/_next/static/', '/site.js/'])(
  '%s is none',
  (path) => expect(assets.has(path)).toBe(false),
)
