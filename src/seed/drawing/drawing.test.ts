import { describe, expect, it } from 'vitest'
import type { Scene } from '../cast.ts'
import { drawPortrait } from './portrait.ts'
import { drawScene, scenes } from './scene.ts'

describe('drawings', () => {
  it('are the same every time', () => {
    expect(drawScene('river', 3)).toBe(drawScene('river', 3))
    expect(drawPortrait('Nguyễn Thị An', 'agriculture')).toBe(drawPortrait('Nguyễn Thị An', 'agriculture'))
  })

  it('are the same however the name was typed', () => {
    const name = 'Đặng Thị Ngọc Ẩn'
    expect(drawPortrait(name.normalize('NFD'), 'health')).toBe(drawPortrait(name.normalize('NFC'), 'health'))
  })

  it.each(scenes)('%s differs from variant to variant', (scene: Scene) => {
    expect(new Set([0, 1, 2, 3].map((variant) => drawScene(scene, variant))).size).toBe(4)
  })

  it('need no font and hold no broken number', () => {
    const all = scenes.flatMap((scene) => [0, 1, 2, 3, 4, 5].map((variant) => drawScene(scene, variant)))
    all.push(
      drawPortrait('Tổ 7', 'health', { subjectKind: 'collective' }),
      drawPortrait('Hộ ông Ất', 'education', { subjectKind: 'household' }),
    )
    for (const svg of all) expect(svg).not.toMatch(/NaN|undefined|<text/)
  })
})
