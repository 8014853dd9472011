/** What readers cannot see and screens, sorting and PostgreSQL stumble over; emoji keep their variation selectors. */
const invisible = /(?![\uFE0E\uFE0F])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?![\s\u0085])\p{Cc}/gu

export function toNfc(text: string): string {
  return text.normalize('NFC')
}

/** For texts of several lines: drops invisible characters, keeps every visible one and the lines. */
export function cleanText(text: string): string {
  return toNfc(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(invisible, ''))
}

/** For names and titles: as `cleanText`, on one line with single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

/** The beginning of a line, of so many characters; half a sign is none. */
export function cutLine(text: string, most: number): string {
  return cleanLine(cleanLine(text).slice(0, most))
}
