type Conditions = { 'if-none-match'?: string; 'if-modified-since'?: string }

const namesTag = (ifNoneMatch: string, etag: string): boolean => {
  if (ifNoneMatch.trim() === '*') return true
  const plain = (tag: string) => tag.trim().replace(/^W\//u, '')
  return ifNoneMatch.split(',').some((tag) => plain(tag) === plain(etag))
}

/**
 * Whether the reader has what would be sent. Tags compare weakly and go before the date, as RFC 9110 wants it. A date counts where
 * it is the very one that was sent: a reader's own clock proves nothing.
 */
export const isNotModified = (conditions: Conditions, etag: string, date?: string): boolean => {
  const { 'if-none-match': tags, 'if-modified-since': since } = conditions
  return tags ? namesTag(tags, etag) : since !== undefined && since === date
}
