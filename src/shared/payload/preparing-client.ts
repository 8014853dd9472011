import pg from 'pg'

/** On each connection: a plan of a page's statement takes PostgreSQL some 50 KB. */
const mostPrepared = 100

const mostSeen = 2_000

const reads = /^\s*(?:select|with)\b/iu

/**
 * Tells which statements are worth preparing: those that read and come again. The pages have a few dozen; what differs each time, as
 * with the number of values in a list, never fills up what the others need.
 */
export const createNames = (most = mostPrepared) => {
  const seen = new Set<string>()
  const names = new Map<string, string>()
  /** Undefined for a statement that is not prepared. */
  return (text: string): string | undefined => {
    const name = names.get(text)
    if (name || names.size >= most || !reads.test(text)) return name
    if (seen.delete(text)) {
      names.set(text, `read_${names.size}`)
      return names.get(text)
    }
    if (seen.size >= mostSeen) seen.clear()
    seen.add(text)
    return undefined
  }
}

const nameOf = createNames()

type Asked = { text?: unknown; name?: unknown; submit?: unknown }

const isNameless = (asked: unknown): asked is { text: string } => {
  if (typeof asked !== 'object' || asked === null) return false
  const { text, name, submit } = asked as Asked
  return typeof text === 'string' && name === undefined && submit === undefined
}

/**
 * A connection that has PostgreSQL parse and plan the statements of the reading pages once instead of each time: that takes longer than
 * to run them.
 */
export class PreparingClient extends pg.Client {
  override query(asked: unknown, ...rest: unknown[]): never {
    const named = isNameless(asked) ? { ...asked, name: nameOf(asked.text) } : asked
    return (super.query as (...all: unknown[]) => never)(named, ...rest)
  }
}
