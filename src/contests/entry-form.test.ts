import { describe, expect, it } from 'vitest'
import { agreementNames } from './agreements'
import {
  draftFaults,
  type EntryForm,
  emptyEntryForm,
  isSameForm,
  keysOf,
  neededAgreements,
  readEntryForm,
  submissionFaults,
} from './entry-form'
import { exampleSettings } from './factory'

const settings = { ...exampleSettings, works: { ...exampleSettings.works, minWords: 3, maxWords: 6 } }

const whole: EntryForm = {
  ...emptyEntryForm,
  title: 'Bà tôi',
  genre: 'portrait',
  text: 'Bà tôi bán rau.',
  subjectName: 'Hà Thị Mận',
  name: 'Trần Văn Lúa',
  phone: '0912 345 678',
  ageBand: '16-and-over',
  usesAi: 'no',
  agreed: [...agreementNames],
}

const child: EntryForm = { ...whole, ageBand: 'under-16', guardianName: 'Trần Văn Cha', guardianPhone: '0912345679' }

const fieldsOf = (faults: { field: string }[]) => faults.map(({ field }) => field)

describe('what is read of a form', () => {
  it.each([
    ['one normal form', 'title=Ho%CC%80a', 'title', 'Hòa'],
    ['no null bytes', 'title=a%00b', 'title', 'ab'],
    ['one line', 'title=+a%0A++b+', 'title', 'a b'],
    ['markup as it is', 'title=%3Cb%3Ea%3C%2Fb%3E', 'title', '<b>a</b>'],
    [
      'paragraphs kept, white space at their ends not',
      'text=a++%0D%0Ab%0D%0A%0D%0A%0D%0A%0D%0Ac%0A',
      'text',
      'a\nb\n\nc',
    ],
    ['the first of several', 'name=A&name=B', 'name', 'A'],
    ['nothing where nothing was sent', '', 'mail', ''],
    ['broken encoding is shown, not swallowed', 'title=a%E1%BA', 'title', 'a\uFFFD'],
  ] as const)('%s', (_, sent, field, value) => expect(readEntryForm(new URLSearchParams(sent))[field]).toBe(value))

  it('only what the form has', () => {
    const { agreed, ...fields } = readEntryForm(new URLSearchParams('rules=on&licence=1&submittedAt=2026&__proto__=x'))
    expect(agreed).toEqual(['rules'])
    expect(new Set(Object.values(fields))).toEqual(new Set(['']))
  })

  it('reading twice changes nothing', () => {
    const once = readEntryForm(new URLSearchParams({ text: ' a \r\n\r\n\r\nb ', title: ' Ho\u0300a ' }))
    const { agreed: _, ...fields } = once
    expect(isSameForm(readEntryForm(new URLSearchParams(fields)), once)).toBe(true)
  })
})

describe('a draft', () => {
  it.each<[string, Partial<EntryForm>, string[]]>([
    ['a title is enough', { title: 'a' }, []],
    ['a few lines are enough', { text: 'a' }, []],
    ['nothing is not', { name: 'Lúa' }, ['title']],
    ['a title of 300 characters', { title: 'a'.repeat(300) }, ['title']],
    ['a name of 300 characters', { title: 'a', name: 'a'.repeat(300) }, ['name']],
    ['a genre that there is not', { title: 'a', genre: 'x' }, ['genre']],
    ['a topic that there is not', { title: 'a', topic: 'x' }, ['topic']],
    ['an age that there is not', { title: 'a', ageBand: '17' }, ['ageBand']],
    ['an age from elsewhere', { title: 'a', ageBand: 'toString' }, ['ageBand']],
    ['a strange answer', { title: 'a', usesAi: 'x' }, ['usesAi']],
    ['a wrong telephone number may wait', { title: 'a', phone: '12' }, []],
  ])('%s', (_, some, fields) => expect(fieldsOf(draftFaults({ ...emptyEntryForm, ...some }, settings))).toEqual(fields))
})

describe('a submission', () => {
  it.each<[string, EntryForm, string[]]>([
    ['is whole', whole, []],
    ['of a child', child, []],
    ['by mail alone', { ...whole, phone: '', mail: 'a@example.vn' }, []],
    ['without a title', { ...whole, title: '' }, ['title']],
    ['without a text', { ...whole, text: '' }, ['text']],
    ['without a genre', { ...whole, genre: '' }, ['genre']],
    ['too short', { ...whole, text: 'Bà tôi' }, ['text']],
    ['too long', { ...whole, text: 'một hai ba bốn năm sáu bảy' }, ['text']],
    ['in an old encoding', { ...whole, text: 'Ng­êi tèt viÖc tèt' }, ['text']],
    ['nobody to write about', { ...whole, subjectName: '' }, ['subjectName']],
    ['nobody to call', { ...whole, phone: '' }, ['phone']],
    ['a wrong telephone number', { ...whole, phone: '12' }, ['phone']],
    ['a wrong mail', { ...whole, mail: 'a@b' }, ['mail']],
    ['nameless', { ...whole, name: '' }, ['name']],
    ['no age', { ...whole, ageBand: '' }, ['ageBand']],
    ['nothing said of AI', { ...whole, usesAi: '' }, ['usesAi']],
    ['AI, but for what', { ...whole, usesAi: 'yes' }, ['aiUse']],
    ['AI for spelling', { ...whole, usesAi: 'yes', aiUse: 'soát chính tả' }, []],
    ['a child alone', { ...child, guardianName: '', guardianPhone: '' }, ['guardianName', 'guardianPhone']],
    [
      'nothing at all',
      { ...child, agreed: [] },
      ['rules', 'authorship', 'licence', 'subject', 'ai', 'child', 'guardian'],
    ],
    ['every tick by itself', { ...whole, agreed: ['rules', 'licence', 'ai'] }, ['authorship', 'subject']],
  ])('%s', (_, form, fields) => expect(fieldsOf(submissionFaults(form, settings))).toEqual(fields))

  it('a published work says where, an invented one asks nobody', () => {
    const works = { ...settings.works, publication: 'published' as const, isTrueStory: false }
    const form = { ...whole, subjectName: '', agreed: agreementNames.filter((name) => name !== 'subject') }
    expect(fieldsOf(submissionFaults(form, { ...settings, works }))).toEqual(['publishedBefore'])
    expect(neededAgreements(form, { works })).not.toContain('subject')
  })

  it('says how many words are missing or too many', () => {
    const messageFor = (text: string) => submissionFaults({ ...whole, text }, settings)[0]?.message
    expect(messageFor('Bà')).toBe('Bài mới có 1 từ, cần thêm 2 từ cho đủ 3.')
    expect(messageFor('một hai ba bốn năm sáu bảy tám')).toBe('Bài có 8 từ, quá 2 từ so với giới hạn 6.')
  })

  it('every fault is a sentence', () => {
    for (const { message } of submissionFaults({ ...emptyEntryForm, ageBand: 'under-16' }, settings))
      expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })
})

it('a person is known by phone and mail', () => {
  expect(keysOf({ phone: '0912.345.678', mail: 'A@Example.vn' })).toEqual(['+84912345678', 'a@example.vn'])
  expect(keysOf({ phone: '12', mail: '' })).toEqual([])
})
