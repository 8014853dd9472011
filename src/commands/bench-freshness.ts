import { fixedPaths, prefixes } from '../shared/paths.ts'
import { draftProfile, signIn } from './bench-newsroom.ts'
import { quantile, type Section, table } from './bench-section.ts'

const rounds = 12
const changesInRound = 8
const longestWait = 10_000

const person = 'Vi Thị Thơm'

/** The number of the newest change that a page shows; null where it does not name the item. */
const shownIn = (html: string): number | null => {
  const numbers = [...html.matchAll(new RegExp(`${person} (\\d+)`, 'gu'))].map(([, number]) => Number(number))
  return numbers.length > 0 ? Math.max(...numbers) : null
}

/**
 * One change after another through REST, each a publication, a change of the name or a withdrawal; after each, the item's page, a list
 * and the home page are asked for until they show it: first one of them in turn, then all at once.
 */
export const measureFreshness: Section = async ({ portal: { address }, signal }) => {
  const newsroom = await signIn(address)
  const { id } = await draftProfile(newsroom, `${person} 0`)
  const named = (number: number) =>
    newsroom.publish('exemplars', id, { name: `${person} ${number}`, correction: 'Sửa số trong tên.' })
  // Published once before anything is measured: only then does it have its address.
  const { slug } = await named(0)
  const pages = {
    'the item’s page': `${prefixes.exemplar}/${slug}`,
    'a list': prefixes.exemplar,
    home: fixedPaths.home,
  }
  const waits = Object.entries(pages).map(([name, path]) => ({
    name,
    path,
    alone: [] as number[],
    together: [] as number[],
  }))
  let change = 0
  let newestSeen = 0
  let views = 0
  let stepsBack = 0

  /** Asks until the page shows the change; `whenAbsent` is the change that a page without the item shows. */
  const untilShown = async (path: string, milliseconds: number[], whenAbsent: number) => {
    const acknowledged = performance.now()
    for (;;) {
      signal.throwIfAborted()
      const known = newestSeen
      const shown = shownIn(await (await fetch(address + path)).text()) ?? whenAbsent
      const waited = performance.now() - acknowledged
      views += 1
      if (shown < known) stepsBack += 1
      newestSeen = Math.max(newestSeen, shown)
      if (shown >= change) {
        milliseconds.push(waited)
        return
      }
      if (waited > longestWait) throw new Error(`${path} shows change ${shown} instead of ${change}`)
    }
  }
  const askInTurn = async (whenAbsent: number) => {
    const wait = waits[change % waits.length]
    if (wait) await untilShown(wait.path, wait.alone, whenAbsent)
  }
  const askTogether = (whenAbsent: number) =>
    Promise.all(waits.map(({ path, together }) => untilShown(path, together, whenAbsent)))

  for (const ask of [askInTurn, askTogether])
    for (let round = 0; round < rounds; round += 1) {
      const lastWithdrawal = change
      for (let i = 0; i <= changesInRound; i += 1) {
        change += 1
        await named(change)
        await ask(lastWithdrawal)
      }
      change += 1
      await newsroom.withdraw('exemplars', id)
      await ask(change)
    }

  const all = {
    name: 'all',
    alone: waits.flatMap(({ alone }) => alone),
    together: waits.flatMap(({ together }) => together),
  }
  const rows = [...waits, all].map(({ name, alone, together }) => [
    name,
    ...[alone, together].flatMap((times) => [0.5, 0.99].map((share) => `${Math.round(quantile(times, share))} ms`)),
  ])
  return `## Freshness

${change} changes through REST, one after another: in each of ${2 * rounds} rounds a publication, ${changesInRound} changes and a withdrawal. After
each is acknowledged, one of three pages in turn is asked for until it shows it (or, withdrawn, no longer names it); in the second half all three at
once.

${table([['page', 'alone, p50', 'p99', 'all at once, p50', 'p99'], ...rows])}

Of ${views} page views, ${stepsBack} showed an older version than one before had shown.
`
}
