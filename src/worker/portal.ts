import { request } from 'node:http'
import { workerToken } from '../shared/worker-token.ts'

/** Asks the portal to do what is due; rejects unless it did. */
export type RunDue = () => Promise<void>

const patience = 5 * 60_000

/** Over `node:http`, because `fetch` would double the worker's memory. */
export const portalAt = ({ url, secret }: { url: string; secret: string }): RunDue => {
  const address = new URL('/api/jobs/run-due', url)
  const headers = { authorization: `Bearer ${workerToken(secret)}` }
  return () =>
    new Promise((done, failed) => {
      const asked = request(address, { method: 'POST', headers, timeout: patience }, (answer) => {
        answer.resume()
        answer.once('end', () => {
          const status = answer.statusCode ?? 0
          if (status >= 200 && status < 300) done()
          else failed(new Error(`the portal answered ${status}`))
        })
        answer.once('error', failed)
      })
      asked.once('timeout', () => asked.destroy(new Error('the portal did not answer in time')))
      asked.once('error', failed)
      asked.end()
    })
}
