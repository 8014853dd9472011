import type { PayloadRequest } from 'payload'
import type { Entrant, Entry, JudgeDeclaration, Unit } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { type Account, unitIdOf } from '@/users/roles'
import { type Behind, conflictBetween, type Declaration, type Verdict } from '../conflict'

export type Closeness = { entry: string; judge: string; verdict: Verdict; isRuled: boolean }

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id)
const unitOf = (value: string | { id: string } | null | undefined): string | null => (value ? idOf(value) : null)

const everything = (req: PayloadRequest, reason: string) =>
  ({ pagination: false, depth: 0, ...bypassing(req, reason) }) as const

const behind = (entry: Entry, people: ReadonlyMap<string, Entrant>): Behind => {
  const authors = [entry.entrant, ...(entry.coAuthors ?? [])].flatMap((id) => people.get(idOf(id)) ?? [])
  const named = (name: string | null | undefined, unit: string | null) => (name ? [{ name, unit }] : [])
  return {
    people: [
      ...authors.flatMap(({ name, unit }) => named(name, unitOf(unit))),
      ...authors.flatMap(({ guardian, unit }) => named(guardian?.name, unitOf(unit))),
      ...named(entry.subject?.name, unitOf(entry.subject?.unit)),
    ],
    units: authors.flatMap(({ unit }) => unitOf(unit) ?? []),
    writtenUnits: authors.flatMap(({ unitName }) => unitName ?? []),
  }
}

const declared = (account: Account, declaration: JudgeDeclaration): Omit<Declaration, 'unitNames'> => ({
  ownUnits: [unitIdOf(account)].filter((unit) => unit !== null),
  people: (declaration.people ?? []).map(({ name, unit }) => ({ name, unit: unitOf(unit) })),
  units: (declaration.units ?? []).map(idOf),
})

/**
 * How close each judge who has declared is to each of the entries, whom nobody but this function compares. A ruling of the
 * secretary decides a doubt, and nothing else.
 */
export const conflictsOf = async (
  req: PayloadRequest,
  contest: string,
  entries: readonly Entry[],
): Promise<{ closeness: Closeness[]; declared: Set<string> }> => {
  const reason = 'identities are compared here, and shown to nobody'
  const where = { contest: { equals: contest } }
  const { docs: declarations } = await req.payload.find({
    collection: 'judge-declarations',
    where,
    ...everything(req, reason),
  })
  const { docs: people } = await req.payload.find({ collection: 'entrants', where, ...everything(req, reason) })
  const { docs: accounts } = await req.payload.find({
    collection: 'users',
    where: { id: { in: declarations.map(({ judge }) => idOf(judge)) } },
    ...everything(req, reason),
  })
  const { docs: units } = await req.payload.find({ collection: 'units', ...everything(req, reason) })
  const byId = new Map(people.map((person) => [person.id, person]))
  const closeness = declarations
    .filter(({ declaredAt }) => declaredAt)
    .flatMap((declaration) => {
      const account = accounts.find(({ id }) => id === idOf(declaration.judge))
      if (!account) return []
      const close = declared(account as Account, declaration)
      const isClose = ({ id }: Unit) => close.ownUnits.includes(id) || close.units.includes(id)
      const judge = { ...close, unitNames: units.filter(isClose).map(({ name }) => name) }
      return entries.map((entry): Closeness => {
        const verdict = conflictBetween(judge, behind(entry, byId))
        const ruling = verdict === 'doubtful' && declaration.rulings?.find((one) => idOf(one.entry) === entry.id)
        return {
          entry: entry.id,
          judge: account.id,
          verdict: ruling ? ruling.verdict : verdict,
          isRuled: Boolean(ruling),
        }
      })
    })
  return {
    closeness,
    declared: new Set(declarations.filter(({ declaredAt }) => declaredAt).map(({ judge }) => idOf(judge))),
  }
}
