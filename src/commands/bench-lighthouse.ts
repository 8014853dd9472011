import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Section, table } from './bench-section.ts'
import { startNode } from './child.ts'
import { findChromium } from './chromium.ts'
import { step } from './step.ts'

/** What Lighthouse says of a page with its default mobile throttling: scores of 100, milliseconds, bytes. */
type Audit = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  lcp: number
  blocking: number
  shift: number
  bytes: number
  script: number
}

type Report = {
  categories: Record<string, { score: number | null } | undefined>
  audits: Record<
    string,
    { numericValue?: number; details?: { items?: { resourceType?: string; transferSize?: number }[] } } | undefined
  >
}

const flags =
  '--headless=new --no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const read = (report: Report): Audit => {
  const score = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100)
  const value = (audit: string) => report.audits[audit]?.numericValue ?? 0
  const requests = report.audits['network-requests']?.details?.items ?? []
  const bytes = (items: typeof requests) => items.reduce((sum, item) => sum + (item.transferSize ?? 0), 0)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: bytes(requests),
    script: bytes(requests.filter((request) => request.resourceType === 'Script')),
  }
}

const runsAgain = 3

type Run = { url: string; folder: string; signal: AbortSignal }

/** One run; null where Lighthouse itself calls it unusable, as when the browser lost the trace. */
const run = async ({ url, folder, signal }: Run): Promise<Audit | null> => {
  signal.throwIfAborted()
  const path = join(folder, 'lighthouse.json')
  const child = startNode(
    [
      'node_modules/lighthouse/cli/index.js',
      url,
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { CHROME_PATH: findChromium() ?? undefined }, quiet: true },
  )
  const stop = () => void child.stop()
  signal.addEventListener('abort', stop)
  const how = await child.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (how === 'exit code 0') return read(JSON.parse(readFileSync(path, 'utf8')))
  if (child.output().includes('Runtime error encountered')) return null
  throw new Error(`Lighthouse failed on ${url} (${how}):\n${child.output()}`)
}

/** The run with the median performance and paint of three usable ones, and how many had to be made again. */
const audit = async (what: Run): Promise<{ median: Audit; again: number }> => {
  const audits: Audit[] = []
  let again = 0
  while (audits.length < 3) {
    const result = await run(what)
    if (result) audits.push(result)
    else if (again === runsAgain) throw new Error(`Lighthouse finds ${again + 1} runs on ${what.url} unusable`)
    else again += 1
  }
  const [, median] = audits.toSorted((a, b) => a.performance - b.performance || b.lcp - a.lcp)
  if (!median) throw new Error('no audit')
  return { median, again }
}

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`

const row = (name: string, { performance, accessibility, bestPractices, seo, ...figures }: Audit) => [
  name,
  `${performance} / ${accessibility} / ${bestPractices} / ${seo}`,
  `${(figures.lcp / 1_000).toFixed(2)} s`,
  `${Math.round(figures.blocking)} ms`,
  figures.shift.toFixed(3),
  kilobytes(figures.bytes),
  kilobytes(figures.script),
]

export const measurePages: Section = async ({ portal: { address }, pages, folder, signal }) => {
  const rows: string[][] = []
  let repeated = 0
  for (const [name, path] of Object.entries(pages)) {
    const { median, again } = await step(`Lighthouse: ${name}`, () => audit({ url: address + path, folder, signal }))
    rows.push(row(name, median))
    repeated += again
  }
  return `## Pages

Lighthouse with its default mobile throttling (slow 4G, four times slower processor), the median of three runs. Scores: performance /
accessibility / best practices / SEO. “Script” is what the page loads as script. Runs that Lighthouse itself called unusable and that
were made again: ${repeated}.

${table([['page', 'scores', 'LCP', 'blocking', 'layout shift', 'all bytes', 'script'], ...rows])}
`
}
