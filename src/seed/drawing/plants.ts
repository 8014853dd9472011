import { bronze, darker, type Light, lacquer, lighter, seen } from './light.ts'
import { circle, ellipse, flow, type Pen, shape, sheet, stroke } from './paper.ts'

type Tree = (pen: Pen, x: number, foot: number, size: number, distance?: number) => string

const bark = (light: Light, distance: number) => seen('#6b4a32', light, distance)

/** A slender palm of the village gate. `size` is its height. */
export const areca: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const top = foot - size
  const lean = chance.between(-0.05, 0.05) * size
  const leaf = seen(light.leaf, light, distance)
  let crown = ''
  for (const angle of [-150, -120, -96, -78, -52, -22]) {
    const turn = ((angle + chance.between(-8, 8)) * Math.PI) / 180
    const long = size * chance.between(0.24, 0.32)
    const tipX = x + lean + Math.cos(turn) * long
    const tipY = top + Math.sin(turn) * long * 0.7 + long * 0.32
    const midX = x + lean + Math.cos(turn) * long * 0.55
    const midY = top + Math.sin(turn) * long * 0.85
    crown += shape(
      `M${x + lean} ${top}Q${midX} ${midY - long * 0.12} ${tipX} ${tipY}Q${midX} ${midY + long * 0.2} ${x + lean} ${top}Z`,
      angle > -96 ? darker(leaf, 0.14) : leaf,
    )
  }
  return (
    stroke(
      `M${x} ${foot}Q${x + lean * 0.2} ${foot - size * 0.5} ${x + lean} ${top}`,
      bark(light, distance),
      size * 0.032,
    ) +
    crown +
    circle(x + lean, top + size * 0.03, size * 0.026, seen(bronze, light, distance))
  )
}

/** A clump of bamboo that bows to one side. */
export const bambooClump: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const leaf = seen(light.leaf, light, distance)
  let drawn = ''
  for (let stem = 0; stem < 9; stem++) {
    const bow = (stem - 4) * size * 0.1 + chance.between(-0.04, 0.04) * size
    const tall = size * chance.between(0.75, 1)
    const tipX = x + bow * 1.5
    const tipY = foot - tall
    drawn += stroke(
      `M${x + (stem - 4) * size * 0.018} ${foot}Q${x + bow * 0.3} ${foot - tall * 0.75} ${tipX} ${tipY}`,
      stem % 2 ? darker(leaf, 0.2) : leaf,
      size * 0.016,
    )
    for (let tuft = 0; tuft < 7; tuft++) {
      const along = 0.42 + tuft * 0.09
      const leafX = x + bow * (0.3 * along + 1.2 * along * along)
      const leafY = foot - tall * Math.min(1, along * 1.02)
      const side = tuft % 2 ? 1 : -1
      const long = size * chance.between(0.09, 0.15)
      drawn += shape(
        `M${leafX} ${leafY}Q${leafX + side * long * 0.5} ${leafY - long * 0.22} ${leafX + side * long} ${leafY + long * 0.3}Q${leafX + side * long * 0.4} ${leafY + long * 0.2} ${leafX} ${leafY}Z`,
        tuft % 3 ? leaf : lighter(leaf, 0.14),
      )
    }
  }
  return drawn
}

/** A round crown of three sheets, with fruit or blossom where a colour is given. */
export function roundTree(
  { light, chance }: Pen,
  x: number,
  foot: number,
  size: number,
  distance = 0,
  fruit?: string,
): string {
  const leaf = seen(light.leaf, light, distance)
  const middle = foot - size * 0.66
  const radius = size * 0.36
  let fruits = ''
  if (fruit) {
    for (let count = 0; count < 9; count++) {
      const turn = count * 2.4
      const away = radius * chance.between(0.15, 0.86)
      fruits += circle(
        x + Math.cos(turn) * away,
        middle + Math.sin(turn) * away,
        size * 0.036,
        seen(fruit, light, distance),
      )
    }
  }
  return (
    ellipse(x, foot, size * 0.34, size * 0.04, '#1d120b', 0.16) +
    shape(
      `M${x - size * 0.035} ${foot}L${x - size * 0.02} ${middle}H${x + size * 0.02}L${x + size * 0.035} ${foot}Z`,
      bark(light, distance),
    ) +
    circle(x - radius * 0.42, middle + radius * 0.24, radius * 0.74, darker(leaf, 0.2)) +
    circle(x + radius * 0.44, middle + radius * 0.18, radius * 0.72, darker(leaf, 0.1)) +
    circle(x, middle - radius * 0.16, radius * 0.86, leaf) +
    circle(x - radius * 0.2, middle - radius * 0.36, radius * 0.5, lighter(leaf, 0.1)) +
    fruits
  )
}

/** The fan palm of the midland hills. */
export const fanPalm: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const leaf = seen(light.leaf, light, distance)
  const top = foot - size * 0.74
  let crown = ''
  for (const angle of [-170, -140, -110, -80, -50, -20, 12, 168]) {
    const turn = ((angle + chance.between(-7, 7)) * Math.PI) / 180
    const hubX = x + Math.cos(turn) * size * 0.17
    const hubY = top + Math.sin(turn) * size * 0.14
    let rim = `M${hubX} ${hubY}`
    for (let ray = -4; ray <= 4; ray++) {
      const spread = turn + ray * 0.24
      const far = size * (ray % 2 ? 0.13 : 0.17)
      rim += `L${hubX + Math.cos(spread) * far} ${hubY + Math.sin(spread) * far}`
    }
    crown +=
      stroke(`M${x} ${top}L${hubX} ${hubY}`, darker(leaf, 0.2), size * 0.014) +
      shape(`${rim}Z`, angle % 20 ? leaf : darker(leaf, 0.14))
  }
  return stroke(`M${x} ${foot}V${top}`, bark(light, distance), size * 0.04) + crown
}

export const banana: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const leaf = seen(lighter(light.leaf, 0.12), light, distance)
  let drawn = stroke(`M${x} ${foot}V${foot - size * 0.5}`, seen('#8b8a4b', light, distance), size * 0.07)
  for (const angle of [-165, -135, -105, -75, -45, -12]) {
    const turn = ((angle + chance.between(-8, 8)) * Math.PI) / 180
    const long = size * chance.between(0.42, 0.56)
    const baseY = foot - size * 0.5
    const tipX = x + Math.cos(turn) * long
    const tipY = baseY + Math.sin(turn) * long
    const sideX = Math.sin(turn) * long * 0.2
    const sideY = -Math.cos(turn) * long * 0.2
    const midX = x + Math.cos(turn) * long * 0.55
    const midY = baseY + Math.sin(turn) * long * 0.6
    drawn += shape(
      `M${x} ${baseY}Q${midX + sideX} ${midY + sideY} ${tipX} ${tipY}Q${midX - sideX} ${midY - sideY} ${x} ${baseY}Z`,
      angle % 2 && angle > -90 ? darker(leaf, 0.15) : leaf,
    )
    drawn += stroke(`M${x} ${baseY}L${tipX} ${tipY}`, lighter(leaf, 0.22), size * 0.008)
  }
  return drawn
}

/** The old banyan: a wide crown, hanging roots. */
export const banyan: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const leaf = seen(light.leaf, light, distance)
  const wood = bark(light, distance)
  const crownY = foot - size * 0.68
  let roots = ''
  for (let root = 0; root < 9; root++) {
    const left = x + (root - 4) * size * 0.075
    roots += stroke(`M${left} ${crownY}V${foot - chance.between(0, 0.34) * size}`, darker(wood, 0.1), size * 0.011)
  }
  let crown = ''
  for (const [shiftX, shiftY, radius, shade] of [
    [-0.46, 0.06, 0.25, 0.26],
    [0.48, 0.04, 0.26, 0.22],
    [-0.22, -0.08, 0.28, 0.12],
    [0.24, -0.1, 0.29, 0.08],
    [0, -0.16, 0.27, 0],
    [-0.12, 0.04, 0.2, 0.16],
  ] as const) {
    crown += circle(x + shiftX * size, crownY + shiftY * size, radius * size, darker(leaf, shade))
  }
  let glints = ''
  for (let glint = 0; glint < 22; glint++) {
    glints += ellipse(
      x + chance.between(-0.55, 0.55) * size,
      crownY + chance.between(-0.3, 0.1) * size,
      size * 0.022,
      size * 0.011,
      lighter(leaf, 0.22),
      0.7,
    )
  }
  return (
    ellipse(x, foot + size * 0.01, size * 0.5, size * 0.05, '#1d120b', 0.18) +
    shape(
      `M${x - size * 0.2} ${foot}Q${x - size * 0.07} ${foot - size * 0.2} ${x - size * 0.11} ${crownY}H${x + size * 0.12}Q${x + size * 0.07} ${foot - size * 0.2} ${x + size * 0.22} ${foot}Q${x + size * 0.08} ${foot - size * 0.07} ${x + size * 0.02} ${foot}Q${x - size * 0.06} ${foot - size * 0.08} ${x - size * 0.2} ${foot}Z`,
      wood,
    ) +
    roots +
    crown +
    glints
  )
}

/** The kapok in flower, bare of leaves: red on dark branches. */
export const kapok: Tree = ({ light, chance }, x, foot, size, distance = 0) => {
  const wood = darker(bark(light, distance), 0.1)
  let branches = ''
  let blossom = ''
  for (const [level, reach] of [
    [0.38, 0.34],
    [0.52, 0.4],
    [0.66, 0.34],
    [0.8, 0.24],
    [0.92, 0.12],
  ] as const) {
    for (const side of [-1, 1]) {
      const tipX = x + side * reach * size * chance.between(0.85, 1.1)
      const tipY = foot - (level + 0.1) * size
      branches += stroke(
        `M${x} ${foot - level * size}Q${x + side * reach * size * 0.6} ${foot - (level + 0.01) * size} ${tipX} ${tipY}`,
        wood,
        size * 0.016,
      )
      for (let flower = 0; flower < 6; flower++) {
        const along = chance.between(0.35, 1.05)
        blossom += circle(
          x + (tipX - x) * along,
          foot - (level + 0.09 * along * along) * size - size * 0.016,
          size * chance.between(0.014, 0.024),
          seen(flower % 3 ? '#b3261a' : '#d2472c', light, distance),
        )
      }
    }
  }
  return (
    ellipse(x, foot, size * 0.2, size * 0.022, '#1d120b', 0.18) +
    shape(
      `M${x - size * 0.05} ${foot}L${x - size * 0.012} ${foot - size}H${x + size * 0.012}L${x + size * 0.05} ${foot}Z`,
      wood,
    ) +
    branches +
    blossom
  )
}

/** Leaves at one's feet that frame the picture from a lower corner. */
export function nearLeaves({ light, chance }: Pen, side: 'left' | 'right'): string {
  const corner = side === 'left' ? -30 : 1630
  const inward = side === 'left' ? 1 : -1
  const colour = darker(seen(light.leaf, light), 0.38)
  let drawn = ''
  for (let leaf = 0; leaf < 8; leaf++) {
    const turn = (-86 + leaf * 11 + chance.between(-4, 4)) * (Math.PI / 180)
    const long = chance.between(190, 330) * (1 - leaf * 0.04)
    const tipX = corner + inward * Math.cos(turn) * long
    const tipY = 1090 + Math.sin(turn) * long
    const midX = corner + inward * Math.cos(turn - 0.16) * long * 0.55
    const midY = 1090 + Math.sin(turn - 0.16) * long * 0.55
    drawn += shape(
      `M${corner} 1090Q${midX - inward * 8} ${midY - 26} ${tipX} ${tipY}Q${midX + inward * 12} ${midY + 34} ${corner} 1090Z`,
      leaf % 2 ? colour : lighter(colour, 0.09),
    )
  }
  return drawn
}

/** Flowers of a border, from one point to another. */
export function border(pen: Pen, fromX: number, fromY: number, toX: number, toY: number, count: number): string {
  const { light, chance } = pen
  let drawn = ''
  for (let step = 0; step < count; step++) {
    const along = step / (count - 1)
    const x = fromX + (toX - fromX) * along
    const y = fromY + (toY - fromY) * along
    const size = 5 + 17 * Math.max(0, (y - 560) / 500)
    drawn += ellipse(x, y, size * 1.6, size * 0.9, seen(light.leaf, light, 0.1))
    drawn += circle(
      x + chance.between(-0.7, 0.7) * size,
      y - size * 0.6,
      size * 0.42,
      seen(chance.pick([lacquer, '#c8402c', bronze, '#e0b64a', '#f3e4d0']), light),
    )
    drawn += circle(
      x + chance.between(-1, 1) * size,
      y - size * 0.2,
      size * 0.34,
      seen(chance.pick([lacquer, '#d9722f', '#e0b64a']), light),
    )
  }
  return drawn
}

/** A grove far off: a low row of crowns on one line. */
export function grove({ light, chance }: Pen, level: number, distance: number): string {
  const points: (readonly [number, number])[] = []
  for (let step = 0; step <= 26; step++)
    points.push([-40 + step * 66, level - (step % 2 ? chance.between(24, 64) : chance.between(0, 22))])
  return sheet(`${flow(points)}V${level + 60}H-40Z`, seen(light.leaf, light, distance))
}
