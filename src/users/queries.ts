import 'server-only'
import type { PayloadRequest } from 'payload'
import { payloadClient } from '@/shared/payload/client'
import { isStaff } from './access'

/** The signed-in person of the request when he works with texts; null otherwise. */
export const getStaff = async (headers: Headers): Promise<NonNullable<PayloadRequest['user']> | null> => {
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  return user && isStaff({ req: { user } as PayloadRequest }) ? user : null
}
