import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { wordCount } from '../shared/text/word-count.ts'
import type { Exemplar, StoryBlock } from './cast.ts'
import { sectors } from './sectors.ts'
import { units } from './units.ts'

type AnyStory = { key: string; story: StoryBlock[] }

const isStory = (value: unknown): value is AnyStory =>
  typeof value === 'object' && value !== null && 'key' in value && 'story' in value && Array.isArray(value.story)

const folder = fileURLToPath(new URL('./stories/', import.meta.url))
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => import(`./stories/${file.slice(0, -3)}.ts`)),
)
const exported = modules.flatMap((module) => Object.values(module))
const stories = exported.flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isStory)
const exemplars = stories.filter((story): story is Exemplar => 'subjectKind' in story)
const published = exemplars.filter((one) => one.state === 'published')
const ofCategory = (category: Exemplar['category']) => published.filter((one) => one.category === category)

const NOT_PROSE = new Set(['key', 'unit', 'scene', 'related', 'publishedOn'])

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) if (!NOT_PROSE.has(name)) yield* textsIn(one)
}

const readTexts = (block: StoryBlock): string[] => {
  if (typeof block === 'string') return [block]
  if ('heading' in block) return [block.heading]
  if ('subheading' in block) return [block.subheading]
  if ('list' in block) return block.list
  if ('quote' in block) return [block.quote]
  return []
}
const length = (story: AnyStory) => story.story.flatMap(readTexts).reduce((sum, text) => sum + wordCount(text), 0)
const tooShortOrLong = (some: Exemplar[], least: number, most: number) =>
  some.map((one) => [one.key, length(one)] as const).filter(([, count]) => count < least || count > most)

const allTexts = [...textsIn(exported)]
const offending = (test: (text: string) => boolean) => allTexts.filter(test).map((text) => text.slice(0, 80))
const givenName = (fullName: string) => fullName.split(' ').at(-1) ?? fullName

describe('the whole cast', () => {
  test('has no key twice', () => {
    const keys = stories.map((story) => story.key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  test('refers only to stories that exist', () => {
    const known = new Set(stories.map((story) => story.key))
    const referred = stories.flatMap((story) => {
      const fields: object = story
      const lists = ['practices', 'exemplars', 'articles', 'guests'].flatMap((name) =>
        name in fields ? ((fields as Record<string, string[] | undefined>)[name] ?? []) : [],
      )
      const movement = 'movement' in story && typeof story.movement === 'string' ? [story.movement] : []
      const blocks = story.story.flatMap((block) =>
        typeof block === 'object' && 'related' in block ? [block.related] : [],
      )
      const honoured =
        'honourees' in story && Array.isArray(story.honourees) ? story.honourees.map((one) => one.exemplar) : []
      return [...lists, ...movement, ...blocks, ...honoured].map((to) => ({ from: story.key, to }))
    })
    expect(referred.filter(({ to }) => !known.has(to))).toEqual([])
  })

  test('is written in NFC with Vietnamese quotation marks in pairs', () => {
    expect(offending((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(offending((text) => /["'‘’]/.test(text))).toEqual([])
    expect(offending((text) => text.split('“').length !== text.split('”').length)).toEqual([])
  })

  test('puts tone marks where the house style does', () => {
    expect(offending((text) => /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu.test(text))).toEqual([])
  })

  test('writes dates as official documents do: a nought before a day below 10 and before the months 1 and 2', () => {
    expect(offending((text) => /(?<!\d)[1-9]\/\d{1,2}\/\d{4}|\/[12]\/\d{4}|ngày [1-9]\//iu.test(text))).toEqual([])
  })

  test('never speaks of a title that the law does not know', () => {
    expect(offending((text) => /danh hiệu điển hình tiên tiến/iu.test(text))).toEqual([])
  })

  test('gives away no telephone number and no full date of birth', () => {
    expect(offending((text) => /(?<!\d)0\d{9}(?!\d)/.test(text.replace(/[\s.]/g, '')))).toEqual([])
    expect(offending((text) => /(?<!hy )sinh ngày \d/iu.test(text))).toEqual([])
  })
})

describe('exemplars', () => {
  test('are as many and as long as the demonstration needs', () => {
    expect(ofCategory('exemplar').length).toBeGreaterThanOrEqual(24)
    expect(ofCategory('good-deed').length).toBeGreaterThanOrEqual(8)
    expect(ofCategory('emerging').length).toBeGreaterThanOrEqual(4)
    expect(tooShortOrLong(ofCategory('exemplar'), 300, 900)).toEqual([])
    expect(tooShortOrLong(ofCategory('good-deed'), 120, 300)).toEqual([])
    expect(tooShortOrLong(ofCategory('emerging'), 250, 400)).toEqual([])
  })

  test('cover every unit, sector, level, grade, kind and side', () => {
    const shown = ofCategory('exemplar')
    const missing = (wanted: string[], present: string[]) => wanted.filter((one) => !present.includes(one))
    expect(
      missing(
        units.map((unit) => unit.key),
        shown.map((one) => one.unit),
      ),
    ).toEqual([])
    expect(
      missing(
        sectors.map((sector) => sector.key),
        shown.flatMap((one) => one.sectors),
      ),
    ).toEqual([])
    expect(new Set(shown.map((one) => one.level)).size).toBe(5)
    expect(new Set(shown.map((one) => one.grade)).size).toBe(2)
    expect(new Set(shown.map((one) => one.subjectKind)).size).toBe(3)
    expect(new Set(shown.flatMap((one) => one.sides)).size).toBe(7)
    expect(shown.some((one) => one.aspects === null)).toBe(true)
  })

  test('stand in every state', () => {
    expect(new Set(exemplars.map((one) => one.state)).size).toBe(6)
  })

  test('are published in a unit of their time', () => {
    const wrong = published.filter((one) => one.unit.endsWith('-truoc-2025') !== one.publishedOn < '2025-07-01')
    expect(wrong.map((one) => one.key)).toEqual([])
    expect(exemplars.filter((one) => one.detectedOn > one.publishedOn).map((one) => one.key)).toEqual([])
  })

  test('state the four criteria and quote somebody', () => {
    const shown = exemplars.filter((one) => one.category === 'exemplar')
    expect(shown.filter((one) => !one.criteria).map((one) => one.key)).toEqual([])
    const quotes = (one: Exemplar) => one.story.some((block) => typeof block === 'object' && 'quote' in block)
    expect(shown.filter((one) => !quotes(one)).map((one) => one.key)).toEqual([])
  })

  test('ask consent of everybody who speaks, and name nobody in vain', () => {
    const wrong = exemplars.flatMap((one) => {
      const text = [one.name, ...textsIn(one.story)].join(' ')
      const unnamed = one.people.filter((person) => !text.includes(givenName(person.name))).map((person) => person.name)
      const speakers = one.story.flatMap((block) => (typeof block === 'object' && 'quote' in block ? [block.by] : []))
      const unasked = speakers.filter((by) => !one.people.some((person) => by.endsWith(person.name)))
      return [...unnamed, ...unasked].map((name) => `${one.key}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  test('have a representative for every child and everyone deceased', () => {
    const cannotAnswer = exemplars.flatMap((one) => one.people).filter((who) => who.age === 'child' || who.deceased)
    expect(cannotAnswer.length).toBeGreaterThan(1)
    expect(cannotAnswer.filter((who) => !who.representative)).toEqual([])
  })
})
