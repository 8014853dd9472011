import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import { type Log, reasonOf } from './log.ts'

/** Which sites show embeds: the register that the admin panel reads. Nothing is noted of who looks at them. */
export type Sightings = ReturnType<typeof createSightings>

const hour = 3_600_000
/** So many rows are kept at most, and so many are written within an hour: whoever invents hosts fills neither disk nor time. */
const mostRows = 2_000
const mostInAnHour = 500
const atOnce = 2

const hostPattern = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/u

/** The host in whose page the frame stands, as its browser tells; null for a page that was opened by itself. */
export const framingHost = (headers: IncomingMessage['headers'], ownHost: string): string | null => {
  const destination = headers['sec-fetch-dest']
  if (destination && destination !== 'iframe' && destination !== 'frame') return null
  const from = headers.referer ?? headers.origin
  if (!from || !URL.canParse(from)) return null
  const { protocol, host } = new URL(from)
  if (!/^https?:$/u.test(protocol) || host.length > 100 || !hostPattern.test(host)) return null
  return host === ownHost ? null : host
}

/** The version of the loader that made the frame; 0 where somebody wrote the frame by hand. */
export const loaderIn = (target: string): number => {
  const version = Number(/[?&]phien-ban=(\d{1,3})(?:&|$)/u.exec(target)?.[1] ?? 0)
  return Number.isSafeInteger(version) ? version : 0
}

export const createSightings = ({ pool, siteUrl, log }: { pool: Pool; siteUrl: string; log: Log }) => {
  const ownHost = new URL(siteUrl).host
  const noted = new LRUCache<string, true>({ max: mostInAnHour, ttl: hour, noUpdateTTL: true })
  let writing = 0

  /** Rows that were seen once are the first to go: what is invented is not seen again. */
  const write = async (unit: string, host: string, loader: number) => {
    await pool.query(
      `WITH surplus AS (
         DELETE FROM embed_sightings WHERE ctid IN (
           SELECT ctid FROM embed_sightings ORDER BY last_seen > first_seen DESC, last_seen DESC OFFSET ${mostRows - 1}
         )
       )
       INSERT INTO embed_sightings AS s (unit, host, loader) VALUES ($1, $2, $3)
       ON CONFLICT (unit, host, loader) DO UPDATE SET last_seen = now() WHERE s.last_seen < now() - interval '55 minutes'`,
      [unit, host, loader],
    )
  }

  return {
    /** At most one write an hour for a host, behind the answer. */
    note: ({ headers, url = '' }: Pick<IncomingMessage, 'headers' | 'url'>, unit: string): void => {
      const host = framingHost(headers, ownHost)
      if (host === null) return
      const loader = loaderIn(url)
      const name = `${unit} ${host} ${loader}`
      if (noted.has(name) || writing >= atOnce) return
      if (noted.size >= mostInAnHour && !noted.purgeStale()) return
      noted.set(name, true)
      writing += 1
      write(unit, host, loader)
        .catch((error) => log(`sightings: ${reasonOf(error)}`))
        .finally(() => {
          writing -= 1
        })
    },
  }
}
