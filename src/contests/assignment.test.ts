import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AssignmentTask, assignJudges, type Pair } from './assignment'

const keyOf = ({ entry, judge }: Pair) => `${entry} ${judge}`

const named = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

/** Small tasks with everything that may stand in the way. */
const tasks = ({ maxEntries, maxJudges }: { maxEntries: number; maxJudges: number }): fc.Arbitrary<AssignmentTask> =>
  fc
    .record({
      entries: fc.integer({ min: 0, max: maxEntries }).map((count) => named('e', count)),
      judges: fc.integer({ min: 0, max: maxJudges }).map((count) => named('j', count)),
    })
    .chain(({ entries, judges }) => {
      const pairs = entries.flatMap((entry) => judges.map((judge) => ({ entry, judge })))
      return fc.record({
        seed: fc.string({ maxLength: 5 }),
        perEntry: fc.integer({ min: 1, max: 3 }),
        entries: fc.tuple(
          ...entries.map((id) => fc.record({ id: fc.constant(id), category: fc.constantFrom('x', 'y', null) })),
        ),
        judges: fc.tuple(
          ...judges.map((id) =>
            fc.record({
              id: fc.constant(id),
              categories: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.subarray(['x', 'y'])),
              cap: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.integer({ min: 0, max: 4 })),
            }),
          ),
        ),
        conflicts: fc.subarray(pairs, { maxLength: Math.ceil(pairs.length / 3) }),
        standing: fc.subarray(pairs, { maxLength: Math.ceil(pairs.length / 4) }),
      })
    })

const isAllowed = (task: AssignmentTask, { entry, judge }: Pair) => {
  const category = task.entries.find(({ id }) => id === entry)?.category ?? null
  const categories = task.judges.find(({ id }) => id === judge)?.categories ?? null
  return (
    !task.conflicts.some((pair) => keyOf(pair) === keyOf({ entry, judge })) &&
    (categories === null || (category !== null && categories.includes(category)))
  )
}

const standingOf = (task: AssignmentTask) =>
  task.standing.filter((pair) => !task.conflicts.some((conflict) => keyOf(conflict) === keyOf(pair)))

const loadsWith = (task: AssignmentTask, added: Pair[]) =>
  task.judges.map(({ id }) => [...standingOf(task), ...added].filter(({ judge }) => judge === id).length)

const imbalanceOf = (loads: number[]) => (loads.length === 0 ? 0 : Math.max(...loads) - Math.min(...loads))

/** Tries every assignment: the most places that can be filled, and among those the least imbalance. */
const bestOf = (task: AssignmentTask): { filled: number; imbalance: number } => {
  const caps = task.judges.map(({ cap }) => cap ?? Number.POSITIVE_INFINITY)
  const standing = standingOf(task)
  const base = loadsWith(task, [])
  let best = { filled: 0, imbalance: imbalanceOf(base) }
  const choices = task.entries.map(({ id: entry }) => {
    const has = standing.filter((pair) => pair.entry === entry).map(({ judge }) => judge)
    const free = task.judges.flatMap(({ id: judge }, i) =>
      isAllowed(task, { entry, judge }) && !has.includes(judge) ? [i] : [],
    )
    const most = Math.max(0, task.perEntry - has.length)
    return Array.from({ length: 2 ** free.length }, (_, mask) => free.filter((_, bit) => (mask >> bit) & 1)).filter(
      (set) => set.length <= most,
    )
  })
  const walk = (place: number, loads: number[], filled: number) => {
    const sets = choices[place]
    if (!sets) {
      const imbalance = imbalanceOf(loads)
      if (filled > best.filled || (filled === best.filled && imbalance < best.imbalance)) best = { filled, imbalance }
      return
    }
    for (const set of sets) {
      const next = loads.map((load, i) => load + (set.includes(i) ? 1 : 0))
      if (set.every((i) => (next[i] ?? 0) <= (caps[i] ?? 0))) walk(place + 1, next, filled + set.length)
    }
  }
  walk(0, base, 0)
  return best
}

describe('assigning judges', () => {
  it('breaks no rule: conflicts, categories, caps, judges per entry, nobody twice', () => {
    fc.assert(
      fc.property(tasks({ maxEntries: 12, maxJudges: 6 }), (task) => {
        const { added, loads, shortfalls, imbalance } = assignJudges(task)
        const all = [...standingOf(task), ...added]
        expect(new Set(all.map(keyOf)).size).toBe(all.length)
        for (const pair of added) expect(isAllowed(task, pair), keyOf(pair)).toBe(true)
        expect(loads.map(({ load }) => load)).toEqual(loadsWith(task, added))
        expect(imbalance).toBe(imbalanceOf(loads.map(({ load }) => load)))
        for (const { id, cap } of task.judges)
          if (cap !== null && added.some(({ judge }) => judge === id))
            expect(all.filter(({ judge }) => judge === id).length).toBeLessThanOrEqual(cap)
        for (const { id } of task.entries) {
          const has = all.filter(({ entry }) => entry === id).length
          const missing = shortfalls.find(({ entry }) => entry === id)?.missing ?? 0
          expect(Math.max(0, task.perEntry - has)).toBe(missing)
          if (added.some(({ entry }) => entry === id)) expect(has).toBeLessThanOrEqual(task.perEntry)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('fills as many places and is as even as the best of all possible assignments', () => {
    fc.assert(
      fc.property(tasks({ maxEntries: 5, maxJudges: 4 }), (task) => {
        const { added, imbalance } = assignJudges(task)
        expect({ filled: added.length, imbalance }).toEqual(bestOf(task))
      }),
      { numRuns: 600 },
    )
  })

  it('is the same for the same seed, whatever the order of the input', () => {
    const turned = fc
      .tuple(tasks({ maxEntries: 10, maxJudges: 5 }), fc.infiniteStream(fc.nat()))
      .map(([task, numbers]) => {
        const mixed = <Item>(items: Item[]) =>
          items
            .map((item) => ({ item, at: numbers.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item)
        return [
          task,
          {
            ...task,
            entries: mixed(task.entries),
            judges: mixed(task.judges),
            conflicts: mixed(task.conflicts),
            standing: mixed(task.standing),
          },
        ] as const
      })
    fc.assert(
      fc.property(turned, ([task, other]) => {
        expect(assignJudges(other)).toEqual(assignJudges(task))
      }),
    )
  })

  it('a top-up changes nothing that stands', () => {
    fc.assert(
      fc.property(tasks({ maxEntries: 10, maxJudges: 5 }), fc.nat(4), (task, late) => {
        const first = assignJudges({ ...task, standing: [] })
        const again = assignJudges({
          ...task,
          seed: `${task.seed} again`,
          entries: [...task.entries, ...named('late', late).map((id) => ({ id, category: 'x' }))],
          standing: first.added,
        })
        expect(again.forbidden).toEqual([])
        const before = new Set(first.added.map(keyOf))
        for (const pair of again.added) expect(before.has(keyOf(pair))).toBe(false)
        if (first.shortfalls.length === 0) for (const { entry } of again.added) expect(entry).toMatch(/^late/)
      }),
    )
  })
})

describe('a contest of the usual size', () => {
  const task: AssignmentTask = {
    seed: 'cuoc-thi-2026',
    perEntry: 3,
    entries: named('bai', 200).map((id) => ({ id, category: null })),
    judges: named('gk', 7).map((id) => ({ id, categories: null, cap: null })),
    conflicts: named('bai', 200)
      .filter((_, i) => i % 9 === 0)
      .map((entry, i) => ({ entry, judge: `gk${i % 7}` })),
    standing: [],
  }

  it('is balanced within one and differs by seed', () => {
    const { added, imbalance, shortfalls } = assignJudges(task)
    expect(added).toHaveLength(600)
    expect(imbalance).toBeLessThanOrEqual(1)
    expect(shortfalls).toEqual([])
    expect(assignJudges({ ...task, seed: 'other' }).added).not.toEqual(added)
  })

  it('mixes judges: every two of them meet', () => {
    const { added } = assignJudges(task)
    const judgesOf = [...Map.groupBy(added, ({ entry }) => entry).values()].map((pairs) =>
      pairs.map(({ judge }) => judge),
    )
    const met = new Set(judgesOf.flatMap((judges) => judges.flatMap((a) => judges.map((b) => `${a} ${b}`))))
    expect(met.size).toBe(7 * 7)
  })

  it('tells the imbalance that conflicts force', () => {
    const forced = assignJudges({
      ...task,
      perEntry: 1,
      conflicts: named('bai', 200).flatMap((entry) => named('gk', 6).map((judge) => ({ entry, judge }))),
    })
    expect(forced.imbalance).toBe(200)
    expect(forced.loads.find(({ judge }) => judge === 'gk6')).toEqual({ judge: 'gk6', load: 200 })
  })

  it('reports a standing pair that a later conflict forbids, and fills its place', () => {
    const pair = { entry: 'bai0', judge: 'gk3' }
    const result = assignJudges({ ...task, standing: [pair], conflicts: [pair] })
    expect(result.forbidden).toEqual([pair])
    expect(result.added.filter(({ entry }) => entry === 'bai0')).toHaveLength(3)
    expect(result.added).not.toContainEqual(pair)
  })
})
