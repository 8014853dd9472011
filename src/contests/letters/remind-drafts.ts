import { createLocalReq, type Payload } from 'payload'
import type { Contest, Entrant, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { query, sql } from '@/shared/payload/sql'
import { dueReminder } from '../reminder'
import { draftReminder } from './letter-texts'
import { writeLetter } from './write-letter'

type Row = { entry: string; sent: number[] | null }

/** Drafts of a contest with an address, and how many hours before the deadline each was reminded. */
const draftsOf = (contest: string) => sql`
  SELECT entries.id::text AS entry, array_agg(letters.hours::int) FILTER (WHERE letters.hours IS NOT NULL) AS sent
  FROM entries JOIN entrants ON entrants.id = entries.entrant_id
  LEFT JOIN letters ON letters.entry_id = entries.id AND letters.kind = 'draft-reminder'
  WHERE entries.contest_id = ${contest} AND entries.submitted_at IS NULL AND entries.withdrawal_at IS NULL
    AND entries.source = 'form' AND entrants.mail <> ''
  GROUP BY entries.id`

/** Reminds whoever has not submitted a draft, 72, 24 and 3 hours before the deadline; a reminder that fell due during an outage is made up. */
export const remindDrafts = async (payload: Payload, now: Date): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const own = bypassing(req, 'reminders are written by the clock')
  const { docs: contests } = await payload.find({
    collection: 'contests',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { 'timeline.entriesUntil': { greater_than_equal: now.toISOString() } },
        { 'timeline.entriesUntil': { less_than: new Date(now.getTime() + 73 * 3_600_000).toISOString() } },
      ],
    },
    pagination: false,
    depth: 0,
    ...own,
  })
  let written = 0
  for (const contest of contests) {
    const until = contest.timeline?.entriesUntil
    if (!until) continue
    for (const { entry, sent } of await query<Row>(req, draftsOf(contest.id))) {
      const hours = dueReminder(until, sent ?? [], now)
      if (hours === null) continue
      await remind(payload, { contest, until, entry, hours, now })
      written += 1
    }
  }
  return written
}

type Due = { contest: Contest; until: string; entry: string; hours: number; now: Date }

const remind = async (payload: Payload, { contest, until, entry: id, hours, now }: Due) => {
  const req = await createLocalReq({}, payload)
  const own = { depth: 1, ...bypassing(req, 'reminders are written by the clock') } as const
  await inTransaction(req, async () => {
    const entry: Entry = await payload.findByID({ collection: 'entries', id, ...own })
    const { name, mail } = entry.entrant as Entrant
    const letter = draftReminder({
      name: name || 'bạn',
      contest: contest.title,
      title: entry.title || 'chưa có tên',
      until,
      organiser: contest.organisers?.[0]?.name ?? '',
    })
    await writeLetter(
      req,
      { ...letter, contest: contest.id, kind: 'draft-reminder', to: mail ?? '', state: 'waiting', entry: id, hours },
      now,
    )
  })
}
