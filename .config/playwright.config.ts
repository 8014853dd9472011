import { defineConfig, devices } from '@playwright/test'
import { findChromium } from '../src/commands/chromium.ts'
import { freePort } from '../src/commands/free-port.ts'
import { temporaryFolder } from '../src/commands/temporary-folder.ts'

// Playwright reads this file again in every worker: what is decided once is handed on in the environment.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= temporaryFolder('e2e')

const { E2E_PORT: port, E2E_DATA_DIR: dataDir } = process.env
process.env.E2E_CLOCK = `${dataDir}.clock`
/** Each runs after those before it, and alone: they stop the clock and the portal for everybody. */
const [deadline, hardTimes] = ['contest-deadline.spec.ts', 'hard-times.spec.ts']
const baseURL = `http://localhost:${port}`
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '../e2e',
  globalSetup: '../e2e/sign-in.ts',
  projects: [
    { name: 'portal', testIgnore: [deadline, hardTimes] },
    { name: 'deadline', testMatch: deadline, dependencies: ['portal'] },
    { name: 'hard times', testMatch: hardTimes, dependencies: ['deadline'] },
  ],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A shared machine stalls now and then; a test that needed a second try is told as flaky in the report.
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: quietFlags },
  },
  webServer: {
    command: `${process.execPath} src/commands/start.ts`,
    cwd: '..',
    url: `${baseURL}/api/health`,
    env: {
      PORT: port,
      DATA_DIR: dataDir,
      SITE_URL: '',
      DATABASE_URL: '',
      PAYLOAD_SECRET: '',
      NODE_OPTIONS: `--import ${new URL('../e2e/stopped-clock.ts', import.meta.url)}`,
    },
    timeout: 1_200_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
