import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { passwordProblem } from './password'

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
