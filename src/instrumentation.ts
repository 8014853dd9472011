import { openPayloadBy } from '@/shared/payload/client'

/** The framework calls it once, when the server begins. The configuration is loaded with the first page. */
export const register = () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  openPayloadBy(async () => {
    const [{ default: config }, { getPayload }] = await Promise.all([import('@payload-config'), import('payload')])
    return getPayload({ config })
  })
}
