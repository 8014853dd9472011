import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.ts'
import { findChromium } from './chromium.ts'

/** What Lighthouse says of a page with its default mobile throttling: scores of 100, milliseconds, bytes. */
export type Audit = {
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

/** The run with the median performance and paint of three. */
export const audit = async (url: string, folder: string, signal: AbortSignal): Promise<Audit> => {
  const audits: Audit[] = []
  for (const run of [1, 2, 3]) {
    const path = join(folder, `lighthouse-${run}.json`)
    await runNode(
      [
        'node_modules/lighthouse/cli/index.js',
        url,
        '--quiet',
        '--output=json',
        `--output-path=${path}`,
        `--chrome-flags=${flags}`,
      ],
      {
        env: { CHROME_PATH: findChromium() ?? undefined },
        quiet: true,
        signal,
        failure: `Lighthouse failed on ${url}`,
      },
    )
    audits.push(read(JSON.parse(readFileSync(path, 'utf8'))))
  }
  const [, median] = audits.toSorted((a, b) => a.performance - b.performance || b.lcp - a.lcp)
  if (!median) throw new Error('no audit')
  return median
}
