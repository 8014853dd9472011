import 'server-only'
import type { FacetCount, FacetName } from '@/catalogue/facets'
import { contentKinds } from '@/content-kinds'
import { type Hit, search } from '@/search/queries'
import { asksNothing, readQuestion } from '@/search/question'
import type { Filters } from '@/search/statements'
import { listSectors } from '@/sectors/queries'
import { prefixes } from '@/shared/paths'
import { facetGroups, sectorChoices, termChoices, unitChoices, yearChoices } from '@/site/choices'
import type { Parameters } from '@/site/list-address'
import { unitTitle } from '@/ui/cards/unit-phrase'
import { listUnits, namedUnit } from '@/units/queries'

const onPage = 20
const offered = ['loai', 'linh-vuc', 'don-vi', 'nam'] as const satisfies readonly FacetName[]

const facetOf = { kind: 'loai', sector: 'linh-vuc', unit: 'don-vi', year: 'nam' } as const

const kindTerms = contentKinds.map(({ key, label }) => ({ stored: key, slug: prefixes[key].slice(1), label }))

/** What can be chosen, and the filters of what is chosen. */
const readFilters = async (parameters: Parameters) => {
  const [sectors, units] = await Promise.all([listSectors(), listUnits()])
  const choices = {
    loai: termChoices(kindTerms, 'trong mục'),
    'linh-vuc': sectorChoices(sectors),
    'don-vi': unitChoices(units),
    nam: [],
    cap: [],
    'phong-trao': [],
  }
  const storedFor = (name: (typeof offered)[number]) =>
    choices[name].find(({ value }) => value === parameters[name])?.stored
  const [kind, sector, unit] = [storedFor('loai'), storedFor('linh-vuc'), storedFor('don-vi')]
  const narrowed = {
    ...(sector ? { sector } : {}),
    ...(unit ? { unit } : {}),
    ...(parameters.nam ? { year: [parameters.nam] } : {}),
  }
  return { units, choices, filters: { list: kind?.[0] ?? null, narrowed } satisfies Filters }
}

/** What was found for the parameters of a search, with what it can be narrowed to; null where nothing is asked. */
export const readResults = async (parameters: Parameters) => {
  const question = readQuestion(parameters.q ?? '')
  if (asksNothing(question)) return null
  const { units, choices, filters } = await readFilters(parameters)
  const page = Number(parameters.trang ?? 1)
  const slice = { limit: onPage, offset: (page - 1) * onPage, isLiteral: parameters.dung === '1' }
  const found = await search(question, filters, slice)
  const counts: FacetCount[] = found.counts.map(({ part, value, count }) => ({ facet: facetOf[part], value, count }))
  const [first, last] = found.years
  const unitOf = (id: string) => {
    const named = units.find((row) => row.id === id)
    return named && namedUnit(units, named)
  }
  /** A unit says of itself whether it is one of today. */
  const titled = (hit: Hit): Hit => {
    const unit = hit.kind === 'unit' && unitOf(hit.item)
    return unit ? { ...hit, title: unitTitle(unit) } : hit
  }
  const years = yearChoices(Array.from({ length: last - first + 1 }, (_, at) => String(first + at)))
  return {
    found,
    /** The hits of this page; what is newest where there are none. */
    shown: (found.total > 0 ? found.hits : found.newest).map(titled),
    page,
    pages: Math.ceil(found.total / onPage),
    asked: new Set([...found.question.words, ...found.question.phrases.flat()].map(({ folded }) => folded)),
    unitOf,
    ...facetGroups({
      offered,
      choices: { ...choices, nam: years },
      counts: found.isMore ? null : counts,
      parameters,
    }),
  }
}
