import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../shared/start-error.ts'

/** The portal's secret as it lies in the data folder, made at the first start: with another one all sessions would end. */
export const keptSecret = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= 32) return secret
  throw new StartError(`${file} holds no secret: remove it (everybody signs in again), or set PAYLOAD_SECRET.`)
}
