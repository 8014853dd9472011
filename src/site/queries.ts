import 'server-only'
import { cache } from 'react'
import type { ContentKind } from '@/publishing/content-kind'
import { type FacetCount, type FacetName, type Facets, facetNames, facetsWhere } from '@/publishing/facets'
import { countFacets, listItems } from '@/publishing/queries'
import type { Shelf } from '@/publishing/shelf'
import { listSectors } from '@/sectors/queries'
import { listParameters } from '@/shared/paths'
import { asPublic } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import { listUnits } from '@/units/queries'
import { type Choosable, facetGroups, movementChoices, sectorChoices, termChoices, unitChoices } from './choices'
import { type Site, siteOf } from './identity'
import type { Parameters } from './list-address'

/** The portal's settings and navigation; one reading for a whole page. */
export const getSite = cache(async (): Promise<Site> => {
  const payload = await payloadClient()
  const [settings, navigation] = await Promise.all([
    payload.findGlobal({ slug: 'site-settings', depth: 0, ...asPublic() }),
    payload.findGlobal({ slug: 'navigation', depth: 0, ...asPublic() }),
  ])
  return siteOf(settings, navigation)
})

const listMovementTitles = async () => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'movements',
    depth: 0,
    pagination: false,
    sort: 'title',
    select: { title: true, slug: true },
    ...asPublic(),
  })
  return docs
}

const choosable = async (offered: readonly FacetName[], terms: Shelf['terms']): Promise<Choosable> => {
  const [sectors, units, movements] = await Promise.all([
    listSectors(),
    listUnits(),
    offered.includes('phong-trao') ? listMovementTitles() : [],
  ])
  return {
    'linh-vuc': sectorChoices(sectors),
    'don-vi': unitChoices(units),
    'phong-trao': movementChoices(movements),
    cap: termChoices(terms?.cap, 'cấp'),
    loai: termChoices(terms?.loai, 'loại'),
    nam: [],
  }
}

export const itemsOnPage = 24

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
  const names = (listParameters[shelf.path] ?? []).map(({ name }) => name)
  const offered = facetNames.filter((name) => names.includes(name))
  const choices = await choosable(offered, shelf.terms)
  const facets: Facets = { offered, chosen: {}, day: shelf.day, holds: shelf.holds }
  for (const name of offered) {
    const value = parameters[name]
    if (!value) continue
    const stored = name === 'nam' ? [value] : choices[name].find((choice) => choice.value === value)?.stored
    if (!stored) return null
    facets.chosen[name] = stored
  }
  const page = Number(parameters.trang ?? 1)
  const [{ docs, total }, counts] = await Promise.all([
    listItems(shelf.kind, { where: facetsWhere(facets), sort: shelf.sort, limit: itemsOnPage, page }),
    offered.length > 0 ? countFacets(shelf.kind as ContentKind<never>, facets) : ([] as FacetCount[]),
  ])
  return {
    docs,
    total,
    page,
    pages: Math.ceil(total / itemsOnPage),
    ...facetGroups({ offered, choices, counts, parameters }),
  }
}
