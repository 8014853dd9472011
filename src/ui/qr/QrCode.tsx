import { qrPath } from './qr-path'

/** A QR code as a single path, drawn on the server. `label`: what it holds, for those who do not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text)
  return (
    <svg aria-label={label} className="qr-code" role="img" shapeRendering="crispEdges" viewBox={`0 0 ${size} ${size}`}>
      <rect fill="#fff" height={size} width={size} />
      <path d={path} fill="#000" />
    </svg>
  )
}
