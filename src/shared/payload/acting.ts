import type { PayloadRequest } from 'payload'

/**
 * The only place that says whether access rules apply to a call of the Local API: Payload's own default is that they do not,
 * even when a user is named.
 */

/** Without access rules, in the request's transaction. The reason is for whoever searches for this word. */
export const bypassing = (req: PayloadRequest, reason: string) => {
  if (!reason) throw new Error('bypassing access needs a reason')
  return { req, overrideAccess: true } as const
}

/** As an anonymous reader: only what is published. */
export const asPublic = () => ({ overrideAccess: false }) as const

/** As the signed-in user of an admin or preview page. */
export const asViewer = (user: NonNullable<PayloadRequest['user']>) => ({ user, overrideAccess: false }) as const

/** Commands of the operator (seed, first administrator): no request, no user. */
export const asOperator = { overrideAccess: true } as const
