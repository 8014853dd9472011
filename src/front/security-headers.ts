/** Headers as pairs in one flat list, the form that Node writes fastest. */
export type FlatHeaders = readonly string[]

export type SecurityHeaders = {
  /** Reading pages, and the notices that stand in for them. */
  page: FlatHeaders
  /** A page made for one person: its address may be a secret. */
  form: FlatHeaders
  /** A reading page inside the admin panel's frame. */
  preview: FlatHeaders
  /** What stands in other sites' pages; its policy comes with what was rendered. */
  embed: FlatHeaders
  admin: FlatHeaders
  api: FlatHeaders
  /** Files: scripts, styles, pictures, recordings. */
  file: FlatHeaders
}

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const videoHosts = 'https://www.youtube-nocookie.com https://player.vimeo.com'

const pagePolicy = {
  'default-src': "'none'",
  // The rules that /site.js writes name addresses to fetch and run nothing.
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  // The builder of embeds shows them; every other page refuses to be framed.
  'frame-src': `'self' ${videoHosts}`,
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** Payload's panel writes scripts and styles into its pages; it gets no `unsafe-eval` and no other host. */
const adminPolicy = {
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': `'self' ${videoHosts}`,
  'object-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
}

export const securityHeaders = (siteUrl: string): SecurityHeaders => {
  const common = [
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ]
  const framed = (
    csp: Record<string, string>,
    option: 'DENY' | 'SAMEORIGIN',
    referrer = 'strict-origin-when-cross-origin',
  ) => [
    ...common,
    ...['Referrer-Policy', referrer],
    ...['Content-Security-Policy', policy(csp)],
    ...['X-Frame-Options', option],
  ]
  const own = { 'frame-ancestors': "'self'" }
  return {
    page: framed(pagePolicy, 'DENY'),
    form: [...framed(pagePolicy, 'DENY', 'no-referrer'), 'X-Robots-Tag', 'noindex, nofollow'],
    preview: framed({ ...pagePolicy, ...own }, 'SAMEORIGIN'),
    embed: [...common, 'Referrer-Policy', 'strict-origin-when-cross-origin'],
    admin: framed(adminPolicy, 'SAMEORIGIN'),
    api: framed({ 'default-src': "'none'", ...own }, 'SAMEORIGIN'),
    file: framed({ 'default-src': "'none'", 'style-src': "'unsafe-inline'", ...own }, 'SAMEORIGIN'),
  }
}
