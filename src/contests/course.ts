import type { PayloadRequest } from 'payload'
import type { Proceeding } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import type { Pair } from './assignment'
import type { ContestExport } from './export-format'
import type { TieDecision } from './ranking'

/** One drawing of judges; entries by their codes, judges by their accounts. */
export type Draw = {
  seed: string
  at: string
  by: string
  added: Pair[]
  /** The draw opens the final: these go on, and every later draw is for them. */
  advanced?: string[]
  /** What spoke against opening it so, and why it was opened nevertheless. */
  despite?: Despite
}

/** A prize as it is given; entries by their codes. `unit`: of a prize for units its name. */
export type Award = { prize: string; entry: string | null; unit: string | null; citation: string }

/** An award as the public reads it; it stays as it was when identities are erased. */
export type PublicAward = {
  prize: string
  amount: number | null
  /** Of a work that gets the prize. */
  work: { code: string; title: string; genre: string | null; author: string | null; unit: string | null } | null
  unit: string | null
  citation: string
  /** What parted it from an entry with the same points. */
  note?: string
  /** The code that its certificate bears: of the author or of the unit. */
  certificate: string
  /** Those of the co-authors, in the order in which they are named. */
  coCertificates?: string[]
}

/** The result as it was released: it does not follow later changes of anything. */
export type Released = {
  export: ContestExport
  awards: PublicAward[]
  entries: number
  judges: string[]
  /** What spoke against the release, and why it was released nevertheless. */
  despite?: Despite
}

/** `reason`: '' in a draft, while nobody has written it yet. */
export type Despite = { concerns: string[]; reason: string }

/** What the proceedings of a contest record. */
export type Course = {
  id: string
  seed: string
  draws: Draw[]
  decisions: (TieDecision & { by: string })[]
  awards: Award[]
  released: Released | null
  releasedAt: string | null
}

const courseOf = (doc: Proceeding): Course => ({
  id: doc.id,
  seed: doc.seed,
  draws: (doc.draws ?? []) as Draw[],
  decisions: (doc.decisions ?? []) as Course['decisions'],
  awards: (doc.prizes ?? []) as Award[],
  released: (doc.released ?? null) as Released | null,
  releasedAt: doc.releasedAt ?? null,
})

/** The course of a contest. */
export const readCourse = async (req: PayloadRequest, contest: string): Promise<Course> => {
  const { docs } = await req.payload.find({
    collection: 'proceedings',
    where: { contest: { equals: contest } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'operations keep the proceedings'),
  })
  if (!docs[0]) throw new Error(`contest ${contest} has no proceedings`)
  return courseOf(docs[0])
}

type Changes = Partial<Pick<Course, 'draws' | 'decisions' | 'awards' | 'released' | 'releasedAt'>> & {
  releasedBy?: string | null
}

export const writeCourse = async (
  req: PayloadRequest,
  { id }: Course,
  { awards, ...changes }: Changes,
): Promise<void> => {
  await req.payload.update({
    collection: 'proceedings',
    id,
    data: { ...changes, ...(awards ? { prizes: awards } : {}) } as never,
    depth: 0,
    ...bypassing(req, 'operations keep the proceedings'),
  })
}
