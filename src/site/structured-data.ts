import { fixedPaths } from '@/shared/paths'
import type { Occasion, Summary } from '@/shared/view'
import type { NavigationLink } from '@/ui/shell/site-identity'
import { absolute } from './absolute'
import type { Site } from './identity'

/** What search engines read of a page: https://schema.org, as JSON-LD. */
export type Thing = { '@type': string } & Record<string, unknown>

const publisher = (site: Site): Thing => ({
  '@type': 'GovernmentOrganization',
  name: site.owner || site.name,
  url: absolute('/'),
  logo: absolute('/icon-512.png'),
  ...(site.address ? { address: site.address } : {}),
  ...(site.email ? { email: site.email } : {}),
  ...(site.phone ? { telephone: site.phone } : {}),
  ...(site.locality ? { areaServed: site.locality } : {}),
})

export const websiteThings = (site: Site): Thing[] => [
  {
    '@type': 'WebSite',
    name: site.name,
    url: absolute('/'),
    description: site.description,
    inLanguage: 'vi',
    publisher: publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(fixedPaths.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  },
]

export const breadcrumbThing = (trail: NavigationLink[], page: NavigationLink): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Trang chủ', href: '/' }, ...trail, page].map(({ label, href }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: absolute(href),
  })),
})

/** The item's picture, or its card where it has none. */
const pictures = (item: Summary, card: string | undefined) => {
  const size = item.picture?.sizes.filter(({ width }) => width <= 1280).at(-1)
  const path = size ? `${size.src}.jpg` : card
  return path ? { image: [absolute(path)] } : {}
}

/** Whom or what an item tells of, where it tells of somebody. */
export type About = { type: 'Person' | 'Organization'; name: string; jobTitle?: string }

const place = (item: Summary) => item.unit?.successor?.name ?? item.unit?.name

const aboutThing = (about: About, item: Summary): Thing => ({
  '@type': about.type,
  name: about.name,
  ...(about.jobTitle ? { jobTitle: about.jobTitle } : {}),
  ...(place(item)
    ? { [about.type === 'Person' ? 'homeLocation' : 'location']: { '@type': 'Place', name: place(item) } }
    : {}),
})

export const articleThing = (site: Site, item: Summary, about?: About, card?: string): Thing => ({
  '@type': 'Article',
  headline: item.title,
  description: item.standfirst,
  inLanguage: 'vi',
  mainEntityOfPage: absolute(item.href),
  ...pictures(item, card),
  ...(item.publishedAt ? { datePublished: new Date(item.publishedAt).toISOString() } : {}),
  ...(item.sectors.length > 0 ? { articleSection: item.sectors.map(({ name }) => name) } : {}),
  ...(about ? { about: aboutThing(about, item) } : {}),
  author: publisher(site),
  publisher: publisher(site),
})

export const eventThing = (site: Site, item: Summary, occasion: Occasion, card?: string): Thing => ({
  '@type': 'Event',
  name: item.title,
  description: item.standfirst,
  startDate: occasion.startsAt,
  endDate: occasion.endsAt,
  ...(occasion.place
    ? {
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: { '@type': 'Place', name: occasion.place, address: occasion.place },
      }
    : {
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', url: absolute(item.href) },
      }),
  organizer: publisher(site),
  url: absolute(item.href),
  ...pictures(item, card),
})

/** The things as the text of a script element: nothing in it can end the element. */
export const linkedData = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
