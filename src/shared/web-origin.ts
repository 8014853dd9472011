const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/u

/**
 * The origin of an https address on the web, such as `https://xa.example.vn`; null for anything else. Nothing in it can end a
 * directive of a policy or begin another.
 */
export const httpsOrigin = (address: string): string | null => {
  const typed = address.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(whole)) return null
  const { protocol, username, password, hostname, origin } = new URL(whole)
  if (protocol !== 'https:' || username || password || hostname.length > 100 || !host.test(hostname)) return null
  return origin
}
