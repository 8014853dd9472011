import { standInOf } from '@/ui/mark/stand-in'
import { starPath } from '@/ui/mark/star'

/** The card's measures in pixels: a picture on the left, words on the right. */
export const card = { width: 1200, height: 630 } as const
export const pictureSide = { width: 474, height: 630 } as const

/** The light theme of the site (`tokens.css`): a picture has no other. */
export const colours = {
  paper: '#fbf8f1',
  ink: '#1d1915',
  inkSoft: '#4b4238',
  lacquer: '#86160f',
  lacquerFill: '#7c1410',
  gold: '#6a4708',
  goldLine: '#a9812f',
  onLacquer: '#fff3d9',
  ray: '#ffe2a3',
} as const

const grounds = ['#7c1410', '#5a4312', '#1f5636', '#27455f', '#5b2a4a', '#6b3a1b'] as const

const svg = ({ width, height }: { width: number; height: number }, shapes: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
  )

const mark = (x: number, y: number) =>
  `<g transform="translate(${x} ${y}) scale(0.52)"><circle cx="50" cy="50" r="50" fill="${colours.lacquerFill}"/><circle cx="50" cy="50" r="45" fill="none" stroke="#f4d58f" stroke-width="2"/><path fill="#f4d58f" d="${starPath({ centre: 50, rays: 14, outer: 40, inner: 15 })}"/></g>`

/** The sheet under everything: ground, rule, the portal's mark at `markAt`. */
export const sheet = (markAt: { x: number; y: number }) =>
  svg(
    card,
    `<rect width="1200" height="630" fill="${colours.paper}"/><rect x="${pictureSide.width}" width="8" height="630" fill="${colours.goldLine}"/>${mark(markAt.x, markAt.y)}`,
  )

const dashes = { dots: [0, 5], teeth: [1.5, 2.5], lines: [6, 2] } as const
const ringWidths = { dots: 9, teeth: 14, lines: 3 } as const

/** As `PortraitStandIn`, over the whole picture side; the initials are written on its disc. */
export const standInShapes = (name: string, sector: string) => {
  const { ground, ring, rays, turn } = standInOf(name, sector)
  const fill = grounds[ground - 1] ?? grounds[0]
  // A ring has 240 parts on the site; here they are told in pixels.
  const dash = dashes[ring].map((part) => ((part * 2 * Math.PI * 134) / 240).toFixed(2)).join(' ')
  return svg(
    pictureSide,
    `<rect width="474" height="630" fill="${fill}"/><g transform="translate(37 115)"><g transform="rotate(${turn} 200 200)" stroke="${colours.ray}" fill="none"><path fill="${colours.ray}" stroke="none" opacity="0.2" d="${starPath({ centre: 200, rays, outer: 400, inner: 96 })}"/><g opacity="0.6" stroke-width="3"><circle cx="200" cy="200" r="118"/><circle cx="200" cy="200" r="134" stroke-width="${ringWidths[ring]}" stroke-dasharray="${dash}"${ring === 'dots' ? ' stroke-linecap="round"' : ''}/><circle cx="200" cy="200" r="150"/></g></g><circle cx="200" cy="200" r="104" fill="${fill}"/></g>`,
  )
}

/** The rayed star, where an item is about nobody in particular. */
export const motifShapes = () =>
  svg(
    pictureSide,
    `<rect width="474" height="630" fill="${colours.lacquerFill}"/><g fill="none" stroke="#f4d58f" stroke-width="3"><circle cx="237" cy="315" r="178"/><circle cx="237" cy="315" r="192"/><circle cx="237" cy="315" r="290" opacity="0.35"/><circle cx="237" cy="315" r="304" opacity="0.35"/></g><path transform="translate(77 155)" fill="#f4d58f" d="${starPath({ centre: 160, rays: 14, outer: 160, inner: 60 })}"/>`,
  )
