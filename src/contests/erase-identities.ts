import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { query, sql } from '@/shared/payload/sql'

/** Drafts that were never submitted go so many days after the deadline. */
const draftDays = 60

/**
 * Contests whose time of keeping identities is over, with somebody left to erase. Where no result came within a year of the day that
 * was promised for it, the contest has ended then.
 */
const overdue = (now: Date) => sql`
  SELECT contests.id::text AS id FROM contests JOIN proceedings ON proceedings.contest_id = contests.id
  WHERE coalesce(proceedings.released_at, contests.timeline_results_expected + interval '1 year')
      + make_interval(months => contests.retention_months::int) < ${now.toISOString()}::timestamptz
    AND EXISTS (SELECT FROM entrants WHERE contest_id = contests.id AND erased_at IS NULL)`

const oldDrafts = (now: Date) => sql`
  SELECT entries.id::text AS id, array_agg(signed.entrants_id::text) || entries.entrant_id::text AS people
  FROM entries LEFT JOIN entries_rels signed ON signed.parent_id = entries.id AND signed.path = 'coAuthors'
  JOIN contests ON contests.id = entries.contest_id
  WHERE entries.submitted_at IS NULL AND entries.source = 'form'
    AND contests.timeline_entries_until + make_interval(days => ${draftDays}) < ${now.toISOString()}::timestamptz
  GROUP BY entries.id`

const eraseContest = async (req: PayloadRequest, contest: string, now: Date) => {
  const own = { depth: 0, ...bypassing(req, 'nobody is kept by name for ever') } as const
  const where = { contest: { equals: contest } }
  await req.payload.update({
    collection: 'entrants',
    where,
    data: {
      ...{ name: null, phone: null, mail: null, address: null, unitName: null, unit: null, keys: [] },
      guardian: { name: null, phone: null },
      erasedAt: now.toISOString(),
    },
    ...own,
  })
  await req.payload.update({ collection: 'letters', where, data: { to: null, subject: null, text: null }, ...own })
  await req.payload.update({ collection: 'entry-files', where, data: { originalName: null }, ...own })
}

/**
 * Takes away who wrote what where the time of keeping it is over; entries, marks and the released result stay. Drafts that were
 * never submitted go altogether.
 */
export const eraseIdentities = async (payload: Payload, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  for (const { id } of await query<{ id: string }>(req, overdue(now))) {
    const own = await createLocalReq({}, payload)
    await inTransaction(own, () => eraseContest(own, id, now))
  }
  for (const { id, people } of await query<{ id: string; people: (string | null)[] }>(req, oldDrafts(now))) {
    const own = await createLocalReq({}, payload)
    const all = { depth: 0, ...bypassing(own, 'a draft that nobody submitted is nobody’s to keep') } as const
    await inTransaction(own, async () => {
      await payload.delete({ collection: 'letters', where: { entry: { equals: id } }, ...all })
      await payload.delete({ collection: 'entries', id, ...all })
      const where = { id: { in: people.filter((one) => one !== null) } }
      await payload.delete({ collection: 'entrants', where, ...all })
    })
  }
}
