import { circle, polygon, shape, stroke } from './paper.ts'

type Star = { x: number; y: number; radius: number; colour: string; turn: number; rays: number }

/** The rayed star of the Đông Sơn drum, with its rings of combs, circles and teeth. */
export function drumStar({ x, y, radius, colour, turn, rays }: Star): string {
  const at = (angle: number, reach: number) => [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const
  const ring = (reach: number, wide: number) =>
    `<circle cx="${x}" cy="${y}" r="${reach}" fill="none" stroke="${colour}" stroke-width="${wide}"/>`
  const half = Math.PI / rays

  let star = ''
  let feathers = ''
  for (let ray = 0; ray < rays; ray++) {
    const angle = turn + ray * half * 2
    star += polygon([at(angle - half, radius * 0.2), at(angle, radius * 0.56), at(angle + half, radius * 0.2)])
    const between = angle + half
    for (const depth of [0.3, 0.37, 0.44]) {
      const [left, tip, right] = [
        at(between - half * 0.5, radius * (depth + 0.06)),
        at(between, radius * depth),
        at(between + half * 0.5, radius * (depth + 0.06)),
      ]
      feathers += `M${left.join(' ')}L${tip.join(' ')}L${right.join(' ')}`
    }
  }

  let combs = ''
  for (let tooth = 0; tooth < rays * 10; tooth++) {
    const angle = turn + (tooth * Math.PI * 2) / (rays * 10)
    combs += `M${at(angle, radius * 0.62).join(' ')}L${at(angle, radius * 0.67).join(' ')}`
    combs += `M${at(angle, radius * 0.83).join(' ')}L${at(angle, radius * 0.88).join(' ')}`
  }

  let beads = ''
  for (let bead = 0; bead < rays * 4; bead++) {
    const [beadX, beadY] = at(turn + (bead * Math.PI * 2) / (rays * 4), radius * 0.75)
    beads += `<circle cx="${beadX}" cy="${beadY}" r="${radius * 0.032}" fill="none" stroke="${colour}" stroke-width="${radius * 0.01}"/>`
    beads += circle(beadX, beadY, radius * 0.01, colour)
  }

  let teeth = ''
  for (let tooth = 0; tooth < rays * 6; tooth++) {
    const angle = turn + (tooth * Math.PI * 2) / (rays * 6)
    const step = Math.PI / (rays * 6)
    teeth += polygon([at(angle - step, radius * 0.93), at(angle, radius), at(angle + step, radius * 0.93)])
  }

  return (
    shape(star, colour) +
    circle(x, y, radius * 0.21, colour) +
    stroke(feathers, colour, radius * 0.012) +
    [0.59, 0.69, 0.81, 0.9].map((reach) => ring(radius * reach, radius * 0.007)).join('') +
    stroke(combs, colour, radius * 0.008) +
    beads +
    shape(teeth, colour)
  )
}
