import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import { type Day, toVietnamDay } from '../shared/time/vietnam-date.ts'
import { type Page, pathOf } from './address.ts'
import type { Copies } from './copies.ts'
import { type Copy, createCopy } from './copy.ts'
import { askAgain, NoAnswer } from './database.ts'
import type { Generation } from './generation.ts'
import { type Log, reasonOf } from './log.ts'
import { Busy, createQueue } from './queue.ts'
import { lookUp, type Registered } from './register.ts'
import type { Rendered } from './renderer.ts'

/** Why there is nothing to serve: no such address, or nothing yet that could be served. */
export type Missing = 'unknown' | 'database' | 'busy' | 'broken'

type Served = { copy: Copy; stale: boolean } | { missing: Missing }

type Outcome = { copy: Copy } | { missing: Missing }
type Run = { began: number | undefined; outcome: Promise<Outcome> }

/** How long a page may take before the database is asked whether it is still there. */
const patience = 300

/** How long a page that failed is not tried again. */
const rest = 1_000

const keptStatuses = new Set([200, 308, 404, 410])
const nothing = Buffer.alloc(0)

const withoutBody = (status: number, headers = {}): Rendered => ({ status, headers, body: nothing, setsCookie: false })

const withoutPage = (registered: Exclude<Registered, { state: 'live' }>): Rendered | null => {
  switch (registered.state) {
    case 'unknown':
      return null
    case 'gone':
      return withoutBody(410)
    case 'moved':
      return withoutBody(308, { location: registered.to })
  }
}

/** The reading pages: each rendered once per generation, whoever asks, and kept for when it cannot be rendered. */
export type Pages = ReturnType<typeof createPages>

export const createPages = (options: {
  generation: Generation
  copies: Copies
  pool: Pool
  render: (address: string, generation: number) => Promise<Rendered>
  log: Log
  today?: () => Day
}) => {
  const { generation, copies, pool, render, log, today = () => toVietnamDay(new Date()) } = options
  const running = new Map<string, Run>()
  const resting = new LRUCache<string, true>({ max: 1_000, ttl: rest })
  const renders = createQueue({ running: 8, waiting: 400 })
  // A line of their own before that one: however many search, there is room for the pages that everybody reads.
  const searches = createQueue({ running: 4, waiting: 100 })

  const isFresh = (copy: Copy) => copy.generation === generation.current() && copy.day === today()

  const renderInLine = async (address: string, began: number): Promise<Rendered> => {
    const leave = await renders.enter()
    try {
      return await render(address, began)
    } finally {
      leave()
    }
  }

  const renderPage = async ({ address, kept }: Page, began: number): Promise<Rendered> => {
    if (kept) return renderInLine(address, began)
    const leave = await searches.enter()
    try {
      return await renderInLine(address, began)
    } finally {
      leave()
    }
  }

  const ask = (page: Page): Promise<Registered> => askAgain(generation, () => lookUp(pool, page))

  /** Null for an address that never was. */
  const make = async (page: Page, began: number): Promise<Rendered | null> => {
    const registered = await ask(page)
    if (registered.state !== 'live') return withoutPage(registered)
    const rendered = await renderPage(page, began)
    if (rendered.status !== 404) return rendered
    // It may have been withdrawn or moved since the register was asked.
    const since = await ask(page)
    return since.state === 'live' ? withoutBody(404) : withoutPage(since)
  }

  const missingAfter = (address: string, error: unknown): Missing => {
    if (error instanceof Busy) return 'busy'
    if (generation.isAway() || error instanceof NoAnswer) return 'database'
    log(`render of ${pathOf(address)} failed: ${reasonOf(error)}`)
    resting.set(address, true)
    return 'broken'
  }

  const run = async (page: Page, before: Copy | undefined, begin: (generation: number) => void): Promise<Outcome> => {
    const { address } = page
    try {
      const began = generation.current() ?? (await generation.read())
      const day = today()
      begin(began)
      const made = await make(page, began)
      // What the page shows may be newer than what is known: nobody sees it before everybody does.
      await generation.read()
      if (made === null) return { missing: 'unknown' }
      if (made.status >= 500) throw new Error(`status ${made.status}`)
      const { status, headers, body, setsCookie } = made
      const copy = createCopy({ address, status, headers, body, generation: began, day }, before)
      // An outdated copy is not worth keeping, and might show what was withdrawn meanwhile.
      if (page.kept && keptStatuses.has(status) && !setsCookie && began === generation.current()) copies.keep(copy)
      return { copy }
    } catch (error) {
      // The error may be the first sign that the database has gone.
      await generation.read().catch(() => undefined)
      return { missing: missingAfter(address, error) }
    }
  }

  /** `before`: the copy of the page that is there. */
  const start = (page: Page, before: Copy | undefined): Run => {
    const started: Run = { began: undefined, outcome: Promise.resolve({ missing: 'broken' }) }
    const begin = (began: number) => {
      started.began = began
    }
    started.outcome = run(page, before, begin).finally(() => running.delete(page.address))
    running.set(page.address, started)
    return started
  }

  const lastGood = async ({ address, kept }: Page, missing: Missing): Promise<Served> => {
    const copy = kept ? await copies.find(address) : undefined
    return copy ? { copy, stale: true } : { missing }
  }

  /** Whether the database answers after all: a busy one may be late once. */
  const isThere = () =>
    generation.read().then(
      () => true,
      () => false,
    )

  const beganBefore = ({ began }: Run, wanted: number | undefined) =>
    began !== undefined && wanted !== undefined && began < Math.min(wanted, generation.current() ?? wanted)

  return {
    /** The copy that may be served as it is, at once. */
    fresh: (address: string): Copy | undefined => {
      const copy = copies.inMemory(address)
      return copy && isFresh(copy) ? copy : undefined
    },

    get: async (page: Page): Promise<Served> => {
      const { address } = page
      const wanted = generation.current()
      const copy = page.kept ? await copies.find(address) : undefined
      if (copy && isFresh(copy)) return { copy, stale: false }
      if (generation.isAway() && (copy || !(await isThere()))) return lastGood(page, 'database')
      if (resting.has(address)) return lastGood(page, 'broken')
      let mayAskAgain = true
      for (;;) {
        const shared = running.get(address) ?? start(page, copy)
        const outcome = await unlessAway(shared.outcome, generation)
        // It began before something that was public when this reader asked: he may have seen that elsewhere.
        if (beganBefore(shared, wanted)) continue
        if ('copy' in outcome) return { copy: outcome.copy, stale: false }
        if (outcome.missing === 'unknown') return outcome
        const served = await lastGood(page, outcome.missing)
        if ('copy' in served || outcome.missing !== 'database' || !mayAskAgain || !(await isThere())) return served
        mayAskAgain = false
      }
    },
  }
}

const unlessAway = async (outcome: Promise<Outcome>, generation: Generation): Promise<Outcome> => {
  for (;;) {
    let timer: NodeJS.Timeout | undefined
    const waited = new Promise<null>((done) => {
      timer = setTimeout(() => done(null), patience)
    })
    const first = await Promise.race([outcome, waited])
    clearTimeout(timer)
    if (first) return first
    try {
      await generation.read()
    } catch {
      return { missing: 'database' }
    }
  }
}
