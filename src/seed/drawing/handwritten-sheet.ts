import sharp from 'sharp'

const width = 1000
const height = 1414
const perLine = 70

/** A word as a pen would leave it when nobody has to read it. */
const word = (x: number, y: number, length: number) => {
  const strokes = Array.from({ length }, (_, at) => `q6 ${at % 3 === 0 ? -26 : -14} 10 0 t8 ${at % 2 === 0 ? 2 : -2}`)
  return `M${x} ${y}${strokes.join('')}`
}

/** A sheet from a school book, written on by hand, as it is scanned: for a paper entry of so many letters. */
export const handwrittenSheet = (letters: number): Promise<Buffer> => {
  const lines = Math.min(34, Math.ceil(letters / perLine))
  const rules = Array.from({ length: 36 }, (_, at) => `M60 ${80 + at * 36}H940`).join('')
  const words = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: 6 }, (_, at) => word(110 + at * 140, 78 + line * 36, 3 + ((line * 5 + at * 3) % 4))).join(''),
  ).join('')
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#f8f1e3"/><path d="${rules}" stroke="#b9c7d6" fill="none"/><path d="M95 0V${height}" stroke="#c9736b" fill="none"/><path d="${words}" stroke="#2b3a67" stroke-width="2.4" fill="none" stroke-linecap="round"/></svg>`
  return sharp(Buffer.from(sheet)).jpeg({ quality: 80 }).toBuffer()
}
