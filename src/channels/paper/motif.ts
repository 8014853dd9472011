import { initials } from '@/shared/text/person-name'
import type { Summary } from '@/shared/view'
import { standInOf } from '@/ui/mark/stand-in'
import { chevronsPath, cranesPath, starPath } from '@/ui/mark/star'

const lacquer = '#7c1410'

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">${content}</svg>`

const rings = (...radii: number[]) => radii.map((radius) => `<circle cx="200" cy="200" r="${radius}"/>`).join('')

/** The face of the drum, in one colour: it is printed. */
export const drum = drawing(
  `<g fill="${lacquer}"><path d="${starPath({ centre: 200, rays: 14, outer: 72, inner: 24 })}"/>` +
    `<path d="${cranesPath({ centre: 200, count: 12, radius: 136, size: 13.5 })}"/></g>` +
    `<g fill="none" stroke="${lacquer}" stroke-width="1.6">` +
    `<path d="${chevronsPath({ centre: 200, rays: 14, outer: 66, inner: 42 })}"/>` +
    `${rings(78, 84, 104, 110, 116, 161, 167, 190, 197)}</g>`,
)

/** Grounds that carry light letters, as on the site. */
const grounds = ['#7c1410', '#5a4312', '#1f5636', '#27455f', '#5b2a4a', '#6b3a1b']

const standIn = (name: string, sector: string) => {
  const { ground, rays, turn } = standInOf(name, sector)
  const colour = grounds[ground - 1] ?? lacquer
  return drawing(
    `<rect width="400" height="400" fill="${colour}"/>` +
      `<g transform="rotate(${turn} 200 200)" fill="none" stroke="#ffe2a3" stroke-width="1.5" stroke-opacity="0.6">` +
      `<path d="${starPath({ centre: 200, rays, outer: 300, inner: 96 })}"/>${rings(118, 150)}</g>` +
      `<circle cx="200" cy="200" r="104" fill="${colour}"/>`,
  )
}

/** What stands where an item has no picture; the letters are set over the drawing. */
export const motifOf = ({ initialsOf, sectors }: Summary): { svg: string; initials: string } =>
  initialsOf
    ? { svg: standIn(initialsOf, sectors[0]?.slug ?? ''), initials: initials(initialsOf) }
    : { svg: drum, initials: '' }
