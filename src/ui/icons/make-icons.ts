/** `npm run generate:icons`: the icons of browsers and phones, from the mark. */
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { starPath } from '../mark/star.ts'

const target = new URL('../../../public/', import.meta.url)
const lacquer = '#7c1410'
const gold = '#f4d58f'

/** `reach`: how far the star goes from the centre of 100; `rounded`: the corner's radius. */
const drawing = ({ reach, rounded, rays }: { reach: number; rounded: number; rays: number }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="${rounded}" fill="${lacquer}"/><circle cx="50" cy="50" r="${reach + 4}" fill="none" stroke="${gold}" stroke-width="1.5"/><path d="${starPath({ centre: 50, rays, outer: reach, inner: reach * 0.38 })}" fill="${gold}"/></svg>\n`

const round = drawing({ reach: 40, rounded: 50, rays: 14 })
const square = drawing({ reach: 38, rounded: 0, rays: 14 })
/** Android cuts a maskable icon down to the middle 80 %. */
const maskable = drawing({ reach: 30, rounded: 0, rays: 14 })

const png = (svg: string, size: number, name: string) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 100 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(new URL(name, target).pathname)

await writeFile(new URL('favicon.svg', target), round)
await png(round, 192, 'icon-192.png')
await png(round, 512, 'icon-512.png')
await png(maskable, 512, 'icon-maskable-512.png')
await png(square, 180, 'apple-touch-icon.png')
/** Podcast directories take nothing smaller. */
await png(square, 1400, 'podcast.png')

const shareCard = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="${lacquer}"/><g fill="none" stroke="${gold}" stroke-width="3"><circle cx="600" cy="315" r="236"/><circle cx="600" cy="315" r="252"/><circle cx="600" cy="315" r="420" opacity="0.35"/><circle cx="600" cy="315" r="436" opacity="0.35"/></g><path transform="translate(385 100)" d="${starPath({ centre: 215, rays: 14, outer: 215, inner: 82 })}" fill="${gold}"/></svg>`

/** What networks show for a page without a picture of its own. */
await sharp(Buffer.from(shareCard))
  .png({ compressionLevel: 9, palette: true })
  .toFile(new URL('share-card.png', target).pathname)
