import { randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses when reading them aloud. */
export const shortIdAlphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** Six characters that end the slug of an item and stay with it for good. */
export const shortId = (): string =>
  Array.from({ length: 6 }, () => shortIdAlphabet[randomInt(shortIdAlphabet.length)]).join('')
