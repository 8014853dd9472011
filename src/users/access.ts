import type { PayloadRequest } from 'payload'
import type { Gate, Policy, Rule } from '@/shared/access/policy'
import { anyOf, anyone, nobody } from '@/shared/access/policy'
import { type Account, holds, isActive, type Role } from './roles'

export const callerOf = (req: PayloadRequest): Account | null => (req.user as Account | null) ?? null

export const hasRole =
  (...roles: Role[]): Gate =>
  ({ req }) =>
    holds(callerOf(req), ...roles)

export const isAdmin = hasRole('admin')

/** Those who work with texts and lists in the admin panel; judges see contests only. */
export const isStaff = hasRole('admin', 'editor', 'affairs', 'orientation', 'contributor')

/** Vocabularies that everybody reads and the office of emulation keeps. */
export const vocabularyPolicy = {
  create: hasRole('admin', 'affairs'),
  read: anyone,
  update: hasRole('admin', 'affairs'),
  delete: isAdmin,
  readVersions: isStaff,
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy

const isOneself: Rule = ({ req }) => {
  const caller = callerOf(req)
  return isActive(caller) ? { id: { equals: caller.id } } : false
}

const isColleague = hasRole('editor', 'affairs', 'orientation')

export const userPolicy = {
  create: isAdmin,
  read: anyOf(isAdmin, isColleague, isOneself),
  update: anyOf(isAdmin, isOneself),
  delete: nobody,
  readVersions: nobody,
  admin: ({ req }) => isActive(callerOf(req)),
  unlock: isAdmin,
} satisfies Policy
