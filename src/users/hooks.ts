import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  ValidationError,
} from 'payload'
import { passwordProblem } from './password'
import { isActive } from './roles'

type WithPassword = { data?: { password?: unknown; email?: unknown } }

/** Every way in which a password is set passes here: creation, change, reset by mail. */
export const requireGoodPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as WithPassword
  const sets =
    operation === 'create' || operation === 'update' || operation === 'updateByID' || operation === 'resetPassword'
  if (!sets || data?.password === undefined || data.password === null) return
  const email = typeof data.email === 'string' ? data.email : (req.user?.email ?? '')
  const problem = passwordProblem(String(data.password), email)
  if (problem) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: problem }], req })
}

/** Signing in, and choosing a new password by mail, which signs in too. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user }) => {
  if (!isActive(user)) throw new APIError('Tài khoản đã ngừng dùng. Hãy liên hệ quản trị.', 403, null, true)
  return user
}

/** Whoever is deactivated is signed out everywhere at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) => {
  if (data.deactivatedAt) data.sessions = []
  return data
}
