/** The origin under which readers know the portal, without a slash at its end. */
export const siteOrigin = () =>
  (process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/+$/u, '')

export const absolute = (path: string) => `${siteOrigin()}${path}`
