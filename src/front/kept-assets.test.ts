import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepAssets } from './kept-assets.ts'

let root = ''
let built = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-assets-'))
  built = join(root, 'static')
  folder = join(root, 'assets')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

let hours = 0

/** A deploy, an hour after the one before. */
const deploy = async (buildId: string) => {
  rmSync(built, { recursive: true, force: true })
  mkdirSync(join(built, 'chunks'), { recursive: true })
  writeFileSync(join(built, 'chunks', `${buildId}.css`), buildId)
  const before = await keepAssets({ built, folder, buildId })
  hours += 1
  utimesSync(join(folder, buildId), hours * 3_600, hours * 3_600)
  return before
}

test('this build and the one before it, no more', async () => {
  expect(await deploy('a')).toBeNull()
  expect(await deploy('a')).toBeNull()
  expect(await deploy('b')).toBe(join(folder, 'a'))
  expect(await deploy('c')).toBe(join(folder, 'b'))
  expect(readdirSync(folder).sort()).toEqual(['b', 'c'])
  expect(readdirSync(join(folder, 'b'), { recursive: true }).sort()).toEqual(['chunks', join('chunks', 'b.css')])
})

test('a step back to the build before is a deploy like any other', async () => {
  await deploy('a')
  await deploy('b')
  expect(await deploy('a')).toBe(join(folder, 'b'))
  expect(await deploy('b')).toBe(join(folder, 'a'))
})

test('a copy that was cut off counts for nothing', async () => {
  await deploy('a')
  mkdirSync(join(folder, 'b.part'))
  mkdirSync(join(folder, 'c.part'))
  expect(await deploy('b')).toBe(join(folder, 'a'))
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})

test('without a build there is nothing to keep', async () => {
  expect(await keepAssets({ built, folder, buildId: 'a' })).toBeNull()
})
