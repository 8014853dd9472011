import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { PayloadRequest } from 'payload'
import { isoInstant, query, sql } from '@/shared/payload/sql'
import type { Refused } from './booklet-items'
import type { Step } from './terms'

/** A story as it stands in a print: staff must know what to take back by hand. */
export type Printed = { id: string; title: string; page: number }

/** One making of a booklet. Its file exists while it is `ready` and not taken back. */
export type Print = {
  id: string
  booklet: string
  step: Step
  items: string[]
  stories: Printed[]
  refused: Refused[]
  pages: number | null
  bytes: number | null
  begunBy: string
  begunAt: string
  /** When it last gave a sign of life. */
  movedAt: string
  takenBackAt: string | null
  /** Titles of the stories for which it was taken back. */
  takenBackFor: string[]
}

/** Private: never in the folder of public files. */
export const printFolder = () => resolve(process.env.DATA_DIR || '.data', 'booklets')

export const printFile = (id: string) => join(printFolder(), `${id}.pdf`)

const columns = sql`id::text, booklet::text, step, items, stories, refused, pages, bytes::float8 AS bytes, begun_by AS "begunBy",
  ${isoInstant('begun_at')} AS "begunAt", ${isoInstant('moved_at')} AS "movedAt",
  CASE WHEN taken_back_at IS NULL THEN NULL ELSE ${isoInstant('taken_back_at')} END AS "takenBackAt", taken_back_for AS "takenBackFor"`

const remove = (prints: readonly { id: string }[]) =>
  Promise.all(prints.map(({ id }) => rm(printFile(id), { force: true })))

/** Newest first. */
export const listPrints = (req: PayloadRequest, booklet: string): Promise<Print[]> =>
  query(req, sql`SELECT ${columns} FROM booklet_prints WHERE booklet = ${booklet} ORDER BY begun_at DESC LIMIT 12`)

export const getPrint = async (req: PayloadRequest, booklet: string, id: string): Promise<Print | null> => {
  const [print] = await query<Print>(
    req,
    sql`SELECT ${columns} FROM booklet_prints WHERE booklet::text = ${booklet} AND id::text = ${id}`,
  )
  return print ?? null
}

/** Null where the booklet is being made already: a print that gave no sign of life for a minute is none. */
export const beginPrint = async (
  req: PayloadRequest,
  { booklet, items, by }: { booklet: string; items: string[]; by: string },
): Promise<string | null> => {
  const [print] = await query<{ id: string }>(
    req,
    sql`INSERT INTO booklet_prints (booklet, step, items, begun_by)
        SELECT ${booklet}, 'reading', ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(items)}::jsonb)), ${by}
        WHERE NOT EXISTS (
          SELECT FROM booklet_prints
          WHERE booklet = ${booklet} AND step IN ('reading', 'setting') AND moved_at > now() - interval '1 minute')
        RETURNING id::text`,
  )
  return print?.id ?? null
}

/** The pages are being set: with these items, and without those. */
export const setPrint = (req: PayloadRequest, id: string, items: readonly string[], refused: readonly Refused[]) =>
  query(
    req,
    sql`UPDATE booklet_prints SET step = 'setting', moved_at = now(), refused = ${JSON.stringify(refused)}::jsonb,
          items = ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(items)}::jsonb))
        WHERE id = ${id} AND step = 'reading'`,
  )

export const failPrint = async (req: PayloadRequest, id: string) => {
  await query(req, sql`UPDATE booklet_prints SET step = 'failed' WHERE id = ${id} AND step IN ('reading', 'setting')`)
  await remove([{ id }])
}

export const signOfLife = (req: PayloadRequest, id: string) =>
  query(req, sql`UPDATE booklet_prints SET moved_at = now() WHERE id = ${id}`)

/**
 * The file is there. The one before goes; if a story was taken back meanwhile, so does this one.
 */
export const finishPrint = async (
  req: PayloadRequest,
  { id, booklet }: Pick<Print, 'id' | 'booklet'>,
  made: { stories: Printed[]; pages: number; bytes: number },
): Promise<void> => {
  const finished = await query(
    req,
    sql`UPDATE booklet_prints SET step = 'ready', stories = ${JSON.stringify(made.stories)}::jsonb, pages = ${made.pages},
          bytes = ${made.bytes}, moved_at = now()
        WHERE id = ${id} AND step IN ('reading', 'setting') AND taken_back_at IS NULL RETURNING id`,
  )
  if (finished.length === 0) await remove([{ id }])
  else
    await remove(
      await query<{ id: string }>(
        req,
        sql`UPDATE booklet_prints SET step = 'replaced' WHERE booklet = ${booklet} AND id <> ${id} AND step = 'ready'
            RETURNING id::text`,
      ),
    )
}

/** Every print that holds one of the items, or every print at all, unless it was taken back. */
export const standingPrints = (req: PayloadRequest, item: string | null): Promise<Print[]> =>
  query(
    req,
    sql`SELECT ${columns} FROM booklet_prints
        WHERE taken_back_at IS NULL AND step <> 'failed' AND ${item ? sql`items @> ARRAY[${item}]::text[]` : sql`true`}`,
  )

/**
 * Takes a print back for some of its stories, in the transaction of what was withdrawn. The file goes at once: should the
 * transaction come to nothing, the booklet is made anew.
 */
export const takeBack = async (req: PayloadRequest, id: string, titles: readonly string[]): Promise<void> => {
  await query(
    req,
    sql`UPDATE booklet_prints SET taken_back_at = now(),
          taken_back_for = ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(titles)}::jsonb))
        WHERE id = ${id} AND taken_back_at IS NULL`,
  )
  await remove([{ id }])
}

export const forgetPrints = async (req: PayloadRequest, booklet: string): Promise<void> =>
  void (await remove(
    await query<{ id: string }>(req, sql`DELETE FROM booklet_prints WHERE booklet = ${booklet} RETURNING id::text`),
  ))
