import { createHash } from 'node:crypto'

/** Draws a whole number from 0 to below `bound`, every one alike. */
export type Draw = (bound: number) => number

const wordRange = 2 ** 32

/**
 * The same draws for the same seed, for ever and in any language: the stream is SHA-256 of "seed:0", "seed:1", …, read as
 * big-endian words of 32 bits; a word is taken modulo `bound`, and words above its largest multiple are passed over.
 */
export const drawFrom = (seed: string): Draw => {
  let block = Buffer.alloc(0)
  let counter = 0
  let place = 0
  const nextWord = () => {
    if (place === block.length) {
      block = createHash('sha256').update(`${seed}:${counter}`).digest()
      counter += 1
      place = 0
    }
    place += 4
    return block.readUInt32BE(place - 4)
  }
  return (bound) => {
    const fair = wordRange - (wordRange % bound)
    let word = nextWord()
    while (word >= fair) word = nextWord()
    return word % bound
  }
}

/** A copy in drawn order: from the end, each item changes places with one drawn from those up to it. */
export const shuffled = <Item>(items: readonly Item[], draw: Draw): Item[] => {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = draw(last + 1)
    ;[order[last], order[chosen]] = [order[chosen] as Item, order[last] as Item]
  }
  return order
}
