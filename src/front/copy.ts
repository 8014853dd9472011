import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { prefixes } from '../shared/paths.ts'
import type { Day } from '../shared/time/vietnam-date.ts'

/** A rendered page as it is kept and served. */
export type Copy = {
  address: string
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Of the body, without quotes. */
  digest: string
  /** When the body came to be what it is, in milliseconds. */
  changedAt: number
  /** What was current when its render began. */
  generation: number
  /** The day in Vietnam on which its render began: pages speak of what is coming and what is over. */
  day: Day
  /** The item addresses that occur in it, each as a checksum. Two alike only cost a copy too many when one is withdrawn. */
  mentions: readonly number[]
}

export const digestOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 22)

const mentioned = new RegExp(`(?:${Object.values(prefixes).join('|')})/[a-z0-9-]+`, 'gu')

export const mentionOf = (path: string): number => crc32(path)

/** Lines of a calendar are folded wherever they grow too long, also within an address. */
const fold = /\r\n /gu

const mentionsIn = (address: string, body: Buffer): number[] => {
  const text = body.toString('utf8').replace(fold, '')
  const paths = [...(address.match(mentioned) ?? []), ...(text.match(mentioned) ?? [])]
  return [...new Set(paths)].map(mentionOf)
}

/** `before`: the copy in whose place it comes. */
export const createCopy = (
  content: Omit<Copy, 'digest' | 'mentions' | 'changedAt'>,
  before?: Copy,
  now = Date.now(),
): Copy => {
  const digest = digestOf(content.body)
  return {
    ...content,
    digest,
    changedAt: before?.digest === digest ? before.changedAt : now,
    mentions: mentionsIn(content.address, content.body),
  }
}
