/** The key by which a person's entries are counted, or null for what is neither a phone number nor a mail address. */
export const personKey = (contact: string): string | null => phoneKey(contact) ?? mailKey(contact)

/**
 * A phone number as +84912345678, from 0912 345 678, 84912345678, 0084.912.345.678, +84 (0) 912-345-678; numbers of other
 * countries need their + or 00. Null for what is none.
 */
export const phoneKey = (typed: string): string | null => {
  const plain = typed.normalize('NFKC').trim()
  if (!/^\+?[\d\s().\-‐-―/]+$/u.test(plain)) return null
  const number = plain
    .replace(/(?<=^\+?[\d\s]+)\(0\)/u, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^00/u, '+')
  if (number.startsWith('+') && !number.startsWith('+84')) return /^\+[1-9]\d{7,14}$/u.test(number) ? number : null
  const national = number.replace(/^(?:\+84|84(?=\d{9,10}$))0?|^0/u, '')
  const isDomestic = number !== national && /^(?:[35789]\d{8}|2\d{9})$/u.test(national)
  return isDomestic ? `+84${national}` : null
}

/** A mail address in small letters, NFC; null for what is none. */
export const mailKey = (typed: string): string | null => {
  const address = typed.normalize('NFKC').trim().toLowerCase().normalize('NFC')
  const isAddress = address.length <= 254 && /^[^\s@,;<>()"]{1,64}@[^\s@,;<>()"]+\.[^\s@,;<>()".]{2,}$/u.test(address)
  return isAddress ? address : null
}
