import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runNode } from './child.ts'
import { bundleStylesheet } from './stylesheet.ts'

const record = '.next/sources.sha256'
const styles = '.next/static/styles'

// What runs beside the built site, or not at all in it.
const apart = /^src\/(commands|front|worker|seed|migrations)\/|\.test\.tsx?$/

const sources = (): string[] => [
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'payload.config.ts',
  ...globSync('src/**', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !apart.test(path))
    .sort(),
]

const hashOfSources = (): string => {
  const hash = createHash('sha256')
  for (const path of sources()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

const builtFrom = (): string | null =>
  existsSync('.next/BUILD_ID') && existsSync(record) ? readFileSync(record, 'utf8') : null

export const isBuilt = (): boolean => builtFrom() === hashOfSources()

/** Builds the site. No database can be reached from there: what needs one would break a build on a clean machine. */
export const build = async (signal: AbortSignal) => {
  const hash = hashOfSources()
  rmSync(record, { force: true })
  const { file, css } = await bundleStylesheet()
  await runNode(['node_modules/next/dist/bin/next', 'build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_STYLESHEET: `/_next/static/styles/${file}`,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
      PAYLOAD_SECRET: 'of the build alone, never of a server',
    },
    quiet: true,
    signal,
    failure: 'The site could not be built; what it said is above',
  })
  mkdirSync(styles, { recursive: true })
  writeFileSync(join(styles, file), css)
  writeFileSync(record, hash)
}
