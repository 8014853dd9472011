import sharp from 'sharp'
import { qrPath } from '@/ui/qr/qr-path'

/** At least 8 cm in print at 300 dots to the inch. */
const smallestSide = 960

/** A QR code as a picture for programs that take no SVG: every square a whole number of pixels, so its edges are sharp. */
export const qrPng = (text: string): Promise<Buffer> => {
  const { size, path } = qrPath(text)
  const side = size * Math.ceil(smallestSide / size)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .withMetadata({ density: 300 })
    .toBuffer()
}
