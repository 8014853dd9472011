export type Chance = {
  between: (low: number, high: number) => number
  whole: (low: number, high: number) => number
  pick: <T>(choices: readonly [T, ...T[]]) => T
}

/** The same seed always gives the same run of chances (FNV-1a into mulberry32), so that a drawing never changes. */
export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5
  for (const sign of seed.normalize('NFC')) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return { between, whole, pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0] }
}
