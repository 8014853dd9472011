import { toNfc } from './nfc.ts'

/** Letters that only Unicode Vietnamese has: none of the old encodings can show one. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u

/** TCVN3 (fonts .VnTime): signs inside a word, § and ® before a letter, capitals after a small letter. */
const tcvn3 = /\p{L}[¨©«¬®µ¶¸¹»¼½¾]\p{L}|[§®]\p{Ll}|\p{Ll}ª\p{L}|[a-z][À-ÖØ-Þ]/u

/** VNI (fonts VNI-Times): the mark follows its vowel as a letter of its own. */
const vni = /a[êâàáåãäøû]|e[âàáåäøû]|eã(?!o)|o[âåäøû]|u[øû]|ö[øùûõïô]|ñ[aeiouyöôêâ][øùûõïàáåãäôâê]/iu

/** UTF-8 bytes read one by one as Latin-1 or Windows-1252. */
const torn = /áº|á»[^\s.,;:!?)]|Ä[ƒ\u0083‘\u0091]|Æ[°¡]|Ã[\u0080-\u00BF]/u

/**
 * Text typed in an old Vietnamese font encoding, or torn on its way here. Errs towards false: a single short word
 * may pass, a foreign name must.
 */
export function looksLikeLegacyEncoding(text: string): boolean {
  const composed = toNfc(text)
  if (composed.includes('\uFFFD')) return true
  if (unicodeOnly.test(composed)) return false
  return tcvn3.test(composed) || vni.test(composed) || torn.test(composed)
}
