import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every part that waits below the first screen is laid out by the script, and no other', () => {
  const [, waiting = ''] = /:where\(([^)]+)\)/u.exec(readFileSync('src/ui/styles/below.css', 'utf8')) ?? []
  const [, laidOut = ''] = /const waiting =\s+'([^']+)'/u.exec(readFileSync('public/site.js', 'utf8')) ?? []
  const parts = (selectors: string) => selectors.split(',').map((selector) => selector.trim())
  expect(parts(waiting).length).toBeGreaterThan(5)
  expect(parts(laidOut)).toEqual(parts(waiting))
})
