import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

const secret = 'x'.repeat(32)

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({ PORT: '', SITE_URL: '' })).toEqual({
      databaseUrl: null,
      secret: null,
      siteUrl: 'http://localhost:3000',
      smtpUrl: null,
      dataDir: '.data',
      port: 3000,
      host: '127.0.0.1',
      behindProxy: false,
    })
  })

  it('takes what is set', () => {
    const set = {
      DATABASE_URL: 'postgresql://u:p@db:5432/portal',
      PAYLOAD_SECRET: secret,
      SITE_URL: 'https://guongsang.example/',
      SMTP_URL: 'smtps://u:p@mail:465',
      DATA_DIR: '/srv/portal',
      PORT: '8080',
      HOST: '0.0.0.0',
      TRUST_PROXY: '1',
    }
    expect(readEnvironment(set)).toEqual({
      databaseUrl: set.DATABASE_URL,
      secret,
      siteUrl: 'https://guongsang.example',
      smtpUrl: set.SMTP_URL,
      dataDir: '/srv/portal',
      port: 8080,
      host: '0.0.0.0',
      behindProxy: true,
    })
  })

  it('lets the site follow the port', () => {
    expect(readEnvironment({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  })

  it.each([
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/portal', PAYLOAD_SECRET: secret }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://db', PAYLOAD_SECRET: secret }],
    ['DATABASE_URL', { DATABASE_URL: 'localhost:5432', PAYLOAD_SECRET: secret }],
    ['PAYLOAD_SECRET', { DATABASE_URL: 'postgres://db/portal' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['SITE_URL', { SITE_URL: 'example.vn' }],
    ['SITE_URL', { SITE_URL: 'https://example.vn/portal' }],
    ['SITE_URL', { SITE_URL: 'ftp://example.vn' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '3000a' }],
    ['HOST', { HOST: 'a host' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
  ])('names %s when it is wrong: %o', (name, variables) => {
    expect(() => readEnvironment(variables)).toThrow(new RegExp(`^${name}: expected [^\n]+$`))
  })
})
