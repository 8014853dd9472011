/** What one request may send, and how long it may take over it. */
export type Limit = { bytes: number; seconds: number }

const megabyte = 1024 * 1024

const upload: Limit = { bytes: 202 * megabyte, seconds: 30 * 60 }
const panel: Limit = { bytes: 4 * megabyte, seconds: 60 }
const form: Limit = { bytes: 2 * megabyte, seconds: 60 }
/** What the public may write: a long text in Vietnamese, of which a letter takes nine bytes. */
export const publicForm: Limit = { bytes: megabyte / 2, seconds: 60 }
/** A file of an entry, in one piece. Entries may ask for less, never for more. */
export const publicFile: Limit = { bytes: 21 * megabyte, seconds: 10 * 60 }
/** A piece of a large file of an entry: as much as a slow line carries in that time. */
export const publicPiece: Limit = { bytes: 16 * megabyte, seconds: 5 * 60 }
/** Whoever only asks has no body. */
export const none: Limit = { bytes: 0, seconds: 10 }

/** Longest time without a byte, in seconds. */
export const longestPause = 30

/** Longest time that any request may take to arrive, in seconds. */
export const longestRequest = upload.seconds

export const isUpload = (path: string) =>
  /^\/api\/(?:media|consent-papers|contests\/[^/]+\/office-file)(?:\/|$)/u.test(path)

export const limitOf = (method: string, path: string): Limit => {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return none
  if (isUpload(path)) return upload
  return path.startsWith('/api/') ? form : panel
}

/** Whether a request tries a password or makes the portal send a mail. */
export const isGuarded = (method: string, path: string): boolean => {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  const spelled = plain(path).replace(/\/{2,}/gu, '/')
  return /^\/api\/[^/]+\/(?:login|forgot-password|reset-password|first-register|unlock|verify)(?:\/|$)/u.test(spelled)
}

const plain = (path: string) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
