import {
  embedParameters,
  embedPath,
  embedPaths,
  feedOf,
  feedPaths,
  fixedPaths,
  formPaths,
  isEmbed,
  isPlace,
  itemKinds,
  type KindKey,
  listParameters,
  mapAnchors,
  prefixes,
  suffixesOf,
} from '../shared/paths.ts'
import { canonicalQuery } from './parameters.ts'

/** A reading page as the front knows it. */
export type Page = {
  /** Path and canonical query: the name of its stored copy, and all that the renderer learns of a request. */
  address: string
  /** The item's registered address, without the suffix; null for pages that always exist. */
  item: string | null
  suffix: string
  /** The page's address where the item stands at another one; there with the suffix where it is left out. */
  at?: (item: string) => string
  /** The id of an item that is or was public, whatever its address. */
  id?: string
  /** Registered addresses that the parameters name. */
  named: readonly string[]
  /** Whether a copy of it is kept. Of a search none is: there are as many searches as there are words. */
  kept: boolean
}

/** A file for the entry whose page is at the address: whole, or in pieces. */
export type FileSent = { kind: 'file-sent' | 'pieces'; address: string }

/** `address`: of the page that shows the form, with its canonical query; `asks`: the query asks for something. */
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
  | { kind: 'refused'; status: 400 | 501 }
  | { kind: 'unknown' }
  | { kind: 'elsewhere'; location: string }
  | { kind: 'too-long' }

const longest = 2_000

const fixed: ReadonlySet<string> = new Set([
  ...Object.values(fixedPaths),
  ...Object.keys(listParameters),
  ...Object.values(feedPaths),
  ...[fixedPaths.home, ...itemKinds.map((kind) => prefixes[kind])].map(feedOf),
])

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const itemPattern = ([kind, prefix]: [string, string]) => {
  const suffixes = suffixesOf(kind as KindKey).map(escaped)
  return `(${escaped(prefix)}/${slug})(${['', ...suffixes].join('|')})`
}
const items = Object.entries(prefixes).map((entry) => ({
  kind: entry[0] as KindKey,
  pattern: new RegExp(`^${itemPattern(entry)}$`, 'u'),
}))

/** The item that has the address, or a sub-address that it may have. */
const itemAt = (path: string) => {
  for (const { kind, pattern } of items) {
    const [, item, suffix = ''] = pattern.exec(path) ?? []
    if (item) return { kind, item, suffix }
  }
  return null
}

const { enter, ownEntry, receipt, invitation, joined, left, lookUp, certificate, file, largeFile, received } = formPaths
const contest = escaped(prefixes.contest)
const forms = new RegExp(`^(${contest}/${slug}${enter}|(?:${ownEntry}|${invitation})/[0-9a-f]{32})(${received})?$`, 'u')
const files = new RegExp(`^(${ownEntry}/[0-9a-f]{32})${file}$`, 'u')
const pieces = new RegExp(`^(${ownEntry}/[0-9a-f]{32})${largeFile}(?:/[0-9a-f]{32})?$`, 'u')
const certificates = new RegExp(`^${certificate}/[A-Za-z0-9-]{1,40}$`, 'u')
const outcomes = new RegExp(
  `^(?:${ownEntry}/[0-9a-f]{32}${receipt}|${invitation}/[0-9a-f]{32}(?:${joined}|${left}))$`,
  'u',
)

const formAt = (path: string, query: string): FormAsked | FileSent | null => {
  const [, entry] = files.exec(path) ?? []
  if (entry) return { kind: 'file-sent', address: entry }
  const [, owner] = pieces.exec(path) ?? []
  if (owner) return { kind: 'pieces', address: owner }
  if (path === lookUp) {
    const canonical = canonicalQuery(listParameters[path] ?? [], query)
    return (
      canonical && { kind: 'form', address: path + canonical.search, receives: false, asks: canonical.search !== '' }
    )
  }
  if (certificates.test(path)) return { kind: 'form', address: path, receives: false, asks: true }
  if (outcomes.test(path)) return { kind: 'form', address: path, receives: false, asks: false }
  const [, address, action] = forms.exec(path) ?? []
  return address ? { kind: 'form', address, receives: action !== undefined, asks: false } : null
}

const placeFeeds = new RegExp(`^/rss((?:${prefixes.unit}|${prefixes.sector})/${slug})\\.xml$`, 'u')
const dataKinds = itemKinds.map((kind) => escaped(prefixes[kind])).join('|')
const dataItems = new RegExp(`^/du-lieu(?:${dataKinds})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.json$`, 'u')

const forPrograms = (path: string): Page | null => {
  const [, place] = placeFeeds.exec(path) ?? []
  if (place) return { address: path, item: place, suffix: '', at: feedOf, named: [], kept: true }
  const [, id] = dataItems.exec(path) ?? []
  return id ? { address: path, item: null, suffix: '', id, named: [], kept: true } : null
}

const pageAt = (path: string, query: string): Page | null => {
  if (fixed.has(path)) {
    const canonical = canonicalQuery(listParameters[path] ?? [], query)
    if (!canonical) return null
    const { search, named } = canonical
    return { address: path + search, item: null, suffix: '', named, kept: isKept(path, search) }
  }
  const found = itemAt(path)
  if (found) return { address: path, item: found.item, suffix: found.suffix, named: [], kept: true }
  return isEmbed(path) ? embedAt(path, query) : forPrograms(path)
}

/** There are as many answers as there are words to search for, or addresses to paste. */
const isKept = (path: string, search: string) =>
  path === fixedPaths.search ? search === '' : path !== fixedPaths.embedBuilder || !/[?&]bai=/u.test(search)

const embedAt = (path: string, query: string): Page | null => {
  const { units, items: cards } = embedPaths
  const isCard = path.startsWith(`${cards}/`)
  const item = isCard ? path.slice(cards.length) : prefixes.unit + path.slice(units.length)
  const found = itemAt(item)
  if (!found || found.suffix || isPlace(found.kind) === isCard) return null
  const canonical = canonicalQuery(embedParameters[isCard ? 'item' : 'unit'], query)
  if (!canonical) return null
  const at = (moved: string) => embedPath(moved) + canonical.search
  return { address: at(item), item, suffix: '', at, named: [], kept: true }
}

/** The item of this site that a whole address names, however it was copied. */
const ownItem = (address: string, siteUrl: string): string | null => {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  if (!/^https?:$/u.test(protocol) || host !== new URL(siteUrl).host) return null
  const found = itemAt(pathname.toLowerCase().replace(/\/$/u, ''))
  return found && !found.suffix && !isPlace(found.kind) ? found.item : null
}

const widest = 10_000

const oEmbedAt = (query: string, siteUrl: string): Decision => {
  const asked = new URLSearchParams(query)
  const url = asked.get('url')
  if (!url) return { kind: 'refused', status: 400 }
  const format = asked.get('format') || 'json'
  if (format !== 'json' && format !== 'xml') return { kind: 'refused', status: 501 }
  const item = ownItem(url, siteUrl)
  if (!item) return { kind: 'unknown' }
  const width = Number(asked.get('maxwidth'))
  const narrowed = Number.isInteger(width) && width > 0 && width <= widest ? `&maxwidth=${width}` : ''
  const at = (moved: string) => `${embedPaths.oEmbed}?url=${moved}&format=${format}${narrowed}`
  return { kind: 'page', page: { address: at(item), item, suffix: '', at, named: [], kept: true }, spelledRight: true }
}

const isUnder = (path: string, area: string) => path === area || path.startsWith(`${area}/`)

const isPlain = (path: string) => /^\/[A-Za-z0-9/._-]*$/u.test(path) && !/\/\/|\/\.{1,2}(?:\/|$)/u.test(path)

/** What a request's target asks for, by its spelling alone. */
export const decide = (target: string, siteUrl: string): Decision => {
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
  if (normal === embedPaths.oEmbed) return oEmbedAt(query, siteUrl)
  const location = mapAnchors[normal]
  if (location) return { kind: 'elsewhere', location }
  const form = formAt(path, query)
  if (form) return form
  const page = pageAt(normal, query)
  return page ? { kind: 'page', page, spelledRight: normal === path } : { kind: 'unknown' }
}

/** The path of a request's target without its query, for the log. */
export const pathOf = (target: string) => target.split('?', 1)[0] ?? ''

/** An address that may be a secret, as it may stand in the log. */
export const unnamed = (address: string) => pathOf(address).replace(/[0-9a-f]{32}/gu, '…')
