import type { Entrant, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import type { Award } from '../course'
import { awardLetter, type LetterText, screenedOutLetter, thanksLetter } from '../letters/letter-texts'
import { writeLetter } from '../letters/write-letter'
import { namesOf } from '../names-of'
import type { Act } from '../office/act'

/** The entries that were not judged, each with its reason. */
export const screenedOutOf = async ({ req, contest }: Act): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { contest: { equals: contest.doc.id } },
        { 'screening.outcome': { equals: 'ineligible' } },
        { 'withdrawal.at': { exists: false } },
      ],
    },
    select: { text: false, plainText: false },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return docs
}

type Told = {
  entries: readonly Entry[]
  screenedOut: readonly Entry[]
  authors: ReadonlyMap<string, Entrant[]>
  awards: readonly Award[]
}

/**
 * A draft for each author of each entry who gave an address: with the prize, with thanks, or with the reason why it was not judged.
 * They go when somebody sends them.
 */
export const writeResultLetters = async (
  { req, contest, now }: Act,
  { entries, screenedOut, authors, awards }: Told,
): Promise<void> => {
  const results = `${req.payload.config.serverURL}/cuoc-thi/${contest.doc.slug}/ket-qua`
  const organiser = contest.settings.organisers[0]?.name ?? ''
  const tell = async (entry: Entry, letterAbout: (about: Parameters<typeof thanksLetter>[0]) => LetterText) => {
    const people = authors.get(entry.id) ?? []
    const title = entry.title || '(không có tên)'
    const letter = letterAbout({
      ...{ name: namesOf(people) || 'bạn', contest: contest.doc.title },
      ...{ title, results, organiser },
    })
    for (const { mail } of people)
      await writeLetter(
        req,
        { ...letter, contest: contest.doc.id, kind: 'result', to: mail ?? '', state: 'draft', entry: entry.id },
        now,
      )
  }
  for (const entry of entries) {
    const award = awards.find(({ entry: code }) => code === entry.blindCode)
    await tell(entry, (about) => (award ? awardLetter({ ...about, prize: award.prize }) : thanksLetter(about)))
  }
  for (const entry of screenedOut)
    await tell(entry, (about) => screenedOutLetter({ ...about, reason: entry.screening?.reason ?? '' }))
}
