import type { PayloadRequest } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { type MoveName, moveOf, type State } from './workflow'

export type RecordedMove = {
  /** A move of the workflow, or the declaration that only a slip was corrected. */
  name: MoveName | 'correct'
  from: State
  to: State
  note: string | null
}

/** A line of an item's history. `at`: ISO 8601; `by`: null where the system itself moved it. */
export type HistoryLine = RecordedMove & { at: string; by: string | null }

export const moveLabel = (name: RecordedMove['name']): string =>
  name === 'correct' ? 'Khai báo sửa lỗi nhỏ' : moveOf(name).label

/** Writes the move in the request's transaction: it stands exactly when the change stands. */
export const recordMove = async (req: PayloadRequest, collection: string, item: string, move: RecordedMove) => {
  const user = req.user as { id: string; name?: string } | null
  await query(
    req,
    sql`INSERT INTO item_moves (collection, item, move, from_state, to_state, by_user, by_name, note)
        VALUES (${collection}, ${item}, ${move.name}, ${move.from}, ${move.to}, ${user?.id ?? null}, ${user?.name ?? null}, ${move.note})`,
  )
}

/** The item's history, newest first. */
export const listMoves = async (req: PayloadRequest, collection: string, item: string): Promise<HistoryLine[]> =>
  query<HistoryLine>(
    req,
    sql`SELECT move AS name, from_state AS "from", to_state AS "to", note, by_name AS by,
               to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
        FROM item_moves WHERE collection = ${collection} AND item = ${item} ORDER BY id DESC LIMIT 100`,
  )
