import { describe, expect, it } from 'vitest'
import { roles } from '@/users/roles'
import {
  type Actor,
  askedMoves,
  type MoveName,
  mayEdit,
  moveOf,
  offeredMoves,
  refusalOf,
  type State,
  states,
} from './workflow'

const actors: Actor[] = [...roles, 'secretary', 'system']
const bothWays = [true, false]

type Table = Record<MoveName, { by: Actor[]; from: State[] }>

/** The whole table, written out a second time. */
const table: Table = {
  submit: { by: ['contributor', 'editor', 'secretary', 'admin', 'system'], from: ['draft', 'returned', 'withdrawn'] },
  recall: { by: ['contributor', 'editor', 'secretary', 'admin', 'system'], from: ['submitted'] },
  return: { by: ['editor', 'secretary', 'orientation', 'admin', 'system'], from: ['submitted', 'approved'] },
  approve: { by: ['orientation', 'admin', 'system'], from: ['submitted'] },
  lapse: { by: ['editor', 'secretary', 'admin', 'system'], from: ['approved'] },
  publish: { by: ['editor', 'secretary', 'admin', 'system'], from: [...states] },
  revise: { by: ['editor', 'secretary', 'admin', 'system'], from: ['published'] },
  withdraw: {
    by: ['editor', 'secretary', 'admin', 'system'],
    from: ['published', 'draft', 'submitted', 'returned', 'approved'],
  },
}

const expected = (name: MoveName, state: State, actor: Actor, isPublic: boolean, needsApproval: boolean): boolean => {
  const { by, from } = table[name]
  if (!by.includes(actor) || !from.includes(state)) return false
  if (name === 'withdraw') return isPublic
  if (name === 'approve') return needsApproval
  if (name === 'publish' && needsApproval && actor !== 'system') return state === 'approved' || state === 'published'
  return true
}

const names = Object.keys(table) as MoveName[]

const cases = names.flatMap((name) =>
  states.flatMap((state) =>
    actors.flatMap((actor) =>
      bothWays.flatMap((isPublic) =>
        bothWays.map((needsApproval) => ({ name, state, actor, isPublic, needsApproval })),
      ),
    ),
  ),
)

describe('every move, in every state, by everybody', () => {
  it.each(names)('%s', (name) => {
    const own = cases.filter((one) => one.name === name)
    expect(own).toHaveLength(states.length * actors.length * 4)
    const allowed = own.filter((one) => refusalOf(one.name, { ...one, actors: [one.actor] }) === null)
    expect(allowed).toEqual(
      own.filter((one) => expected(one.name, one.state, one.actor, one.isPublic, one.needsApproval)),
    )
  })

  it('a refusal is a Vietnamese sentence', () => {
    for (const one of cases) {
      const refusal = refusalOf(one.name, { ...one, actors: [one.actor] })
      if (refusal !== null) expect(refusal).toMatch(/^\p{Lu}.*[\p{L}”]\.$/u)
    }
  })

  it('nobody does nothing, and two roles do what either may', () => {
    for (const one of cases) expect(refusalOf(one.name, { ...one, actors: [] })).not.toBeNull()
    const situation = { state: 'submitted' as const, isPublic: false, needsApproval: true }
    expect(refusalOf('approve', { ...situation, actors: ['contributor', 'orientation'] })).toBeNull()
    expect(refusalOf('recall', { ...situation, actors: ['contributor', 'orientation'] })).toBeNull()
  })

  it('only what is public is left by withdrawal, and nothing else leads to it', () => {
    expect(names.filter((name) => moveOf(name).to === 'withdrawn')).toEqual(['withdraw'])
    expect(names.filter((name) => moveOf(name).to === 'published')).toEqual(['publish'])
  })

  it('from every state something leads to publication again, with approval too', () => {
    for (const needsApproval of bothWays) {
      for (const start of states) {
        const reached = new Set<State>([start])
        for (const state of reached)
          for (const name of names) {
            const situation = { state, actors: ['admin' as const], isPublic: false, needsApproval }
            if (refusalOf(name, situation) === null) reached.add(moveOf(name).to)
          }
        expect(reached, `${start} ${needsApproval}`).toContain('published')
      }
    }
  })
})

describe('what the panel offers', () => {
  it.each([
    ['contributor', 'draft', false, ['submit']],
    ['contributor', 'submitted', false, ['recall']],
    ['contributor', 'published', true, []],
    ['editor', 'submitted', false, ['recall', 'return']],
    ['editor', 'published', true, ['withdraw']],
    ['orientation', 'submitted', false, ['return', 'approve']],
    ['affairs', 'submitted', false, []],
    ['judge', 'draft', false, []],
  ] as const)('%s on %s (public: %j)', (actor, state, isPublic, offered) => {
    const situation = { state, isPublic, actors: [actor], needsApproval: true }
    expect(offeredMoves(situation).map(({ name }) => name)).toEqual(offered)
  })

  it('is never what follows from a save', () => {
    for (const name of ['publish', 'revise', 'lapse'] as const) expect(askedMoves).not.toContain(name)
  })
})

describe('who may edit', () => {
  const editing: Record<Actor, State[]> = {
    admin: [...states],
    editor: [...states],
    secretary: [...states],
    system: [...states],
    contributor: ['draft', 'returned'],
    affairs: [],
    orientation: [],
    judge: [],
  }

  it.each(actors)('%s', (actor) => {
    expect(states.filter((state) => mayEdit(state, [actor]))).toEqual(editing[actor])
  })
})
