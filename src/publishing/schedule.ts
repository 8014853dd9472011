import { type CollectionBeforeOperationHook, Forbidden, type Payload, type PayloadRequest } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { hasRole } from '@/users/access'

/** A publication or withdrawal at an appointed time. `at`: ISO 8601; `failure`: why it did not happen, null while it waits. */
export type Appointment = {
  collection: string
  item: string
  type: 'publish' | 'unpublish'
  at: string
  failure: string | null
}

/** A failed job says nothing any more once the item was published or withdrawn after it, or has a new appointment. */
const standing = sql`
  SELECT j.input->'doc'->>'relationTo' AS collection, j.input->'doc'->>'value' AS item,
         coalesce(j.input->>'type', 'publish') AS type,
         to_char(coalesce(j.wait_until, j.created_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
         CASE WHEN j.has_error THEN coalesce(j.error->>'message', '') END AS failure
  FROM payload_jobs j
  WHERE j.task_slug = 'schedulePublish' AND j.completed_at IS NULL
    AND (NOT coalesce(j.has_error, false) OR NOT EXISTS (
      SELECT 1 FROM item_moves m
      WHERE m.collection = j.input->'doc'->>'relationTo' AND m.item = j.input->'doc'->>'value'
        AND m.move IN ('publish', 'withdraw') AND m.at > j.updated_at
    ) AND NOT EXISTS (
      SELECT 1 FROM payload_jobs later
      WHERE later.task_slug = 'schedulePublish' AND later.input->'doc'->>'value' = j.input->'doc'->>'value'
        AND later.created_at > j.created_at
    ))`

/** What is appointed for one item, in the order of time. */
export const listAppointments = async (req: PayloadRequest, item: string): Promise<Appointment[]> =>
  query<Appointment>(req, sql`${standing} AND j.input->'doc'->>'value' = ${item} ORDER BY j.wait_until`)

/** What was appointed and did not happen, newest first. */
export const listFailedAppointments = async (req: PayloadRequest): Promise<Appointment[]> =>
  query<Appointment>(req, sql`${standing} AND j.has_error ORDER BY j.updated_at DESC LIMIT 20`)

const mayStrikeOut = hasRole('admin', 'editor')

/** Payload's panel deletes the job of an appointment for everybody who may enter the panel. */
const refuseStrikingOut: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && req.user && !mayStrikeOut({ req })) throw new Forbidden(req.t)
  return args
}

/**
 * Lets those who publish alone strike out appointments. Hooked in here: in the configuration Payload would warn at every start that
 * its own reading and writing of jobs passes hooks by, which is true and does not matter to this one.
 */
export const guardAppointments = ({ collections }: Payload) => {
  collections['payload-jobs'].config.hooks.beforeOperation.push(refuseStrikingOut)
}
