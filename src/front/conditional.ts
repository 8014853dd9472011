/** Whether `If-None-Match` names the entity; tags compare weakly, as RFC 9110 wants it for this header. */
export const isNotModified = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (!ifNoneMatch) return false
  if (ifNoneMatch.trim() === '*') return true
  const plain = (tag: string) => tag.trim().replace(/^W\//u, '')
  return ifNoneMatch.split(',').some((tag) => plain(tag) === plain(etag))
}
