import 'server-only'
import { type Chosen, type FacetName, facetNames, type Choice as Values } from '@/catalogue/facets'
import { countList, pageOfList } from '@/catalogue/queries'
import { publicFile } from '@/media/files'
import type { Shelf } from '@/publishing/shelf'
import { listSectors } from '@/sectors/queries'
import { listParameters } from '@/shared/paths'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import { perGeneration } from '@/shared/per-generation'
import { inVietnameseOrder } from '@/shared/text/collation'
import { listUnits } from '@/units/queries'
import { type Choosable, facetGroups, movementChoices, sectorChoices, termChoices, unitChoices } from './choices'
import { type Site, siteOf } from './identity'
import type { Parameters } from './list-address'
import type { Located } from './sitemap'

/** The portal's settings and navigation; one reading for a whole page. */
export const getSite = perGeneration(async (): Promise<Site> => {
  const payload = await payloadClient()
  const [settings, navigation] = await Promise.all([
    payload.findGlobal({ slug: 'site-settings', depth: 0, ...asPublic() }),
    payload.findGlobal({ slug: 'navigation', depth: 0, ...asPublic() }),
  ])
  return siteOf(settings, navigation)
})

/** The movements by title. */
export const listMovementTitles = perGeneration(async () => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'movements',
    depth: 0,
    pagination: false,
    select: { title: true, slug: true },
    ...asPublic(),
  })
  return inVietnameseOrder(docs, ({ title }) => title)
})

/** What the list can be narrowed to, and by which facets. */
const choosable: (shelf: Shelf<never>) => Promise<{ offered: FacetName[]; choices: Choosable }> = perGeneration(
  async ({ path, terms }) => {
    const names = (listParameters[path] ?? []).map(({ name }) => name)
    const offered = facetNames.filter((name) => names.includes(name))
    const [sectors, units, movements] = await Promise.all([
      listSectors(),
      listUnits(),
      offered.includes('phong-trao') ? listMovementTitles() : [],
    ])
    const choices = {
      'linh-vuc': sectorChoices(sectors),
      'don-vi': unitChoices(units),
      'phong-trao': movementChoices(movements),
      cap: termChoices(terms?.cap, 'cấp'),
      loai: termChoices(terms?.loai, 'loại'),
      nam: [],
    }
    return { offered, choices }
  },
  ({ path }) => path,
)

export const itemsOnPage = 24

/** Turning further costs more with every page: who wants older items narrows the list. */
export const mostPages = 40

export type Browsed<Doc> = {
  docs: Doc[]
  total: number
  page: number
  pages: number
  groups: ReturnType<typeof facetGroups>['groups']
  /** What is chosen, in the order of reading. */
  chosen: ReturnType<typeof facetGroups>['chosen']
}

/** One page of a list as it is narrowed, with what it can be narrowed to; null when a choice names nothing that exists. */
export const browse = async <Doc>(shelf: Shelf<Doc>, parameters: Parameters): Promise<Browsed<Doc> | null> => {
  const { offered, choices } = await choosable(shelf as unknown as Shelf<never>)
  const chosen: Chosen = {}
  for (const name of offered) {
    const value = parameters[name]
    if (!value) continue
    const stored = name === 'nam' ? [value] : choices[name].find((choice) => choice.value === value)?.stored
    if (!stored) return null
    chosen[name] = stored
  }
  const page = Number(parameters.trang ?? 1)
  const values = Object.fromEntries(offered.map((name) => [name, choices[name].flatMap(({ stored }) => stored)]))
  const { total, counts } = await countList(shelf, chosen, values as Partial<Record<FacetName, Values>>)
  const pages = Math.min(Math.ceil(total / itemsOnPage), mostPages)
  const docs = page <= pages ? await pageOfList(shelf, chosen, { total, limit: itemsOnPage, page }) : []
  return {
    docs,
    total,
    page,
    pages,
    ...facetGroups({ offered, choices, counts, parameters }),
  }
}

/** The pages that editors composed, newest first. */
export const listSpecialPages = async () => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'special-pages',
    depth: 0,
    limit: 100,
    pagination: false,
    sort: '-publishedOn',
    select: { title: true, slug: true },
    ...asPublic(),
  })
  return docs
}

/** How many addresses the register holds that search engines may know. */
export const countAddresses = async (): Promise<number> => {
  const [row] = await readRows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM addresses WHERE state = 'live'`,
  )
  return row?.count ?? 0
}

type AddressRow = { path: string; changed: string; pictures: string[] | null }

/** A file's worth of registered addresses, each with its last change that the public saw and its largest pictures. */
export const listAddresses = async (file: number, inFile: number): Promise<Located[]> => {
  const rows = await readRows<AddressRow>(sql`
    WITH live AS (
      SELECT path, item, since FROM addresses WHERE state = 'live' ORDER BY path
      LIMIT ${inFile} OFFSET ${(file - 1) * inFile}
    ), changes AS (
      SELECT item, max(at) AS at FROM content_changes WHERE item IN (SELECT item FROM live) GROUP BY item
    ), pictures AS (
      SELECT item, array_agg(files[array_length(files, 1)]) AS names FROM published_files
      WHERE item IN (SELECT item FROM live) AND files[array_length(files, 1)] LIKE '%.jpg' GROUP BY item
    )
    SELECT path, greatest(since, changes.at) AS changed, names AS pictures
    FROM live LEFT JOIN changes USING (item) LEFT JOIN pictures USING (item) ORDER BY path`)
  return rows.map(({ path, changed, pictures }) => ({
    path,
    changedAt: new Date(changed),
    pictures: (pictures ?? []).map(publicFile),
  }))
}
