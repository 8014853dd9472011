/**
 * What may be kept of an answer, by whom and for how long. It is said here alone: readers' browsers, this server's own copies aside, and
 * whatever stands before it (deploy/nginx) only obey.
 */
export const cacheControl = {
  /**
   * The same for everybody: a shared cache may keep it for a second, so that a crowd becomes one request, and show it for an hour when
   * the portal does not answer. Browsers always ask.
   */
  shared: 'public, max-age=0, s-maxage=1, stale-if-error=3600',
  /** Whoever kept it asks whether it is still so. */
  asked: 'public, max-age=0, must-revalidate',
  /** The one who asked may find it again on his way back. */
  own: 'private, no-cache',
  nowhere: 'no-store',
  /** Changes only under a new name. */
  month: 'public, max-age=2592000',
  forever: 'public, max-age=31536000, immutable',
} as const
