import { notAdjustedInWords } from '../adjustment'
import type { Despite } from '../course'
import type { Act } from '../office/act'
import { readDesk } from '../office/desk'
import { placeNotes } from '../place-notes'
import { decisionOn, rankingsOf } from '../ranking'
import { fixedDigits } from '../rational'
import { resultsOf } from '../results'
import { rankedByInWords } from '../rules-in-words'
import { authorsOf, gatherRecord, tiesOf } from './contest-record'
import { type CouncilRecord, paperDay } from './council-papers'
import { checkRelease } from './release'

/** What the council will have to give a reason for. */
const toBeReasoned = async (of: Pick<Act, 'req' | 'contest'>): Promise<Despite | null> => {
  const { concerns } = await checkRelease(of)
  return concerns.length > 0 ? { concerns, reason: '' } : null
}

/** What stands in the council's papers now: before the release as prepared, after it as released. */
export const councilRecord = async ({ req, contest, now }: Omit<Act, 'by'>): Promise<CouncilRecord> => {
  const { doc, settings } = contest
  const desk = await readDesk(req, contest)
  const { record, course, entries } = await gatherRecord(req, contest)
  const { results, adjustment } = resultsOf({ ...record, contenders: record.entries })
  const authors = await authorsOf(req, entries)
  const entryOf = (code: string | null) => entries.find(({ blindCode }) => blindCode === code)
  const judgeName = (account: string) => desk.judges.find((judge) => judge.account === account)?.name ?? account
  return {
    contest: doc.title,
    organiser: settings.organisers[0]?.name ?? '',
    day: paperDay(now),
    judges: desk.judges.map(({ name }) => name),
    entries: entries.length,
    screenedOut: desk.entries.filter(({ state }) => state === 'ineligible').length,
    notAdjusted: adjustment.isApplied ? null : notAdjustedInWords(adjustment, judgeName),
    rankedBy: rankedByInWords(settings.judging.basis, adjustment.isApplied),
    rankings: rankingsOf(results, settings.judging, course.decisions).map(({ genre, places }) => ({
      notes: [...placeNotes(places, results, settings.judging.tieRules, settings.rubric)].map(
        ([entry, note]) => `Bài ${entry}: ${note}`,
      ),
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
    })),
    decisions: tiesOf(record).flatMap((tie) => decisionOn(tie, course.decisions) ?? []),
    despite: course.released ? (course.released.despite ?? null) : await toBeReasoned({ req, contest }),
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
}
