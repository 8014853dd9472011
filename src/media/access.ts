import type { Policy, Rule } from '@/shared/access/policy'
import { anyOf } from '@/shared/access/policy'
import { callerOf, hasRole, isAdmin, isStaff } from '@/users/access'
import { holds, unitIdOf } from '@/users/roles'

/** What the contributor's own unit sent. */
const isOfOwnUnit: Rule = ({ req }) => {
  const caller = callerOf(req)
  const unit = caller && holds(caller, 'contributor') ? unitIdOf(caller) : null
  return unit ? { 'uploadedBy.unit': { equals: unit } } : false
}

/** The public never asks Payload for a medium: what is published shows it through its public files. */
export const mediaPolicy = {
  create: hasRole('admin', 'editor', 'contributor', 'affairs', 'orientation'),
  read: isStaff,
  update: anyOf(hasRole('admin', 'editor'), isOfOwnUnit),
  delete: hasRole('admin', 'editor'),
  readVersions: isAdmin,
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy
