import type { Exemplar, SectorKey } from '../cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { bamboo, bronze, darker, ink, lacquer, lighter, mix, paper } from './light.ts'
import { circle, ellipse, polygon, rectangle, shape, sheet, stroke } from './paper.ts'
import { drumStar } from './star.ts'

const width = 1200
const height = 1500

type Head = 'conical-hat' | 'hard-hat' | 'pith-helmet' | 'turban' | 'cap' | 'headset' | 'bare'
type Dress = 'brown-shirt' | 'uniform' | 'overall' | 'white-coat' | 'long-tunic' | 'suit' | 'shirt'

/** Ground, what is worn on the head (women, men), and the dress. */
const looks: Record<SectorKey, { ground: string; heads: readonly [Head, Head]; dress: Dress }> = {
  'party-building': { ground: lacquer, heads: ['bare', 'bare'], dress: 'shirt' },
  'defence-security': { ground: '#51592f', heads: ['pith-helmet', 'pith-helmet'], dress: 'uniform' },
  'industry-construction-transport': { ground: '#9a5a22', heads: ['hard-hat', 'hard-hat'], dress: 'overall' },
  agriculture: { ground: bamboo, heads: ['conical-hat', 'conical-hat'], dress: 'brown-shirt' },
  'finance-banking-tax-insurance': { ground: '#7a5a1f', heads: ['bare', 'bare'], dress: 'suit' },
  health: { ground: '#2f6f6a', heads: ['cap', 'cap'], dress: 'white-coat' },
  education: { ground: '#a8611d', heads: ['bare', 'bare'], dress: 'long-tunic' },
  'science-technology': { ground: '#2f5673', heads: ['bare', 'bare'], dress: 'white-coat' },
  'culture-arts-sport': { ground: '#96342a', heads: ['turban', 'turban'], dress: 'long-tunic' },
  'external-relations': { ground: '#35506b', heads: ['bare', 'bare'], dress: 'suit' },
  'information-communications': { ground: '#4c4a78', heads: ['headset', 'headset'], dress: 'shirt' },
  'administrative-reform': { ground: '#3d6456', heads: ['bare', 'bare'], dress: 'shirt' },
  'social-security': { ground: '#8a3d4a', heads: ['conical-hat', 'bare'], dress: 'brown-shirt' },
  'community-life': { ground: '#6f6a25', heads: ['conical-hat', 'bare'], dress: 'shirt' },
}

type Bust = {
  x: number
  y: number
  size: number
  woman: boolean
  head: Head
  dress: Dress
  ground: string
  chance: Chance
}

const hair = '#2c211c'

function clothes({ x, y, size, dress, ground, chance, woman }: Bust): string {
  const cloths: Record<Dress, readonly [cloth: string, collar: string]> = {
    'brown-shirt': [chance.pick(['#6d4630', '#5a3a2c', '#4b3b46']), '#3b2a20'],
    uniform: ['#5c6638', '#a32a1e'],
    overall: [chance.pick(['#33536e', '#4a5a5e']), '#d9832f'],
    'white-coat': ['#f1ece0', '#9fb9b1'],
    'long-tunic': [
      woman ? chance.pick(['#f0dcc0', '#8c2f3a', '#2f6069']) : chance.pick(['#2c3d57', '#5a2420']),
      bronze,
    ],
    suit: [chance.pick(['#2a3443', '#3a3038']), paper],
    shirt: [chance.pick(['#f2e9d8', '#dfe5df', '#e9d9c6']), '#cdbfa6'],
  }
  const [cloth, collar] = cloths[dress]
  const low = height + 20
  const wide = size * (woman ? 0.78 : 0.88)
  const shoulders = `M${x - wide} ${low}Q${x - wide} ${y + size * 0.66} ${x - size * 0.46} ${y + size * 0.56}Q${x - size * 0.2} ${y + size * 0.5} ${x - size * 0.17} ${y + size * 0.38}H${x + size * 0.17}Q${x + size * 0.2} ${y + size * 0.5} ${x + size * 0.46} ${y + size * 0.56}Q${x + wide} ${y + size * 0.66} ${x + wide} ${low}Z`
  const side = `M${x + size * 0.08} ${low}Q${x + size * 0.3} ${y + size * 0.8} ${x + size * 0.17} ${y + size * 0.42}Q${x + size * 0.2} ${y + size * 0.5} ${x + size * 0.46} ${y + size * 0.56}Q${x + wide} ${y + size * 0.66} ${x + wide} ${low}Z`
  const lapel = (turn: 1 | -1) =>
    polygon([
      [x + turn * size * 0.18, y + size * 0.42],
      [x + turn * size * 0.34, y + size * 0.6],
      [x + turn * size * 0.22, y + size * 0.7],
      [x + turn * size * 0.26, y + size * 0.78],
      [x, y + size * 1.16],
      [x, y + size * 0.8],
    ])
  const wing = (turn: 1 | -1) =>
    polygon([
      [x + turn * size * 0.17, y + size * 0.4],
      [x + turn * size * 0.31, y + size * 0.58],
      [x + turn * size * 0.16, y + size * 0.72],
      [x, y + size * 0.54],
    ])
  const buttons = (from: number, count: number, colour: string) => {
    let drawn = ''
    for (let button = 0; button < count; button++)
      drawn += circle(x, y + size * (from + button * 0.17), size * 0.021, colour)
    return drawn
  }
  const neckline = polygon([
    [x - size * 0.17, y + size * 0.4],
    [x + size * 0.17, y + size * 0.4],
    [x, y + size * 0.84],
  ])
  const body = sheet(shoulders, lighter(cloth, 0.06), darker(cloth, 0.16)) + shape(side, darker(cloth, 0.3), 0.3)
  const trims: Record<Dress, () => string> = {
    'brown-shirt': () =>
      stroke(
        `M${x - size * 0.16} ${y + size * 0.42}Q${x} ${y + size * 0.62} ${x + size * 0.16} ${y + size * 0.42}M${x} ${y + size * 0.54}V${low}`,
        collar,
        size * 0.022,
      ) + buttons(0.68, 4, collar),
    uniform: () =>
      shape(wing(-1), darker(cloth, 0.1)) +
      shape(wing(1), darker(cloth, 0.2)) +
      shape(rectangle(x - size * 0.25, y + size * 0.55, size * 0.1, size * 0.05), collar) +
      shape(rectangle(x + size * 0.15, y + size * 0.55, size * 0.1, size * 0.05), collar) +
      stroke(`M${x} ${y + size * 0.56}V${low}`, darker(cloth, 0.3), size * 0.012) +
      buttons(0.78, 3, bronze),
    overall: () =>
      shape(wing(-1), lighter(cloth, 0.14)) +
      shape(wing(1), lighter(cloth, 0.06)) +
      [-1, 1]
        .map((turn) =>
          stroke(`M${x + turn * size * 0.5} ${y + size * 0.58}L${x + turn * size * 0.4} ${low}`, collar, size * 0.075),
        )
        .join('') +
      stroke(`M${x - wide * 0.86} ${y + size * 1.14}H${x + wide * 0.86}`, collar, size * 0.075) +
      stroke(`M${x} ${y + size * 0.56}V${low}`, darker(cloth, 0.3), size * 0.014),
    'white-coat': () =>
      shape(neckline, mix(ground, paper, 0.45)) +
      shape(lapel(-1), darker(cloth, 0.05)) +
      shape(lapel(1), darker(cloth, 0.12)) +
      stroke(`M${x} ${y + size * 1.16}V${low}`, collar, size * 0.012),
    'long-tunic': () =>
      shape(
        `M${x - size * 0.175} ${y + size * 0.34}Q${x} ${y + size * 0.46} ${x + size * 0.175} ${y + size * 0.34}L${x + size * 0.2} ${y + size * 0.5}Q${x} ${y + size * 0.62} ${x - size * 0.2} ${y + size * 0.5}Z`,
        darker(cloth, 0.08),
      ) +
      stroke(
        `M${x} ${y + size * 0.55}Q${x + size * 0.2} ${y + size * 0.66} ${x + size * 0.4} ${y + size * 0.72}Q${x + size * 0.5} ${y + size} ${x + size * 0.5} ${low}`,
        collar,
        size * 0.014,
      ) +
      [0, 0.22, 0.4]
        .map((step) => circle(x + step * size, y + (0.56 + step * 0.4) * size, size * 0.022, collar))
        .join(''),
    suit: () =>
      shape(neckline, collar) +
      (woman
        ? circle(x, y + size * 0.62, size * 0.03, bronze)
        : shape(
            `M${x - size * 0.045} ${y + size * 0.56}H${x + size * 0.045}L${x + size * 0.06} ${y + size * 0.84}L${x} ${y + size * 0.92}L${x - size * 0.06} ${y + size * 0.84}Z`,
            lacquer,
          )) +
      shape(lapel(-1), lighter(cloth, 0.1)) +
      shape(lapel(1), lighter(cloth, 0.04)),
    shirt: () =>
      shape(wing(-1), lighter(cloth, 0.4)) +
      shape(wing(1), darker(cloth, 0.06)) +
      stroke(`M${x} ${y + size * 0.56}V${low}`, collar, size * 0.014) +
      buttons(0.74, 4, collar) +
      shape(rectangle(x + size * 0.3, y + size * 0.86, size * 0.06, size * 0.035), lacquer),
  }
  return body + trims[dress]()
}

function headgear({ x, y, size, head, chance }: Bust): string {
  const crown = y - size * 0.4
  const drawn: Record<Head, () => string> = {
    'conical-hat': () => {
      const rim = y - size * 0.15
      const tip = y - size * 0.68
      let rings = ''
      for (let ring = 1; ring < 6; ring++) {
        const along = ring / 6
        rings += `M${x - size * 0.66 * along} ${tip + (rim - tip) * along}Q${x} ${tip + (rim - tip) * along + size * 0.13 * along} ${x + size * 0.66 * along} ${tip + (rim - tip) * along}`
      }
      const cone = `M${x - size * 0.7} ${rim}L${x} ${tip}L${x + size * 0.7} ${rim}Q${x} ${rim + size * 0.24} ${x - size * 0.7} ${rim}Z`
      return (
        stroke(
          `M${x - size * 0.3} ${rim + size * 0.04}Q${x - size * 0.26} ${y + size * 0.3} ${x} ${y + size * 0.43}Q${x + size * 0.26} ${y + size * 0.3} ${x + size * 0.3} ${rim + size * 0.04}`,
          chance.pick([lacquer, bronze, '#7a4a5e']),
          size * 0.024,
        ) +
        sheet(cone, '#f2e2bb', '#dcc48f') +
        shape(
          `M${x} ${tip}L${x + size * 0.7} ${rim}Q${x + size * 0.36} ${rim + size * 0.12} ${x + size * 0.12} ${rim + size * 0.12}Z`,
          '#b99558',
          0.35,
        ) +
        stroke(rings, '#b99a5e', size * 0.008, 0.75)
      )
    },
    'hard-hat': () =>
      sheet(
        `M${x - size * 0.38} ${y - size * 0.14}Q${x - size * 0.4} ${y - size * 0.56} ${x} ${y - size * 0.57}Q${x + size * 0.4} ${y - size * 0.56} ${x + size * 0.38} ${y - size * 0.14}Z`,
        '#f0b23a',
        '#d08f22',
      ) +
      shape(
        `M${x - size * 0.09} ${y - size * 0.15}L${x - size * 0.07} ${y - size * 0.6}H${x + size * 0.07}L${x + size * 0.09} ${y - size * 0.15}Z`,
        '#f8cd70',
      ) +
      shape(
        `M${x - size * 0.46} ${y - size * 0.13}Q${x} ${y - size * 0.27} ${x + size * 0.46} ${y - size * 0.13}Q${x} ${y - size * 0.06} ${x - size * 0.46} ${y - size * 0.13}Z`,
        '#c6841d',
      ),
    'pith-helmet': () =>
      sheet(
        `M${x - size * 0.36} ${y - size * 0.2}Q${x - size * 0.32} ${y - size * 0.6} ${x} ${y - size * 0.61}Q${x + size * 0.32} ${y - size * 0.6} ${x + size * 0.36} ${y - size * 0.2}Z`,
        '#74804a',
        '#5a6436',
      ) +
      shape(
        `M${x - size * 0.56} ${y - size * 0.1}Q${x - size * 0.36} ${y - size * 0.3} ${x} ${y - size * 0.29}Q${x + size * 0.36} ${y - size * 0.3} ${x + size * 0.56} ${y - size * 0.1}Q${x} ${y - size * 0.2} ${x - size * 0.56} ${y - size * 0.1}Z`,
        '#4c5530',
      ) +
      circle(x, y - size * 0.4, size * 0.06, '#b3261a') +
      circle(x, y - size * 0.4, size * 0.026, '#f6ce55'),
    turban: () =>
      [0, 1, 2, 3]
        .map((fold) => {
          const level = y - size * (0.2 + fold * 0.085)
          const wide = size * (0.385 - fold * 0.03)
          const colour = ['#35203a', '#7d2430', '#8f2c37', '#a23a41'][fold] ?? lacquer
          return shape(
            `M${x - wide} ${level}Q${x} ${level - size * 0.3} ${x + wide} ${level}Q${x} ${level - size * 0.12} ${x - wide} ${level}Z`,
            colour,
          )
        })
        .reverse()
        .join('') + circle(x, y - size * 0.37, size * 0.03, bronze),
    cap: () =>
      sheet(
        `M${x - size * 0.345} ${y - size * 0.16}Q${x - size * 0.36} ${y - size * 0.55} ${x} ${y - size * 0.55}Q${x + size * 0.36} ${y - size * 0.55} ${x + size * 0.345} ${y - size * 0.16}Q${x} ${y - size * 0.27} ${x - size * 0.345} ${y - size * 0.16}Z`,
        '#f3efe4',
        '#d6d2c3',
      ) +
      stroke(
        `M${x - size * 0.335} ${y - size * 0.22}Q${x} ${y - size * 0.33} ${x + size * 0.335} ${y - size * 0.22}`,
        '#a9b8ae',
        size * 0.018,
      ),
    headset: () =>
      stroke(
        `M${x - size * 0.36} ${y}Q${x - size * 0.42} ${crown - size * 0.18} ${x} ${crown - size * 0.2}Q${x + size * 0.42} ${crown - size * 0.18} ${x + size * 0.36} ${y}`,
        '#3a3430',
        size * 0.045,
      ) +
      [-1, 1]
        .map((turn) => ellipse(x + turn * size * 0.36, y + size * 0.03, size * 0.07, size * 0.12, '#4b433d'))
        .join('') +
      stroke(
        `M${x + size * 0.36} ${y + size * 0.12}Q${x + size * 0.34} ${y + size * 0.3} ${x + size * 0.13} ${y + size * 0.26}`,
        '#3a3430',
        size * 0.02,
      ) +
      circle(x + size * 0.12, y + size * 0.26, size * 0.034, bronze),
    bare: () => '',
  }
  return drawn[head]()
}

/** Head and shoulders cut from paper, without a face. `y` is the middle of the face, `size` the measure of all. */
function bust(figure: Bust): string {
  const { x, y, size, woman, head, chance } = figure
  const skin = chance.pick(['#d3a27a', '#c9956c', '#ba8259', '#dcae88'])
  const bun = head === 'bare' && chance.pick([true, false])
  const parting = chance.between(-0.16, 0.16) * size
  const behind = woman
    ? bun
      ? circle(x, y - size * 0.5, size * 0.16, hair) + ellipse(x, y - size * 0.06, size * 0.37, size * 0.4, hair)
      : shape(
          `M${x - size * 0.37} ${y - size * 0.1}Q${x - size * 0.4} ${y + size * 0.5} ${x - size * 0.34} ${y + size * 0.76}Q${x} ${y + size * 0.66} ${x + size * 0.34} ${y + size * 0.76}Q${x + size * 0.4} ${y + size * 0.5} ${x + size * 0.37} ${y - size * 0.1}Q${x + size * 0.36} ${y - size * 0.5} ${x} ${y - size * 0.5}Q${x - size * 0.36} ${y - size * 0.5} ${x - size * 0.37} ${y - size * 0.1}Z`,
          hair,
        )
    : ''
  const face = `M${x - size * 0.31} ${y - size * 0.16}Q${x - size * 0.32} ${y + size * 0.2} ${x - size * 0.14} ${y + size * 0.33}Q${x} ${y + size * 0.41} ${x + size * 0.14} ${y + size * 0.33}Q${x + size * 0.32} ${y + size * 0.2} ${x + size * 0.31} ${y - size * 0.16}Q${x + size * 0.28} ${y - size * 0.45} ${x} ${y - size * 0.45}Q${x - size * 0.28} ${y - size * 0.45} ${x - size * 0.31} ${y - size * 0.16}Z`
  const front = woman
    ? `M${x - size * 0.345} ${y + size * 0.06}Q${x - size * 0.4} ${y - size * 0.5} ${x} ${y - size * 0.52}Q${x + size * 0.4} ${y - size * 0.5} ${x + size * 0.345} ${y + size * 0.06}Q${x + size * 0.3} ${y - size * 0.24} ${x + parting} ${y - size * 0.34}Q${x - size * 0.3} ${y - size * 0.24} ${x - size * 0.345} ${y + size * 0.06}Z`
    : `M${x - size * 0.335} ${y - size * 0.02}Q${x - size * 0.4} ${y - size * 0.52} ${x - size * 0.02} ${y - size * 0.53}Q${x + size * 0.4} ${y - size * 0.53} ${x + size * 0.335} ${y - size * 0.02}L${x + size * 0.3} ${y - size * 0.17}Q${x + size * 0.24} ${y - size * 0.31} ${x + parting} ${y - size * 0.3}Q${x - size * 0.2} ${y - size * 0.28} ${x - size * 0.3} ${y - size * 0.15}Z`
  return (
    behind +
    shape(
      `M${x - size * 0.15} ${y + size * 0.2}V${y + size * 0.46}Q${x} ${y + size * 0.64} ${x + size * 0.15} ${y + size * 0.46}V${y + size * 0.2}Z`,
      darker(skin, 0.2),
    ) +
    clothes(figure) +
    (woman
      ? ''
      : [-1, 1]
          .map((turn) =>
            ellipse(x + turn * size * 0.32, y + size * 0.01, size * 0.045, size * 0.085, darker(skin, 0.1)),
          )
          .join('')) +
    shape(
      `M${x - size * 0.15} ${y + size * 0.26}V${y + size * 0.4}Q${x} ${y + size * 0.54} ${x + size * 0.15} ${y + size * 0.4}V${y + size * 0.26}Z`,
      darker(skin, 0.26),
    ) +
    shape(face, skin) +
    shape(
      `M${x + size * 0.02} ${y - size * 0.45}Q${x + size * 0.2} ${y - size * 0.1} ${x + size * 0.06} ${y + size * 0.37}Q${x + size * 0.32} ${y + size * 0.24} ${x + size * 0.31} ${y - size * 0.16}Q${x + size * 0.28} ${y - size * 0.45} ${x + size * 0.02} ${y - size * 0.45}Z`,
      ink,
      0.09,
    ) +
    shape(front, hair) +
    (head === 'bare' ? '' : headgear(figure))
  )
}

type Subject = Pick<Exemplar, 'subjectKind' | 'honorific'>

/** The honorific says it; where there is none, a middle name may. */
function isWoman(name: string, honorific: Subject['honorific']): boolean {
  if (honorific === 'ba' || honorific === 'chi') return true
  if (honorific === 'ong' || honorific === 'anh') return false
  return /(^|\s)Thị(\s|$)/u.test(name.normalize('NFC'))
}

/** A portrait in paper, 1200 × 1500, as SVG: no likeness, always the same for the same name and sector. */
export function drawPortrait(
  name: string,
  sector: SectorKey,
  { subjectKind, honorific }: Subject = { subjectKind: 'individual' },
): string {
  const { ground, heads, dress } = looks[sector]
  const chance = chanceFrom(`${name} ${sector}`)
  const star = mix(ground, '#f6d999', 0.3)
  const one = (x: number, y: number, size: number, woman: boolean) =>
    bust({ x, y, size, woman, head: heads[woman ? 0 : 1], dress, ground, chance })
  const busts = {
    individual: () => one(600, 720, 580, isWoman(name, honorific)),
    household: () => one(380, 800, 460, false) + one(820, 880, 440, true),
    collective: () =>
      one(275, 790, 390, true) + one(925, 790, 390, false) + one(600, 970, 440, chance.pick([true, false])),
  }[subjectKind]()
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<radialGradient id="ground" cx=".5" cy=".44" r=".8"><stop stop-color="${lighter(ground, 0.22)}"/><stop offset="1" stop-color="${darker(ground, 0.34)}"/></radialGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#ground)"/>` +
    drumStar({
      x: 600,
      y: 640,
      radius: 800,
      colour: star,
      turn: chance.between(0, 1),
      rays: chance.pick([12, 14, 16]),
    }) +
    circle(600, 640, 470, darker(ground, 0.1), 0.5) +
    `${busts}</svg>`
  )
}
