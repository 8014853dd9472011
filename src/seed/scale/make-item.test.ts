import { describe, expect, it } from 'vitest'
import { textFingerprint } from '@/publishing/text-version'
import { wordCount } from '@/shared/text/word-count'
import { makeItem } from './make-item'
import { keyOf, type ScaledKey } from './pen'
import type { Surroundings } from './surroundings'

const surroundings: Surroundings = {
  units: [
    { id: 'former', name: 'xã Tứ Xã', validFrom: null, validUntil: '2025-06-30' },
    { id: 'present', name: 'xã Phùng Nguyên', validFrom: '2025-07-01', validUntil: null },
  ],
  sectors: ['first', 'second', 'third', 'fourth'],
  movements: [],
  covers: [{ id: 'cover', token: 'token', files: ['token-640.webp'] }],
  campaign: null,
  editor: null,
  isOurs: true,
  items: 0,
}

const items = Array.from({ length: 3000 }, (_, item) => makeItem(item, 0, surroundings))
const docs = items.map(({ doc }) => doc as unknown as Record<string, unknown> & { id: string; slug: string })

const share = (test: (doc: Record<string, unknown>) => boolean) => docs.filter(test).length / docs.length

it('is always the same', () => {
  expect(makeItem(7, 0, surroundings)).toEqual(items[7])
})

it('makes every kind', () => {
  const keys = new Set(items.map((_, item) => keyOf(item)))
  const all: ScaledKey[] = ['exemplar', 'good-deed', 'emerging', 'practice', 'article', 'event', 'document', 'movement']
  expect([...keys].sort()).toEqual(all.sort())
})

it('gives nothing twice', () => {
  const consents = items.flatMap(({ consents }) => consents.map(({ id }) => id))
  const rows = docs.flatMap((doc) =>
    Object.values(doc).flatMap((value) => (Array.isArray(value) ? value.flatMap((row) => row.id ?? []) : [])),
  )
  for (const ids of [docs.map(({ id }) => id), docs.map(({ slug }) => slug), consents, rows])
    expect(new Set(ids).size).toBe(ids.length)
})

it('tells a story of a real length, in sentences and without empty places', () => {
  for (const { kind, doc } of items) {
    const story = (doc as unknown as { story: { root: { children: unknown[] } } }).story
    const texts: string[] = JSON.stringify(story).match(/(?<="text":")[^"]+/gu) ?? []
    const words = wordCount(texts.join(' '))
    expect(words).toBeGreaterThanOrEqual(100)
    expect(words).toBeLessThanOrEqual(330)
    const { title, standfirst } = kind.summary(doc as never)
    expect([...title].length).toBeLessThanOrEqual(200)
    expect(standfirst).toMatch(/^\p{Lu}.*\.$/u)
    expect([...standfirst].length).toBeLessThanOrEqual(500)
    expect(JSON.stringify(kind.body(doc as never))).not.toMatch(/undefined|\s{2}|\.\./u)
  }
})

it('closes the text with the fingerprint that a save would find', () => {
  for (const { kind, doc } of items.slice(0, 100))
    expect((doc as unknown as { textFingerprint: string }).textFingerprint).toBe(textFingerprint(kind, doc as never))
})

it('names everybody whom it shows, each with a consent of his own for the web', () => {
  for (const { kind, doc, consents } of items) {
    const shown = kind.people(doc as never)
    expect(shown.map(({ name, consent }) => [consent, name])).toEqual(consents.map(({ id, person }) => [id, person]))
    for (const { purposes } of consents) expect(purposes).toContain('web')
    const required = kind.requires?.(doc as never)
    if (required) expect(shown.map(({ part }) => part)).toContain(required)
  }
})

it('refers only to items that were made before', () => {
  const at = new Map(docs.map(({ id }, item) => [id, item]))
  const faults = docs.flatMap(({ practices, exemplars, guests, basis }, item) =>
    [practices, exemplars, guests, basis]
      .flat()
      .filter((id) => id !== undefined && !((at.get(id as string) ?? item) < item)),
  )
  expect(faults).toEqual([])
  expect(share(({ exemplars }) => Array.isArray(exemplars) && exemplars.length > 0)).toBeGreaterThan(0.1)
})

describe('is uneven', () => {
  it('in years: more of them lately, and eight of them', () => {
    const years = docs.map(({ publishedOn }) => String(publishedOn).slice(0, 4))
    expect(new Set(years).size).toBeGreaterThanOrEqual(8)
    expect(years.filter((year) => year >= '2025').length).toBeGreaterThan(years.filter((year) => year < '2021').length)
  })

  it('in units, which are those of the day', () => {
    for (const { unit, publishedOn } of docs)
      if (unit) expect(unit).toBe(String(publishedOn) < '2025-07-01' ? 'former' : 'present')
  })

  it('in sectors, of which each item has one to three', () => {
    for (const { sectors } of docs) expect([1, 2, 3]).toContain((sectors as string[]).length)
    const having = (sector: string) => share(({ sectors }) => (sectors as string[]).includes(sector))
    expect(having('first')).toBeGreaterThan(1.5 * having('fourth'))
  })

  it('in words: a few are in most items, many in few', () => {
    const items = new Map<string, number>()
    for (const { story } of docs)
      for (const word of new Set(JSON.stringify(story).match(/\p{L}+/gu))) items.set(word, (items.get(word) ?? 0) + 1)
    const counts = [...items.values()]
    expect(counts.filter((count) => count > docs.length * 0.6).length).toBeGreaterThan(20)
    expect(counts.filter((count) => count < docs.length * 0.01).length).toBeGreaterThan(counts.length / 3)
  })
})
