import type { PayloadRequest } from 'payload'
import type { Entrant, Entry, JudgeDeclaration } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { readUnits } from '@/units/read-units'
import { successorToday } from '@/units/succession'
import { type NamedUnit, unitsMeant } from '@/units/units-meant'
import { type Account, unitIdOf } from '@/users/roles'
import { type Behind, conflictBetween, type Declaration, type Verdict } from '../conflict'

export type Closeness = { entry: string; judge: string; verdict: Verdict; isRuled: boolean }

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id)
type Related = string | { id: string } | null | undefined

const everything = (req: PayloadRequest, reason: string) =>
  ({ pagination: false, depth: 0, ...bypassing(req, reason) }) as const

/** The unit that stands today in the place of one that is known. */
const todayAmong =
  (units: readonly NamedUnit[]) =>
  (unit: Related): string | null => {
    const id = unit ? idOf(unit) : null
    return id && (successorToday(units, id)?.id ?? id)
  }

const behind = (entry: Entry, people: ReadonlyMap<string, Entrant>, units: readonly NamedUnit[]): Behind => {
  const unitOf = todayAmong(units)
  const authors = [entry.entrant, ...(entry.coAuthors ?? [])].flatMap((id) => people.get(idOf(id)) ?? [])
  const named = (name: string | null | undefined, unit: string | null) => (name ? [{ name, unit }] : [])
  const written = [
    ...authors.map(({ unit, unitName }) => ({ unit, words: unitName })),
    { unit: entry.subject?.unit, words: entry.subject?.place },
  ]
  return {
    people: [
      ...authors.flatMap(({ name, unit }) => named(name, unitOf(unit))),
      ...authors.flatMap(({ guardian, unit }) => named(guardian?.name, unitOf(unit))),
      ...named(entry.subject?.name, unitOf(entry.subject?.unit)),
    ],
    units: written.flatMap(({ unit }) => unitOf(unit) ?? []),
    perhapsUnits: written.flatMap(({ unit, words }) => (unit ? [] : unitsMeant(words ?? '', units))),
  }
}

/** In a contest of one unit everybody belongs to it: there it says nothing about who is close to whom. */
const declared = (
  account: Account,
  declaration: JudgeDeclaration,
  units: readonly NamedUnit[],
  contestUnit: string | null,
): Declaration => {
  const unitOf = todayAmong(units)
  return {
    ownUnits: [unitOf(unitIdOf(account))]
      .filter((unit) => unit !== null)
      .filter((unit) => unit !== unitOf(contestUnit)),
    people: (declaration.people ?? []).map(({ name, unit }) => ({ name, unit: unitOf(unit) })),
    units: (declaration.units ?? []).flatMap((unit) => unitOf(unit) ?? []),
  }
}

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
  const units = await readUnits(req)
  const [{ unit: contestUnit = null } = {}] = await query<{ unit: string | null }>(
    req,
    sql`SELECT unit_id::text AS unit FROM contests WHERE id = ${contest}`,
  )
  const byId = new Map(people.map((person) => [person.id, person]))
  const closeness = declarations
    .filter(({ declaredAt }) => declaredAt)
    .flatMap((declaration) => {
      const account = accounts.find(({ id }) => id === idOf(declaration.judge))
      if (!account) return []
      const judge = declared(account as Account, declaration, units, contestUnit)
      return entries.map((entry): Closeness => {
        const verdict = conflictBetween(judge, behind(entry, byId, units))
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
