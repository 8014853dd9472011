import { bamboo, bronze, darker, lacquer, lighter, mix, seen } from './light.ts'
import {
  circle,
  ellipse,
  farHills,
  flow,
  height,
  type Pen,
  polygon,
  rectangle,
  ridge,
  shape,
  sheet,
  stroke,
  water,
  width,
} from './paper.ts'
import { buffalo, sampan, walker } from './people.ts'
import { areca, bambooClump, banana, fanPalm, grove, kapok, nearLeaves, roundTree } from './plants.ts'

/** Plots that narrow towards a point on the horizon; every other one is lighter. */
function plots(pen: Pen, horizon: number, vanishX: number, count: number): string {
  const { light, chance } = pen
  let drawn = ''
  const spread = 3600
  for (let plot = 0; plot < count; plot++) {
    const from = vanishX - spread / 2 + (plot * spread) / count
    const to = from + spread / count
    const top = (x: number) => vanishX + (x - vanishX) * 0.14
    const colour = seen(mix(light.field, plot % 3 ? light.leaf : bronze, plot % 2 ? 0.28 : 0.08), light)
    drawn += shape(
      polygon([
        [top(from), horizon],
        [top(to), horizon],
        [to, height + 20],
        [from, height + 20],
      ]),
      colour,
    )
    for (let row = 1; row < 5; row++) {
      const bottom = from + ((to - from) * row) / 5
      drawn += stroke(
        `M${top(bottom)} ${horizon}L${bottom} ${height + 20}`,
        row % 2 ? darker(colour, 0.14) : lighter(colour, 0.18),
        5,
        0.5,
      )
    }
  }
  for (let bank = 0; bank < 4; bank++) {
    const y = horizon + 18 + (height - horizon) * (bank / 4) ** 1.7
    drawn += stroke(
      `M-20 ${y + chance.between(-4, 4)}Q800 ${y + 14} 1620 ${y}`,
      seen(light.earth, light, 0.3 - bank * 0.07),
      3 + bank * 5,
      0.75,
    )
  }
  return drawn
}

export function fields(pen: Pen): string {
  const { light, chance } = pen
  const horizon = 520
  const vanishX = chance.between(560, 1040)
  const side = chance.pick(['left', 'right'] as const)
  const clumpX = side === 'left' ? 150 : 1450
  const strollX = side === 'left' ? 1060 : 520
  return (
    farHills(pen, horizon) +
    grove(pen, horizon + 6, 0.34) +
    sheet(rectangle(-20, horizon, width + 40, height), seen(light.field, light, 0.2)) +
    plots(pen, horizon, vanishX, 13) +
    walker(pen, strollX + 300 * (side === 'left' ? -1 : 1), 690, 84, bamboo) +
    walker(pen, strollX, 830, 150, lacquer, true) +
    (chance.between(0, 1) > 0.45
      ? buffalo(pen, 1600 - strollX, 800, 150)
      : walker(pen, 1600 - strollX, 770, 120, '#3f5d73')) +
    bambooClump(pen, clumpX, 900, 520) +
    nearLeaves(pen, side)
  )
}

export function river(pen: Pen): string {
  const { light, chance } = pen
  const horizon = 500
  const bend = chance.between(-160, 160)
  const bank = `M-20 ${horizon + 150}Q${380 + bend} ${horizon + 110} ${560 + bend} ${horizon + 190}T${340 + bend} 860Q120 940 -20 930Z`
  const other = `M1620 ${horizon + 60}Q${1260 + bend} ${horizon + 70} ${1160 + bend} ${horizon + 110}T1620 ${horizon + 210}Z`
  return (
    farHills(pen, horizon + 20, 100) +
    water(pen, horizon, height + 20) +
    sheet(other, seen(light.field, light, 0.42)) +
    [0, 1, 2, 3]
      .map((tree) => roundTree(pen, 1270 + bend + tree * 84, horizon + 86 + tree * 10, 110 + tree * 12, 0.4))
      .join('') +
    sheet(bank, seen(light.field, light, 0.18)) +
    bambooClump(pen, 120, horizon + 240, 330, 0.1) +
    areca(pen, 300 + bend * 0.5, horizon + 240, 330, 0.1) +
    areca(pen, 366 + bend * 0.5, horizon + 256, 270, 0.1) +
    sampan(pen, 960 + bend, 740, 250) +
    sampan(pen, 1210 + bend * 0.5, 640, 110) +
    reeds(pen, 1180, 1660) +
    nearLeaves(pen, 'left')
  )
}

/** Reeds at the water's edge in front. */
function reeds({ light, chance }: Pen, from: number, to: number): string {
  let drawn = ''
  for (let x = from; x < to; x += 15) {
    const tall = chance.between(70, 210) * (0.5 + (x - from) / (to - from))
    const lean = chance.between(-34, 26)
    drawn += stroke(
      `M${x} ${height + 10}Q${x} ${height - tall * 0.6} ${x + lean} ${height - tall}`,
      darker(seen(light.leaf, light), chance.between(0.05, 0.4)),
      7,
    )
    if (tall > 170)
      drawn += stroke(
        `M${x + lean * 0.8} ${height - tall * 0.86}L${x + lean} ${height - tall}`,
        seen(bronze, light),
        14,
      )
  }
  return drawn
}

export function orchard(pen: Pen): string {
  const { light, chance } = pen
  const horizon = 500
  const fruit = chance.pick(['#e3b23c', '#d9722f', '#c8c04a'])
  let rows = ''
  for (let row = 0; row < 4; row++) {
    const foot = 600 + row * row * 36 + row * 42
    const size = 150 + row * 88
    const gap = 210 + row * 108
    const shift = chance.between(-60, 60)
    rows += sheet(
      ridge(chance, foot - 18, 8, 4),
      seen(mix(light.field, light.leaf, row % 2 ? 0.2 : 0.05), light, 0.34 - row * 0.1),
    )
    for (let x = -80 + shift + (row % 2) * gap * 0.5; x < width + 100; x += gap) {
      if (row === 3 && x > 520 && x < 1080) continue
      rows += roundTree(
        pen,
        x,
        foot + chance.between(0, 18),
        size * chance.between(0.92, 1.06),
        0.36 - row * 0.11,
        fruit,
      )
    }
  }
  const crate = (x: number, y: number) =>
    [-22, 0, 22].map((shift) => circle(x + shift, y - 50, 19, seen(fruit, light))).join('') +
    sheet(rectangle(x - 48, y - 46, 96, 46), seen('#a3733a', light)) +
    stroke(`M${x - 48} ${y - 30}h96M${x - 48} ${y - 14}h96`, seen('#75502a', light), 4)
  return (
    farHills(pen, horizon) +
    rows +
    walker(pen, 720, 960, 210, chance.pick([lacquer, '#3f5d73', bamboo])) +
    crate(870, 975) +
    crate(960, 1000) +
    nearLeaves(pen, chance.pick(['left', 'right'] as const))
  )
}

export function fishpond(pen: Pen): string {
  const { light, chance } = pen
  const horizon = 480
  const concrete = seen('#cfc7b4', light)
  const raceway = (left: number) => {
    const inside = polygon([
      [left + 22, 640],
      [left + 150, 640],
      [left + 84, 930],
      [left - 110, 930],
    ])
    let foam = ''
    for (let bubble = 0; bubble < 26; bubble++) {
      const along = chance.between(0, 1)
      foam += ellipse(
        left + 86 - along * 100 + chance.between(-50, 50) * (1 + along * 0.5),
        652 + along * along * 130,
        7 + along * 9,
        3 + along * 3,
        '#ffffff',
        0.55,
      )
    }
    let fish = ''
    for (let count = 0; count < 12; count++) {
      const along = chance.between(0.35, 0.95)
      const x = left + 86 - along * 130 + chance.between(-62, 62)
      const y = 650 + along * 265
      const long = 12 + along * 12
      fish += shape(
        `M${x} ${y - long}q${long * 0.5} ${long * 0.7} 0 ${long * 1.5}l${-long * 0.34} ${long * 0.5}h${long * 0.68}l${-long * 0.34} ${-long * 0.5}q${-long * 0.5} ${-long * 0.8} 0 ${-long * 1.5}Z`,
        darker(light.water, 0.45),
        0.8,
      )
    }
    return (
      sheet(
        polygon([
          [left, 622],
          [left + 170, 622],
          [left + 112, 956],
          [left - 146, 956],
        ]),
        lighter(concrete, 0.2),
        concrete,
      ) +
      shape(inside, mix(light.water, bamboo, 0.3)) +
      fish +
      foam
    )
  }
  const wheel = (x: number, y: number) =>
    [0, 1, 2, 3, 4, 5]
      .map((blade) =>
        stroke(
          `M${x} ${y}l${Math.cos((blade * Math.PI) / 3) * 34} ${Math.sin((blade * Math.PI) / 3) * 34}`,
          seen(lacquer, light),
          9,
        ),
      )
      .join('') +
    circle(x, y, 11, seen(bronze, light)) +
    [-44, -18, 20, 46]
      .map((shift) => ellipse(x + shift, y + 36 + chance.between(-5, 5), 17, 6, '#ffffff', 0.7))
      .join('')
  return (
    farHills(pen, horizon, 60) +
    grove(pen, horizon + 36, 0.3) +
    sheet(ridge(chance, horizon + 42, 10, 5), seen(light.field, light, 0.2)) +
    bambooClump(pen, chance.between(1240, 1420), horizon + 66, 330, 0.14) +
    banana(pen, chance.between(100, 190), horizon + 70, 220, 0.1) +
    banana(pen, chance.between(230, 300), horizon + 76, 180, 0.12) +
    hut(pen, chance.between(430, 560), horizon + 62, 210) +
    water(pen, horizon + 62, height + 20) +
    raceway(560) +
    raceway(860) +
    wheel(1240, 690) +
    wheel(1350, 780) +
    sheet(rectangle(400, 936, 586, 34), lighter(concrete, 0.25)) +
    walker(pen, chance.between(480, 900), 956, 190, '#3f5d73') +
    reeds(pen, 1280, 1660)
  )
}

/** A keeper's hut under thatch. */
function hut({ light }: Pen, x: number, foot: number, size: number): string {
  const thatch = seen('#b08a4e', light, 0.1)
  return (
    shape(rectangle(x - size * 0.34, foot - size * 0.42, size * 0.68, size * 0.42), seen('#d9bd8c', light, 0.1)) +
    shape(rectangle(x - size * 0.1, foot - size * 0.32, size * 0.2, size * 0.32), seen('#5a4030', light, 0.1)) +
    sheet(
      polygon([
        [x - size * 0.5, foot - size * 0.34],
        [x - size * 0.2, foot - size * 0.76],
        [x + size * 0.2, foot - size * 0.76],
        [x + size * 0.5, foot - size * 0.34],
      ]),
      lighter(thatch, 0.12),
      thatch,
    ) +
    [-0.3, -0.15, 0, 0.15, 0.3]
      .map((line) =>
        stroke(
          `M${x + line * size * 0.5} ${foot - size * 0.74}L${x + line * size * 1.3} ${foot - size * 0.36}`,
          darker(thatch, 0.16),
          4,
          0.6,
        ),
      )
      .join('')
  )
}

/** Tea hills like upturned bowls, combed by their rows, with fan palms on the crowns. */
export function hills(pen: Pen): string {
  const { light, chance } = pen
  const mounds = [
    [280, 610, 420, 190, 0.34],
    [1330, 600, 460, 200, 0.3],
    [800, 690, 480, 200, 0.2],
    [130, 830, 520, 250, 0.1],
    [1500, 850, 560, 280, 0.06],
    [760, 1000, 760, 270, 0],
  ] as const
  let drawn = ''
  for (const [middle, crest, half, tall, distance] of mounds) {
    const x = middle + chance.between(-50, 50)
    const y = crest + chance.between(-20, 20)
    const colour = seen(mix(light.field, light.leaf, 0.5), light, distance)
    const bowl = (inset: number) => {
      const wide = half * (1 - inset * 0.16)
      const top = y - tall * 0.5 + inset * tall * 0.36
      return flow([
        [x - wide, top + tall * 1.2],
        [x - wide * 0.4, top + tall * 0.12],
        [x + wide * 0.1, top],
        [x + wide * 0.55, top + tall * 0.22],
        [x + wide, top + tall * 1.2],
      ])
    }
    if (distance > 0.04 && chance.between(0, 1) > 0.2) {
      for (let palm = 0; palm < 3; palm++)
        drawn += fanPalm(
          pen,
          x + (palm - 1) * half * 0.17,
          y - tall * 0.46 + palm * 3,
          150 * (1.2 - distance) * chance.between(0.8, 1.1),
          distance,
        )
    }
    drawn += sheet(`${bowl(0)}V${height + 40}H${x - half}Z`, lighter(colour, 0.08), darker(colour, 0.12))
    for (let row = 1; row < 8; row++)
      drawn += stroke(bowl(row * 0.55), row % 2 ? darker(colour, 0.16) : lighter(colour, 0.16), 9 * (1 - distance), 0.8)
  }
  return (
    farHills(pen, 520, 110) +
    drawn +
    walker(pen, 560, 980, 140, lacquer, true) +
    walker(pen, 690, 960, 126, '#3f5d73') +
    walker(pen, 1010, 990, 140, bamboo) +
    nearLeaves(pen, 'right')
  )
}

/** The dyke with its road: the river outside, the maize inside, the guard's hut and the kapok on top. */
export function dyke(pen: Pen): string {
  const { light, chance } = pen
  const horizon = 500
  const grass = seen(mix(light.field, light.leaf, 0.35), light)
  const top = `M760 ${horizon + 14}H826Q900 ${horizon + 190} 1190 ${height + 20}H560Q690 ${horizon + 210} 760 ${horizon + 14}Z`
  let maize = ''
  for (let row = 0; row < 7; row++) {
    const y = 620 + row * row * 9 + row * 14
    for (let x = 1030 + row * 42; x < 1660; x += 34 + row * 5) {
      const size = 26 + row * 12
      maize += stroke(
        `M${x} ${y}V${y - size}M${x} ${y - size * 0.35}q${size * 0.2} ${-size * 0.3} ${size * 0.4} ${-size * 0.1}M${x} ${y - size * 0.5}q${-size * 0.2} ${-size * 0.3} ${-size * 0.4} ${-size * 0.1}`,
        seen(light.leaf, light, 0.3 - row * 0.04),
        3 + row * 0.9,
      )
      maize += circle(x, y - size, 2 + row * 0.7, seen(bronze, light, 0.2))
    }
  }
  return (
    farHills(pen, horizon) +
    water(pen, horizon + 4, height + 20) +
    sampan(pen, 260, 690, 170) +
    sheet(`M700 ${horizon + 10}H1620V${height + 20}H1000Z`, seen(light.field, light, 0.12)) +
    maize +
    sheet(
      `M700 ${horizon + 12}Q560 ${horizon + 230} 210 ${height + 20}H1480Q1000 ${horizon + 200} 880 ${horizon + 12}Z`,
      lighter(grass, 0.06),
      darker(grass, 0.12),
    ) +
    sheet(top, seen(light.earth, light, 0.1), seen(light.earth, light)) +
    stroke(`M793 ${horizon + 24}Q812 ${horizon + 200} 868 ${height}`, lighter(seen(light.earth, light), 0.35), 6, 0.8) +
    hut(pen, 1010, 690, 190) +
    kapok(pen, chance.between(560, 610), 790, 520) +
    walker(pen, 830, 720, 96, '#3f5d73') +
    walker(pen, 880, 900, 176, chance.pick([lacquer, bamboo]), true) +
    nearLeaves(pen, 'right')
  )
}
