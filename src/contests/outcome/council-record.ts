import { notAdjustedInWords } from '../adjustment'
import type { Act } from '../office/act'
import { readDesk } from '../office/desk'
import { decisionOn } from '../ranking'
import { fixedDigits } from '../rational'
import type { RoundReckoned } from '../reckon'
import { type Round, roundName, roundsIn } from '../rounds'
import { rankedByInWords } from '../rules-in-words'
import { authorsOf, gatherRecord } from './contest-record'
import type { CouncilRecord } from './council-papers'
import { checkRelease } from './release'

/** What stands in the council's papers now: before the release as prepared, after it as released. */
export const councilRecord = async ({ req, contest }: Pick<Act, 'req' | 'contest'>): Promise<CouncilRecord> => {
  const { doc, settings } = contest
  const desk = await readDesk(req, contest)
  const gathered = await gatherRecord(req, contest)
  const { course, entries } = gathered
  const { first, ...last } = gathered.reckoned
  const { opening } = roundsIn(course.draws)
  // What the council will have to give a reason for, or has given one for.
  const { concerns } = course.released ? { concerns: [] } : checkRelease(contest, desk, gathered)
  const despite = course.released?.despite ?? (concerns.length > 0 ? { concerns, reason: '' } : null)
  const authors = await authorsOf(req, entries)
  const entryOf = (code: string | null) => entries.find(({ blindCode }) => blindCode === code)
  const judgeName = (account: string) => desk.judges.find((judge) => judge.account === account)?.name ?? account
  return {
    contest: doc.title,
    organiser: settings.organisers[0]?.name ?? '',
    judges: desk.judges.map(({ name }) => name),
    entries: entries.length,
    screenedOut: desk.entries.filter(({ state }) => state === 'ineligible').length,
    final: opening && { advanced: opening.advanced?.length ?? 0, despite: opening.despite ?? null },
    rounds: first ? [roundRecord(first, 'first'), roundRecord(last, 'final')] : [roundRecord(last, 'first')],
    despite,
    awards: course.awards.map(({ prize, entry: code, unit }) => {
      const entry = entryOf(code)
      const people = entry ? (authors.get(entry.id) ?? []) : []
      return {
        prize,
        amount: settings.prizes.find(({ name }) => name === prize)?.amount ?? null,
        receiver: unit ?? people.map(({ name }) => name).join(', '),
        unit: people[0]?.unitName ?? '',
        title: entry?.title ?? '',
      }
    }),
  }

  function roundRecord(
    { results, adjustment, rankings, ties, notes }: RoundReckoned,
    round: Round,
  ): CouncilRecord['rounds'][number] {
    const decisions = course.decisions.filter(({ round: of = 'first' }) => of === round)
    return {
      name: first && roundName(settings.timeline, round),
      notAdjusted: adjustment.isApplied ? null : notAdjustedInWords(adjustment, judgeName),
      rankedBy: rankedByInWords(settings.judging.basis, adjustment.isApplied),
      rankings: rankings.map(({ genre, places: all }) => {
        const places = all.filter(({ round: of = round }) => of === round)
        return {
          notes: places.flatMap(({ entry }) => (notes.has(entry) ? [`Bài ${entry}: ${notes.get(entry)}`] : [])),
          genre: settings.genres.find(({ key }) => key === genre)?.label ?? genre,
          places: places.flatMap(({ rank, entry }) => {
            const result = results.find((one) => one.entry === entry)
            if (!result) return []
            return [
              {
                rank,
                code: entry,
                title: entryOf(entry)?.title ?? '',
                mean: fixedDigits(result.mean),
                median: fixedDigits(result.median),
                spread: fixedDigits(result.spread),
                adjusted: result.adjusted ? fixedDigits(result.adjusted) : '–',
              },
            ]
          }),
        }
      }),
      decisions: ties.flatMap((tie) => decisionOn(tie, decisions) ?? []),
    }
  }
}
