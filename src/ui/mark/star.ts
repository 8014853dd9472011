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
    [-1.5, 0.1],
    [-0.75, 0.3],
    [-0.6, 0.62],
    [-0.45, 0.3],
    [0, 0.32],
    [0.5, 1],
    [0.55, 0.25],
    [1.3, 0.32],
    [1.3, 0.08],
    [0.5, -0.05],
    [0.42, -0.75],
    [-0.1, -0.02],
    [-0.7, 0.05],
  ]
  const step = size / (2 * Math.PI * radius)
  return Array.from({ length: count }, (_, place) =>
    polygon(
      centre,
      outline.map(([along, out]): Point => [radius + out * size, place / count + along * step]),
    ),
  ).join('')
}
