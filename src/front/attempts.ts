import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { AttemptLimit } from '../shared/attempts.ts'

/** Guessing a password. */
export const signingIn: AttemptLimit = { purpose: 'sign-in', allowed: 20, minutes: 5 }

/**
 * Sending a form. A school or an office has one address for all: a hundred people of whom each writes and saves
 * in the last ten minutes before a deadline are let through: three times by hand, and once in two minutes the page by itself.
 */
export const sendingForms: AttemptLimit = { purpose: 'form', allowed: 900, minutes: 10 }

/** Beginning to send a large file, which may take its place on the disk for two days. */
export const sendingLargeFiles: AttemptLimit = { purpose: 'large-file', allowed: 100, minutes: 10 }

/** Sending a piece of one: a school that fills a line of a hundred megabits with pieces of 2 MB is let through. */
export const sendingPieces: AttemptLimit = { purpose: 'piece', allowed: 6_000, minutes: 10 }

/** Asking for a receipt by its code. There are 23 to the ninth codes: guessing is hopeless, this keeps it quiet. */
export const lookingUp: AttemptLimit = { purpose: 'look-up', allowed: 60, minutes: 10 }

/** The reader's address: the last one that a proxy of ours wrote down, otherwise the connection's. */
export const addressOfClient = (request: IncomingMessage, behindProxy: boolean): string => {
  const forwarded = request.headers['x-forwarded-for']
  const last = behindProxy
    ? String(forwarded ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined
  return last || request.socket.remoteAddress || ''
}

/** A household has all of a /64: one address of it is as good as another. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/u, '')
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.split('::')
  const left = before.split(':').filter(Boolean)
  const right = after?.split(':').filter(Boolean) ?? []
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')
}
