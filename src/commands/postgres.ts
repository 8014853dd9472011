import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { StartError } from '../shared/start-error.ts'
import { freePort } from './free-port.ts'
import { isReachable, type ServerAccount, serverAccount } from './postgres-account.ts'
import { postgresBinaries, sharedFolder } from './postgres-binaries.ts'

/** A PostgreSQL server of our own, from the binaries that npm installed. Listens on loopback only. */
export type EmbeddedPostgres = {
  /** of the maintenance database `postgres` */
  url: string
  urlOf: (database: string) => string
  pid: number
  port: number
  /** when the server has ended, for whatever reason */
  ended: Promise<void>
  /** Ends the server cleanly; waits until it has gone. */
  stop: () => Promise<void>
}

const user = 'guong_sang'

/** Where the server's files lie: as asked, or, for root in a closed folder, behind a link where the account can reach them. */
const placeOf = (path: string, account: ServerAccount): string => {
  mkdirSync(dirname(path), { recursive: true })
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return realpathSync(path)
  if (isReachable(dirname(path), account)) return path
  const place = join(sharedFolder, randomBytes(6).toString('hex'))
  mkdirSync(place, { recursive: true })
  symlinkSync(place, path)
  return place
}

const commandOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return ''
  }
}

/** The server process that has the folder open, or null; the lock of a server that crashed counts for nothing. */
const holderOf = (folder: string): number | null => {
  const lock = join(folder, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
  return commandOf(pid).includes(folder) ? pid : null
}

/** Ends the server that a crashed start left running. The caller has made sure that nobody else uses the folder. */
const endOrphan = async (folder: string) => {
  for (let tried = 0; ; tried++) {
    const pid = holderOf(folder)
    if (pid === null) break
    if (tried > 300) {
      throw new StartError(
        `PostgreSQL (process ${pid}) still holds ${folder} and does not end: end it, then start again.`,
      )
    }
    if (tried === 0) process.kill(pid, 'SIGINT')
    if (tried === 200) process.kill(pid, 'SIGQUIT')
    await wait(100)
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

const ownedBy = (path: string, { uid, gid }: ServerAccount) => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Makes the data folder under another name first: an interrupted one must not be taken for a whole one. */
const initialise = async (initdb: string, folder: string, account: ServerAccount) => {
  const part = `${folder}.new`
  const password = `${folder}.password`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  ownedBy(part, account)
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  ownedBy(password, account)
  const flags = [
    `--pgdata=${part}`,
    `--username=${user}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // So that upper and lower case of Vietnamese letters are known whatever the machine's locales are.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  try {
    await promisify(execFile)(initdb, flags, { ...account, cwd: '/' })
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1)
    throw new StartError(`PostgreSQL could not make its data folder ${folder}: ${said || (error as Error).message}`)
  }
  renameSync(part, folder)
}

const passwordOf = (folder: string): string => {
  try {
    return readFileSync(`${folder}.password`, 'utf8').trim()
  } catch {
    throw new StartError(`The database's password ${folder}.password cannot be read: put it back, or set DATA_DIR.`)
  }
}

const accepts = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const untilAccepting = async (url: string, server: ChildProcess, log: string) => {
  const deadline = Date.now() + 60_000
  while (!(await accepts(url))) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new StartError(`PostgreSQL did not start; its log says why: ${log}`)
    if (Date.now() > deadline) throw new StartError(`PostgreSQL did not answer within a minute; see ${log}`)
    await wait(40)
  }
}

/**
 * Starts the server on the data folder, creating it when it is new and ending a server that a crash left there. The server is
 * a process group of its own, so that Ctrl-C in the terminal reaches it only through `stop`.
 * @param options.dataDir the server's own folder, which the caller alone uses; beside it come `.log` and `.password`
 * @param options.settings further settings of postgresql.conf
 * @throws StartError
 */
export const startPostgres = async (options: {
  dataDir: string
  port?: number
  settings?: Record<string, string>
}): Promise<EmbeddedPostgres> => {
  const account = serverAccount()
  const folder = placeOf(resolve(options.dataDir), account)
  const { postgres, initdb } = await postgresBinaries(account)
  await endOrphan(folder)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    rmSync(folder, { recursive: true, force: true })
    await initialise(initdb, folder, account)
  }
  const port = options.port ?? (await freePort())
  const password = passwordOf(folder)
  const urlOf = (database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...options.settings }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = `${folder}.log`
  const output = openSync(log, 'a')
  const server = spawn(postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
  }
  const failed = new Promise<never>((_, reject) => {
    server.once('error', (error) => reject(new StartError(`PostgreSQL did not start: ${error.message}`)))
  })
  try {
    await Promise.race([untilAccepting(urlOf('postgres'), server, log), failed])
  } catch (error) {
    if (server.pid !== undefined) await stop()
    throw error
  }
  return { url: urlOf('postgres'), urlOf, pid: server.pid ?? 0, port, ended, stop }
}
