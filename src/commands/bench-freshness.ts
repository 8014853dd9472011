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
 * and the home page are asked for until they show it.
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
  const waits = Object.entries(pages).map(([name, path]) => ({ name, path, milliseconds: [] as number[] }))
  let change = 0
  let newestSeen = 0
  let views = 0
  let stepsBack = 0

  /** Asks until the page shows the change; `whenAbsent` is the change that a page without the item shows. */
  const untilShown = async ({ path, milliseconds }: (typeof waits)[number], whenAbsent: number) => {
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
  const untilShownEverywhere = (whenAbsent: number) => Promise.all(waits.map((wait) => untilShown(wait, whenAbsent)))

  let lastWithdrawal = 0
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i <= changesInRound; i += 1) {
      change += 1
      await named(change)
      await untilShownEverywhere(lastWithdrawal)
    }
    change += 1
    await newsroom.withdraw('exemplars', id)
    lastWithdrawal = change
    await untilShownEverywhere(change)
  }

  const rows = [...waits, { name: 'all', milliseconds: waits.flatMap(({ milliseconds }) => milliseconds) }].map(
    ({ name, milliseconds }) => [
      name,
      ...[0.5, 0.99].map((share) => `${Math.round(quantile(milliseconds, share))} ms`),
    ],
  )
  return `## Freshness

${change} changes through REST, one after another: in each of ${rounds} rounds a publication, ${changesInRound} changes and a withdrawal. After
each is acknowledged, three pages are asked for at once until they show it (or, withdrawn, no longer name it).

${table([['page', 'p50', 'p99'], ...rows])}

Of ${views} page views, ${stepsBack} showed an older version than one before had shown.
`
}
