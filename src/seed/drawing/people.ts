import { bronze, darker, ink, lighter, paper, seen } from './light.ts'
import { circle, ellipse, type Pen, rectangle, shape, stroke } from './paper.ts'

/** Somebody under a conical hat, seen from afar. `size` is the height; `carries` hangs two baskets from a pole. */
export function walker({ light }: Pen, x: number, foot: number, size: number, shirt: string, carries = false): string {
  const top = foot - size
  const cloth = seen(shirt, light)
  const pole = carries
    ? stroke(
        `M${x - size * 0.46} ${foot - size * 0.62}Q${x} ${foot - size * 0.76} ${x + size * 0.46} ${foot - size * 0.62}`,
        seen('#6b4a32', light),
        size * 0.025,
      ) +
      [-0.46, 0.46]
        .map((side) => {
          const hang = x + side * size
          return (
            stroke(
              `M${hang} ${foot - size * 0.62}L${hang - size * 0.1} ${foot - size * 0.26}M${hang} ${foot - size * 0.62}L${hang + size * 0.1} ${foot - size * 0.26}`,
              seen('#6b4a32', light),
              size * 0.012,
            ) +
            ellipse(hang, foot - size * 0.27, size * 0.14, size * 0.07, seen(light.leaf, light)) +
            shape(
              `M${hang - size * 0.14} ${foot - size * 0.26}H${hang + size * 0.14}L${hang + size * 0.09} ${foot - size * 0.12}H${hang - size * 0.09}Z`,
              seen(bronze, light),
            )
          )
        })
        .join('')
    : ''
  return (
    ellipse(x, foot, size * 0.22, size * 0.035, '#1d120b', 0.2) +
    shape(
      `M${x - size * 0.11} ${foot - size * 0.42}L${x - size * 0.1} ${foot}H${x - size * 0.02}L${x} ${foot - size * 0.3}L${x + size * 0.04} ${foot}H${x + size * 0.12}L${x + size * 0.11} ${foot - size * 0.42}Z`,
      seen(ink, light),
    ) +
    shape(
      `M${x - size * 0.09} ${foot - size * 0.76}Q${x - size * 0.2} ${foot - size * 0.6} ${x - size * 0.15} ${foot - size * 0.36}H${x + size * 0.15}Q${x + size * 0.2} ${foot - size * 0.6} ${x + size * 0.09} ${foot - size * 0.76}Z`,
      cloth,
    ) +
    circle(x, foot - size * 0.81, size * 0.075, seen('#c89a74', light)) +
    pole +
    shape(
      `M${x - size * 0.2} ${foot - size * 0.81}Q${x} ${top - size * 0.09} ${x + size * 0.2} ${foot - size * 0.81}Q${x} ${foot - size * 0.76} ${x - size * 0.2} ${foot - size * 0.81}Z`,
      seen('#ecd9ad', light),
    ) +
    shape(
      `M${x} ${top - size * 0.02}Q${x + size * 0.1} ${top + size * 0.06} ${x + size * 0.2} ${foot - size * 0.81}Q${x + size * 0.1} ${foot - size * 0.785} ${x} ${foot - size * 0.785}Z`,
      seen('#d3b87f', light),
    )
  )
}

/** A child or a player without a hat. */
export function runner({ light, chance }: Pen, x: number, foot: number, size: number, shirt: string): string {
  const stride = chance.between(0.1, 0.22) * size * chance.pick([-1, 1])
  return (
    ellipse(x, foot, size * 0.24, size * 0.04, '#1d120b', 0.2) +
    stroke(
      `M${x} ${foot - size * 0.42}L${x + stride} ${foot}M${x} ${foot - size * 0.42}L${x - stride} ${foot - size * 0.04}`,
      seen('#8d6548', light),
      size * 0.085,
    ) +
    stroke(
      `M${x} ${foot - size * 0.7}L${x + stride * 1.2} ${foot - size * 0.5}M${x} ${foot - size * 0.7}L${x - stride * 1.2} ${foot - size * 0.52}`,
      seen('#a97e5c', light),
      size * 0.06,
    ) +
    shape(
      `M${x - size * 0.12} ${foot - size * 0.78}H${x + size * 0.12}L${x + size * 0.1} ${foot - size * 0.34}H${x - size * 0.1}Z`,
      seen(shirt, light),
    ) +
    circle(x, foot - size * 0.89, size * 0.095, seen('#b98a66', light)) +
    shape(
      `M${x - size * 0.1} ${foot - size * 0.9}A${size * 0.1} ${size * 0.1} 0 0 1 ${x + size * 0.1} ${foot - size * 0.9}Z`,
      seen(ink, light),
    )
  )
}

export function sampan(pen: Pen, x: number, level: number, size: number): string {
  const { light } = pen
  const hull = seen('#4a3424', light)
  return (
    ellipse(x, level + size * 0.07, size * 0.56, size * 0.045, darker(light.water, 0.35), 0.5) +
    walker(pen, x - size * 0.3, level, size * 0.46, '#6d2b1f') +
    stroke(
      `M${x - size * 0.22} ${level - size * 0.3}L${x - size * 0.62} ${level + size * 0.1}`,
      seen('#6b4a32', light),
      size * 0.016,
    ) +
    shape(
      `M${x - size * 0.6} ${level - size * 0.1}Q${x} ${level + size * 0.1} ${x + size * 0.6} ${level - size * 0.12}Q${x + size * 0.46} ${level + size * 0.09} ${x + size * 0.3} ${level + size * 0.09}H${x - size * 0.32}Q${x - size * 0.48} ${level + size * 0.08} ${x - size * 0.6} ${level - size * 0.1}Z`,
      hull,
    ) +
    shape(
      `M${x - size * 0.02} ${level}Q${x + size * 0.14} ${level - size * 0.24} ${x + size * 0.32} ${level - size * 0.02}Z`,
      seen('#b98f52', light),
    ) +
    stroke(
      `M${x + size * 0.06} ${level - size * 0.09}Q${x + size * 0.14} ${level - size * 0.14} ${x + size * 0.24} ${level - size * 0.09}`,
      lighter(hull, 0.4),
      size * 0.01,
    )
  )
}

export function buffalo({ light }: Pen, x: number, foot: number, size: number): string {
  const hide = seen('#3b3230', light)
  return (
    ellipse(x, foot, size * 0.6, size * 0.05, '#1d120b', 0.2) +
    [-0.36, -0.2, 0.2, 0.36]
      .map((leg) =>
        shape(rectangle(x + leg * size - size * 0.045, foot - size * 0.3, size * 0.09, size * 0.3), darker(hide, 0.12)),
      )
      .join('') +
    shape(
      `M${x - size * 0.5} ${foot - size * 0.5}Q${x - size * 0.3} ${foot - size * 0.74} ${x} ${foot - size * 0.66}Q${x + size * 0.36} ${foot - size * 0.76} ${x + size * 0.46} ${foot - size * 0.52}Q${x + size * 0.46} ${foot - size * 0.2} ${x + size * 0.2} ${foot - size * 0.22}H${x - size * 0.3}Q${x - size * 0.54} ${foot - size * 0.24} ${x - size * 0.5} ${foot - size * 0.5}Z`,
      hide,
    ) +
    shape(
      `M${x + size * 0.38} ${foot - size * 0.6}L${x + size * 0.74} ${foot - size * 0.44}Q${x + size * 0.8} ${foot - size * 0.32} ${x + size * 0.68} ${foot - size * 0.3}L${x + size * 0.4} ${foot - size * 0.36}Z`,
      hide,
    ) +
    stroke(
      `M${x + size * 0.5} ${foot - size * 0.55}Q${x + size * 0.44} ${foot - size * 0.78} ${x + size * 0.28} ${foot - size * 0.82}`,
      seen('#8a7f74', light),
      size * 0.04,
    ) +
    stroke(
      `M${x - size * 0.5} ${foot - size * 0.5}Q${x - size * 0.6} ${foot - size * 0.36} ${x - size * 0.55} ${foot - size * 0.24}`,
      hide,
      size * 0.025,
    )
  )
}

/** The national flag on its mast. */
export function flag({ light }: Pen, x: number, foot: number, high: number): string {
  const top = foot - high
  const wide = high * 0.27
  const cloth = `M${x} ${top}q${wide * 0.3} ${-wide * 0.1} ${wide * 0.52} 0t${wide * 0.48} 0v${wide * 0.64}q${-wide * 0.22} ${wide * 0.1} ${-wide * 0.5} 0t${-wide * 0.5} 0Z`
  let star = ''
  for (let tip = 0; tip < 10; tip++) {
    const turn = -Math.PI / 2 + (tip * Math.PI) / 5
    const reach = wide * (tip % 2 ? 0.075 : 0.2)
    star += `${tip ? 'L' : 'M'}${x + wide * 0.5 + Math.cos(turn) * reach} ${top + wide * 0.33 + Math.sin(turn) * reach}`
  }
  return (
    stroke(`M${x} ${foot}V${top - high * 0.03}`, seen(paper, light), high * 0.016) +
    shape(cloth, seen('#c81e1e', light)) +
    shape(`${star}Z`, '#fbd34d')
  )
}
