import { bronze, darker, type Light, lacquer, lighter, paper, seen } from './light.ts'
import { circle, ellipse, type Pen, polygon, rectangle, shape, sheet, stroke } from './paper.ts'

const tile = '#a8432c'

/** Courses of tiles on a sloping roof between two heights. */
function courses(
  left: number,
  right: number,
  top: number,
  bottom: number,
  inset: number,
  colour: string,
  count: number,
): string {
  let drawn = ''
  for (let course = 1; course < count; course++) {
    const along = course / count
    const y = top + (bottom - top) * along
    const narrow = inset * (1 - along)
    drawn += `M${left + narrow} ${y}H${right - narrow}`
  }
  return stroke(drawn, darker(colour, 0.22), Math.max(1.5, (bottom - top) * 0.018), 0.6)
}

const pane = (light: Light, x: number, y: number, wide: number, high: number) =>
  shape(rectangle(x, y, wide, high), light.window) +
  stroke(
    `M${x + wide / 2} ${y}V${y + high}M${x} ${y + high / 2}H${x + wide}`,
    seen(paper, light),
    Math.max(1.5, wide * 0.05),
  )

/** A house of one storey under tiles. `size` is its width; `panels` lays solar panels on the roof. */
export function house({ light }: Pen, x: number, foot: number, size: number, distance = 0, panels = false): string {
  const wallTop = foot - size * 0.36
  const roofTop = foot - size * 0.7
  const left = x - size / 2
  const right = x + size / 2
  const wall = seen('#f3e3c3', light, distance)
  const roof = seen(tile, light, distance)
  const eave = size * 0.08
  const inset = size * 0.2
  let solar = ''
  if (panels) {
    for (let column = 0; column < 4; column++) {
      for (let row = 0; row < 2; row++) {
        const topEdge = roofTop + size * (0.05 + row * 0.125)
        const lowEdge = topEdge + size * 0.105
        const from = x - size * 0.3 + column * size * 0.152
        const lean = (row ? 0.024 : 0.03) * size * ((column - 1.5) / 1.5)
        solar += shape(
          polygon([
            [from + lean * row, topEdge],
            [from + size * 0.138 + lean * row, topEdge],
            [from + size * 0.138 + lean * (row + 1), lowEdge],
            [from + lean * (row + 1), lowEdge],
          ]),
          seen(column % 2 === row % 2 ? '#1f3a56' : '#28496a', light, distance),
        )
      }
    }
  }
  return (
    ellipse(x, foot, size * 0.6, size * 0.04, '#1d120b', 0.16) +
    sheet(rectangle(left, wallTop, size, foot - wallTop), wall) +
    shape(rectangle(left, foot - size * 0.05, size, size * 0.05), darker(wall, 0.2)) +
    shape(rectangle(x - size * 0.08, foot - size * 0.27, size * 0.16, size * 0.27), seen('#6a3420', light, distance)) +
    stroke(`M${x} ${foot - size * 0.27}V${foot}`, seen('#3d1f14', light, distance), size * 0.008) +
    pane(light, x - size * 0.36, foot - size * 0.26, size * 0.15, size * 0.14) +
    pane(light, x + size * 0.21, foot - size * 0.26, size * 0.15, size * 0.14) +
    sheet(
      polygon([
        [left - eave, wallTop + size * 0.02],
        [left + inset - eave, roofTop],
        [right - inset + eave, roofTop],
        [right + eave, wallTop + size * 0.02],
      ]),
      lighter(roof, 0.08),
      roof,
    ) +
    courses(left - eave, right + eave, roofTop, wallTop, inset, roof, 6) +
    solar +
    stroke(`M${left + inset - eave} ${roofTop}H${right - inset + eave}`, darker(roof, 0.25), size * 0.022)
  )
}

/** A public building: storeys of windows, a porch in the middle. */
export function hall(
  { light }: Pen,
  x: number,
  foot: number,
  size: number,
  { storeys, wall, roof }: { storeys: 1 | 2; wall: string; roof: string },
): string {
  const storey = size * 0.17
  const wallTop = foot - storey * storeys
  const left = x - size / 2
  const plaster = seen(wall, light)
  const cover = seen(roof, light)
  const roofTop = wallTop - size * 0.12
  let windows = ''
  for (let level = 0; level < storeys; level++) {
    const sill = foot - storey * level - storey * 0.24
    for (let bay = 0; bay < 9; bay++) {
      if (bay === 4 && level === 0) continue
      const middle = left + size * (0.07 + bay * 0.1075)
      windows += pane(light, middle - size * 0.026, sill - storey * 0.48, size * 0.052, storey * 0.46)
      windows += shape(
        rectangle(middle + size * 0.047, foot - storey * (level + 1), size * 0.013, storey),
        lighter(plaster, 0.5),
      )
    }
    windows += shape(rectangle(left, foot - storey * (level + 1), size, size * 0.014), lighter(plaster, 0.55))
  }
  const porchTop = foot - storey * 0.86
  return (
    ellipse(x, foot, size * 0.56, size * 0.022, '#1d120b', 0.16) +
    sheet(rectangle(left, wallTop, size, foot - wallTop), lighter(plaster, 0.1), plaster) +
    windows +
    sheet(
      polygon([
        [left - size * 0.03, wallTop],
        [left + size * 0.06, roofTop],
        [left + size * 0.94, roofTop],
        [left + size * 1.03, wallTop],
      ]),
      lighter(cover, 0.1),
      cover,
    ) +
    courses(left - size * 0.03, left + size * 1.03, roofTop, wallTop, size * 0.09, cover, 5) +
    shape(rectangle(x - size * 0.085, porchTop, size * 0.17, foot - porchTop), darker(plaster, 0.12)) +
    shape(rectangle(x - size * 0.045, foot - storey * 0.62, size * 0.09, storey * 0.62), seen('#5a3423', light)) +
    sheet(
      polygon([
        [x - size * 0.115, porchTop],
        [x, porchTop - size * 0.06],
        [x + size * 0.115, porchTop],
      ]),
      cover,
    ) +
    [-0.085, 0.071]
      .map((side) => shape(rectangle(x + size * side, porchTop, size * 0.014, foot - porchTop), lighter(plaster, 0.5)))
      .join('') +
    shape(rectangle(left - size * 0.02, foot - size * 0.012, size * 1.04, size * 0.016), seen('#b9a88c', light))
  )
}

/** The communal house: a roof like a boat, its corners lifted, on low columns. */
export function communalHouse({ light }: Pen, x: number, foot: number, size: number): string {
  const roof = seen('#7d3322', light)
  const eaveY = foot - size * 0.2
  const ridgeY = foot - size * 0.46
  const half = size / 2
  const wood = seen(lacquer, light)
  let columns = ''
  for (let column = 0; column < 8; column++) {
    columns += shape(
      rectangle(x - half * 0.82 + column * half * 0.228, eaveY, size * 0.024, foot - eaveY),
      column % 2 ? wood : darker(wood, 0.16),
    )
  }
  const outline = `M${x - half * 1.12} ${eaveY - size * 0.075}Q${x - half * 0.96} ${eaveY + size * 0.012} ${x - half * 0.7} ${eaveY + size * 0.02}H${x + half * 0.7}Q${x + half * 0.96} ${eaveY + size * 0.012} ${x + half * 1.12} ${eaveY - size * 0.075}Q${x + half * 0.74} ${eaveY - size * 0.06} ${x + half * 0.66} ${ridgeY}H${x - half * 0.66}Q${x - half * 0.74} ${eaveY - size * 0.06} ${x - half * 1.12} ${eaveY - size * 0.075}Z`
  let scales = ''
  for (let course = 1; course < 9; course++) {
    const along = course / 9
    const y = ridgeY + (eaveY - ridgeY) * along
    const wide = half * (0.66 + 0.06 * along + 0.2 * along ** 6)
    scales += `M${x - wide} ${y}H${x + wide}`
  }
  return (
    ellipse(x, foot + size * 0.03, half * 1.1, size * 0.03, '#1d120b', 0.2) +
    shape(rectangle(x - half * 0.95, foot, size * 0.95, size * 0.035), seen('#a5977f', light)) +
    shape(rectangle(x - half * 0.8, eaveY, size * 0.8, foot - eaveY), darker(wood, 0.5)) +
    [-0.56, -0.28, 0, 0.28, 0.56]
      .map((door) =>
        shape(
          rectangle(x + half * door - size * 0.045, foot - size * 0.15, size * 0.09, size * 0.15),
          light.window,
          0.75,
        ),
      )
      .join('') +
    columns +
    sheet(outline, lighter(roof, 0.1), roof) +
    stroke(scales, darker(roof, 0.25), size * 0.005, 0.65) +
    stroke(
      `M${x - half * 0.7} ${ridgeY - size * 0.03}Q${x - half * 0.6} ${ridgeY} ${x - half * 0.5} ${ridgeY}H${x + half * 0.5}Q${x + half * 0.6} ${ridgeY} ${x + half * 0.7} ${ridgeY - size * 0.03}`,
      darker(roof, 0.32),
      size * 0.022,
    ) +
    circle(x, ridgeY - size * 0.028, size * 0.024, seen(bronze, light)) +
    [-1, 1]
      .map((side) =>
        stroke(
          `M${x + side * half * 0.26} ${ridgeY - size * 0.006}q${-side * half * 0.07} ${-size * 0.03} ${-side * half * 0.16} ${-size * 0.012}`,
          seen(bronze, light),
          size * 0.011,
        ),
      )
      .join('')
  )
}

/** A workshop under a saw-tooth roof. */
export function workshop({ light }: Pen, x: number, foot: number, size: number): string {
  const wall = seen('#d8c6a5', light)
  const steel = seen('#7b8b88', light)
  const left = x - size / 2
  const wallTop = foot - size * 0.26
  let teeth = ''
  for (let tooth = 0; tooth < 5; tooth++) {
    const from = left + (tooth * size) / 5
    const to = from + size / 5
    teeth += sheet(
      polygon([
        [from, wallTop],
        [from, wallTop - size * 0.1],
        [to, wallTop],
      ]),
      lighter(steel, 0.2),
      steel,
    )
    teeth += shape(rectangle(from, wallTop - size * 0.1, size * 0.012, size * 0.1), light.window)
  }
  let bays = ''
  for (let bay = 0; bay < 10; bay++) {
    if (bay > 3 && bay < 6) continue
    bays += pane(light, left + size * (0.03 + bay * 0.096), foot - size * 0.17, size * 0.07, size * 0.075)
  }
  return (
    ellipse(x, foot, size * 0.55, size * 0.02, '#1d120b', 0.16) +
    sheet(rectangle(left, wallTop, size, foot - wallTop), wall) +
    teeth +
    shape(rectangle(left, foot - size * 0.05, size, size * 0.05), seen(lacquer, light)) +
    bays +
    shape(
      rectangle(x - size * 0.09, foot - size * 0.19, size * 0.18, size * 0.19),
      darker(seen('#4d5a58', light), 0.2),
    ) +
    [0, 1, 2]
      .map((row) =>
        shape(
          rectangle(
            x - size * 0.075 + (row % 2) * size * 0.055,
            foot - size * 0.05 * (1 + (row > 1 ? 1 : 0)),
            size * 0.05,
            size * 0.045,
          ),
          seen(bronze, light),
        ),
      )
      .join('')
  )
}

/** A stall of the market: striped awning, baskets in front. */
export function stall({ light, chance }: Pen, x: number, foot: number, size: number, colour: string): string {
  const top = foot - size * 0.86
  const low = foot - size * 0.58
  const half = size / 2
  let stripes = ''
  for (let stripe = 0; stripe < 8; stripe++) {
    const from = stripe / 8
    const to = (stripe + 1) / 8
    const fill = stripe % 2 ? seen(paper, light) : seen(colour, light)
    stripes += shape(
      `M${x - half * 0.8 + from * size * 0.8} ${top}H${x - half * 0.8 + to * size * 0.8}L${x - half * 1.05 + to * size * 1.05} ${low}Q${x - half * 1.05 + ((from + to) / 2) * size * 1.05} ${low + size * 0.09} ${x - half * 1.05 + from * size * 1.05} ${low}Z`,
      fill,
    )
  }
  let baskets = ''
  for (let basket = 0; basket < 4; basket++) {
    const middle = x - half * 0.72 + basket * half * 0.48
    const goods = seen(chance.pick(['#6f9a3f', '#c8402c', '#e0a93c', '#8fb356', '#d9722f']), light)
    for (const [shift, up] of [
      [-0.06, 0],
      [0.06, 0],
      [0, -0.045],
    ] as const) {
      baskets += circle(
        middle + shift * size,
        foot - size * 0.2 + up * size,
        size * 0.06,
        up ? lighter(goods, 0.12) : goods,
      )
    }
    baskets += shape(
      `M${middle - size * 0.125} ${foot - size * 0.18}H${middle + size * 0.125}L${middle + size * 0.09} ${foot}H${middle - size * 0.09}Z`,
      seen(basket % 2 ? '#a3733a' : '#b98a4b', light),
    )
  }
  return (
    ellipse(x, foot, half * 1.1, size * 0.04, '#1d120b', 0.18) +
    [-0.78, 0.75]
      .map((side) => shape(rectangle(x + half * side, low, size * 0.025, foot - low), seen('#5a4030', light)))
      .join('') +
    shape(rectangle(x - half * 0.78, low, size * 0.78, foot - low), darker(seen('#8a6b4a', light), 0.34), 0.55) +
    stripes +
    baskets
  )
}
