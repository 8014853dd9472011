import type { Scene } from '../cast.ts'
import { chanceFrom } from './chance.ts'
import { dyke, fields, fishpond, hills, orchard, river } from './land.ts'
import { dayAndNight, daylight, type Light } from './light.ts'
import { birds, height, type Pen, rainfall, sky, width } from './paper.ts'
import {
  clinic,
  communalHouseYard,
  library,
  market,
  office,
  school,
  solarRoof,
  stadium,
  villageRoad,
  workshopYard,
} from './village.ts'

type Motif = {
  draw: (pen: Pen) => string
  hours: readonly [Light, ...Light[]]
  /** With which of the hours the variants begin, so that neighbours in a list differ. */
  first: number
}

const motifs: Record<Scene, Motif> = {
  fields: { draw: fields, hours: daylight, first: 4 },
  river: { draw: river, hours: dayAndNight, first: 2 },
  orchard: { draw: orchard, hours: daylight, first: 1 },
  'village-road': { draw: villageRoad, hours: dayAndNight, first: 2 },
  school: { draw: school, hours: dayAndNight, first: 2 },
  clinic: { draw: clinic, hours: daylight, first: 0 },
  workshop: { draw: workshopYard, hours: daylight, first: 2 },
  fishpond: { draw: fishpond, hours: daylight, first: 0 },
  market: { draw: market, hours: daylight, first: 4 },
  library: { draw: library, hours: dayAndNight, first: 0 },
  office: { draw: office, hours: daylight, first: 4 },
  hills: { draw: hills, hours: daylight, first: 0 },
  stadium: { draw: stadium, hours: daylight, first: 1 },
  dyke: { draw: dyke, hours: daylight, first: 2 },
  'communal-house': { draw: communalHouseYard, hours: dayAndNight, first: 3 },
  'solar-roof': { draw: solarRoof, hours: daylight, first: 0 },
}

export const scenes = Object.keys(motifs) as Scene[]

/** A landscape of paper sheets, 1600 × 1066, as SVG. The variant changes light, season and composition. */
export function drawScene(scene: Scene, variant: number): string {
  const { draw, hours, first } = motifs[scene]
  const light = hours[(variant + first) % hours.length] ?? hours[0]
  const chance = chanceFrom(`${scene} ${variant}`)
  const pen: Pen = { light, chance }
  const near = chance.between(1, 1.16)
  const spareX = width * (near - 1)
  const left = -spareX * chance.between(0, 1)
  const top = -height * (near - 1) * chance.between(0.6, 1)
  const mirrored = chance.pick([true, false])
  const view = mirrored
    ? `translate(${width - left} ${top}) scale(${-near} ${near})`
    : `translate(${left} ${top}) scale(${near})`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g transform="${view}">${sky(pen)}${birds(pen)}${draw(pen)}${rainfall(pen)}</g></svg>`
}
