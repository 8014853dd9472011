/** How a stand-in looks: always the same for the same name and sector. */
export type StandIn = { ground: number; rays: number; turn: number; ring: 'dots' | 'teeth' | 'lines' }

const rings = ['dots', 'teeth', 'lines'] as const

/** FNV-1a. */
const hash = (text: string) => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}

export function standInOf(name: string, sector: string): StandIn {
  const bySector = hash(sector)
  const byName = hash(name.normalize('NFC'))
  return {
    ground: 1 + ((bySector >>> 4) % 6),
    ring: rings[(byName >>> 16) % rings.length] ?? 'dots',
    rays: 12 + 2 * (byName % 4),
    turn: (byName >>> 8) % 30,
  }
}
