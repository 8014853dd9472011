import type { PayloadRequest } from 'payload'
import type { Entrant } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { type OpenContest, takeTurns } from './own-entry'
import { limitRefusal } from './person-limit'

/** Somebody whose entries are counted. `coAuthor`: his name, where somebody else is told of it. */
type Counted = { keys: string[]; coAuthor: string | null }

export const asCounted = ({ keys, name }: Entrant): Counted => ({ keys: keys ?? [], coAuthor: name ?? '' })

/** Every entry of a contest, drafts too, that bears the name of somebody with one of these keys, `but` one. */
const entriesOf = async (req: PayloadRequest, contest: string, keys: string[], but?: string) => {
  const { docs: people } = await req.payload.find({
    collection: 'entrants',
    where: { and: [{ contest: { equals: contest } }, { keys: { in: keys } }] },
    pagination: false,
    depth: 0,
    select: {},
    ...bypassing(req, 'entries of a person are counted, not shown'),
  })
  const ids = people.map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { or: [{ entrant: { in: ids } }, { coAuthors: { in: ids } }] },
        ...(but ? [{ id: { not_equals: but } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    select: { submittedAt: true },
    ...bypassing(req, 'entries of a person are counted, not shown'),
  })
  return docs.map(({ submittedAt }) => ({ submittedAt: submittedAt ?? null }))
}

/** How many entries with his name a person has sent in, withdrawn ones too. */
export const countSent = async (req: PayloadRequest, contest: string, { keys }: Pick<Entrant, 'keys'>) => {
  const entries = await entriesOf(req, contest, keys ?? [])
  return entries.filter(({ submittedAt }) => submittedAt !== null).length
}

/**
 * Why these people may submit no further entry together, or null: for each of them every entry counts that bears his name. Two
 * entries of one person wait for each other.
 * @param but the entry in question, which does not count
 */
export const refusalByLimit = async (
  req: PayloadRequest,
  { doc, settings }: OpenContest,
  people: readonly Counted[],
  but?: string,
): Promise<string | null> => {
  const { entriesPerPerson } = settings.entrants
  if (entriesPerPerson === null) return null
  const keys = new Set(people.flatMap((person) => person.keys))
  // In one order for all, so that no two wait for each other for ever.
  for (const key of [...keys].sort()) await takeTurns(req, `person ${doc.id} ${key}`)
  for (const person of people) {
    const counted = await entriesOf(req, doc.id, person.keys, but)
    const refusal = limitRefusal(counted, entriesPerPerson, person.coAuthor)
    if (refusal) return refusal
  }
  return null
}
