import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startNode } from './child.ts'
import { type Life, say } from './command.ts'
import { step } from './step.ts'
import { type Outcome, playwrightOutcome, sum, vitestOutcome, whole } from './tally.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Run = { parameters: string[]; env?: Record<string, string>; quiet: boolean }

/** The steps of `check` and `test`: each goes on to the next whatever came out, and the end tells it all. */
export type Gates = {
  /** Passes or fails as a whole; shows what it printed when it fails. */
  gate: (name: string, parameters: string[]) => Promise<void>
  vitest: (name: string, project: 'unit' | 'database') => Promise<void>
  playwright: (name: string, env: Record<string, string>) => Promise<void>
  note: (outcome: Outcome) => void
  total: () => Outcome
}

class Failed extends Error {}

const reporting = (folder: string, name: string) => join(folder, `${name}.json`)

const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

export const openGates = (life: Life): Gates => {
  const outcomes: Outcome[] = []
  const reports = temporaryFolder('reports')
  life.atEnd(async () => rmSync(reports, { recursive: true, force: true }))

  const run = async ({ parameters, env = {}, quiet }: Run): Promise<boolean> => {
    life.signal.throwIfAborted()
    const child = startNode(parameters, { env, quiet })
    const how = await Promise.race([child.ended, life.ending]).catch(async (error) => {
      await child.stop()
      throw error
    })
    if (how !== 'exit code 0') say(child.output())
    return how === 'exit code 0'
  }

  /** Marks the step as failed without ending the whole. */
  const note = async (name: string, outcomeOf: () => Promise<Outcome>) => {
    try {
      await step(name, async () => {
        const outcome = await outcomeOf()
        outcomes.push(outcome)
        if (outcome.failed > 0) throw new Failed()
      })
    } catch (error) {
      if (!(error instanceof Failed)) throw error
    }
  }

  return {
    gate: (name, parameters) => note(name, async () => whole(await run({ parameters, quiet: true }))),
    vitest: (name, project) =>
      note(name, async () => {
        const report = reporting(reports, project)
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
        const config = ['--config', '.config/vitest.config.ts', '--project', project]
        const hasSucceeded = await run({
          parameters: ['node_modules/vitest/vitest.mjs', 'run', ...config, ...reporters],
          quiet: false,
        })
        return vitestOutcome(read(report), hasSucceeded)
      }),
    playwright: (name, env) =>
      note(name, async () => {
        const report = reporting(reports, 'playwright')
        const hasSucceeded = await run({
          parameters: [
            'node_modules/@playwright/test/cli.js',
            'test',
            '--config=.config/playwright.config.ts',
            '--reporter=list,json',
          ],
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
          quiet: false,
        })
        return playwrightOutcome(read(report), hasSucceeded)
      }),
    note: (outcome) => outcomes.push(outcome),
    total: () => sum(outcomes),
  }
}

/** The fast part: format, lint, types, unused code, unit tests with the rules of the architecture. */
export const passFastGates = async (gates: Gates) => {
  await gates.gate('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'])
  await gates.gate('Types of routes', ['node_modules/next/dist/bin/next', 'typegen'])
  await gates.gate('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'])
  await gates.gate('Unused code', ['node_modules/knip/bin/knip.js', '--no-progress'])
  await gates.vitest('Unit tests', 'unit')
}

/** The last line; a failure makes the command fail. */
export const tellTotal = (gates: Gates) => {
  const { passed, failed } = gates.total()
  say(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
