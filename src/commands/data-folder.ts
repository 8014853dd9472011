import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../shared/start-error.ts'

type Claim = { pid: number; identity: string; port: number }

/** A process is its number and its beginning: numbers are given again, above all in containers. */
const identityOf = (pid: number): string | null => {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      // The name in parentheses may hold blanks; the beginning is the 20th field after it.
      const began = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
      return `${boot} ${began}`
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return null
  }
}

const claimIn = (file: string): Claim | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const isAlive = (claim: Claim) => identityOf(claim.pid) === claim.identity

// Node's own recursive mkdir never returns where the system denies that a path exists, as below /proc.
const makeFolder = (path: string) => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

const write = (file: string, claim: Claim) => writeFileSync(file, JSON.stringify(claim), { flag: 'wx' })

/**
 * Makes this process the only one that works on the data folder, creating the folder when it is new.
 * @returns `wasCrash`: the last one did not end in order, and parts of it may still be about to end
 * @throws StartError
 */
export const claimDataFolder = (dataDir: string, port: number): { release: () => void; wasCrash: boolean } => {
  const file = join(dataDir, 'portal.lock')
  const mine: Claim = { pid: process.pid, identity: identityOf(process.pid) ?? '', port }
  const release = () => rmSync(file, { force: true })
  try {
    makeFolder(dataDir)
    try {
      write(file, mine)
      return { release, wasCrash: false }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = claimIn(file)
    if (holder && isAlive(holder)) {
      throw new StartError(
        `The portal already works on ${dataDir} (process ${holder.pid}, port ${holder.port}): stop it first, or set DATA_DIR to another folder.`,
      )
    }
    release()
    write(file, mine)
    return { release, wasCrash: true }
  } catch (error) {
    if (error instanceof StartError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${code}): give this account the right to, or set DATA_DIR to another folder.`,
    )
  }
}
