import { resolve } from 'node:path'

export type Settings = {
  databaseUrl: string
  host: string
  port: number
  /** The public origin, without a slash at its end. */
  siteUrl: string
  dataDir: string
  secret: string
  /** Whether a proxy of ours stands before the front, so that the last entry of `X-Forwarded-For` is the reader's address. */
  behindProxy: boolean
}

/** A variable that is missing or malformed, in one line that names it. */
export class SettingsError extends Error {}

type Environment = Record<string, string | undefined>

const portOf = ({ PORT = '3000' }: Environment): number => {
  const port = Number(PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new SettingsError(`PORT is "${PORT}": a number from 1 to 65535 is expected.`)
}

const databaseUrlOf = ({ DATABASE_URL }: Environment): string => {
  if (DATABASE_URL && /^postgres(?:ql)?:\/\//u.test(DATABASE_URL) && URL.canParse(DATABASE_URL)) return DATABASE_URL
  throw new SettingsError(
    'DATABASE_URL is missing or malformed: postgres://user:password@host:5432/database is expected.',
  )
}

const siteUrlOf = (environment: Environment, port: number): string => {
  const given = environment.SITE_URL || `http://localhost:${port}`
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^https?:$/u.test(url.protocol) && url.pathname === '/' && !url.search && !url.username) return url.origin
  throw new SettingsError(`SITE_URL is "${given}": an origin such as https://guong.example.vn is expected.`)
}

const flagOf = (name: string, value: string | undefined): boolean => {
  if (value === undefined || value === '' || value === '0') return false
  if (value === '1') return true
  throw new SettingsError(`${name} is "${value}": 1 or 0 is expected.`)
}

/** @throws SettingsError */
export const readSettings = (environment: Environment): Settings => {
  const port = portOf(environment)
  return {
    databaseUrl: databaseUrlOf(environment),
    host: environment.HOST || '127.0.0.1',
    port,
    siteUrl: siteUrlOf(environment, port),
    dataDir: resolve(environment.DATA_DIR || '.data'),
    secret: environment.PAYLOAD_SECRET ?? '',
    behindProxy: flagOf('TRUST_PROXY', environment.TRUST_PROXY),
  }
}
