/** The five written tones in dictionary order (huyền, hỏi, ngã, sắc, nặng), as combining marks of decomposed text. */
export const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

const anyTone = new RegExp(`[${toneMarks.join('')}]`, 'gu')

/** Takes the tones off a text: what is left is composed ("ậ" → "â"), the tones come in their order of writing. */
export function splitTones(text: string): { letters: string; tones: string[] } {
  const decomposed = text.normalize('NFD')
  return { letters: decomposed.replace(anyTone, '').normalize('NFC'), tones: decomposed.match(anyTone) ?? [] }
}
