import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Package = { optionalDependencies?: Record<string, string> }

// npm drops from the lock what it cannot fetch for other machines' sake; `npm ci` then refuses the lock everywhere.
it('the lock names the packages of every platform', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})
