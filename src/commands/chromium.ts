import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The machine's Chromium, else the one that Playwright downloaded, else null. */
export const findChromium = (): string | null => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, chromium.executablePath()].find(isProgram) ?? null
}

const isRoot = () => process.getuid?.() === 0

const run = (program: string, parameters: string[]) =>
  execFileSync(program, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

const fromDebian = () => {
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

const fromPlaywright = () => run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])

/** Installs Chromium where there is none: from the system's packages where that is allowed, else Playwright's own. */
export const installChromium = (): string => {
  const ways = isRoot() && isProgram('/usr/bin/apt-get') ? [fromDebian, fromPlaywright] : [fromPlaywright]
  let last: unknown
  for (const way of ways) {
    try {
      way()
    } catch (error) {
      last = error
    }
    const found = findChromium()
    if (found) return found
  }
  throw new Error('There is no Chromium and none could be installed: install the package chromium.', { cause: last })
}
