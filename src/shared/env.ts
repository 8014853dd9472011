import { StartError } from './start-error.ts'

/** The environment of the portal, as .env.example documents it. */
export type Environment = {
  /** null: the embedded PostgreSQL */
  databaseUrl: string | null
  /** null: the one kept in the data folder */
  secret: string | null
  /** scheme and host, without a slash at the end */
  siteUrl: string
  /** null: mails stay in the outbox of the admin panel */
  smtpUrl: string | null
  dataDir: string
  port: number
  host: string
  /** whether a proxy of ours stands before the portal, so that the last entry of X-Forwarded-For is the reader's address */
  behindProxy: boolean
}

type Variables = Record<string, string | undefined>

const refuse = (name: string, expected: string): never => {
  throw new StartError(`${name}: expected ${expected}; correct it in the environment or in .env.`)
}

const parsedUrl = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

const databaseUrl = (value: string | undefined): string | null => {
  if (!value) return null
  const url = parsedUrl(value)
  const isDatabase = url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
  return isDatabase ? value : refuse('DATABASE_URL', 'postgres://user:password@host:5432/database')
}

const secret = (value: string | undefined, isRequired: boolean): string | null => {
  if (!value && isRequired)
    return refuse('PAYLOAD_SECRET', 'a secret of at least 32 characters when DATABASE_URL is set')
  if (value && value.length < 32) return refuse('PAYLOAD_SECRET', 'at least 32 characters')
  return value || null
}

const port = (value: string | undefined): number => {
  if (!value) return 3000
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
  return number >= 1 && number <= 65_535 ? number : refuse('PORT', 'a number from 1 to 65535')
}

const siteUrl = (value: string | undefined, fallback: string): string => {
  if (!value) return fallback
  const url = parsedUrl(value)
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username
  return isOrigin ? url.origin : refuse('SITE_URL', 'scheme and host alone, as in https://example.vn')
}

const smtpUrl = (value: string | undefined): string | null => {
  if (!value) return null
  return /^smtps?:$/.test(parsedUrl(value)?.protocol ?? '')
    ? value
    : refuse('SMTP_URL', 'smtp://user:password@host:587 or smtps://…')
}

const host = (value: string | undefined): string => {
  if (!value) return '127.0.0.1'
  return /^[\w.:-]+$/.test(value) ? value : refuse('HOST', 'an address or host name to listen on, as in 0.0.0.0')
}

const flag = (name: string, value: string | undefined): boolean => {
  if (!value || value === '0') return false
  return value === '1' || refuse(name, '1 or 0')
}

/**
 * Reads the variables; empty ones count as missing.
 * @throws StartError that names the variable and what is expected of it
 */
export const readEnvironment = (variables: Variables): Environment => {
  const database = databaseUrl(variables.DATABASE_URL)
  const portNumber = port(variables.PORT)
  return {
    databaseUrl: database,
    secret: secret(variables.PAYLOAD_SECRET, database !== null),
    siteUrl: siteUrl(variables.SITE_URL, `http://localhost:${portNumber}`),
    smtpUrl: smtpUrl(variables.SMTP_URL),
    dataDir: variables.DATA_DIR || '.data',
    port: portNumber,
    host: host(variables.HOST),
    behindProxy: flag('TRUST_PROXY', variables.TRUST_PROXY),
  }
}
