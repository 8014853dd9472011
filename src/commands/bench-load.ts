import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { median, type Section, table } from './bench-section.ts'
import { startNginx } from './edge.ts'

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
export const compare = (first: string, second: string): [Load, Load] => {
  const runs = [1, 2, 3].map(() => [load(first), load(second)] as const)
  const medianOf = (at: 0 | 1): Load => ({
    rate: median(runs.map((run) => run[at].rate)),
    p99: median(runs.map((run) => run[at].p99)),
  })
  return [medianOf(0), medianOf(1)]
}

/** A page's bytes, compressed, as a static file through an nginx of its own; `stop` ends it. */
export const serveStatic = async (url: string, folder: string) => {
  const page = Buffer.from(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer())
  mkdirSync(join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'site', 'page'), brotliCompressSync(page))
  const { address, stop } = await startNginx(
    folder,
    (port) => `
      access_log off; sendfile on; tcp_nopush on; open_file_cache max=100 inactive=60s;
      server { listen 127.0.0.1:${port}; root ${folder}/site; default_type text/html; }`,
  )
  return { url: `${address}/page`, stop }
}

export const row = (name: string, { rate, p99 }: Load) => [name, String(Math.round(rate)), `${p99.toFixed(1)} ms`]

export const measureLoad: Section = async ({ portal: { address }, folder, signal }) => {
  signal.throwIfAborted()
  const file = await serveStatic(`${address}/`, join(folder, 'static'))
  const [front, nginx] = compare(`${address}/`, file.url)
  await file.stop()
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
