import type { FacetCount, FacetName } from '@/catalogue/facets'
import type { Term } from '@/publishing/shelf'
import { upperFirst } from '@/shared/text/upper-first'
import type { FacetGroup } from '@/ui/lists/Facets'
import { familyOf } from '@/units/succession'
import type { Parameters } from './list-address'

/** Something that a list can be narrowed to. */
export type Choice = {
  /** In the address. */
  value: string
  /** In the database; an item counts when it has one of them. */
  stored: string[]
  label: string
  /** In the sentence over the list. */
  phrase: string
}

export type Choosable = Record<FacetName, Choice[]>

const labels: Record<FacetName, { label: string; all: string }> = {
  'linh-vuc': { label: 'Lĩnh vực', all: 'Mọi lĩnh vực' },
  'don-vi': { label: 'Đơn vị', all: 'Mọi đơn vị' },
  nam: { label: 'Năm', all: 'Mọi năm' },
  cap: { label: 'Cấp', all: 'Mọi cấp' },
  'phong-trao': { label: 'Phong trào', all: 'Mọi phong trào' },
  loai: { label: 'Loại', all: 'Mọi loại' },
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const sectorChoices = (sectors: { id: string; slug: string; name: string }[]): Choice[] =>
  sectors.map(({ id, slug, name }) => ({
    value: slug,
    stored: [id],
    label: name,
    phrase: `trong lĩnh vực ${lowerFirst(name)}`,
  }))

type Unit = { id: string; slug: string; name: string; successor: string | null }

/** A unit stands for its predecessors too. Those that are no more come after those that are. */
export const unitChoices = (units: Unit[]): Choice[] => {
  const choice = (unit: Unit): Choice => ({
    value: unit.slug,
    stored: familyOf(units, unit.id),
    label: unit.successor ? `${upperFirst(unit.name)} (cũ)` : upperFirst(unit.name),
    phrase: unit.successor ? `${unit.name} (cũ)` : unit.name,
  })
  return [...units.filter((unit) => !unit.successor), ...units.filter((unit) => unit.successor)].map(choice)
}

export const movementChoices = (movements: { id: string; slug?: string | null; title: string }[]): Choice[] =>
  movements.flatMap(({ id, slug, title }) =>
    slug ? [{ value: slug, stored: [id], label: title, phrase: `phong trào “${title}”` }] : [],
  )

export const termChoices = (terms: Term[] = [], word: string): Choice[] =>
  terms.map(({ stored, slug, label }) => ({
    value: slug,
    stored: [stored],
    label,
    phrase: `${word} ${lowerFirst(label)}`,
  }))

/** The newest year first. */
export const yearChoices = (years: Iterable<string>): Choice[] =>
  [...new Set(years)]
    .sort((one, other) => Number(other) - Number(one))
    .map((year) => ({ value: year, stored: [year], label: year, phrase: `năm ${year}` }))

type Listed = {
  offered: readonly FacetName[]
  choices: Choosable
  /** Null where they are not known: then every choice is offered. */
  counts: FacetCount[] | null
  parameters: Parameters
}

const sumOf = (stored: readonly string[], counts: ReadonlyMap<string, number>) =>
  stored.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)

export type Chosen = { name: FacetName; label: string; phrase: string }

/** The facets as the list shows them: choices that lead to something, with how much, and what is chosen now. */
export const facetGroups = ({ offered, choices, counts, parameters }: Listed) => {
  const groups: FacetGroup[] = []
  const chosen: Chosen[] = []
  for (const name of offered) {
    const found =
      counts && new Map(counts.filter(({ facet }) => facet === name).map(({ value, count }) => [value, count]))
    const selected = parameters[name]
    const of = name === 'nam' && found ? yearChoices([...found.keys(), ...(selected ? [selected] : [])]) : choices[name]
    const options = of
      .map((choice) => ({ ...choice, count: found ? sumOf(choice.stored, found) : undefined }))
      .filter(({ value, count }) => count !== 0 || value === selected)
    const choice = options.find(({ value }) => value === selected)
    if (choice) chosen.push({ name, label: `${labels[name].label}: ${choice.label}`, phrase: choice.phrase })
    if (options.length > 0)
      groups.push({
        name,
        ...labels[name],
        selected,
        options: options.map(({ value, label, count }) => ({
          value,
          label,
          ...(count === undefined ? {} : { count }),
        })),
      })
  }
  return { groups, chosen }
}
