import type { PayloadRequest } from 'payload'
import type { Letter } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import type { LetterText } from './letter-texts'

export type NewLetter = LetterText & {
  contest: string
  kind: Letter['kind']
  to: string
  /** `waiting` goes out by itself; `draft` waits for somebody who runs the contest. */
  state: 'draft' | 'waiting'
  entry?: string
  judge?: string
  hours?: number
}

/** Puts a letter into the outbox, in the transaction of what it tells of. Nothing is written to nobody. */
export const writeLetter = async (req: PayloadRequest, letter: NewLetter, now: Date): Promise<void> => {
  if (!letter.to) return
  await req.payload.create({
    collection: 'letters',
    data: { ...letter, tries: 0, nextTryAt: now.toISOString() },
    depth: 0,
    ...bypassing(req, 'operations write letters'),
  })
}
