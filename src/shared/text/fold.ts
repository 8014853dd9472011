import { splitTones } from './tone.ts'

const word = /[\p{L}\p{M}]+/gu

/** Small letters without marks, đ as d (also the Ð and Ɖ that old keyboards left behind). */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/gu, 'd')
}

/** The same for two spellings that differ only in where the tone is placed, in case or in composition. */
export function toneKey(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(word, toneLast)
}

export function sameWord(a: string, b: string): boolean {
  return toneKey(a) === toneKey(b)
}

/** Not composed again: that would put the tone back onto the last letter. */
function toneLast(word: string): string {
  const { letters, tones } = splitTones(word)
  return letters + tones.join('')
}
