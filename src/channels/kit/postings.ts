import { APIError, type CollectionSlug, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { newestOf } from '@/publishing/public-version'
import { isoInstant, query, sql } from '@/shared/payload/sql'
import { cleanLine } from '@/shared/text/nfc'
import { isRealDay, toVietnamDay } from '@/shared/time/vietnam-date'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { channelNames, type PostingChannel } from './posting-channels'

/** A place outside the portal where an item was posted. `postedOn`: yyyy-MM-dd; `removal`: who undid it, null while it stands. */
export type Posting = {
  id: string
  collection: CollectionSlug
  item: string
  channel: PostingChannel
  link: string | null
  note: string | null
  postedOn: string
  by: string | null
  removal: { at: string; by: string | null } | null
}

type Row = Omit<Posting, 'removal'> & { removedAt: string | null; removedBy: string | null }

const columns = sql`id::text, collection, item, channel, link, note, to_char(posted_on, 'YYYY-MM-DD') AS "postedOn",
  by_name AS by, ${isoInstant('removed_at')} AS "removedAt", removed_by_name AS "removedBy"`

const asPosting = ({ removedAt, removedBy, ...row }: Row): Posting => ({
  ...row,
  removal: removedAt ? { at: removedAt, by: removedBy } : null,
})

/** Where the item was posted, the newest first. Whoever asks must be one who may follow the item. */
export const listPostings = async (req: PayloadRequest, item: string): Promise<Posting[]> => {
  const rows = await query<Row>(
    req,
    sql`SELECT ${columns} FROM postings WHERE item = ${item} ORDER BY postings.id DESC`,
  )
  return rows.map(asPosting)
}

/** Every posting that nobody has undone, the newest first. */
export const listStanding = async (req: PayloadRequest): Promise<Posting[]> => {
  const rows = await query<Row>(
    req,
    sql`SELECT ${columns} FROM postings WHERE removed_at IS NULL ORDER BY postings.id DESC`,
  )
  return rows.map(asPosting)
}

const refuse = (message: string, status = 422): never => {
  throw new APIError(message, status, null, true)
}

/** @throws Forbidden for everybody but the newsroom's editors */
const requireEditor = (req: PayloadRequest): { id: string; name: string | null } => {
  const caller = callerOf(req)
  if (!caller || !holds(caller, 'admin', 'editor')) throw new Forbidden(req.t)
  return { id: caller.id, name: (caller as { name?: string }).name ?? null }
}

const longest = { link: 2000, note: 500 }

const lineIn = (value: unknown, name: keyof typeof longest, label: string): string | null => {
  const line = typeof value === 'string' ? cleanLine(value) : ''
  return line.length > longest[name] ? refuse(`${label} dài quá ${longest[name]} ký tự.`) : line || null
}

/** Only what a browser opens as a page: the list shows it as a link. */
const linkIn = (value: unknown): string | null => {
  const line = lineIn(value, 'link', 'Liên kết')
  if (!line) return null
  const url = URL.canParse(line) ? new URL(line) : null
  return url && /^https?:$/u.test(url.protocol)
    ? url.href
    : refuse('Liên kết phải là địa chỉ đầy đủ, bắt đầu bằng https://.')
}

const dayIn = (value: unknown, today: string): string => {
  const day = typeof value === 'string' && value ? value : today
  if (!isRealDay(day)) return refuse('Ngày đăng không có thật.')
  return day > today ? refuse('Ngày đăng không thể ở tương lai.') : day
}

/** The body of a request, of which nothing is known yet. */
export type Sent = Readonly<Record<string, unknown>>

/**
 * Notes that the item was posted somewhere. A fact is noted even where an agreement is missing: only so it can be undone.
 * @throws Forbidden, NotFound, APIError
 */
export const recordPosting = async (
  req: PayloadRequest,
  { collection, item }: { collection: CollectionSlug; item: string },
  sent: Sent,
  today = toVietnamDay(new Date()),
): Promise<void> => {
  const by = requireEditor(req)
  if (!(await newestOf(req, collection, item))) throw new NotFound(req.t)
  const channel = channelNames.find((name) => name === sent.channel) ?? refuse('Hãy chọn nơi đã đăng.')
  const link = linkIn(sent.link)
  const note = lineIn(sent.note, 'note', 'Ghi chú')
  if (!link && !note) refuse('Hãy ghi liên kết, hoặc ghi chú đã đăng ở đâu, để sau này tìm lại được.')
  await query(
    req,
    sql`INSERT INTO postings (collection, item, channel, link, note, posted_on, by_user, by_name)
        VALUES (${collection}, ${item}, ${channel}, ${link}, ${note}, ${dayIn(sent.postedOn, today)}, ${by.id}, ${by.name})`,
  )
}

/**
 * Ticks a posting off as undone, once.
 * @throws Forbidden, NotFound; APIError where somebody has done so before
 */
export const markRemoved = async (req: PayloadRequest, item: string, posting: string): Promise<void> => {
  const by = requireEditor(req)
  const id = /^[1-9]\d{0,17}$/u.test(posting) ? posting : null
  const [found] = id ? await query(req, sql`SELECT FROM postings WHERE id = ${id}::bigint AND item = ${item}`) : []
  if (!found) throw new NotFound(req.t)
  const ticked = await query(
    req,
    sql`UPDATE postings SET removed_at = now(), removed_by = ${by.id}, removed_by_name = ${by.name}
        WHERE id = ${id}::bigint AND removed_at IS NULL RETURNING id`,
  )
  if (ticked.length === 0) refuse('Đã có người đánh dấu rồi. Hãy tải lại trang.', 409)
}
