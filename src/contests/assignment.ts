import { drawFrom, shuffled } from './seeded-random'

export type Pair = { entry: string; judge: string }

export type AssignmentTask = {
  seed: string
  perEntry: number
  entries: { id: string; category: string | null }[]
  /** `categories`: null for all; `cap`: the most entries he takes, those that stand included; null for any number. */
  judges: { id: string; categories: string[] | null; cap: number | null }[]
  /** Doubtful ones included, until they are decided. */
  conflicts: Pair[]
  /** What was assigned before and stays. */
  standing: Pair[]
}

export type Assignment = {
  /** What comes to the standing pairs, by entry, then judge. */
  added: Pair[]
  /** How many entries each judge has now, by judge. */
  loads: { judge: string; load: number }[]
  /** Entries that lack judges, because conflicts, categories and caps leave none. */
  shortfalls: { entry: string; missing: number }[]
  /** The heaviest load less the lightest. Within 1 is balanced; more is the least that the rules allow. */
  imbalance: number
  /** Standing pairs that a later conflict forbids: they count for nothing here and wait for the secretary. */
  forbidden: Pair[]
}

const byEntryThenJudge = (a: Pair, b: Pair) =>
  a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : a.judge < b.judge ? -1 : a.judge > b.judge ? 1 : 0

/**
 * Gives every entry its judges: as many as possible of those wanted, then as evenly as possible, by chance within that.
 * The order of the input makes no difference, the seed does. src/contests/README.md says why no other result is more even.
 */
export const assignJudges = (task: AssignmentTask): Assignment => {
  const draw = drawFrom(task.seed)
  const entries = shuffled(unique(task.entries), draw)
  const judges = shuffled(unique(task.judges), draw)
  const conflicts = pairSet(task.conflicts)
  const forbidden = task.standing.filter((pair) => conflicts.has(pairKey(pair))).sort(byEntryThenJudge)
  const standing = task.standing.filter((pair) => !conflicts.has(pairKey(pair)))
  const standingOf = groupedBy(standing, 'entry', 'judge')

  const board: Board = {
    load: new Map(judges.map(({ id }) => [id, 0])),
    cap: new Map(judges.map(({ id, cap }) => [id, cap ?? Number.POSITIVE_INFINITY])),
    added: new Map(entries.map(({ id }) => [id, new Set()])),
    choices: new Map(
      entries.map(({ id, category }) => [
        id,
        shuffled(judges, draw)
          .filter(({ categories }) => categories === null || (category !== null && categories.includes(category)))
          .map((judge) => judge.id)
          .filter((judge) => !conflicts.has(pairKey({ entry: id, judge })) && !standingOf.get(id)?.has(judge)),
      ]),
    ),
  }
  for (const { judge } of standing) board.load.set(judge, (board.load.get(judge) ?? 0) + 1)

  const missing = ({ id }: { id: string }) =>
    task.perEntry - (standingOf.get(id)?.size ?? 0) - (board.added.get(id)?.size ?? 0)
  // Round by round, so that no entry has two judges while another could have its first.
  for (let wanted = 1; wanted <= task.perEntry; wanted += 1)
    for (const entry of entries) if (task.perEntry - missing(entry) < wanted) giveOneMore(board, entry.id)
  even(
    board,
    judges.map(({ id }) => id),
  )

  const loads = judges.map(({ id }) => ({ judge: id, load: board.load.get(id) ?? 0 }))
  const heights = loads.map(({ load }) => load)
  return {
    added: [...board.added]
      .flatMap(([entry, given]) => [...given].map((judge) => ({ entry, judge })))
      .sort(byEntryThenJudge),
    loads: loads.sort((a, b) => (a.judge < b.judge ? -1 : 1)),
    shortfalls: entries
      .map((entry) => ({ entry: entry.id, missing: missing(entry) }))
      .filter((shortfall) => shortfall.missing > 0)
      .sort((a, b) => (a.entry < b.entry ? -1 : 1)),
    imbalance: heights.length === 0 ? 0 : Math.max(...heights) - Math.min(...heights),
    forbidden,
  }
}

/** Who has what so far, and whom each entry may be given to. Changes while the work goes on. */
type Board = {
  load: Map<string, number>
  cap: Map<string, number>
  added: Map<string, Set<string>>
  choices: Map<string, string[]>
}

/** One link of a chain: the entry passes from one judge to another; null where it had a place free. */
type Link = { entry: string; from: string | null; to: string }

/**
 * The shortest chain from these first links to a judge who is accepted: each judge on the way hands one of the added entries on
 * to the next. Null where there is none.
 */
const chainTo = (board: Board, first: Link[], accepts: (judge: string) => boolean): Link[] | null => {
  const heldBy = groupedBy(
    [...board.added].flatMap(([entry, given]) => [...given].map((judge) => ({ entry, judge }))),
    'judge',
    'entry',
  )
  const reached = new Map<string, Link[]>()
  const queue: string[] = []
  const reach = (link: Link, way: Link[]) => {
    if (reached.has(link.to)) return
    reached.set(link.to, [...way, link])
    queue.push(link.to)
  }
  for (const link of first) reach(link, [])
  for (const judge of queue) {
    const way = reached.get(judge) ?? []
    if (accepts(judge)) return way
    for (const entry of heldBy.get(judge) ?? [])
      for (const to of freeChoices(board, entry)) reach({ entry, from: judge, to }, way)
  }
  return null
}

const freeChoices = (board: Board, entry: string) =>
  (board.choices.get(entry) ?? []).filter((judge) => !board.added.get(entry)?.has(judge))

const pass = (board: Board, chain: Link[]) => {
  for (const { entry, from, to } of chain) {
    const given = board.added.get(entry)
    if (from !== null) {
      given?.delete(from)
      board.load.set(from, loadOf(board, from) - 1)
    }
    given?.add(to)
    board.load.set(to, loadOf(board, to) + 1)
  }
}

const loadOf = (board: Board, judge: string) => board.load.get(judge) ?? 0
const hasRoom = (board: Board, judge: string) => loadOf(board, judge) < (board.cap.get(judge) ?? 0)

/** One more judge for the entry: the least loaded with room, else by handing other entries on. */
const giveOneMore = (board: Board, entry: string) => {
  const choices = freeChoices(board, entry)
  const [lightest] = choices
    .filter((judge) => hasRoom(board, judge))
    .sort((a, b) => loadOf(board, a) - loadOf(board, b))
  const first = (lightest === undefined ? choices : [lightest]).map((to) => ({ entry, from: null, to }))
  const chain = chainTo(board, first, (judge) => hasRoom(board, judge))
  if (chain) pass(board, chain)
}

/** Hands entries on from heavier to lighter judges until no chain helps. Each one makes the sum of the squared loads smaller. */
const even = (board: Board, judges: string[]) => {
  const heaviestFirst = () => [...judges].sort((a, b) => loadOf(board, b) - loadOf(board, a))
  const improve = () =>
    heaviestFirst().some((heavy) => {
      const handed = [...board.added].filter(([, given]) => given.has(heavy)).map(([entry]) => entry)
      const first = handed.flatMap((entry) => freeChoices(board, entry).map((to) => ({ entry, from: heavy, to })))
      const isLighter = (judge: string) => hasRoom(board, judge) && loadOf(board, judge) + 2 <= loadOf(board, heavy)
      const chain = chainTo(board, first, isLighter)
      if (chain) pass(board, chain)
      return chain !== null
    })
  while (improve());
}

const pairKey = ({ entry, judge }: Pair) => JSON.stringify([entry, judge])
const pairSet = (pairs: Pair[]) => new Set(pairs.map(pairKey))

const unique = <Item extends { id: string }>(items: Item[]): Item[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

const groupedBy = (pairs: Pair[], key: keyof Pair, value: keyof Pair) => {
  const groups = new Map<string, Set<string>>()
  for (const pair of pairs) groups.set(pair[key], (groups.get(pair[key]) ?? new Set()).add(pair[value]))
  return groups
}
