/**
 * What codes are made of: no two that are mistaken for one another on paper or in a hand (of 0 O, 1 I L, 2 Z, 5 S, 6 G,
 * 8 B, U V at most one each is left). Their number is a prime, so that one check letter catches every slip of one letter and
 * every exchange of two.
 */
export const codeLetters = '3479ACDEFGHJKMNPQRTVWXY'

/** Reads the bytes as one large number, so that with more bytes than the code needs every code is about as likely. */
export const codeFrom = (bytes: Uint8Array, length: number): string => {
  const base = BigInt(codeLetters.length)
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let code = ''
  while (code.length < length) {
    code += codeLetters[Number(number % base)]
    number /= base
  }
  return code
}
