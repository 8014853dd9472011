import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '../src/commands/free-port.ts'
import { keptSecret } from '../src/commands/secret.ts'

const here = resolve('.')
const clock = join(here, 'e2e', 'moved-clock.ts')

/** The database of the tests' portal. */
const databaseUrl = (dataDir: string): string => {
  const folder = join(dataDir, 'postgres')
  const port = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]?.trim()
  const password = readFileSync(`${folder}.password`, 'utf8').trim()
  return `postgres://guong_sang:${password}@127.0.0.1:${port}/guong_sang`
}

/** The same sources, built under another name: what a deploy changes for whoever has a page open. */
const otherBuild = (folder: string, name: string): string => {
  const root = join(folder, name)
  mkdirSync(join(root, '.next'), { recursive: true })
  for (const entry of [
    'src',
    'public',
    'node_modules',
    'package.json',
    'payload.config.ts',
    'next.config.mjs',
    'tsconfig.json',
  ])
    symlinkSync(join(here, entry), join(root, entry))
  for (const entry of readdirSync('.next').filter((one) => one !== 'cache'))
    execFileSync('cp', ['-rl', join(here, '.next', entry), join(root, '.next', entry)])
  const id = join(root, '.next', 'BUILD_ID')
  rmSync(id)
  writeFileSync(id, name)
  return root
}

/** A further server beside the tests' portal, on the same database, whose clock and build the test sets. */
export const openSecondServer = async () => {
  const { E2E_DATA_DIR: portalData = '' } = process.env
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-second-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  let child: ChildProcess | null = null

  const stop = async () => {
    const ending = child
    child = null
    if (!ending || ending.exitCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill('SIGTERM')
    await ended
  }

  const start = async (root = here) => {
    child = spawn(process.execPath, ['--import', clock, join(root, 'src', 'front', 'main.ts')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl(portalData),
        PAYLOAD_SECRET: keptSecret(portalData),
        DATA_DIR: folder,
        SITE_URL: address,
        PORT: String(port),
        HOST: '127.0.0.1',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const running = child
    const answers = () =>
      fetch(`${address}/api/health/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    await expect.poll(async () => running.exitCode !== null || (await answers()), { timeout: 90_000 }).toBe(true)
    expect(running.exitCode).toBeNull()
  }

  await start()
  return {
    address,
    /** From now on its clock stands there. */
    setClock: async (instant: Date) => {
      if (!child) throw new Error('The second server does not run.')
      const heard = once(child, 'message')
      child.send(instant.getTime())
      await heard
    },
    stop,
    /** Another build takes its place. */
    deploy: async (name: string) => {
      await stop()
      await start(otherBuild(folder, name))
    },
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
