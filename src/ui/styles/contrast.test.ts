import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const themeOf = (block: string | undefined) =>
  Object.fromEntries(
    [...(block ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gu)].map(([, name, value]) => [name, value]),
  )

const [lightBlock, darkBlock] = css.split(/@media[^{]+\{/u)
const light = themeOf(lightBlock)
const dark = { ...light, ...themeOf(darkBlock) }

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'paper-raised', 'paper-sunk']
const onEveryGround = (name: string) => grounds.map((ground) => [name, ground] as const)

const textPairs = [
  ...['ink', 'ink-soft', 'lacquer', 'gold', 'bamboo'].flatMap(onEveryGround),
  ['on-lacquer', 'lacquer-fill'],
  ['on-lacquer-gold', 'lacquer-fill'],
  ['on-bamboo', 'bamboo-fill'],
  ...[1, 2, 3, 4, 5, 6].map((n) => ['stand-in-ink', `stand-in-ground-${n}`] as const),
] as const

const controlPairs = [...['control-border', 'focus', 'bar-before'].flatMap(onEveryGround)] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_, theme: Record<string, string>) => {
  const ratio = (a: string, b: string) => {
    const [one, other] = [theme[a], theme[b]]
    if (!one || !other) throw new Error(`tokens.css lacks --${one ? b : a}`)
    return contrast(one, other)
  }

  it.each(textPairs)('text %s on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7)
  })

  it.each(controlPairs)('control %s on %s', (control, ground) => {
    expect(ratio(control, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
