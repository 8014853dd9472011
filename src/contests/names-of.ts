import type { Entrant } from '@/payload-types'

/** Who wrote a work, as it stands on paper: the author first, then his co-authors as they joined. */
export const namesOf = (people: readonly Entrant[]): string => people.flatMap(({ name }) => name || []).join(', ')

/** The names of such a line, one by one. */
export const namesIn = (line: string): string[] => line.split(', ')
