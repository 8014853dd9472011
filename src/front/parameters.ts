import type { Parameter } from '../shared/paths.ts'

type CanonicalQuery = {
  /** `?a=1&b=2` in the page's own order, or nothing. */
  search: string
  /** Addresses that the values name; each must be live. */
  named: readonly string[]
}

const wholly = (pattern: RegExp, value: string) => new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value)

/**
 * The parameters that a page reads, in its order: unknown and empty ones are dropped, the first of several counts.
 * Null where a known parameter has a value that it cannot have.
 */
export const canonicalQuery = (read: readonly Parameter[], query: string): CanonicalQuery | null => {
  const given = new URLSearchParams(query)
  const kept: string[] = []
  const named: string[] = []
  for (const { name, tidied, values, register } of read) {
    const typed = given.get(name)
    const value = typed && tidied ? tidied(typed) : typed
    // A form sends every field, the untouched ones empty.
    if (!value) continue
    if (!wholly(values, value)) return null
    kept.push(`${name}=${encodeURIComponent(value)}`)
    if (register) named.push(`${register}/${value}`)
  }
  return { search: kept.length > 0 ? `?${kept.join('&')}` : '', named }
}
