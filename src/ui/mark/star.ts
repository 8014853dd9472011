/** Shapes of the Đông Sơn drum, as SVG path data around a centre. */

const round = (value: number) => Math.round(value * 10) / 10

type Point = readonly [radius: number, turn: number]

/** `turn`: 0 is up, 1 is once around. */
const at = (centre: number, [radius, turn]: Point) => {
  const angle = (turn - 0.25) * 2 * Math.PI
  return `${round(centre + radius * Math.cos(angle))} ${round(centre + radius * Math.sin(angle))}`
}

const polygon = (centre: number, points: Point[]) => `M${points.map((point) => at(centre, point)).join('L')}Z`

type Star = { centre: number; rays: number; outer: number; inner: number }

export const starPath = ({ centre, rays, outer, inner }: Star) =>
  polygon(
    centre,
    Array.from({ length: rays }, (_, ray): Point[] => [
      [outer, ray / rays],
      [inner, (ray + 0.5) / rays],
    ]).flat(),
  )

/** The chevrons between the rays, pointing outwards. */
export const chevronsPath = ({ centre, rays, outer, inner }: Star) =>
  Array.from({ length: rays }, (_, ray) => {
    const middle = ray + 0.5
    const [left, tip, right]: Point[] = [
      [outer, (middle - 0.3) / rays],
      [inner, middle / rays],
      [outer, (middle + 0.3) / rays],
    ]
    return left && tip && right ? `M${at(centre, left)}L${at(centre, tip)}L${at(centre, right)}` : ''
  }).join('')

/** The crane that flies around the drum, once for each place. */
export const cranesPath = ({
  centre,
  count,
  radius,
  size,
}: {
  centre: number
  count: number
  radius: number
  size: number
}) => {
  const outline: [along: number, out: number][] = [
    [-2.3, 0.12],
    [-1.25, 0.42],
    [-1, 0.55],
    [-0.35, 0.95],
    [-0.65, 0.38],
    [-0.2, 0.34],
    [0.75, 1.5],
    [0.65, 0.3],
    [1.1, 0.26],
    [2.2, 0.55],
    [1.95, 0.12],
    [2.2, -0.3],
    [0.8, -0.04],
    [0.5, -1.15],
    [-0.2, -0.06],
    [-0.75, 0.1],
    [-1.25, 0.22],
  ]
  const step = size / (2 * Math.PI * radius)
  return Array.from({ length: count }, (_, place) =>
    polygon(
      centre,
      outline.map(([along, out]): Point => [radius + out * size, place / count + along * step]),
    ),
  ).join('')
}
