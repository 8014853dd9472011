import type { Chance } from './chance.ts'
import { darker, ink, type Light, lighter, mix, seen } from './light.ts'

export const width = 1600
export const height = 1066

/** What every part of a landscape is drawn with. */
export type Pen = { light: Light; chance: Chance }

export type Point = readonly [x: number, y: number]

const at = (value: number) => String(Math.round(value * 10) / 10)

export const polygon = (points: readonly Point[]) => `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`

export const rectangle = (x: number, y: number, wide: number, high: number) =>
  polygon([
    [x, y],
    [x + wide, y],
    [x + wide, y + high],
    [x, y + high],
  ])

export const circle = (x: number, y: number, radius: number, fill: string, opacity = 1) =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const ellipse = (x: number, y: number, wide: number, high: number, fill: string, opacity = 1) =>
  `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(wide)}" ry="${at(high)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const shape = (d: string, fill: string, opacity = 1) =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const stroke = (d: string, colour: string, wide: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${at(wide)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

/** A smooth line through the points, from the first to the last, without the closing. */
export function flow(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${at(first[0])} ${at(first[1])}`
  let [fromX, fromY] = first
  for (const [x, y] of rest) {
    const bend = (x - fromX) / 2
    path += `C${at(fromX + bend)} ${at(fromY)} ${at(x - bend)} ${at(y)} ${at(x)} ${at(y)}`
    fromX = x
    fromY = y
  }
  return path
}

/** A sheet of coloured paper: two soft edges of shadow behind it, and a colour that deepens downwards. */
export function sheet(d: string, colour: string, deep = darker(colour, 0.16)): string {
  const id = `g${colour.slice(1)}${deep.slice(1)}`
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${colour}"/><stop offset="1" stop-color="${deep}"/></linearGradient>` +
    `<path d="${d}" fill="${ink}" opacity=".07" transform="translate(0 -14)"/>` +
    `<path d="${d}" fill="${ink}" opacity=".1" transform="translate(0 -6)"/>` +
    `<path d="${d}" fill="url(#${id})"/>`
  )
}

/** A ridge from the left edge to the right one, filled down to the bottom. */
export function ridge(chance: Chance, level: number, swell: number, steps: number): string {
  const points: Point[] = []
  for (let step = 0; step <= steps; step++) {
    points.push([-60 + (step * (width + 120)) / steps, level + (step % 2 ? -swell : swell) * chance.between(0.25, 1)])
  }
  return `${flow(points)}V${height + 20}H-60Z`
}

export function sky({ light, chance }: Pen): string {
  const x = chance.between(280, 1320)
  const y = chance.between(170, 300)
  const radius = chance.between(64, 92)
  const disc = light.rain ? '' : circle(x, y, radius, light.sun)
  const rings = [4.2, 3.1, 2.2, 1.5].map((scale) => circle(x, y, radius * scale, light.sun, 0.09)).join('')
  return (
    `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${light.skyTop}"/><stop offset=".62" stop-color="${light.skyLow}"/></linearGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>${rings}${disc}` +
    clouds({ light, chance })
  )
}

/** Clouds of rounded bars, as on lacquer and on old stone. */
function clouds({ light, chance }: Pen): string {
  const colour = mix(light.skyLow, light.skyTop, 0.25)
  let drawn = ''
  for (let cloud = chance.whole(2, 4); cloud > 0; cloud--) {
    const x = chance.between(0, width - 200)
    const y = chance.between(80, 330)
    const long = chance.between(160, 320)
    for (const [shift, below, share] of [
      [0, 0, 1],
      [0.22, -26, 0.5],
      [-0.12, 24, 0.6],
    ] as const) {
      drawn += `<rect x="${at(x + shift * long)}" y="${at(y + below)}" width="${at(long * share)}" height="26" rx="13" fill="${colour}" opacity=".75"/>`
    }
  }
  return drawn
}

export function birds({ light, chance }: Pen): string {
  const colour = mix(darker(light.skyTop, 0.5), light.haze, 0.2)
  const x = chance.between(300, 1200)
  const y = chance.between(150, 320)
  let drawn = ''
  for (let bird = chance.whole(3, 5); bird > 0; bird--) {
    const left = x + chance.between(-150, 150)
    const top = y + chance.between(-60, 60)
    const span = chance.between(13, 22)
    drawn += stroke(
      `M${at(left - span)} ${at(top - span * 0.35)}Q${at(left - span * 0.35)} ${at(top - span * 0.55)} ${at(left)} ${at(top)}Q${at(left + span * 0.35)} ${at(top - span * 0.55)} ${at(left + span)} ${at(top - span * 0.35)}`,
      colour,
      4,
    )
  }
  return drawn
}

/** Hills behind everything: three sheets that fade into the haze. */
export function farHills({ light, chance }: Pen, horizon: number, swell = 70): string {
  return [0.86, 0.68, 0.5]
    .map((distance, step) =>
      sheet(
        ridge(chance, horizon - 90 + step * 52, swell - step * 14, chance.whole(4, 7)),
        seen(light.leaf, light, distance),
      ),
    )
    .join('')
}

/** Still or running water between two heights, with strips of light. */
export function water({ light, chance }: Pen, top: number, bottom: number): string {
  let strips = ''
  for (let strip = 0; strip < 16; strip++) {
    const y = chance.between(top + 12, bottom - 10)
    const near = (y - top) / (bottom - top)
    const long = chance.between(50, 150) * (0.5 + near)
    strips += `<rect x="${at(chance.between(-40, width - 40))}" y="${at(y)}" width="${at(long)}" height="${at(3 + near * 4)}" rx="3" fill="${lighter(light.water, 0.5)}" opacity=".55"/>`
  }
  return sheet(rectangle(-20, top, width + 40, bottom - top), lighter(light.water, 0.22), light.water) + strips
}

export function rainfall({ light, chance }: Pen): string {
  if (!light.rain) return ''
  let drawn = ''
  for (let drop = 0; drop < 70; drop++) {
    const x = chance.between(0, width)
    const y = chance.between(0, height - 60)
    drawn += `M${at(x)} ${at(y)}l-9 ${at(chance.between(30, 54))}`
  }
  return stroke(drawn, '#ffffff', 2, 0.35)
}
