import pg from 'pg'
import { type Log, reasonOf } from './log.ts'

/** The number that every change to what the public sees raises, as far as this process has taken note of it. */
export type Generation = {
  /** Undefined until the database was first read. */
  current: () => number | undefined
  /** Whether the database failed to answer when it was last asked. */
  isAway: () => boolean
  /**
   * Reads the newest number and adopts it. A reading that was under way before the call does not count, unless it fails.
   * Rejects when the database does not answer.
   */
  read: () => Promise<number>
  /** Keeps reading: at every notification and every second. Resolves after the first attempt. */
  follow: () => Promise<void>
  stop: () => Promise<void>
}

/** Takes note of what happened after `known` (undefined: of everything) and calls `take` once the newest number may count. */
export type Adopt = (known: number | undefined, take: (newest: number) => void) => Promise<void>

const pollEvery = 1_000

export const createGeneration = (options: { databaseUrl: string; adopt: Adopt; log: Log }): Generation => {
  const { databaseUrl, adopt, log } = options
  let known: number | undefined
  let away = false
  let stopped = false
  let running: Promise<number> | undefined
  let following: Promise<number> | undefined
  let listener: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  const readNow = async (): Promise<number> => {
    let newest = known
    const take = (number: number) => {
      newest = number
      known = number
    }
    try {
      await adopt(known, take)
    } catch (error) {
      if (!away && !stopped) log(`database: away (${reasonOf(error)}); stored pages are served`)
      away = true
      throw error
    }
    if (newest === undefined) throw new Error('the database has no generation')
    if (away) log('database: back')
    away = false
    return newest
  }

  const read = (): Promise<number> => {
    if (running) {
      following ??= running
        .finally(() => {
          following = undefined
        })
        .then(read)
      return following
    }
    running = readNow().finally(() => {
      running = undefined
    })
    return running
  }

  const readQuietly = () => read().then(nothing, nothing)

  const listen = async () => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 1_000,
      keepAlive: true,
      application_name: 'guong-sang front, listening',
    })
    listener = client
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      client.end().catch(nothing)
      if (stopped) return
      void readQuietly()
      setTimeout(() => stopped || listen(), pollEvery).unref()
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', () => void readQuietly())
    try {
      await client.connect()
      await client.query('LISTEN content_changes')
      await readQuietly()
    } catch {
      lose()
    }
  }

  return {
    current: () => known,
    isAway: () => away,
    read,
    follow: async () => {
      await readQuietly()
      void listen()
      timer = setInterval(() => void readQuietly(), pollEvery)
    },
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await listener?.end().catch(nothing)
      await running?.catch(nothing)
    },
  }
}

const nothing = () => undefined
