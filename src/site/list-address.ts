import { listParameters } from '@/shared/paths'

/** Parameters of a list by name, as they stand in its address. */
export type Parameters = Readonly<Record<string, string>>

type Asked = Record<string, string | string[] | undefined>

/**
 * The parameters that the list reads, out of what was asked; a repeated one counts once, an empty one not at all.
 * Null when one of them has a value that it cannot have.
 */
export const readParameters = (path: string, asked: Asked): Parameters | null => {
  const read: Record<string, string> = {}
  for (const { name, tidied, values } of listParameters[path] ?? []) {
    const given = asked[name]
    const typed = Array.isArray(given) ? given[0] : given
    const value = typed && tidied ? tidied(typed) : typed
    if (!value) continue
    if (!new RegExp(`^(?:${values.source})$`, 'u').test(value)) return null
    read[name] = value
  }
  return read
}

/** The list's address with these parameters, in canonical order; its first page has no number. */
export const listHref = (path: string, parameters: Parameters): string => {
  const pairs = (listParameters[path] ?? []).flatMap(({ name }) => {
    const value = parameters[name]
    return value && !(name === 'trang' && value === '1') ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}

export const without = (parameters: Parameters, ...names: string[]): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)))
