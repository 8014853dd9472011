import { createHash } from 'node:crypto'
import { httpsOrigin } from '@/shared/web-origin'
import { embedStyle } from './embed-style'

const styleHash = createHash('sha256').update(embedStyle).digest('base64')

/** Who may show embeds: everybody, or the sites that units registered. */
export type Framers = 'everybody' | readonly string[]

const ancestorsOf = (framers: Framers) =>
  framers === 'everybody'
    ? '*'
    : ["'self'", ...new Set(framers.filter((origin) => httpsOrigin(origin) === origin))].join(' ')

/** The policy of an embed: its own looks, its own pictures, no script but the one that reports its height. */
export const framingPolicy = (framers: Framers, reportsHeight: boolean): string =>
  [
    "default-src 'none'",
    ...(reportsHeight ? ["script-src 'self'"] : []),
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestorsOf(framers)}`,
  ].join('; ')
