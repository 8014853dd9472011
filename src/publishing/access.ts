import type { Where } from 'payload'
import { anyOf, type Policy, type Rule } from '@/shared/access/policy'
import { callerOf, hasRole, isAdmin, isStaff } from '@/users/access'
import { type Account, holds, unitIdOf } from '@/users/roles'
import { mayEdit, states } from './workflow'

const published: Where = { _status: { equals: 'published' } }

/** What the public may read; everyone else of the house reads drafts by his own rule. */
const isPublished: Rule = () => published

const isNewsroom = hasRole('admin', 'editor', 'orientation', 'affairs')

/** Whether the item belongs to the account's unit; one without a unit belongs to nobody's. */
export const isOfUnitOf = (account: Account, item: { unit?: unknown }): boolean => {
  const unit = typeof item.unit === 'object' ? (item.unit as { id?: unknown } | null)?.id : item.unit
  return Boolean(unit) && unit === unitIdOf(account)
}

/** Who sees drafts, states and histories: the newsroom of everything, a contributor of what his unit wrote. */
export const mayFollow = (account: Account | null, item: { unit?: unknown }): boolean =>
  holds(account, 'admin', 'editor', 'orientation', 'affairs') ||
  (holds(account, 'contributor') && account !== null && isOfUnitOf(account, item))

/** Items of the contributor's own unit, in any state. */
const isOfOwnUnit: Rule = ({ req }) => {
  const caller = callerOf(req)
  if (!holds(caller, 'contributor') || !caller) return false
  const unit = unitIdOf(caller)
  return unit ? { unit: { equals: unit } } : false
}

const contributorStates = states.filter((state) => mayEdit(state, ['contributor']))

/** The contributor's own drafts and what came back to him; never what the public sees. */
const isOwnOpenDraft: Rule = async ({ req }) => {
  const ofUnit = await isOfOwnUnit({ req })
  if (!ofUnit || ofUnit === true) return false
  return {
    and: [
      ofUnit,
      { state: { in: contributorStates } },
      { _status: { not_equals: 'published' } },
      { deletedAt: { exists: false } },
    ],
  }
}

/** Access to a kind that units contribute to. `create` and the unit of what is written are checked by the hooks too. */
export const contributedPolicy = {
  create: hasRole('admin', 'editor', 'contributor'),
  read: anyOf(isNewsroom, isOfOwnUnit, isPublished),
  update: anyOf(hasRole('admin', 'editor'), isOwnOpenDraft),
  delete: hasRole('admin', 'editor'),
  readVersions: anyOf(isNewsroom, versionsOfOwnUnit),
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy

/** Access to a kind that only the newsroom writes. */
export const newsroomPolicy = {
  create: hasRole('admin', 'editor'),
  read: anyOf(isNewsroom, isPublished),
  update: hasRole('admin', 'editor'),
  delete: hasRole('admin', 'editor'),
  readVersions: isNewsroom,
  admin: hasRole('admin', 'editor', 'orientation', 'affairs'),
  unlock: isAdmin,
} satisfies Policy

/** Versions are queried by the fields of the version. */
function versionsOfOwnUnit({ req }: Parameters<Rule>[0]) {
  const caller = callerOf(req)
  if (!holds(caller, 'contributor') || !caller) return false
  const unit = unitIdOf(caller)
  return unit ? { 'version.unit': { equals: unit } } : false
}
