import type { Client } from 'pg'

// Any number will do as long as nothing else in the database locks it.
const workerLock = 11_061_948

/** Makes this connection the one worker of all instances, or answers false while another is. */
export const becomeWorker = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [workerLock])
  return rows[0].locked
}

/** Whether Payload would find a job to run now: the same conditions as its own. */
export const hasDueJob = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(`
    SELECT EXISTS (
      SELECT FROM payload_jobs
      WHERE completed_at IS NULL AND has_error IS NOT TRUE AND processing = false
        AND (wait_until IS NULL OR wait_until < now())
    ) AS due`)
  return rows[0].due
}

/**
 * What reads otherwise from now on by itself, such as a contest after its deadline, becomes a change like any other, so that the
 * front renders again; what fell due while nobody worked too. Returns how many.
 */
export const noteAppointedChanges = async (client: Client): Promise<number> => {
  const { rowCount } = await client.query(`
    WITH due AS (DELETE FROM appointed_changes WHERE at <= now() RETURNING kind, item)
    INSERT INTO content_changes (kind, item, change) SELECT DISTINCT kind, item, 'changed' FROM due`)
  return rowCount ?? 0
}

/** Payload never takes up again what a crash left in processing. Returns how many jobs were freed. */
export const freeStuckJobs = async (client: Client): Promise<number> => {
  const { rowCount } = await client.query(`
    UPDATE payload_jobs SET processing = false
    WHERE processing AND completed_at IS NULL AND updated_at < now() - interval '10 minutes'`)
  return rowCount ?? 0
}
