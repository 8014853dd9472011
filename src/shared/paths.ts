/**
 * Every address of the public site, in one table: pages build links from it, the front decides with it what an address is.
 * Loaded by plain Node too: relative imports with their ending, erasable TypeScript only.
 */

import { cleanQuery } from './text/clean-query.ts'

/** The first segment of each publishable kind's own list; `<kind>` in an address is this segment. */
export const prefixes = {
  exemplar: '/guong-dien-hinh',
  'good-deed': '/nguoi-tot-viec-tot',
  emerging: '/nhan-to-moi',
  practice: '/mo-hinh-cach-lam-hay',
  article: '/tin-bai',
  movement: '/phong-trao-thi-dua',
  anniversary: '/ky-niem-11-6',
  event: '/giao-luu-toa-dam',
  document: '/van-ban',
  contest: '/cuoc-thi',
  'special-page': '/chuyen-trang',
  sector: '/linh-vuc',
  unit: '/don-vi',
} as const

export type KindKey = keyof typeof prefixes

export const itemPath = (kind: KindKey, slug: string) => `${prefixes[kind]}/${slug}`

export const fixedPaths = {
  home: '/',
  search: '/tim-kiem',
  individuals: '/guong-dien-hinh/ca-nhan',
  collectives: '/guong-dien-hinh/tap-the',
  households: '/guong-dien-hinh/ho-gia-dinh',
  about: '/gioi-thieu',
  accessibility: '/ho-tro-tiep-can',
  siteMap: '/so-do-cong',
  privacy: '/bao-ve-du-lieu-ca-nhan',
  correction: '/yeu-cau-chinh-sua-go-bo',
  sitemapXml: '/sitemap.xml',
  robots: '/robots.txt',
  manifest: '/manifest.webmanifest',
  openSearch: '/opensearch.xml',
  embedBuilder: '/nhung',
} as const

/** What has no list of its own stands on the map of the site. */
export const mapAnchors: Readonly<Record<string, string>> = {
  [prefixes.sector]: `${fixedPaths.siteMap}#linh-vuc`,
  [prefixes.unit]: `${fixedPaths.siteMap}#don-vi`,
  [prefixes['special-page']]: `${fixedPaths.siteMap}#chuyen-trang`,
}

/** What programs follow, beside the pages: feeds and the calendar. */
export const feedPaths = { json: '/feed.json', podcast: '/podcast.xml', calendar: '/lich.ics' } as const

/** The RSS feed of what is published on a page: the home page, a list, a sector or a unit. */
export const feedOf = (page: string) => (page === fixedPaths.home ? '/rss.xml' : `/rss${page}.xml`)

/** What programs read of a kind, and of one of its items; the id stays whatever becomes of the item. */
export const publicDataOf = (kind: KindKey) => `/du-lieu${prefixes[kind]}.json`
export const publicItemOf = (kind: KindKey, id: string) => `/du-lieu${prefixes[kind]}/${id}.json`
/** What stands in other sites' pages, and what brings it there. */
export const embedPaths = {
  /** Followed by a unit's slug. */
  units: '/nhung',
  /** Followed by an item's own address. */
  items: '/nhung/bai',
  loader: '/nhung.js',
  /** Reports the height of a frame that the loader made. */
  frameScript: '/nhung-khung.js',
  oEmbed: '/oembed',
} as const

/** What other sites' pages show of what is registered at an address: of a unit its newest items, or one item. */
export const embedPath = (registered: string) =>
  registered.startsWith(`${prefixes.unit}/`)
    ? embedPaths.units + registered.slice(prefixes.unit.length)
    : embedPaths.items + registered

export const isEmbed = (address: string) => address.startsWith(`${embedPaths.units}/`)

/**
 * Where people write to the portal. What is shown there is for the one who asks: it is never kept, and it is only here that a form
 * is received, at the page's own address followed by `received`.
 */
export const formPaths = {
  /** After the address of a contest. */
  enter: '/gui-bai',
  /** Followed by the secret of an entry: 32 hexadecimal digits. */
  ownEntry: '/bai-du-thi',
  receipt: '/bien-nhan',
  /** Where a file of an entry is received. */
  file: '/tep',
  /** Where a large file of an entry is received in pieces. */
  largeFile: '/tep-lon',
  /** Followed by the code of an invitation to co-authors: 32 hexadecimal digits. */
  invitation: '/dong-tac-gia',
  /** What a co-author is told when he has joined. */
  joined: '/da-ghi-ten',
  /** What a co-author is told when he has left. */
  left: '/da-rut-ten',
  lookUp: '/cuoc-thi/tra-cuu',
  /** Followed by the code of a certificate. */
  certificate: '/chung-nhan',
  received: '/nhan',
} as const

/** Bodies of the answers 404 and 410: pages that Next renders and only the front asks for. */
export const answerPaths = { notFound: '/_khong-thay', gone: '/_da-go' } as const

/** Sub-addresses of every publishable item: the same text on another channel. Routes for them lie in `src/app/kenh/<channel>`. */
export const channelPaths = {
  qrSvg: '/ma-qr.svg',
  qrPng: '/ma-qr.png',
  card: '/the.jpg',
  script: '/truyen-thanh',
  scriptText: '/truyen-thanh.txt',
  print: '/in',
  poster: '/ap-phich.pdf',
} as const

export const channelSuffixes = Object.values(channelPaths)

/** Sub-addresses of the items of one kind. */
const ownSuffixes: Partial<Record<KindKey, readonly string[]>> = {
  event: ['/lich.ics'],
  contest: ['/the-le', '/ket-qua', '/ket-qua.json', '/tac-pham', '/lich.ics'],
}

/** Places are no items: they have no text of their own that a channel could carry. */
const places: readonly KindKey[] = ['sector', 'unit']

/** The kinds that are published, in the order of the site. */
export const itemKinds = (Object.keys(prefixes) as KindKey[]).filter((kind) => !places.includes(kind))
export const isPlace = (kind: KindKey) => places.includes(kind)

/** Sub-addresses of an item, beside the item itself. */
export const suffixesOf = (kind: KindKey): readonly string[] => [
  ...(ownSuffixes[kind] ?? []),
  ...(isPlace(kind) ? [] : channelSuffixes),
]

/**
 * A query parameter that a page reads. `tidied`: what counts of what was typed; `values`: the whole value must match; `register`:
 * the value must also be the slug of a live address under that prefix.
 */
export type Parameter = { name: string; tidied?: (typed: string) => string; values: RegExp; register?: string }

const slug = /[a-z0-9]+(?:-[a-z0-9]+)*/u
const sector: Parameter = { name: 'linh-vuc', values: slug, register: prefixes.sector }
const unit: Parameter = { name: 'don-vi', values: slug, register: prefixes.unit }
const movement: Parameter = { name: 'phong-trao', values: slug, register: prefixes.movement }
const year: Parameter = { name: 'nam', values: /(?:19|20)\d\d/u }
const level: Parameter = { name: 'cap', values: /co-quan|xa|huyen|tinh|toan-quoc/u }
const page: Parameter = { name: 'trang', values: /[1-9]\d{0,3}/u }
const articleForm: Parameter = { name: 'loai', values: /tin|bai|phong-su/u }
const eventForm: Parameter = { name: 'loai', values: /giao-luu|toa-dam|trao-doi|tham-quan|hoc-tap-kinh-nghiem/u }
const month: Parameter = { name: 'thang', values: /(?:19|20)\d\d-(?:0[1-9]|1[0-2])/u }

const words: Parameter = { name: 'q', tidied: cleanQuery, values: /.+/u }
const kind: Parameter = {
  name: 'loai',
  values:
    /guong-dien-hinh|nguoi-tot-viec-tot|mo-hinh-cach-lam-hay|nhan-to-moi|tin-bai|phong-trao-thi-dua|ky-niem-11-6|giao-luu-toa-dam|van-ban|cuoc-thi/u,
}
const pageOfSearch: Parameter = { name: 'trang', values: /[1-9]|[1-4]\d|50/u }
const asTyped: Parameter = { name: 'dung', values: /1/u }

const receipt: Parameter = { name: 'ma', tidied: cleanQuery, values: /.+/u }

/** The id of the last item of the page before. */
const after: Parameter = { name: 'sau', values: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u }
const theme: Parameter = { name: 'giao-dien', values: /sang|toi|tu-dong/u }
const headingLevel: Parameter = { name: 'cap', values: /[2-4]/u }
const embedChoices = [
  { name: 'loai', values: /guong|mo-hinh|tat-ca/u },
  { name: 'so', values: /[1-9]|1[0-2]/u },
  theme,
  { name: 'kieu', values: /danh-sach|the/u },
  headingLevel,
]
/** Set by the loader: the frame reports its height. */
const framed: Parameter = { name: 'khung', values: /1/u }
/** The address of an item as somebody pasted it. */
const pasted: Parameter = { name: 'bai', tidied: cleanQuery, values: /.+/u }

/** What an embed reads, in canonical order. */
export const embedParameters: Readonly<Record<'unit' | 'item', readonly Parameter[]>> = {
  unit: [...embedChoices, framed],
  item: [theme, headingLevel, framed],
}

const exemplarFilters = [sector, unit, year, level, movement, page]

/** The pages that read parameters, each with its parameters in canonical order. Every other page reads none. */
export const listParameters: Readonly<Record<string, readonly Parameter[]>> = {
  [prefixes.exemplar]: exemplarFilters,
  [fixedPaths.individuals]: exemplarFilters,
  [fixedPaths.collectives]: exemplarFilters,
  [fixedPaths.households]: exemplarFilters,
  [prefixes['good-deed']]: exemplarFilters,
  [prefixes.emerging]: exemplarFilters,
  [prefixes.practice]: [sector, unit, year, page],
  [prefixes.article]: [sector, unit, year, movement, articleForm, page],
  [prefixes.movement]: [page],
  [prefixes.anniversary]: [],
  [prefixes.event]: [unit, year, eventForm, month, page],
  [prefixes.document]: [year, page],
  [prefixes.contest]: [page],
  [fixedPaths.search]: [words, kind, sector, unit, year, pageOfSearch, asTyped],
  [fixedPaths.sitemapXml]: [page],
  [formPaths.lookUp]: [receipt],
  ...Object.fromEntries(itemKinds.map((kind) => [publicDataOf(kind), [after]])),
  [fixedPaths.embedBuilder]: [unit, pasted, ...embedChoices],
}
