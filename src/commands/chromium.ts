import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { findProgram, installPackage, isProgram, mayInstall } from './system-package.ts'

/** The machine's Chromium, else the one that Playwright downloaded, else null. */
export const findChromium = (): string | null => {
  const downloaded = chromium.executablePath()
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
    (isProgram(downloaded) ? downloaded : null)
  )
}

const fromDebian = () => installPackage('chromium')

const fromPlaywright = () =>
  execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Installs Chromium where there is none: from the system's packages where that is allowed, else Playwright's own. */
export const installChromium = (): string => {
  const ways = mayInstall() ? [fromDebian, fromPlaywright] : [fromPlaywright]
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
