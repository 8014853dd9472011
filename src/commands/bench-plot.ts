type Line = { name: string; values: number[] }

type Plot = {
  /** What stands below the points of every line. */
  at: number[]
  lines: Line[]
  /** What the axes mean. */
  across: string
  up: string
}

const width = 720
const height = 360
const inside = { left: 56, right: 150, top: 20, bottom: 48 }
const colours = ['#8b1e1e', '#1f5f8b', '#3d6b21', '#8a5a00', '#555555']
const dashes = ['', '8 4', '2 4', '10 3 2 3', '4 4']

/** The least round number (1, 2 or 5 times a power of ten) that is not below. */
const roundAbove = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power
}

type Name = { name: string; index: number; level: number }

/** Names next to one another would be printed over one another: each stands at least a line below the one above. */
const apart = (names: Name[]): Name[] => {
  let lowest = 0
  return names
    .toSorted((one, other) => one.level - other.level)
    .map((line) => {
      lowest = Math.max(line.level, lowest + 16)
      return { ...line, level: lowest }
    })
}

/** Lines over a logarithmic axis, as an SVG that can be read without colours: each line has a name and strokes of its own. */
export const plot = ({ at, lines, across, up }: Plot): string => {
  const highest = roundAbove(Math.max(...lines.flatMap(({ values }) => values)))
  const [first = 1] = at
  const decades = Math.log10((at.at(-1) ?? first) / first)
  const x = (value: number) =>
    inside.left + (Math.log10(value / first) / decades) * (width - inside.left - inside.right)
  const y = (value: number) => height - inside.bottom - (value / highest) * (height - inside.top - inside.bottom)
  const number = (value: number) => value.toFixed(1)
  const named = apart(lines.map(({ name, values }, index) => ({ name, index, level: y(values.at(-1) ?? 0) })))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>${up} against ${across}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[0, 0.25, 0.5, 0.75, 1]
  .map((share) => share * highest)
  .map(
    (level) =>
      `<path d="M${inside.left} ${number(y(level))}H${width - inside.right}" stroke="#dddddd"/><text x="${inside.left - 8}" y="${number(y(level) + 4)}" text-anchor="end">${level}</text>`,
  )
  .join('\n')}
${at
  .map(
    (value) =>
      `<text x="${number(x(value))}" y="${height - inside.bottom + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
  )
  .join('\n')}
<text x="${(inside.left + width - inside.right) / 2}" y="${height - 8}" text-anchor="middle">${across}</text>
<text transform="translate(14 ${height / 2}) rotate(-90)" text-anchor="middle">${up}</text>
${lines
  .map(
    ({ values }, index) =>
      `<polyline fill="none" stroke="${colours[index % colours.length]}" stroke-width="2" stroke-dasharray="${dashes[index % dashes.length]}" points="${values.map((value, place) => `${number(x(at[place] ?? first))},${number(y(value))}`).join(' ')}"/>`,
  )
  .join('\n')}
${named
  .map(
    ({ name, index, level }) =>
      `<text x="${width - inside.right + 10}" y="${number(level + 4)}" fill="${colours[index % colours.length]}">${name}</text>`,
  )
  .join('\n')}
</svg>
`
}
