/** Colours of the house: the same in every drawing, before the light of the hour falls on them. */
export const lacquer = '#8a1c12'
export const bronze = '#b07d2b'
export const bamboo = '#4f7a3a'
export const paper = '#f8f1e3'
export const ink = '#2a211b'

export type Light = {
  skyTop: string
  skyLow: string
  sun: string
  /** What distance fades into. */
  haze: string
  /** How much of the haze lies on near things too, 0 to 1. */
  veil: number
  leaf: string
  field: string
  water: string
  earth: string
  window: string
  rain?: true
}

const morning: Light = {
  skyTop: '#eec79b',
  skyLow: '#fdf1dc',
  sun: '#d9622b',
  haze: '#f6dfc0',
  veil: 0.06,
  leaf: '#446c3c',
  field: '#8aa650',
  water: '#b9c9b6',
  earth: '#c99f6b',
  window: '#5b4636',
}

const noon: Light = {
  skyTop: '#a8cbc5',
  skyLow: '#f1f2e2',
  sun: '#efbd50',
  haze: '#dfe8d8',
  veil: 0,
  leaf: '#2f6a44',
  field: '#86ad4d',
  water: '#84b3ae',
  earth: '#d2ae7a',
  window: '#48605c',
}

const harvest: Light = {
  skyTop: '#dccf9f',
  skyLow: '#fbf0cf',
  sun: '#cf8a1f',
  haze: '#f1e0b1',
  veil: 0.04,
  leaf: '#61743a',
  field: '#d4a63c',
  water: '#bcc09b',
  earth: '#c99a58',
  window: '#5d472c',
}

const dusk: Light = {
  skyTop: '#9c3422',
  skyLow: '#f4bd7f',
  sun: '#fde7bb',
  haze: '#e5a06c',
  veil: 0.16,
  leaf: '#4a4a2d',
  field: '#98803c',
  water: '#d99f6f',
  earth: '#a9693f',
  window: '#fbd68a',
}

const rain: Light = {
  skyTop: '#9fb0ab',
  skyLow: '#e2e6da',
  sun: '#f5f1e3',
  haze: '#cbd6cd',
  veil: 0.12,
  leaf: '#2d5a48',
  field: '#639463',
  water: '#9cb2ae',
  earth: '#b09a7c',
  window: '#f0d79b',
  rain: true,
}

const night: Light = {
  skyTop: '#1c2b3b',
  skyLow: '#6d8180',
  sun: '#f7ebca',
  haze: '#52686c',
  veil: 0.34,
  leaf: '#1d3b33',
  field: '#3c5b43',
  water: '#466371',
  earth: '#5d5a4e',
  window: '#f8cf7c',
}

/** The lights of work out of doors, in the order in which the variants of a scene go through them. */
export const daylight = [morning, noon, harvest, dusk, rain] as const

/** The same for places where people are in the evening too. */
export const dayAndNight = [...daylight, night] as const

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `share` of the second colour in the first. */
export function mix(first: string, second: string, share: number): string {
  const other = channels(second)
  const mixed = channels(first).map((value, at) => Math.round(value + ((other[at] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A colour as it looks in this light, `distance` from 0 (at one's feet) to 1 (at the horizon). */
export function seen(colour: string, light: Light, distance = 0): string {
  return mix(colour, light.haze, light.veil + (1 - light.veil) * 0.86 * distance)
}

export const darker = (colour: string, share = 0.18) => mix(colour, '#1d120b', share)
export const lighter = (colour: string, share = 0.18) => mix(colour, '#fff8e8', share)
