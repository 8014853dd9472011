import 'server-only'
import { itemPath } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import type { PublicAward, Released } from './course'
import { type PublicExport, publicExport } from './public-export'
import { readReceiptCode } from './receipt-code'
import { receiversOf } from './receivers-of'
import { roundsIn } from './rounds'
import type { ScoreBasis } from './terms'

/** When results were released, by contest. A release that is still to come is nobody's business. */
export const releasesOf = async (contests: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (contests.length === 0) return new Map()
  const ids = sql.join(
    contests.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await readRows<{ contest: string; released: Date | string }>(sql`
    SELECT contest_id::text AS contest, released_at AS released FROM proceedings
    WHERE contest_id IN (${ids}) AND released_at <= now()`)
  return new Map(rows.map(({ contest, released }) => [contest, new Date(released).toISOString()]))
}

/** The names of the judges where the contest tells them: from the start, or once the result is released. */
export const announcedJudges = async (contest: string): Promise<string[]> => {
  const rows = await readRows<{ name: string }>(sql`
    SELECT users.name FROM contests
    JOIN contests_judges ON contests_judges._parent_id = contests.id
    JOIN users ON users.id = contests_judges.account_id
    WHERE contests.id = ${contest} AND contests._status = 'published' AND (
      contests.announces_judges
      OR EXISTS (SELECT FROM proceedings WHERE contest_id = contests.id AND released_at <= now()))
    ORDER BY contests_judges._order`)
  return rows.map(({ name }) => name)
}

export type ReleasedResult = Pick<Released, 'awards' | 'entries' | 'judges'> & {
  releasedAt: string
  basis: ScoreBasis
  /** How many went on to the final; null where there was one round. */
  finalists: number | null
  /** Whether scores were adjusted for judges. */
  isAdjusted: boolean
}

const releaseOf = async (contest: string): Promise<{ released: Released; at: Date | string } | null> => {
  const [row] = await readRows<{ released: Released; at: Date | string }>(sql`
    SELECT released, released_at AS at FROM proceedings
    WHERE contest_id = ${contest} AND released_at <= now() AND released IS NOT NULL`)
  return row ?? null
}

/** The result as it was released; null before its hour. */
export const releasedResult = async (contest: string): Promise<ReleasedResult | null> => {
  const row = await releaseOf(contest)
  if (!row) return null
  const { awards, entries, judges, export: whole } = row.released
  return {
    ...{ awards, entries, judges },
    releasedAt: new Date(row.at).toISOString(),
    basis: whole.judging.basis,
    finalists: roundsIn(whole.draws).advanced?.size ?? null,
    isAdjusted: whole.released.effects !== null,
  }
}

/** A work of a contest that is public as an article. `code`: of the entry that it was; null of one that was written by hand. */
export type PublishedWork = { code: string | null; href: string }

export const publishedWorks = (contest: string): Promise<PublishedWork[]> =>
  readRows(sql`
    SELECT articles.work_code AS code, addresses.path AS href
    FROM articles JOIN addresses ON addresses.item = articles.id::text AND addresses.state = 'live'
    WHERE articles.contest_id = ${contest}`)

/** What anybody may reckon the released ranking again from; null before its hour. */
export const releasedData = async (contest: string): Promise<PublicExport | null> => {
  const row = await releaseOf(contest)
  return row && publicExport(row.released.export)
}

export type ConfirmedCertificate = {
  code: string
  award: PublicAward
  /** Who got it; null where he is not named. */
  receiver: string | null
  contest: string
  href: string
  releasedAt: string
}

/** The award behind the code of a certificate; null for a code that was never given, or not yet. */
export const confirmCertificate = async (typed: string): Promise<ConfirmedCertificate | null> => {
  const code = readReceiptCode(typed)
  if (!code) return null
  const [row] = await readRows<{ released: Released; at: Date | string; title: string; slug: string }>(sql`
    SELECT proceedings.released, proceedings.released_at AS at, contests.title, contests.slug
    FROM proceedings JOIN contests ON contests.id = proceedings.contest_id AND contests._status = 'published'
    WHERE proceedings.released_at <= now()
      AND (proceedings.released->'awards' @> ${JSON.stringify([{ certificate: code }])}::jsonb
        OR proceedings.released->'awards' @> ${JSON.stringify([{ coCertificates: [code] }])}::jsonb)`)
  const award = row?.released.awards.find(
    ({ certificate, coCertificates }) => certificate === code || coCertificates?.includes(code),
  )
  if (!row || !award) return null
  const receivers = receiversOf(award).filter((one) => one.code === code)
  const receiver = receivers.map((one) => one.receiver).join(', ') || null
  return {
    code,
    award,
    receiver,
    contest: row.title,
    href: itemPath('contest', row.slug),
    releasedAt: new Date(row.at).toISOString(),
  }
}
