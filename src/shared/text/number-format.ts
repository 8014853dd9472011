const formats = new Map<number, Intl.NumberFormat>()

/** 1.234.567,89; at most `decimals` digits after the comma. */
export function formatNumber(value: number, decimals = 2): string {
  let format = formats.get(decimals)
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals, signDisplay: 'negative' })
    formats.set(decimals, format)
  }
  return format.format(value)
}
