import { fixedPaths, formPaths, type KindKey, listParameters, prefixes, suffixesOf } from '../shared/paths.ts'
import { canonicalQuery } from './parameters.ts'

/** A reading page as the front knows it. */
export type Page = {
  /** Path and canonical query: the name of its stored copy, and all that the renderer learns of a request. */
  address: string
  /** The item's registered address, without the suffix; null for pages that always exist. */
  item: string | null
  suffix: string
  /** Registered addresses that the parameters name. */
  named: readonly string[]
  /** Whether a copy of it is kept. Of a search none is: there are as many searches as there are words. */
  kept: boolean
}

/** `address`: of the page that shows the form, with its canonical query; `asks`: the query asks for something. */
/** A file for the entry whose page is at the address. */
export type FileSent = { kind: 'file-sent'; address: string }

export type FormAsked = { kind: 'form'; address: string; receives: boolean; asks: boolean }

type Decision =
  | { kind: 'page'; page: Page; spelledRight: boolean }
  | FormAsked
  | FileSent
  | { kind: 'preview'; address: string }
  | { kind: 'preview-file' }
  | { kind: 'admin' }
  | { kind: 'api' }
  | { kind: 'health'; live: boolean }
  | { kind: 'public-file'; name: string }
  | { kind: 'unknown' }
  | { kind: 'too-long' }

const longest = 2_000

const fixed: ReadonlySet<string> = new Set([...Object.values(fixedPaths), ...Object.keys(listParameters)])

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const itemPattern = ([kind, prefix]: [string, string]) => {
  const suffixes = suffixesOf(kind as KindKey).map(escaped)
  return `(${escaped(prefix)}/${slug})(${['', ...suffixes].join('|')})`
}
const items = Object.entries(prefixes).map((entry) => new RegExp(`^${itemPattern(entry)}$`, 'u'))

const { enter, ownEntry, receipt, invitation, joined, lookUp, certificate, file, received } = formPaths
const contest = escaped(prefixes.contest)
const forms = new RegExp(`^(${contest}/${slug}${enter}|(?:${ownEntry}|${invitation})/[0-9a-f]{32})(${received})?$`, 'u')
const files = new RegExp(`^(${ownEntry}/[0-9a-f]{32})${file}$`, 'u')
const certificates = new RegExp(`^${certificate}/[A-Za-z0-9-]{1,40}$`, 'u')
const outcomes = new RegExp(`^(?:${ownEntry}/[0-9a-f]{32}${receipt}|${invitation}/[0-9a-f]{32}${joined})$`, 'u')

const formAt = (path: string, query: string): FormAsked | FileSent | null => {
  const [, entry] = files.exec(path) ?? []
  if (entry) return { kind: 'file-sent', address: entry }
  if (path === lookUp) {
    const canonical = canonicalQuery(path, query)
    return (
      canonical && { kind: 'form', address: path + canonical.search, receives: false, asks: canonical.search !== '' }
    )
  }
  if (certificates.test(path)) return { kind: 'form', address: path, receives: false, asks: true }
  if (outcomes.test(path)) return { kind: 'form', address: path, receives: false, asks: false }
  const [, address, action] = forms.exec(path) ?? []
  return address ? { kind: 'form', address, receives: action !== undefined, asks: false } : null
}

const pageAt = (path: string, query: string): Page | null => {
  if (fixed.has(path)) {
    const canonical = canonicalQuery(path, query)
    if (!canonical) return null
    const { search, named } = canonical
    return { address: path + search, item: null, suffix: '', named, kept: path !== fixedPaths.search || search === '' }
  }
  for (const pattern of items) {
    const [, item, suffix = ''] = pattern.exec(path) ?? []
    if (item) return { address: path, item, suffix, named: [], kept: true }
  }
  return null
}

const isUnder = (path: string, area: string) => path === area || path.startsWith(`${area}/`)

const isPlain = (path: string) => /^\/[A-Za-z0-9/._-]*$/u.test(path) && !/\/\/|\/\.{1,2}(?:\/|$)/u.test(path)

/** What a request's target asks for, by its spelling alone. */
export const decide = (target: string): Decision => {
  const [path = '', ...rest] = target.split('?')
  if (path === '/api/health' || path === '/api/health/live') return { kind: 'health', live: path.endsWith('/live') }
  if (isUnder(path, '/api')) return { kind: 'api' }
  if (isUnder(path, '/admin')) return { kind: 'admin' }
  // What is typed into a search is cut, not refused; more than fits into a request's head does not come this far.
  if (target.length > longest && path !== fixedPaths.search) return { kind: 'too-long' }
  if (!isPlain(path)) return { kind: 'unknown' }
  if (path.startsWith('/xem-truoc/tep/')) return { kind: 'preview-file' }
  if (path.startsWith('/xem-truoc/')) return { kind: 'preview', address: target }
  if (path.startsWith('/tep/')) return { kind: 'public-file', name: path.slice('/tep/'.length) }
  const normal = path.toLowerCase().replace(/(?<=.)\/$/u, '')
  const query = rest.join('?')
  const form = formAt(path, query)
  if (form) return form
  const page = pageAt(normal, query)
  return page ? { kind: 'page', page, spelledRight: normal === path } : { kind: 'unknown' }
}

/** The path of a request's target without its query, for the log. */
export const pathOf = (target: string) => target.split('?', 1)[0] ?? ''
