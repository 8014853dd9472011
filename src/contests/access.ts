import type { PayloadRequest, Where } from 'payload'
import { anyOf, nobody, type Policy, type Rule } from '@/shared/access/policy'
import { bypassing } from '@/shared/payload/acting'
import { callerOf, hasRole, isAdmin } from '@/users/access'
import { type Account, holds, isActive } from '@/users/roles'

/** Who runs every contest. An editor runs those of which he is named a secretary. */
export const isContestOffice = hasRole('admin', 'orientation')

/** Who may be named: the answer for one contest is a matter of the rules below. */
export const mayKeepContests = hasRole('admin', 'orientation', 'editor')

/** Who sees how a contest is run beyond what the public sees; never a judge as such. */
export const isNewsroom = hasRole('admin', 'editor', 'orientation', 'affairs')

const isPublished: Rule = () => ({ _status: { equals: 'published' } })

const isSecretary: Rule = ({ req }) => {
  const caller = callerOf(req)
  return holds(caller, 'editor') && caller ? { secretaries: { in: [caller.id] } } : false
}

export const contestPolicy = {
  create: isContestOffice,
  read: anyOf(isNewsroom, isPublished),
  update: anyOf(isContestOffice, isSecretary),
  delete: isContestOffice,
  readVersions: isNewsroom,
  admin: isNewsroom,
  unlock: isAdmin,
} satisfies Policy

const contestsWhere = async (req: PayloadRequest, where: Where): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'contests',
    where,
    depth: 0,
    pagination: false,
    select: {},
    ...bypassing(req, 'who works in a contest is not for everybody to read'),
  })
  return docs.map(({ id }) => id)
}

const contestsJudgedBy = (req: PayloadRequest, account: Account) =>
  contestsWhere(req, { 'judges.account': { equals: account.id } })

/** The contests that an account runs: all but some for the office, some for an editor. */
type Kept = { allBut: string[] } | { only: string[] }

/** Whoever judges a contest never reads what belongs to it by name, whatever else he is. */
export const contestsKeptBy = async (req: PayloadRequest): Promise<Kept> => {
  const caller = callerOf(req)
  if (!isActive(caller) || !holds(caller, 'admin', 'orientation', 'editor')) return { only: [] }
  const judged = await contestsJudgedBy(req, caller)
  if (holds(caller, 'admin', 'orientation')) return { allBut: judged }
  const kept = await contestsWhere(req, { secretaries: { in: [caller.id] } })
  return { only: kept.filter((id) => !judged.includes(id)) }
}

export const isKept = (kept: Kept, contest: string): boolean =>
  'only' in kept ? kept.only.includes(contest) : !kept.allBut.includes(contest)

/** What belongs to a contest that the caller runs. */
const isOfKeptContest: Rule = async ({ req }) => {
  const kept = await contestsKeptBy(req)
  if ('allBut' in kept) return kept.allBut.length === 0 || { contest: { not_in: kept.allBut } }
  return kept.only.length > 0 && { contest: { in: kept.only } }
}

/**
 * Access to what a contest gathers: entries, identities, files, marks. Those who run the contest read it; only operations write
 * it; judges, entrants and the public have their own doors, none of which is here.
 */
export const gatheredPolicy = {
  create: nobody,
  read: isOfKeptContest,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  admin: mayKeepContests,
  unlock: isAdmin,
} satisfies Policy

/** Late codes are given out by those who run the contest. `create` is narrowed to their contests by a hook. */
export const lateCodePolicy = {
  ...gatheredPolicy,
  create: mayKeepContests,
  update: isOfKeptContest,
} satisfies Policy
