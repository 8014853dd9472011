import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from './command.ts'
import { freePort } from './free-port.ts'
import { findProgram, installPackage, mayInstall } from './system-package.ts'

const missing = 'There is no nginx, which stands before the portal: install the package nginx-light.'

/** Debian keeps it where only root looks. */
export const findNginx = (): string | null => findProgram('nginx', '../sbin/nginx')

/** The program, installed where that is allowed. */
const requireNginx = (): string => {
  const found = findNginx()
  if (found) return found
  if (!mayInstall()) throw new Error(missing)
  installPackage('nginx-light')
  const installed = findNginx()
  if (!installed) throw new Error(missing)
  return installed
}

/** Where nginx may not be installed, as on a laptop, the tests of the edge are left out, and that is said; elsewhere it is needed. */
export const tellOfNginx = () => {
  if (process.env.CI || mayInstall()) return void requireNginx()
  if (!findNginx()) say('nginx is not installed: the tests of the edge (e2e/edge.spec.ts) are left out.')
}

/** The configuration as it is delivered, with its places filled in. */
const edgeConfiguration = (places: Record<string, string>): string =>
  readFileSync(resolve('deploy/nginx/guong-sang.conf.template'), 'utf8').replace(
    /\$\{(\w+)\}/gu,
    (whole, name: string) => places[name] ?? whole,
  )

const around = (folder: string, configuration: string) => `
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 1024; }
http {
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${configuration}
}
`

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    socket.once('connect', () => done(Boolean(socket.destroy())))
    socket.once('error', () => done(false))
  })

const whenListening = async (nginx: ChildProcess, port: number, folder: string) => {
  while (!(await listens(port))) {
    if (nginx.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'))
    await wait(50)
  }
}

export type Edge = { address: string; stop: () => Promise<void> }

/** An nginx of our own on a free port, with what `http` holds. */
export const startNginx = async (folder: string, configurationAt: (port: number) => string): Promise<Edge> => {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'nginx.conf'), around(folder, configurationAt(port)))
  const nginx = spawn(requireNginx(), ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
  await whenListening(nginx, port, folder)
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((done) => nginx.once('exit', done))
      nginx.kill('SIGQUIT')
      await ended
    },
  }
}

type Place = {
  /** host and port */
  portal: string
  dataDir: string
  folder: string
  /** How much one reader may ask for, where one reader stands for all. */
  perReader?: string
}

/** The edge as it is delivered, before a portal. */
export const startEdge = ({ portal, dataDir, folder, perReader = '100r/s' }: Place) =>
  startNginx(folder, (port) =>
    edgeConfiguration({
      ...{ PORTAL: portal, LISTEN: `127.0.0.1:${port}`, SERVER_NAME: '_', ROOT: resolve('.') },
      ...{ DATA_DIR: resolve(dataDir), CACHE_DIR: join(folder, 'cache') },
    }).replace('rate=100r/s', `rate=${perReader}`),
  )
