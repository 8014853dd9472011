export type Succeeded = { id: string; successor: string | null }

/** The unit and all that it succeeds, however many mergers ago. */
export const familyOf = (units: readonly Succeeded[], id: string): string[] => {
  const family = [id]
  for (const member of family)
    for (const unit of units) if (unit.successor === member && !family.includes(unit.id)) family.push(unit.id)
  return family
}

/** The unit that stands in its place today, or null while it stands itself. */
export const successorToday = <Unit extends Succeeded>(units: readonly Unit[], id: string): Unit | null => {
  const seen = new Set<string>()
  let unit = units.find((candidate) => candidate.id === id)
  let last: Unit | null = null
  while (unit?.successor && !seen.has(unit.id)) {
    seen.add(unit.id)
    const next = unit.successor
    unit = units.find((candidate) => candidate.id === next)
    if (unit) last = unit
  }
  return last?.id === id ? null : last
}
