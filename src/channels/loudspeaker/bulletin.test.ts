import { describe, expect, it } from 'vitest'
import { defaultAbbreviations } from '@/shared/text/speech/abbreviations'
import type { Summary } from '@/shared/view'
import { type Composed, composeBulletin, isEmpty, wholeText } from './bulletin'
import { markOf, writtenLines } from './script'
import type { Story } from './stories'
import { priorities, repeatLine } from './terms'

const story = (id: string, isCovered = true): [string, Story] => {
  const item: Summary = {
    ...{ kind: 'article', id, title: `Bài ${id}`, standfirst: 'Đường làng có 5 km hoa.', href: `/tin-bai/${id}` },
    ...{ sectors: [], publishedAt: null, illustrative: false },
  }
  return [id, { item, blocks: [], isCovered }]
}

const stories = new Map([story('a'), story('b'), story('c', false)])
const markIn = (id: string) => {
  const found = stories.get(id)
  return found ? markOf(writtenLines(found.item, found.blocks)) : ''
}
const speaker = { name: 'Gương Sáng', owner: 'Trung tâm Truyền thông' }
const composed: Composed = {
  ...{ title: 'Bản tin', priority: 'normal', repeats: 1, items: ['b', 'a'] },
  taken: { a: markIn('a'), b: markIn('b') },
}
const compose = (more: Partial<Composed> = {}) =>
  composeBulletin({ ...composed, ...more }, { stories, abbreviations: defaultAbbreviations, speaker })

const heard = ['Bài b.', 'Đường làng có năm ki-lô-mét hoa.', 'Bài a.', 'Đường làng có năm ki-lô-mét hoa.']

describe('a bulletin', () => {
  it('says the stories in the order chosen, between greeting and farewell', () => {
    const whole = wholeText(compose())
    expect(whole.slice(0, 2)).toEqual([
      'Kính thưa bà con và các bạn!',
      'Sau đây là chuyên mục Gương Sáng của Trung tâm Truyền thông.',
    ])
    expect(whole.slice(2, -1)).toEqual(heard)
    expect(whole.at(-1)).toMatch(/Xin kính chào!$/)
  })

  it('says its own words where an editor wrote some, in words too', () => {
    const whole = wholeText(compose({ opening: 'UBND xã thông báo.\n\nLúc 7h30.', closing: 'Hết.' }))
    expect(whole[0]).toBe('Ủy ban nhân dân xã thông báo.')
    expect(whole[1]).toBe('Lúc bảy giờ ba mươi phút.')
    expect(whole.at(-1)).toBe('Hết.')
  })

  it('is read again as often as it says, and takes as long', () => {
    const whole = wholeText(compose({ repeats: 3 }))
    expect(whole.filter((text) => text === repeatLine)).toHaveLength(2)
    expect(whole.slice(2, -1)).toEqual([...heard, repeatLine, ...heard, repeatLine, ...heard])
    expect(compose({ repeats: 10 }).minutes).toBeGreaterThan(compose().minutes)
  })

  it.each(Object.keys(priorities) as (keyof typeof priorities)[])('opens by its priority: %s', (priority) => {
    const others = Object.keys(priorities).filter((other) => other !== priority) as (typeof priority)[]
    const { opening } = compose({ priority })
    expect(opening.join(' ')).toMatch(/Gương Sáng/)
    for (const other of others) expect(compose({ priority: other }).opening).not.toEqual(opening)
  })

  it('leaves out what is not public or not agreed to, and says so', () => {
    const bulletin = compose({ items: ['gone', 'c', 'a'], taken: { gone: 'ABCDEG', c: markIn('c'), a: markIn('a') } })
    expect(bulletin.parts.map(({ state }) => state)).toEqual(['withdrawn', 'uncovered', 'read'])
    expect(wholeText(bulletin).join(' ')).not.toMatch(/Bài c/)
    expect(bulletin.parts[0]).toMatchObject({ title: null, href: null, script: null })
  })

  it.each([
    ['as it was', { a: markIn('a') }, false],
    ['another text', { a: 'ABCDEG' }, true],
    ['never noted', {}, false],
  ])('tells what has changed since: %s', (_, taken, hasChanged) => {
    expect(compose({ items: ['a'], taken }).parts[0]?.hasChanged).toBe(hasChanged)
  })

  it('with nothing to read is empty', () => {
    expect(isEmpty(compose({ items: ['gone', 'c'], repeats: 3 }))).toBe(true)
    expect(wholeText(compose({ items: [], repeats: 3 }))).not.toContain(repeatLine)
    expect(isEmpty(compose())).toBe(false)
  })
})
