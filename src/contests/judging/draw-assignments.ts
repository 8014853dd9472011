import type { Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { type Assignment, assignJudges } from '../assignment'
import { readCourse, writeCourse } from '../course'
import { type Act, refuse } from '../office/act'
import { takeTurns } from '../own-entry'
import { roundsIn } from '../rounds'
import { judgesOf } from '../settings-of'
import { conflictsOf } from './conflicts-of'
import { assignmentsOf, currentAssignments, judgeableEntries } from './judgeable-entries'

/** What the draw is about: all entries, or one judge more for each of a few. */
type Wanted = { perEntry: number; only?: ReadonlySet<string> }

export type Plan = Assignment & { seed: string; entries: Entry[]; undeclared: string[] }

/**
 * What the next draw gives, without writing anything: the same until it is written. Entries by their codes, judges by their
 * accounts, so that whoever has the seed and the pairs that stood can draw again. In the final nobody judges what he was given in the
 * first round, and how many entries a judge takes is counted anew.
 */
export const planAssignments = async ({ req, contest }: Omit<Act, 'by'>, wanted: Wanted): Promise<Plan> => {
  const course = await readCourse(req, contest.doc.id)
  const all = await judgeableEntries(req, contest.doc.id)
  const { contends } = roundsIn(course.draws)
  const entries = all.filter(({ blindCode }) => {
    const code = blindCode ?? ''
    return contends(code) && (wanted.only?.has(code) ?? true)
  })
  const codes = new Map(all.map(({ id, blindCode }) => [id, blindCode ?? '']))
  const assignments = await assignmentsOf(req, contest.doc.id)
  const { closeness, declared } = await conflictsOf(req, contest.doc.id, all)
  const judges = judgesOf(contest.doc)
  const pair = ({ entry, judge }: { entry: unknown; judge: unknown }) => ({
    entry: codes.get(String(entry)) ?? '',
    judge: String(judge),
  })
  const seed = `${course.seed}:${course.draws.length + 1}`
  const assignment = assignJudges({
    seed,
    perEntry: wanted.perEntry,
    entries: entries.map(({ blindCode, genre }) => ({ id: blindCode ?? '', category: genre ?? null })),
    judges: judges
      .filter(({ account }) => declared.has(account))
      .map(({ account, genres, cap }) => ({ id: account, categories: genres, cap })),
    conflicts: [
      ...closeness.filter(({ verdict }) => verdict !== 'clear').map(pair),
      ...assignments.filter(({ recusal, isCurrent }) => recusal?.at || !isCurrent).map(pair),
    ],
    standing: assignments.filter(({ recusal, isCurrent }) => !recusal?.at && isCurrent).map(pair),
  })
  const undeclared = judges.map(({ account }) => account).filter((account) => !declared.has(account))
  return { ...assignment, seed, entries, undeclared }
}

/** Writes a plan as the next draw. */
const writeDraw = async ({ req, contest, now, by }: Act, { added, seed, entries }: Plan): Promise<void> => {
  const ids = new Map(entries.map(({ id, blindCode }) => [blindCode, id]))
  for (const { entry, judge } of added) {
    await req.payload.create({
      collection: 'assignments',
      data: { contest: contest.doc.id, entry: ids.get(entry) ?? '', judge, assignedAt: now.toISOString() },
      depth: 0,
      ...bypassing(req, 'the draw gives entries to judges'),
    })
  }
  const course = await readCourse(req, contest.doc.id)
  await writeCourse(req, course, { draws: [...course.draws, { seed, at: now.toISOString(), by, added }] })
}

/** Draws and writes what `planAssignments` shows; judges see nothing of it before it is released to them. */
export const drawAssignments = async (act: Act, wanted: Wanted): Promise<number> => {
  await takeTurns(act.req, `draws ${act.contest.doc.id}`)
  const plan = await planAssignments(act, wanted)
  const { added, undeclared } = plan
  if (undeclared.length > 0) refuse(`Còn ${undeclared.length} giám khảo chưa khai người thân, đơn vị gần gũi.`)
  if (added.length === 0) refuse('Không có bài nào cần phân công thêm.')
  await writeDraw(act, plan)
  return added.length
}

/** Draws for one entry alone, from those who have declared; that nobody is left is shown with the next plan. */
export const drawInstead = async (act: Act, code: string, perEntry: number): Promise<void> => {
  await takeTurns(act.req, `draws ${act.contest.doc.id}`)
  const plan = await planAssignments(act, { perEntry, only: new Set([code]) })
  if (plan.added.length > 0) await writeDraw(act, plan)
}

/** Shows the judges what they have been given. */
export const showAssignments = async ({ req, contest, now }: Act): Promise<number> => {
  const given = await currentAssignments(req, contest.doc.id)
  const hidden = given.filter(({ shownAt, recusal }) => !shownAt && !recusal?.at)
  if (hidden.length === 0) refuse('Mọi phân công đã hiện cho giám khảo.')
  await req.payload.update({
    collection: 'assignments',
    where: { id: { in: hidden.map(({ id }) => id) } },
    data: { shownAt: now.toISOString() },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return hidden.length
}
