import { itemPath } from '@/shared/paths'
import { upperFirst } from '@/shared/text/upper-first'
import type { SectorCount } from '@/ui/places/SectorGrid'
import type { UnitCount } from '@/ui/places/UnitList'
import { familyOf } from '@/units/succession'

type Counts = ReadonlyMap<string, number>

export const sectorCounts = (sectors: { id: string; name: string; slug: string }[], counts: Counts): SectorCount[] =>
  sectors.map(({ id, name, slug }) => ({ name, href: itemPath('sector', slug), count: counts.get(id) ?? 0 }))

type Unit = { id: string; name: string; slug: string; successor: string | null }

/** The units that exist today, each with what its predecessors have. */
export const unitCounts = (units: Unit[], counts: Counts): UnitCount[] =>
  units
    .filter(({ successor }) => !successor)
    .map(({ id, name, slug }) => {
      const family = familyOf(units, id)
      const former = units.filter((unit) => unit.id !== id && family.includes(unit.id))
      return {
        name: upperFirst(name),
        href: itemPath('unit', slug),
        count: family.reduce((sum, member) => sum + (counts.get(member) ?? 0), 0),
        formerNames: former.map((unit) => unit.name),
      }
    })
