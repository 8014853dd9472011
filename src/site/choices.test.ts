import { describe, expect, it } from 'vitest'
import { facetGroups, sectorChoices, unitChoices } from './choices'

const units = [
  { id: 'new', slug: 'xa-phung-nguyen', name: 'xã Phùng Nguyên', successor: null },
  { id: 'old', slug: 'xa-son-vi', name: 'xã Sơn Vi', successor: 'new' },
]

const none = { 'linh-vuc': [], 'don-vi': [], nam: [], cap: [], 'phong-trao': [], loai: [] }

describe('choices of a list', () => {
  it('counts the predecessors of a unit with it, and names them as such', () => {
    const { groups } = facetGroups({
      offered: ['don-vi'],
      choices: { ...none, 'don-vi': unitChoices(units) },
      counts: [
        { facet: 'don-vi', value: 'new', count: 3 },
        { facet: 'don-vi', value: 'old', count: 2 },
      ],
      parameters: {},
    })
    expect(groups[0]?.options).toEqual([
      { value: 'xa-phung-nguyen', label: 'Xã Phùng Nguyên', count: 5 },
      { value: 'xa-son-vi', label: 'Xã Sơn Vi (cũ)', count: 2 },
    ])
  })

  it('leaves out what leads to nothing, but never what is chosen', () => {
    const { groups, chosen } = facetGroups({
      offered: ['linh-vuc', 'nam'],
      choices: {
        ...none,
        'linh-vuc': sectorChoices([
          { id: 's1', slug: 'y-te', name: 'Y tế' },
          { id: 's2', slug: 'nong-nghiep', name: 'Nông nghiệp' },
        ]),
      },
      counts: [
        { facet: 'nam', value: '2024', count: 1 },
        { facet: 'nam', value: '2026', count: 4 },
      ],
      parameters: { 'linh-vuc': 'nong-nghiep' },
    })
    expect(groups.map(({ name, options }) => [name, options.map(({ label }) => label)])).toEqual([
      ['linh-vuc', ['Nông nghiệp']],
      ['nam', ['2026', '2024']],
    ])
    expect(chosen.map(({ phrase }) => phrase)).toEqual(['trong lĩnh vực nông nghiệp'])
  })
})
