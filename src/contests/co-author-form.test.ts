import { describe, expect, it } from 'vitest'
import { agreementNames } from './agreements'
import { coAuthorFaults, readCoAuthorForm } from './co-author-form'
import { exampleSettings } from './factory'

const good = {
  name: 'Lê Thị Sen',
  phone: '0912 345 678',
  ageBand: '16-and-over',
  ...Object.fromEntries(agreementNames.map((name) => [name, 'on'])),
}

const read = (more: Record<string, string> = {}) => readCoAuthorForm(new URLSearchParams({ ...good, ...more }))
const fieldsOf = (more: Record<string, string>) => coAuthorFaults(read(more), exampleSettings).map(({ field }) => field)

it('what a co-author writes is read, and nothing else', () => {
  expect(read({ title: 'Khác', text: 'Khác', address: 'Khác', part: 'author', __proto__: 'x' })).toEqual({
    name: 'Lê Thị Sen',
    phone: '0912 345 678',
    mail: '',
    unitName: '',
    ageBand: '16-and-over',
    guardianName: '',
    guardianPhone: '',
    agreed: agreementNames,
  })
})

it.each([
  ['decomposed', 'Le\u0302 Thi\u0323 Sen', 'Lê Thị Sen'],
  ['with null bytes', 'Lê\0 Sen', 'Lê Sen'],
  ['with right-to-left marks', '\u202eLê\u202c Sen', 'Lê Sen'],
  ['with zero-width characters', 'L\u200bê\ufeff Sen', 'Lê Sen'],
  ['over several lines', ' Lê\r\n Thị\tSen ', 'Lê Thị Sen'],
  ['with markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['with SQL', "'); DROP TABLE entrants;--", "'); DROP TABLE entrants;--"],
  ['with an emoji', 'Sen 🌸', 'Sen 🌸'],
])('a name %s', (_, typed, kept) => {
  expect(read({ name: typed }).name).toBe(kept)
  expect(fieldsOf({ name: typed })).toEqual([])
})

describe('is refused beside its field', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a name of spaces', { name: ' \u3000\u200b ' }, ['name']],
    ['a name of 300 characters', { name: 'a'.repeat(300) }, ['name']],
    ['a name in TCVN3', { name: 'NguyÔn V¨n Lóa' }, ['name']],
    ['a name in VNI', { name: 'Nguyeãn Vaên Luùa' }, ['name']],
    ['no contact', { phone: ' ' }, ['phone']],
    ['a huge number', { phone: '9'.repeat(41) }, ['phone']],
    ['a negative number', { phone: '-1' }, ['phone']],
    ['a mail with a second header', { mail: 'a@b.vn\r\nBcc: c@d.vn' }, ['mail']],
    ['a school of 300 characters', { unitName: 'a'.repeat(300) }, ['unitName']],
    ['an age that there is none', { ageBand: 'toString' }, ['ageBand']],
    ['a child without guardian', { ageBand: 'under-16' }, ['guardianName', 'guardianPhone']],
    [
      'everything empty',
      Object.fromEntries(Object.keys(good).map((name) => [name, ''])),
      [...['name', 'phone', 'ageBand', 'rules', 'authorship', 'licence', 'subject', 'ai']],
    ],
    ['a tick with another value', { rules: 'true' }, ['rules']],
  ])('%s', (_, wrong, fields) => expect(fieldsOf(wrong)).toEqual(fields))
})
