import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawFitting, drawText } from './draw-text'

/** How far each letter of a font reaches, by its own tables: `cmap` (format 4) and `hmtx`. In parts of an em; 0: no such letter. */
const advancesIn = (file: string) => {
  const font = readFileSync(file)
  const table = (tag: string) => {
    for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
    throw new Error(`no table ${tag}`)
  }
  const [head, hhea, hmtx, cmap] = [table('head'), table('hhea'), table('hmtx'), table('cmap')]
  const em = font.readUInt16BE(head + 18)
  const widths = font.readUInt16BE(hhea + 34)
  const parts = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + i * 8),
  )
  const map = parts.find((at) => font.readUInt16BE(at) === 4) ?? 0
  const segments = font.readUInt16BE(map + 6)
  const glyphOf = (code: number) => {
    for (let i = 0; i < segments; i += 2) {
      if (font.readUInt16BE(map + 14 + i) < code) continue
      const first = font.readUInt16BE(map + 16 + segments + i)
      if (first > code) return 0
      const delta = font.readUInt16BE(map + 16 + 2 * segments + i)
      const rangeAt = map + 16 + 3 * segments + i
      const range = font.readUInt16BE(rangeAt)
      return ((range ? font.readUInt16BE(rangeAt + range + 2 * (code - first)) : code) + delta) & 0xffff
    }
    return 0
  }
  return (letter: string) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0)
    return glyph ? font.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1)) / em : 0
  }
}

const small = [...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz']
const letters = [...small, ...small.map((letter) => letter.toUpperCase()), ...'0123456789“”–·']

const size = 200
const times = 8

describe.each([
  ['regular', 'src/ui/fonts/print/source-serif-4-400.ttf'],
  ['semibold', 'src/ui/fonts/print/source-serif-4-600.ttf'],
] as const)('the %s face', (face, file) => {
  const advanceOf = advancesIn(file)

  it('has every letter of Vietnamese', () => {
    expect(letters.filter((letter) => advanceOf(letter) === 0)).toEqual([])
  })

  it('is what is drawn with, whatever fonts the machine has', async () => {
    const strange: string[] = []
    for (const letter of letters) {
      const { raw } = await drawText(letter.repeat(times), { face, size, colour: '#000' }, { width: 4000 })
      // Ink begins and ends within the first and the last letter.
      if (Math.abs(raw.width - advanceOf(letter) * size * times) > 0.4 * size) strange.push(letter)
    }
    expect(strange).toEqual([])
  })
})

describe('drawFitting', () => {
  const lettering = { face: 'semibold', colour: '#000', sizes: [60, 40, 20] } as const
  it('takes the largest size that fits', async () => {
    const one = await drawFitting('Hà', lettering, { width: 500, height: 80 })
    expect(one.raw.height).toBeGreaterThan(40)
    const three = await drawFitting('Hà '.repeat(30), lettering, { width: 500, height: 200 })
    expect(three.raw.height).toBeLessThanOrEqual(200)
    expect(three.raw.width).toBeLessThanOrEqual(500)
  })

  it('breaks a word without end', async () => {
    const { raw } = await drawFitting('ư'.repeat(200), lettering, { width: 500, height: 80 })
    expect(raw.width).toBeLessThanOrEqual(500)
  })

  it('takes markup for what it is', async () => {
    const one = await drawFitting('Hà', lettering, { width: 500, height: 80 })
    const marked = await drawFitting('<b>Hà</b> & <span size="9999">', lettering, { width: 500, height: 80 })
    expect(marked.raw.width).toBeGreaterThan(one.raw.width)
  })
})
