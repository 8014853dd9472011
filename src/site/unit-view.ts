import { itemPath } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { familyOf, successorToday } from '@/units/succession'
import { unitKinds } from '@/units/terms'

type Unit = {
  id: string
  name: string
  slug: string
  kind: keyof typeof unitKinds
  successor: string | null
  validFrom?: string | null
  validUntil?: string | null
  about?: string | null
}

const link = ({ name, slug }: Unit) => ({ label: name, href: itemPath('unit', slug) })

const day = (instant: string | null | undefined) => (instant ? toVietnamDay(instant) : undefined)

/** How a unit introduces itself: since when, after whom, and who stands in its place. */
export const unitView = (units: Unit[], unit: Unit) => {
  const family = familyOf(units, unit.id)
  const successor = successorToday(units, unit.id)
  return {
    name: unit.name,
    kicker: unitKinds[unit.kind],
    validFrom: day(unit.validFrom),
    validUntil: day(unit.validUntil),
    predecessors: units.filter(({ id }) => id !== unit.id && family.includes(id)).map(link),
    successor: successor ? link(successor) : undefined,
    description: unit.about || undefined,
  }
}
