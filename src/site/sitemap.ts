import { escapeMarkup } from '@/shared/html'
import { absolute } from './absolute'

/** An address for search engines. `pictures`: addresses of the pictures that stand on it. */
export type Located = { path: string; changedAt: Date | null; pictures: string[] }

/** The protocol allows no more addresses in one file. */
export const addressesInFile = 50_000

export const xmlElement = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`

const url = ({ path, changedAt, pictures }: Located) =>
  [
    '<url>',
    xmlElement('loc', absolute(path)),
    ...(changedAt ? [xmlElement('lastmod', changedAt.toISOString())] : []),
    ...pictures.map((picture) => `<image:image>${xmlElement('image:loc', absolute(picture))}</image:image>`),
    '</url>',
  ].join('')

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

export const sitemapFile = (addresses: Located[]): string =>
  `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${addresses.map(url).join('\n')}\n</urlset>\n`

/** The index over several files, each at its own address. */
export const sitemapIndex = (files: string[]): string =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files
    .map((file) => `<sitemap>${xmlElement('loc', absolute(file))}</sitemap>`)
    .join('\n')}\n</sitemapindex>\n`
