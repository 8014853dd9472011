import { describe, expect, it } from 'vitest'
import { drawFrom } from './seeded-random'
import { similarTexts } from './similarity'

const draw = drawFrom('similar')
const syllables = 'nha truong lang xa dong ruong chi anh co thay em hoc vui buon di ve sang chieu mua nang'.split(' ')
const randomText = (length: number) => Array.from({ length }, () => syllables[draw(syllables.length)]).join(' ')

const story = randomText(300)
const words = story.split(' ')

describe('texts that have much in common', () => {
  it.each([
    ['a copy', story, 1, 1],
    ['capitals and marks', `${story.toUpperCase().replaceAll('CHI', 'CHỊ')}!`, 1, 1],
    ['an excerpt', words.slice(100, 200).join(' '), 0.32, 1],
    ['every thirtieth word changed', words.map((word, i) => (i % 30 === 0 ? 'khac' : word)).join(' '), 0.7, 0.83],
  ])('%s', (_, text, jaccard, containment) => {
    const [pair] = similarTexts([
      { id: 'first', text: story },
      { id: 'second', text },
    ])
    expect(pair).toMatchObject({ a: 'first', b: 'second' })
    expect(pair?.jaccard).toBeCloseTo(jaccard, 1)
    expect(pair?.containment).toBeCloseTo(containment, 1)
  })

  it('nothing where nothing is alike', () => {
    expect(similarTexts(['a', 'b', 'c'].map((id) => ({ id, text: randomText(200) })))).toEqual([])
    expect(
      similarTexts([
        { id: 'a', text: '' },
        { id: 'b', text: ' – ' },
      ]),
    ).toEqual([])
  })

  it('finds short titles alike only when they are the same', () => {
    const titles = ['Cô giáo làng', 'cô giáo Làng!', 'Cô giáo xóm'].map((text, i) => ({ id: `${i}`, text }))
    expect(similarTexts(titles).map(({ a, b }) => [a, b])).toEqual([['0', '1']])
  })

  it('compares with earlier texts, but not these with one another; the most alike first', () => {
    const excerpt = words.slice(0, 30).join(' ')
    const pairs = similarTexts(
      [
        { id: 'new', text: story },
        { id: 'part', text: `${excerpt} ${randomText(30)}` },
      ],
      [
        { id: 'old', text: story },
        { id: 'older', text: story },
      ],
    )
    expect(pairs.map(({ a, b }) => `${a}-${b}`)).toEqual(['new-old', 'new-older', 'new-part', 'part-old', 'part-older'])
  })

  it('is done with a large contest', () => {
    const texts = Array.from({ length: 400 }, (_, i) => ({ id: `${i}`, text: randomText(300) }))
    const pairs = similarTexts([...texts, { id: 'copy', text: texts[7]?.text ?? '' }])
    expect(pairs).toEqual([{ a: '7', b: 'copy', jaccard: 1, containment: 1 }])
  })
})
