/** The address when it is one that a page may link to, otherwise null: no `javascript:`, no `data:`, nothing relative to a page. */
export const safeHref = (href: unknown): string | null => {
  if (typeof href !== 'string') return null
  // Browsers leave these out before they read an address: `/<tab>/host` is another site.
  const address = href.replace(/[\t\n\r]/gu, '').trim()
  if (/^\/(?![/\\])/u.test(address) || address.startsWith('#')) return address
  if (/^(?:mailto|tel):[^\s]+$/iu.test(address)) return address
  try {
    const { protocol, href: normal } = new URL(address)
    return protocol === 'https:' || protocol === 'http:' ? normal : null
  } catch {
    return null
  }
}

/** A text as it stands in HTML and XML, between tags and in quoted attributes. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`)
