/** 95 → "1 phút 35 giây". */
export function spokenLength(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return [minutes && `${minutes} phút`, (rest || !minutes) && `${rest} giây`].filter(Boolean).join(' ')
}
