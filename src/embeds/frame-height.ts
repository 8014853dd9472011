import type { Wish } from './wish'

/**
 * Heights in rem, held to by the stylesheet: a frame written by hand cannot ask how high it is, so lists and single cards are equally
 * high at every width.
 */
export const rem = { head: 4.25, row: 7.5, foot: 3.25, card: 18 } as const

const pixels = (height: number) => Math.ceil(height * 16)

/** What a frame with so many items in a list needs, in pixels. */
export const listHeight = ({ count }: Pick<Wish, 'count'>): number => pixels(rem.head + count * rem.row + rem.foot)

/** What a frame with a single item needs. */
export const cardHeight: number = pixels(rem.card)
