import { cleanText } from '@/shared/text/nfc'

/** A text as every program can read it: one normal form, nothing invisible, nothing that XML 1.0 has no place for. */
export const legible = (text: string): string => cleanText(text).replace(/[\v\f\uFFFE\uFFFF]/gu, ' ')
