import type { Entrant, Entry } from '@/payload-types'
import type { Award } from '../course'
import { awardLetter, thanksLetter } from '../letters/letter-texts'
import { writeLetter } from '../letters/write-letter'
import { namesOf } from '../names-of'
import type { Act } from '../office/act'

/** A draft for each author of each judged entry who gave an address: with the prize, or with thanks. They go when somebody sends them. */
export const writeResultLetters = async (
  { req, contest, now }: Act,
  {
    entries,
    authors,
    awards,
  }: { entries: readonly Entry[]; authors: ReadonlyMap<string, Entrant[]>; awards: readonly Award[] },
): Promise<void> => {
  const site = req.payload.config.serverURL
  for (const entry of entries) {
    const people = authors.get(entry.id) ?? []
    const about = {
      name: namesOf(people) || 'bạn',
      contest: contest.doc.title,
      title: entry.title || '(không có tên)',
      results: `${site}/cuoc-thi/${contest.doc.slug}/ket-qua`,
      organiser: contest.settings.organisers[0]?.name ?? '',
    }
    const award = awards.find(({ entry: code }) => code === entry.blindCode)
    const letter = award ? awardLetter({ ...about, prize: award.prize }) : thanksLetter(about)
    for (const { mail } of people)
      await writeLetter(
        req,
        { ...letter, contest: contest.doc.id, kind: 'result', to: mail ?? '', state: 'draft', entry: entry.id },
        now,
      )
  }
}
