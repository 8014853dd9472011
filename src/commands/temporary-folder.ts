import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that other accounts may enter: PostgreSQL is one, where we are root. */
export const temporaryFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `guong-sang-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}
