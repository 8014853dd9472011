import { escapeMarkup } from '@/shared/html'
import { initials } from '@/shared/text/person-name'
import { standInOf } from '@/ui/mark/stand-in'
import { starPath } from '@/ui/mark/star'

/** Stands where an item has no picture: the drum's rays behind the initials, as on the portal. */
export const standInMarkup = (name: string, sector: string): string => {
  const { ground, rays, turn } = standInOf(name, sector)
  const star = starPath({ centre: 100, rays, outer: 150, inner: 48 })
  return [
    '<svg viewBox="0 0 200 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">',
    `<rect width="200" height="200" fill="var(--g${ground})"/>`,
    `<path d="${star}" fill="#ffe2a3" opacity=".2" transform="rotate(${turn} 100 100)"/>`,
    `<circle cx="100" cy="100" r="52" fill="var(--g${ground})"/>`,
    '<text x="100" y="118" text-anchor="middle" font-family="Georgia,serif" font-weight="600" font-size="52" fill="#fff3d9">',
    `${escapeMarkup(initials(name))}</text></svg>`,
  ].join('')
}
