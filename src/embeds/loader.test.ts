import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loaderVersion } from './loader-version'

const read = (name: string) => readFileSync(`public/${name}`)

test.each([
  ['nhung.js', 2_048],
  ['nhung-khung.js', 512],
])('%s weighs at most %i bytes', (name, most) => {
  expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(most)
  expect(brotliCompressSync(read(name)).length).toBeLessThanOrEqual(most)
})

test.each(['nhung.js', 'nhung-khung.js'])('%s keeps nothing and writes no markup', (name) => {
  expect(read(name).toString()).not.toMatch(
    /document\.cookie|localStorage|sessionStorage|innerHTML|eval\(|fetch\(|import\b/u,
  )
})

test('the loader says which version it is', () => {
  expect(read('nhung.js').toString()).toContain(`const version = ${loaderVersion}\n`)
})
