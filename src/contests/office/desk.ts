import type { PayloadRequest } from 'payload'
import type { Assignment, Entry, Score } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { readCourse } from '../course'
import { type EntryState, stateOf } from '../entry-state'
import { currentAssignments } from '../judging/judgeable-entries'
import { type OpenContest, recordOf } from '../own-entry'
import { type Rounds, roundsIn } from '../rounds'
import { judgesOf } from '../settings-of'

export type DeskEntry = Entry & { state: EntryState }

export type DeskJudge = {
  account: string
  name: string
  hasDeclared: boolean
  /** What was withdrawn since counts no longer. */
  given: number
  submitted: number
  begun: number
  /** How many of those that were shown to him wait for his marks. */
  left: number
}

/** Everything a contest has gathered, as those who run it see it. Texts are left out. */
export type Desk = {
  entries: DeskEntry[]
  /** On paper, typed in, not yet compared with it. */
  toCheck: DeskEntry[]
  toScreen: DeskEntry[]
  toRedact: DeskEntry[]
  toAssign: DeskEntry[]
  /** Like the marks, of the round that goes on. */
  assignments: Assignment[]
  scores: Score[]
  judges: DeskJudge[]
  rounds: Rounds
}

/** By the hour of submission. */
const submittedFirst = (a: Entry, b: Entry) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1)

const judgesAt = async (
  req: PayloadRequest,
  { doc }: OpenContest,
  assignments: Assignment[],
  scores: Score[],
  entries: DeskEntry[],
): Promise<DeskJudge[]> => {
  const withdrawn = new Set(entries.filter(({ state }) => state === 'withdrawn').map(({ id }) => id))
  const accounts = judgesOf(doc).map(({ account }) => account)
  const own = bypassing(req, 'who runs the contest was asked before')
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: accounts } },
    pagination: false,
    depth: 0,
    ...own,
  })
  const { docs: declarations } = await req.payload.find({
    collection: 'judge-declarations',
    where: { contest: { equals: doc.id } },
    pagination: false,
    depth: 0,
    ...own,
  })
  return accounts.map((account) => {
    const given = assignments.filter(
      ({ judge, recusal, entry }) => judge === account && !recusal?.at && !withdrawn.has(String(entry)),
    )
    const sheets = scores.filter(({ assignment }) => given.some(({ id }) => id === assignment))
    const submitted = sheets.filter(({ submittedAt }) => submittedAt)
    return {
      account,
      name: users.find(({ id }) => id === account)?.name ?? '',
      hasDeclared: declarations.some(({ judge, declaredAt }) => judge === account && declaredAt),
      given: given.length,
      submitted: submitted.length,
      begun: sheets.length - submitted.length,
      left: given.filter(({ shownAt }) => shownAt).length - submitted.length,
    }
  })
}

/** In a constant number of statements. */
export const readDesk = async (req: PayloadRequest, contest: OpenContest): Promise<Desk> => {
  const where = { contest: { equals: contest.doc.id } }
  const own = { pagination: false, depth: 0, ...bypassing(req, 'who runs the contest was asked before') } as const
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    select: { text: false, plainText: false },
    ...own,
  })
  const entries = docs.map((entry) => ({ ...entry, state: stateOf(recordOf(entry)) })).toSorted(submittedFirst)
  const rounds = roundsIn((await readCourse(req, contest.doc.id)).draws)
  const assignments = await currentAssignments(req, contest.doc.id)
  const given = new Set(assignments.map(({ id }) => id))
  const { docs: sheets } = await req.payload.find({ collection: 'scores', where, ...own })
  const scores = sheets.filter(({ assignment }) => given.has(String(assignment)))
  const judgesWanted = contest.settings.judging.judgesPerEntry
  const judgesOfEntry = ({ id }: Entry) =>
    assignments.filter(({ entry, recusal }) => entry === id && !recusal?.at).length
  const eligible = entries.filter(({ state }) => state === 'eligible')
  return {
    entries,
    toCheck: entries.filter(({ source, paper }) => source === 'paper' && !paper?.checkedAt),
    toScreen: entries.filter(({ state }) => state === 'submitted'),
    toRedact: eligible.filter(({ redacted }) => !redacted?.doneAt),
    toAssign: eligible.filter(
      (entry) =>
        entry.redacted?.doneAt && rounds.contends(entry.blindCode ?? '') && judgesOfEntry(entry) < judgesWanted,
    ),
    assignments,
    scores,
    judges: await judgesAt(req, contest, assignments, scores, entries),
    rounds,
  }
}
