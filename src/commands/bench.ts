import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedPaths, prefixes } from '../shared/paths.ts'
import { type Audit, audit } from './bench-lighthouse.ts'
import { compareWithStatic, type Load } from './bench-load.ts'
import { startNode } from './child.ts'
import { command, pause } from './command.ts'
import { freePort } from './free-port.ts'
import { step } from './step.ts'

/** The first item that a list links to. */
const firstItem = async (site: string, prefix: string): Promise<string> => {
  const html = await (await fetch(site + prefix)).text()
  const path = new RegExp(`href="(${prefix}/[a-z0-9-]*\\d[a-z0-9-]*|${prefix}/[a-z0-9-]+-[a-z0-9]{6})"`, 'u').exec(
    html,
  )?.[1]
  if (!path) throw new Error(`${prefix} links to no item`)
  return path
}

const pagesOf = async (site: string): Promise<Record<string, string>> => ({
  home: fixedPaths.home,
  list: prefixes.exemplar,
  profile: await firstItem(site, prefixes.exemplar),
  practice: await firstItem(site, prefixes.practice),
  article: await firstItem(site, prefixes.article),
  '11/6': await firstItem(site, prefixes.anniversary),
  sector: `${prefixes.sector}/nong-nghiep`,
  document: await firstItem(site, prefixes.document),
})

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1)

const auditRow = ([name, { performance, accessibility, bestPractices, seo, ...figures }]: [string, Audit]) =>
  `| ${name} | ${performance} / ${accessibility} / ${bestPractices} / ${seo} | ${(figures.lcp / 1_000).toFixed(2)} s | ${Math.round(figures.blocking)} ms | ${figures.shift.toFixed(3)} | ${kilobytes(figures.bytes)} KB | ${kilobytes(figures.script)} KB |`

const loadRow = (name: string, { rate, p99 }: Load) => `| ${name} | ${Math.round(rate)} | ${p99.toFixed(1)} ms |`

const figuresPage = (audits: [string, Audit][], [front, nginx]: [Load, Load]) => `# Figures

Made by \`npm run bench\` on ${cpus().length} cores; each figure is the median of three runs. Absolute numbers belong to the machine and
the hour; ratios carry over.

## Pages

Lighthouse with its default mobile throttling (slow 4G, four times slower processor). Scores: performance / accessibility / best
practices / SEO. “Script” is what the page loads as script.

| page | scores | LCP | blocking | layout shift | all bytes | script |
|---|---|---|---|---|---|---|
${audits.map(auditRow).join('\n')}

## A stored page

\`wrk -t1 -c32 -d10s\`, the home page, compressed, in turn through the front and, the same bytes, as a static file through nginx with
two workers.

| server | requests/s | p99 |
|---|---|---|
${loadRow('front', front)}
${loadRow('nginx, static file', nginx)}
| ratio | ${(front.rate / nginx.rate).toFixed(2)} | ${(front.p99 / nginx.p99).toFixed(1)} |
`

await command(async (life) => {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-bench-'))
  life.atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const env = { DATA_DIR: folder, PORT: String(port), SITE_URL: site, DATABASE_URL: undefined }
  const portal = startNode(['src/commands/start.ts'], { env, quiet: true })
  life.atEnd(() => portal.stop())
  await step('Portal started', async () => {
    const isReady = () =>
      fetch(`${site}/api/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    while (!(await isReady()))
      await Promise.race([pause(200, life.signal), portal.ended.then(() => Promise.reject(new Error(portal.output())))])
  })
  const audits: [string, Audit][] = []
  for (const [name, path] of Object.entries(await pagesOf(site))) {
    await step(`Lighthouse: ${name}`, async () => {
      audits.push([name, await audit(site + path, folder, life.signal)])
    })
  }
  const loads = await step('A stored page against nginx', () => compareWithStatic(`${site}/`, folder, life.signal))
  writeFileSync('docs/figures.md', figuresPage(audits, loads))
})
