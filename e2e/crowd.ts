import { setTimeout as wait } from 'node:timers/promises'
import { fixedPaths, prefixes } from '../src/shared/paths.ts'

/** A story of a run: its title says which it is and how often it was changed. */
export type Told = { mark: number; path: string }

export const titled = (mark: number, version: number) => `Chuyện bờ kênh ${mark}.${version}`

const shownIn = (html: string) =>
  [...html.matchAll(/Chuyện bờ kênh (\d+)\.(\d+)/gu)].map(
    ([, mark, version]) => [Number(mark), Number(version)] as const,
  )

const forGood = Number.POSITIVE_INFINITY

const lists = [
  fixedPaths.home,
  prefixes.article,
  `${prefixes.article}?nam=${new Date().getFullYear()}`,
  fixedPaths.sitemapXml,
]

/**
 * Readers at `size` connections who go from page to page and say what none of them may be shown: an error, less than they had
 * seen, or a story a second after its withdrawal was acknowledged.
 */
export const gatherCrowd = (baseURL: string, size: number) => {
  const told: Told[] = []
  const withdrawn = new Map<number, number>()
  const faults = new Set<string>()
  let isReading = true
  let mayBeGone = false
  let pages = 0
  let stale = 0

  const judge = (seen: Map<number, number>, path: string, asked: number, html: string, isStale: boolean) => {
    for (const [mark, version] of shownIn(html)) {
      const known = seen.get(mark) ?? 0
      if (asked > (withdrawn.get(mark) ?? forGood) + 1_000)
        faults.add(`${path}: ${mark}.${version} after its withdrawal`)
      if (version < known && !isStale) faults.add(`${path}: ${mark}.${version} after ${known}`)
      seen.set(mark, Math.max(known, version))
    }
  }

  const read = async (seen: Map<number, number>, path: string, story: Told | undefined) => {
    const asked = performance.now()
    const answer = await fetch(new URL(path, baseURL), { redirect: 'manual' })
    const { status } = answer
    const html = await answer.text()
    pages += 1
    const isStale = answer.headers.get('x-guong-sang') === 'stale'
    if (isStale) stale += 1
    if (story && status === 404 && seen.has(story.mark)) faults.add(`${path}: 404 after it was shown`)
    if (story && status === 410) seen.set(story.mark, forGood)
    else if (status === 200) judge(seen, path, asked, html, isStale)
    else if (!(story && status === 404) && !(mayBeGone && status === 503)) faults.add(`${path}: ${status}`)
  }

  const reader = async (number: number) => {
    const seen = new Map<number, number>()
    for (let turn = number; isReading; turn++) {
      const story = turn % 3 === 0 ? told[turn % Math.max(1, told.length)] : undefined
      const path = story?.path ?? lists[turn % lists.length] ?? fixedPaths.home
      try {
        await read(seen, path, story)
      } catch (error) {
        if (!mayBeGone) faults.add(`${path}: ${error}`)
      }
      await wait(25)
    }
  }
  const readers = Array.from({ length: size }, (_, number) => reader(number))

  return {
    tell: (story: Told) => told.push(story),
    /** Its withdrawal was acknowledged now. */
    forget: ({ mark }: Told) => withdrawn.set(mark, performance.now()),
    /** From now on nobody may be listening. */
    expectCrash: () => {
      mayBeGone = true
    },
    leave: async () => {
      isReading = false
      await Promise.all(readers)
      return { pages, stale, faults: [...faults] }
    },
  }
}
