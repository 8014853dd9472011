import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, resolve } from 'node:path'
import { StartError } from '../shared/start-error.ts'

/** The account that PostgreSQL runs as; empty: our own. */
export type ServerAccount = { uid?: number; gid?: number }

const idOf = (flag: '-u' | '-g') =>
  Number.parseInt(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(), 10)

const existingAccount = (): ServerAccount | null => {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}

const newAccount = (): ServerAccount | null => {
  try {
    execFileSync('groupadd', ['-f', 'postgres'], { stdio: 'ignore' })
    execFileSync('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' })
    return existingAccount()
  } catch {
    return null
  }
}

/**
 * PostgreSQL refuses to run as root: then it runs as the system's account `postgres`, made where there is none.
 * @throws StartError
 */
export const serverAccount = (): ServerAccount => {
  if (userInfo().uid !== 0) return {}
  const account = existingAccount() ?? newAccount()
  if (account) return account
  throw new StartError(
    'PostgreSQL cannot run as root and no account "postgres" could be made: start as an ordinary user.',
  )
}

/** Whether the account may enter the folder and everything above it; folders that do not exist yet do not hinder. */
export const isReachable = (path: string, account: ServerAccount): boolean => {
  if (account.uid === undefined) return true
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0 && statSync(folder).uid !== account.uid)
      return false
    if (dirname(folder) === folder) return true
  }
}
