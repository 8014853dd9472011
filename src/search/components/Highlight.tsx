import type { Piece } from '../snippet'

/** A text with the words that were asked for marked. */
export function Highlight({ pieces }: { pieces: Piece[] }) {
  let at = 0
  return pieces.map(({ text, isHit }) => {
    at += text.length
    return isHit ? <mark key={at}>{text}</mark> : text
  })
}
