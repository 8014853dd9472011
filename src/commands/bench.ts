import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { StartError } from '../shared/start-error.ts'
import { measureBuild } from './bench-build.ts'
import { measureChannels } from './bench-channels.ts'
import { measureContest } from './bench-contest.ts'
import { measureEdge } from './bench-edge.ts'
import { measureFreshness } from './bench-freshness.ts'
import { measurePages } from './bench-lighthouse.ts'
import { measureLoad } from './bench-load.ts'
import { pagesOf } from './bench-pages.ts'
import type { Section } from './bench-section.ts'
import { measureSoak } from './bench-soak.ts'
import { measureStatements } from './bench-statements.ts'
import { measureUncached } from './bench-uncached.ts'
import { command, type Life, say } from './command.ts'
import { freePort } from './free-port.ts'
import { runPortal } from './running-portal.ts'
import { step } from './step.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** In this order: the memory is read when the others have been at work. */
const sections: Record<string, Section> = {
  Pages: measurePages,
  'Statements behind a page': measureStatements,
  Freshness: measureFreshness,
  'A stored page': measureLoad,
  'Through the edge': measureEdge,
  Channels: measureChannels,
  'The last minute of a contest': measureContest,
  'Pages that are not stored': measureUncached,
  'Memory, ten minutes': measureSoak,
}

const page = 'docs/figures.md'

/** What follows is written by people, and kept. */
const byHand = '## Measured by hand'

const keptOf = (text: string) => (text.includes(byHand) ? text.slice(text.indexOf(byHand)) : '')

const head = `# Figures

Made by \`npm run bench\` on ${cpus().length} cores. Absolute numbers belong to the machine and the hour; ratios carry over.
`

/** One section alone, told to whoever asked instead of being written down. */
const measureOne = async (life: Life, folder: string, name: string) => {
  const measure = sections[name]
  if (!measure) throw new StartError(`There is no section “${name}”; there are ${Object.keys(sections).join(', ')}.`)
  const portal = await runPortal(life)
  const bench = { portal, pages: await pagesOf(portal.address), folder, signal: life.signal }
  say(await Promise.race([measure(bench), portal.lasting]))
}

await command(async (life) => {
  const folder = temporaryFolder('bench')
  life.atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  const port = String(await freePort())
  Object.assign(process.env, {
    DATA_DIR: folder,
    PORT: port,
    SITE_URL: `http://127.0.0.1:${port}`,
    HOST: '127.0.0.1',
    TRUST_PROXY: '1',
  })
  delete process.env.DATABASE_URL
  const [only] = process.argv.slice(2)
  if (only !== undefined) return measureOne(life, folder, only)
  const told: string[] = []
  // After each section: what is measured is not lost with what fails later.
  const tell = (section: string) => {
    told.push(section)
    const kept = existsSync(page) ? keptOf(readFileSync(page, 'utf8')) : ''
    writeFileSync(page, [head, ...told, kept].filter(Boolean).join('\n'))
  }
  tell(await step('Three clean builds', () => measureBuild(life.signal)))
  const portal = await runPortal(life)
  const bench = { portal, pages: await pagesOf(portal.address), folder, signal: life.signal }
  const measureAll = async () => {
    for (const [name, measure] of Object.entries(sections)) tell(await step(name, () => measure(bench)))
  }
  await Promise.race([measureAll(), portal.lasting])
})
