/** An exact fraction in lowest terms; the denominator is positive. */
export type Rational = { readonly over: bigint; readonly under: bigint }

const magnitude = (value: bigint) => (value < 0n ? -value : value)

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? magnitude(a) : commonDivisor(b, a % b))

/** Throws a RangeError for a denominator of zero. */
export const rational = (over: bigint | number, under: bigint | number = 1n): Rational => {
  const [top, bottom] = [BigInt(over), BigInt(under)]
  if (bottom === 0n) throw new RangeError('a fraction over zero')
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n)
  return { over: top / divisor, under: bottom / divisor }
}

export const zero = rational(0)

/** The number as people wrote it: 7.25 is 29/4. Throws a RangeError for what is no plain decimal number. */
export const fromDecimal = (value: number): Rational => {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? []
  if (whole === undefined) throw new RangeError(`not a plain decimal number: ${value}`)
  return rational(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length))
}

export const add = (a: Rational, b: Rational) => rational(a.over * b.under + b.over * a.under, a.under * b.under)
export const subtract = (a: Rational, b: Rational) => rational(a.over * b.under - b.over * a.under, a.under * b.under)
export const multiply = (a: Rational, b: Rational) => rational(a.over * b.over, a.under * b.under)
export const divide = (a: Rational, b: Rational) => rational(a.over * b.under, a.under * b.over)

/** Negative, zero or positive, as sorting wants it. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const equals = (a: Rational, b: Rational) => compare(a, b) === 0

export const sumOf = (values: readonly Rational[]) => values.reduce(add, zero)

/** Null where there is nothing to take a mean of. */
export const meanOf = (values: readonly Rational[]): Rational | null =>
  values.length === 0 ? null : divide(sumOf(values), rational(values.length))

/** The middle value, or the mean of the two in the middle; null where there is none. */
export const medianOf = (values: readonly Rational[]): Rational | null => {
  const inOrder = [...values].sort(compare)
  const half = inOrder.length / 2
  return meanOf(inOrder.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/** The exact value as text: "29/4", and "7" for a whole number. */
export const fractionText = ({ over, under }: Rational): string => (under === 1n ? `${over}` : `${over}/${under}`)

/** 1.234,50: always that many digits after the comma, half rounded away from zero. The last step before people read it. */
export const fixedDigits = ({ over, under }: Rational, digits = 2): string => {
  const scaled = (magnitude(over) * 10n ** BigInt(digits) * 2n + under) / (under * 2n)
  const figures = scaled.toString().padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits).replace(/\B(?=(\d{3})+$)/g, '.')
  const decimals = digits === 0 ? '' : `,${figures.slice(-digits)}`
  return `${over < 0n && scaled > 0n ? '-' : ''}${whole}${decimals}`
}
