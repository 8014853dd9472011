import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the worker shows the portal, derived from the portal's secret so that there is no second one to keep. */
export const workerToken = (secret: string): string => createHmac('sha256', secret).update('worker').digest('base64url')

/** Whether a request's Authorization header is the worker's. */
export const isWorker = (authorization: string | null | undefined, secret: string): boolean => {
  const expected = Buffer.from(`Bearer ${workerToken(secret)}`)
  const given = Buffer.from(authorization ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
