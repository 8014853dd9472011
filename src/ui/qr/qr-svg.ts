import { escapeMarkup } from '@/shared/html'
import { qrPath } from './qr-path'

/** A QR code as a file of its own. `label`: what it holds, for those who do not see it. */
export const qrSvg = (text: string, label: string): string => {
  const { size, path } = qrPath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><title>${escapeMarkup(label)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}
