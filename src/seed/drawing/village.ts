import { communalHouse, hall, house, stall, workshop } from './buildings.ts'
import { bamboo, bronze, darker, ink, lacquer, lighter, mix, paper, seen } from './light.ts'
import {
  circle,
  ellipse,
  farHills,
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
import { flag, runner, walker } from './people.ts'
import { areca, bambooClump, banana, banyan, border, grove, nearLeaves, roundTree } from './plants.ts'

const blossom = '#c9331f'

/** Open ground of a village or a yard, with the hills and a grove behind it. */
function ground(pen: Pen, level: number, colour: string): string {
  return (
    farHills(pen, level - 10, 70) +
    grove(pen, level + 8, 0.36) +
    sheet(ridge(pen.chance, level + 14, 5, 4), seen(colour, pen.light, 0.08))
  )
}

/** A paved yard in perspective. */
function yard({ light }: Pen, top: number): string {
  const stone = seen('#dcc9a6', light)
  let joints = ''
  for (let line = 0; line <= 14; line++)
    joints += `M${800 + (line - 7) * 84} ${top}L${800 + (line - 7) * 240} ${height}`
  for (let line = 1; line < 6; line++) joints += `M0 ${top + (height - top) * (line / 6) ** 1.6}H${width}`
  return (
    sheet(
      polygon([
        [160, top],
        [1440, top],
        [1900, height + 20],
        [-300, height + 20],
      ]),
      lighter(stone, 0.12),
      stone,
    ) + stroke(joints, darker(stone, 0.14), 3, 0.5)
  )
}

export function villageRoad(pen: Pen): string {
  const { light, chance } = pen
  const level = 540
  const bend = chance.pick([-1, 1]) * chance.between(60, 150)
  const road = `M${790 + bend} ${level + 16}Q${700 - bend} ${level + 120} ${760 - bend * 0.6} ${level + 210}T420 ${height + 20}H1240Q${1010 - bend * 0.5} ${level + 270} ${910 - bend * 0.5} ${level + 200}T${822 + bend} ${level + 16}Z`
  return (
    ground(pen, level, light.field) +
    areca(pen, 420, level + 60, 300, 0.2) +
    areca(pen, 1190, level + 56, 320, 0.2) +
    house(pen, 560, level + 66, 200, 0.24) +
    house(pen, 1085, level + 60, 190, 0.26) +
    roundTree(pen, 690, level + 66, 130, 0.2) +
    roundTree(pen, 1240, level + 90, 190, 0.14, chance.pick([blossom, bronze])) +
    sheet(road, lighter(seen(light.earth, light), 0.3), lighter(seen(light.earth, light), 0.12)) +
    house(pen, 250, level + 200, 400, 0.06) +
    house(pen, 1390, level + 220, 440, 0.04) +
    areca(pen, 520, level + 210, 430, 0.06) +
    areca(pen, 1130, level + 240, 470, 0.04) +
    banana(pen, 60, level + 250, 260) +
    border(pen, 650 - bend * 0.6, level + 230, 330, 1040, 13) +
    border(pen, 960 - bend * 0.4, level + 230, 1330, 1050, 14) +
    walker(pen, 800 - bend * 0.4, level + 220, 104, chance.pick([lacquer, '#3f5d73'])) +
    walker(pen, 800, 960, 190, chance.pick([bamboo, lacquer]), chance.between(0, 1) > 0.4) +
    nearLeaves(pen, chance.pick(['left', 'right'] as const))
  )
}

export function school(pen: Pen): string {
  const { light, chance } = pen
  const level = 600
  return (
    ground(pen, level - 40, light.field) +
    areca(pen, 130, level + 60, 420, 0.12) +
    hall(pen, 800, level + 60, 1080, { storeys: 2, wall: '#e9c675', roof: '#9c3a26' }) +
    yard(pen, level + 66) +
    flag(pen, chance.pick([610, 990]), level + 150, 460) +
    roundTree(pen, 210, level + 200, 440, 0.02, blossom) +
    roundTree(pen, 1420, level + 170, 400, 0.04, blossom) +
    runner(pen, 690, 880, 120, paper) +
    runner(pen, 770, 900, 124, '#3f5d73') +
    runner(pen, 900, 860, 112, lacquer) +
    runner(pen, 1010, 930, 130, paper) +
    circle(846, 908, 15, seen(bronze, light)) +
    border(pen, 60, 1000, 420, 1040, 10) +
    border(pen, 1180, 1040, 1560, 1000, 10)
  )
}

export function clinic(pen: Pen): string {
  const { light, chance } = pen
  const level = 600
  const cross = (x: number, y: number, arm: number) =>
    circle(x, y, arm * 1.7, seen(paper, light)) +
    shape(rectangle(x - arm * 0.36, y - arm, arm * 0.72, arm * 2), seen(bamboo, light)) +
    shape(rectangle(x - arm, y - arm * 0.36, arm * 2, arm * 0.72), seen(bamboo, light))
  let beds = ''
  for (let bed = 0; bed < 4; bed++) {
    const y = level + 150 + bed * 74
    const left = 110 - bed * 46
    beds += sheet(rectangle(left, y, 420 - bed * 8, 40 + bed * 7), seen(light.earth, light))
    for (let herb = 0; herb < 12; herb++) {
      beds += circle(
        left + 22 + herb * 33,
        y + 8 + chance.between(-5, 5),
        17 + bed * 2.4,
        seen(mix(light.leaf, chance.pick([bronze, bamboo, light.field]), 0.4), light),
      )
    }
  }
  return (
    ground(pen, level - 40, light.field) +
    bambooClump(pen, 1480, level + 60, 420, 0.14) +
    hall(pen, 860, level + 74, 1010, { storeys: 1, wall: '#f2ead8', roof: '#5f7d5d' }) +
    cross(860, level - 148, 44) +
    yard(pen, level + 82) +
    beds +
    roundTree(pen, 1400, level + 230, 430, 0.02) +
    stroke(`M1180 ${level + 262}h230M1200 ${level + 262}v46M1390 ${level + 262}v46`, seen('#6b4a32', light), 13) +
    walker(pen, 1250, level + 306, 150, lacquer) +
    walker(pen, 760, 900, 186, '#f3efe6') +
    nearLeaves(pen, 'left')
  )
}

export function workshopYard(pen: Pen): string {
  const { light, chance } = pen
  const level = 620
  const body = seen(chance.pick([lacquer, '#3f5d73', bamboo]), light)
  const truck =
    ellipse(1190, 936, 250, 16, '#1d120b', 0.2) +
    sheet(rectangle(980, 770, 270, 130), lighter(body, 0.1), body) +
    sheet(
      `M1260 900V800Q1262 786 1278 786H1346Q1360 786 1370 802L1402 852Q1410 862 1410 876V900Z`,
      seen('#e7d8ba', light),
    ) +
    shape('M1300 806H1344L1372 852H1300Z', light.window) +
    [1050, 1130, 1350]
      .map((x) => circle(x, 906, 33, seen(ink, light)) + circle(x, 906, 13, seen('#b7ab98', light)))
      .join('')
  const pallet = (x: number, y: number, high: number) => {
    let boards = ''
    for (let board = 0; board < high; board++)
      boards += sheet(
        rectangle(x, y - 26 * (board + 1), 150, 20),
        seen(mix('#b98a4b', '#8d5f34', (board % 3) / 3), light),
      )
    return boards
  }
  return (
    ground(pen, level - 60, light.field) +
    areca(pen, 1500, level + 40, 380, 0.14) +
    [1230, 1310]
      .map(
        (x) =>
          sheet(rectangle(x, level - 330, 34, 330), seen('#a8684a', light, 0.16)) +
          shape(rectangle(x, level - 330, 34, 18), seen(paper, light, 0.1)),
      )
      .join('') +
    workshop(pen, 760, level + 70, 1180) +
    yard(pen, level + 76) +
    pallet(130, 900, 6) +
    pallet(300, 920, 4) +
    pallet(190, 1000, 3) +
    truck +
    walker(pen, 620, 890, 170, '#3f5d73') +
    walker(pen, 780, 930, 184, lacquer) +
    roundTree(pen, 60, level + 170, 330, 0.06)
  )
}

export function market(pen: Pen): string {
  const { light, chance } = pen
  const level = 580
  const colours = [lacquer, bronze, bamboo, '#3f5d73', '#b6532c'] as const
  let rows = ''
  for (let column = 0; column < 6; column++)
    rows += stall(pen, 130 + column * 270, level + 96, 230, chance.pick(colours))
  rows +=
    walker(pen, 560, level + 190, 136, lacquer) +
    walker(pen, 680, level + 200, 140, '#3f5d73') +
    walker(pen, 1120, level + 196, 138, bamboo, true)
  for (let column = 0; column < 4; column++) {
    if (column === 1) continue
    rows += stall(pen, 170 + column * 440, level + 380, 380, chance.pick(colours))
  }
  return (
    ground(pen, level - 30, light.field) +
    house(pen, 300, level + 24, 270, 0.2) +
    house(pen, 1290, level + 20, 250, 0.22) +
    banyan(pen, 800, level + 30, 400, 0.16) +
    sheet(
      rectangle(-20, level + 50, width + 40, height),
      lighter(seen(light.earth, light), 0.26),
      seen(light.earth, light),
    ) +
    rows +
    walker(pen, 560, 1020, 236, chance.pick([lacquer, bamboo]), true)
  )
}

export function library(pen: Pen): string {
  const { light, chance } = pen
  const level = 600
  const spines = [lacquer, bronze, bamboo, '#3f5d73', '#d9c08d', '#7a4a6a'] as const
  const left = 930
  let books = ''
  for (let shelf = 0; shelf < 3; shelf++) {
    let x = left + 18
    while (x < left + 286) {
      const thick = chance.between(13, 25)
      const tall = chance.between(50, 68)
      books += shape(rectangle(x, 690 + shelf * 84 - tall, thick - 2, tall), seen(chance.pick(spines), light))
      x += thick
    }
    books += shape(rectangle(left + 8, 690 + shelf * 84, 292, 9), seen('#6b4527', light))
  }
  const bench = (x: number, y: number, long: number) =>
    shape(rectangle(x, y - 52, long, 15), seen('#8d6238', light)) +
    [0.08, 0.86].map((leg) => shape(rectangle(x + leg * long, y - 40, 14, 40), seen('#6b4527', light))).join('')
  return (
    ground(pen, level - 40, light.field) +
    house(pen, 1380, level + 70, 330, 0.14) +
    areca(pen, 1190, level + 60, 350, 0.14) +
    sheet(ridge(chance, level + 110, 8, 4), lighter(seen(light.earth, light), 0.3), seen(light.earth, light)) +
    banyan(pen, 560, 860, 980) +
    ellipse(left + 155, 962, 190, 16, '#1d120b', 0.18) +
    sheet(rectangle(left, 610, 310, 350), seen('#54351f', light)) +
    books +
    sheet(
      polygon([
        [left - 40, 612],
        [left + 40, 530],
        [left + 270, 530],
        [left + 350, 612],
      ]),
      seen('#a8432c', light),
    ) +
    bench(180, 1000, 300) +
    bench(610, 1020, 250) +
    runner(pen, 250, 962, 132, paper) +
    runner(pen, 380, 966, 126, lacquer) +
    walker(pen, 860, 1000, 196, '#3f5d73') +
    nearLeaves(pen, 'right')
  )
}

export function office(pen: Pen): string {
  const { chance } = pen
  const level = 600
  return (
    ground(pen, level - 40, pen.light.field) +
    hall(pen, 800, level + 60, 1000, { storeys: 2, wall: '#f0dcb4', roof: '#86402c' }) +
    yard(pen, level + 66) +
    flag(pen, 800, level + 190, 470) +
    roundTree(pen, 190, level + 180, 400, 0.04) +
    roundTree(pen, 1410, level + 180, 400, 0.04) +
    roundTree(pen, 400, level + 110, 210, 0.1, bronze) +
    roundTree(pen, 1200, level + 110, 210, 0.1, bronze) +
    border(pen, 250, 960, 620, 880, 10) +
    border(pen, 980, 880, 1350, 960, 10) +
    walker(pen, 700, 900, 150, chance.pick([lacquer, bamboo])) +
    walker(pen, 930, 950, 170, '#3f5d73') +
    walker(pen, 1010, 950, 164, '#f3efe6')
  )
}

export function stadium(pen: Pen): string {
  const { light, chance } = pen
  const level = 560
  let mown = ''
  for (let band = 0; band < 8; band++) {
    const top = level + 30 + (height - level) * (band / 8) ** 1.4
    const bottom = level + 30 + (height - level) * ((band + 1) / 8) ** 1.4
    mown += shape(
      rectangle(-20, top, width + 40, bottom - top + 2),
      seen(mix(light.field, light.leaf, band % 2 ? 0.34 : 0.16), light, 0.1 - band * 0.01),
    )
  }
  let crowd = ''
  for (let seat = 0; seat < 90; seat++) {
    crowd += circle(
      250 + (seat % 30) * 37 + chance.between(-8, 8),
      level - 54 + Math.floor(seat / 30) * 30,
      12,
      seen(chance.pick([lacquer, bronze, paper, '#3f5d73', bamboo]), light, 0.18),
    )
  }
  const white = seen('#fbf6ea', light)
  return (
    farHills(pen, level - 40, 80) +
    grove(pen, level - 44, 0.34) +
    sheet(rectangle(210, level - 84, 1180, 110), seen('#b9a88c', light, 0.16)) +
    crowd +
    sheet(
      polygon([
        [190, level - 150],
        [1410, level - 150],
        [1450, level - 122],
        [150, level - 122],
      ]),
      seen(lacquer, light, 0.1),
    ) +
    [230, 620, 980, 1360]
      .map((x) => stroke(`M${x} ${level - 122}V${level + 20}`, seen('#6b5a4a', light, 0.16), 9))
      .join('') +
    sheet(rectangle(-20, level + 26, width + 40, height), seen(light.field, light)) +
    mown +
    stroke(`M-20 ${level + 70}H1620M800 ${level + 70}L800 ${height}`, white, 6, 0.85) +
    `<ellipse cx="800" cy="840" rx="250" ry="84" fill="none" stroke="${white}" stroke-width="6" opacity=".85"/>` +
    stroke(`M60 ${level + 330}V${level + 170}L170 ${level + 100}V${level + 240}`, white, 11) +
    stroke(
      `M60 ${level + 210}L170 ${level + 135}M60 ${level + 260}L170 ${level + 180}M90 ${level + 150}V${level + 310}M130 ${level + 124}V${level + 270}`,
      white,
      3,
      0.6,
    ) +
    flag(pen, 1480, level + 40, 330) +
    runner(pen, 560, 760, 120, lacquer) +
    runner(pen, 690, 860, 150, lacquer) +
    runner(pen, 890, 800, 132, '#f3efe6') +
    runner(pen, 1080, 900, 160, '#f3efe6') +
    runner(pen, 1230, 720, 110, lacquer) +
    runner(pen, 380, 920, 164, '#f3efe6') +
    circle(760, 872, 17, seen('#fffaf0', light)) +
    circle(760, 872, 6, seen(ink, light)) +
    nearLeaves(pen, 'right')
  )
}

export function communalHouseYard(pen: Pen): string {
  const { light, chance } = pen
  const level = 590
  let lotus = ''
  for (let leaf = 0; leaf < 26; leaf++) {
    const x = chance.between(120, 1480)
    const y = chance.between(930, 1050)
    const size = 26 + (y - 920) * 0.3
    lotus += ellipse(x, y, size, size * 0.36, seen(mix(light.leaf, light.field, chance.between(0, 0.5)), light))
    if (leaf % 4 === 0) {
      const petal = (turn: number, colour: string) =>
        shape(
          `M${x} ${y}Q${x + turn - 13} ${y - 26} ${x + turn} ${y - 52}Q${x + turn + 13} ${y - 26} ${x} ${y}Z`,
          colour,
        )
      lotus += petal(-24, seen('#cf7a76', light)) + petal(24, seen('#cf7a76', light)) + petal(0, seen('#eab0a6', light))
    }
  }
  return (
    ground(pen, level - 40, light.field) +
    banyan(pen, chance.pick([170, 1440]), level + 130, 620, 0.06) +
    areca(pen, 1180, level + 70, 430, 0.12) +
    areca(pen, 1250, level + 74, 370, 0.12) +
    communalHouse(pen, 780, level + 120, 880) +
    yard(pen, level + 150) +
    walker(pen, 520, level + 250, 140, lacquer) +
    walker(pen, 620, level + 256, 144, '#3f5d73') +
    runner(pen, 1010, level + 240, 96, bronze) +
    water(pen, 910, height + 20) +
    lotus
  )
}

export function solarRoof(pen: Pen): string {
  const { light, chance } = pen
  const level = 600
  return (
    ground(pen, level - 60, light.field) +
    house(pen, 240, level + 20, 260, 0.24, true) +
    house(pen, 1350, level + 16, 280, 0.22, true) +
    areca(pen, 470, level + 60, 400, 0.12) +
    roundTree(pen, 1180, level + 60, 220, 0.14, bronze) +
    sheet(ridge(chance, level + 110, 8, 4), seen(light.field, light)) +
    house(pen, 820, level + 290, 780, 0, true) +
    house(pen, 120, level + 250, 400, 0.04, true) +
    areca(pen, 1330, level + 290, 520, 0.02) +
    areca(pen, 1400, level + 300, 440, 0.02) +
    sheet(ridge(chance, level + 310, 6, 3), lighter(seen(light.earth, light), 0.26), seen(light.earth, light)) +
    border(pen, 380, 950, 700, 950, 10) +
    border(pen, 930, 950, 1260, 950, 10) +
    walker(pen, 820, 1000, 196, chance.pick([lacquer, bamboo])) +
    runner(pen, 1010, 1010, 124, paper) +
    nearLeaves(pen, 'right')
  )
}
