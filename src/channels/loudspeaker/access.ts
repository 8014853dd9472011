import { anyOf, type Policy, type Rule } from '@/shared/access/policy'
import { callerOf, hasRole, isAdmin, isStaff } from '@/users/access'
import { holds, unitIdOf } from '@/users/roles'

const writes = hasRole('admin', 'editor', 'affairs')

/** What a commune's own loudspeaker reads: what is for its unit, and what is for everybody. */
const isForOwnUnit: Rule = ({ req }) => {
  const caller = callerOf(req)
  if (!caller || !holds(caller, 'contributor')) return false
  const unit = unitIdOf(caller)
  const forEverybody = { unit: { exists: false } }
  return unit ? { or: [{ unit: { equals: unit } }, forEverybody] } : forEverybody
}

export const bulletinPolicy = {
  create: writes,
  read: anyOf(hasRole('admin', 'editor', 'affairs', 'orientation'), isForOwnUnit),
  update: writes,
  delete: hasRole('admin', 'editor'),
  readVersions: isAdmin,
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy
