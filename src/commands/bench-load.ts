import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { StartError } from '../shared/start-error.ts'
import { median, type Section, table } from './bench-section.ts'
import { pause } from './command.ts'
import { freePort } from './free-port.ts'

/** Requests a second, and the 99th percentile of the time that a request took, in milliseconds. */
type Load = { rate: number; p99: number }

const milliseconds = (written: string): number => {
  const value = Number.parseFloat(written)
  if (written.endsWith('us')) return value / 1_000
  return written.endsWith('ms') ? value : value * 1_000
}

/** One run of wrk with 32 connections for ten seconds. */
const load = (url: string): Load => {
  const output = execFileSync('wrk', ['-t1', '-c32', '-d10s', '--latency', '-H', 'Accept-Encoding: br', url]).toString()
  const rate = Number(/Requests\/sec:\s+([\d.]+)/u.exec(output)?.[1])
  const p99 = milliseconds(/99%\s+([\d.]+\w+)/u.exec(output)?.[1] ?? '')
  return { rate, p99 }
}

/** The median of three runs against each address, in turn, so that a noisy machine treats both alike. */
const compare = (first: string, second: string): [Load, Load] => {
  const runs = [1, 2, 3].map(() => [load(first), load(second)] as const)
  const medianOf = (at: 0 | 1): Load => ({
    rate: median(runs.map((run) => run[at].rate)),
    p99: median(runs.map((run) => run[at].p99)),
  })
  return [medianOf(0), medianOf(1)]
}

const configuration = (folder: string, port: number) => `
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100 inactive=60s;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/site; default_type text/html; }
}
`

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    socket.once('connect', () => done(Boolean(socket.destroy())))
    socket.once('error', () => done(false))
  })

/**
 * A stored page through the front against the same compressed bytes as a static file through nginx (two workers).
 * @throws StartError where wrk or nginx is missing
 */
const compareWithStatic = async (url: string, folder: string, signal: AbortSignal): Promise<[Load, Load]> => {
  const page = Buffer.from(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer())
  mkdirSync(join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'site', 'page'), brotliCompressSync(page))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
  const missing = new Promise<never>((_, reject) => {
    nginx.once('error', () => reject(new StartError('The bench needs nginx and wrk: install both packages.')))
  })
  try {
    while (!(await Promise.race([listens(port), missing]))) await pause(50, signal)
    return compare(url, `http://127.0.0.1:${port}/page`)
  } finally {
    nginx.kill('SIGTERM')
  }
}

const row = (name: string, { rate, p99 }: Load) => [name, String(Math.round(rate)), `${p99.toFixed(1)} ms`]

export const measureLoad: Section = async ({ portal: { address }, folder, signal }) => {
  const [front, nginx] = await compareWithStatic(`${address}/`, folder, signal)
  return `## A stored page

\`wrk -t1 -c32 -d10s\`, the home page, compressed, in turn through the front and, the same bytes, as a static file through nginx with
two workers; the median of three runs each.

${table([
  ['server', 'requests/s', 'p99'],
  row('front', front),
  row('nginx, static file', nginx),
  ['ratio', (front.rate / nginx.rate).toFixed(2), (front.p99 / nginx.p99).toFixed(1)],
])}
`
}
