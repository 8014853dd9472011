/** Who publishes the portal: all of it from the site's settings. */
export type SiteIdentity = {
  name: string
  tagline?: string
  /** Lines above the name, from the higher body to the lower. */
  ownerLines: string[]
  responsiblePerson?: string
  address?: string
  phone?: string
  hotline?: string
  email?: string
  /** The licence under which the portal is published, and its date, as it must be printed. */
  licence?: string
}

export type NavigationLink = { label: string; href: string }
