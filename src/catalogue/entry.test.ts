import { describe, expect, it } from 'vitest'
import { entryOf, namePairs, vocabularyEntryOf } from './entry'

const kind = {
  key: 'exemplar',
  collection: 'exemplars',
  label: '',
  summary: ({ name }: { name: string }) => ({ title: `Bà ${name}`, standfirst: 'Giữ chợ sạch.', initialsOf: name }),
  body: () => [
    { type: 'heading', level: 2, text: [{ text: 'Chợ quê của Hà Văn Lúa' }] },
    { type: 'list', ordered: false, items: [{ text: [{ text: 'một' }], items: [{ text: [{ text: 'hai' }] }] }] },
    { type: 'audio', title: 'Nghe', recording: {}, transcript: 'lời đọc' },
    { type: 'related', label: '', title: 'Bài khác', standfirst: '', href: '/' },
    { type: 'gallery', pictures: [] },
  ],
  people: () => [{ name: 'Hà Văn Lúa' }, { name: 'Đinh Thị Kín' }],
} as never

const doc = {
  id: 'a',
  name: 'Hà Thị Mận',
  subjectKind: 'individual',
  level: 'commune',
  unit: 'unit-1',
  sectors: ['s1', { id: 's2' }],
  publishedOn: '2026-12-31T17:30:00.000Z',
}

const entry = entryOf(kind, doc as never, new Map([['unit-1', 'xã Tứ Xã']]))

describe('the row of an item', () => {
  it('says where it stands; its year is that of Vietnam', () =>
    expect(entry).toMatchObject({
      lists: ['exemplar', 'exemplar/subjectKind=individual'],
      sectors: ['s1', 's2'],
      unit: 'unit-1',
      year: '2027',
      level: 'commune',
      movement: '',
      form: '',
    }))

  it('has the words of the whole text, but not of other items', () => {
    expect(entry.body).toBe('Chợ quê của Hà Văn Lúa\nmột\nhai\nNghe\nlời đọc')
    expect(entry.folded).toContain("'#list=exemplar/subjectKind=individual'")
  })

  it('is found by the name of its unit', () => expect(entry.folded).toContain("'tu xa'"))

  it('knows names by their neighbours, as they are written', () => {
    expect(namePairs(entry).sort()).toEqual(['ha thi', 'ha van', 'thi man', 'tu xa', 'van lua', 'xa tu'])
    expect(entry.words).toContainEqual({ word: 'thi man', shown: 'Thị Mận', isName: true })
    expect(entry.words).toContainEqual({ word: 'cho', shown: 'chợ', isName: false })
  })

  it('knows nobody whom the text does not name', () => {
    const lexemes = new Set([...entry.folded.matchAll(/'((?:[^']|'')+)'/gu)].map(([, lexeme]) => lexeme))
    expect(entry.words.filter(({ word }) => !lexemes.has(word))).toEqual([])
    expect(entry.words.map(({ word }) => word)).not.toContain('kin')
  })
})

describe('the row of a unit', () => {
  it('stands in no list', () => {
    const row = vocabularyEntryOf('unit', { id: 'u', name: 'xã Tứ Xã', createdAt: '2026-01-01T00:00:00.000Z' })
    expect(row).toMatchObject({ lists: [], title: 'xã Tứ Xã', year: '' })
  })
})
