import type { Policy } from '@/shared/access/policy'
import { hasRole, isAdmin, isStaff } from '@/users/access'

/** The public never asks Payload for a medium: what is published shows it through its public files. */
export const mediaPolicy = {
  create: hasRole('admin', 'editor', 'contributor', 'affairs', 'orientation'),
  read: isStaff,
  update: hasRole('admin', 'editor', 'contributor'),
  delete: hasRole('admin', 'editor'),
  readVersions: isAdmin,
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy
