import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalEntry, type EntryContent, fingerprintOf } from './canonical-entry'

const entry: EntryContent = {
  contest: 'guong-sang-quanh-ta',
  receiptCode: '7KM3X-9PWTA',
  nonce: 'b64',
  fields: { title: 'Người gieo chữ', name: 'Hà Thị Mận' },
  coAuthors: [{ fields: { name: 'Lê Thị Sen' }, ticks: [{ key: 'rules', version: 2 }] }],
  text: 'Đoạn một.\n\nĐoạn “hai”.',
  ticks: [
    { key: 'rules', version: 2 },
    { key: 'ownWork', version: 1 },
  ],
  files: [{ received: 'aa', stored: 'bb' }],
}

describe('the canonical JSON', () => {
  it('is what the README says', () => {
    expect(canonicalEntry(entry)).toBe(
      '{"coAuthors":[{"fields":{"name":"Lê Thị Sen"},"ticks":[{"key":"rules","version":2}]}],' +
        '"contest":"guong-sang-quanh-ta","fields":{"name":"Hà Thị Mận","title":"Người gieo chữ"},' +
        '"files":[{"received":"aa","stored":"bb"}],"format":"guong-sang/entry/2","nonce":"b64",' +
        '"receiptCode":"7KM3X-9PWTA","text":"Đoạn một.\\n\\nĐoạn “hai”.",' +
        '"ticks":[{"key":"ownWork","version":1},{"key":"rules","version":2}]}',
    )
    expect(fingerprintOf(entry)).toMatch(/^[0-9a-f]{64}$/)
  })

  const texts = fc.string({ unit: 'grapheme', maxLength: 20 })
  const contents: fc.Arbitrary<EntryContent> = fc.record({
    contest: texts,
    receiptCode: texts,
    nonce: texts,
    fields: fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), texts),
    coAuthors: fc.array(
      fc.record({ fields: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), texts), ticks: fc.constant([]) }),
      {
        maxLength: 2,
      },
    ),
    text: texts,
    ticks: fc.uniqueArray(fc.record({ key: fc.stringMatching(/^[a-z]{1,5}$/), version: fc.nat() }), {
      selector: ({ key }) => key,
    }),
    files: fc.array(fc.record({ received: texts, stored: texts }), { maxLength: 3 }),
  })

  it('does not depend on composition nor on the order of keys, fields and ticks', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const decomposed = JSON.parse(JSON.stringify(content).normalize('NFD')) as EntryContent
        const turned = {
          ...Object.fromEntries(Object.entries(decomposed).reverse()),
          fields: Object.fromEntries(Object.entries(decomposed.fields).reverse()),
          ticks: [...decomposed.ticks].reverse(),
        } as EntryContent
        expect(fingerprintOf(turned)).toBe(fingerprintOf(content))
        expect(JSON.parse(canonicalEntry(content))).toMatchObject({ format: 'guong-sang/entry/2' })
      }),
    )
  })

  it.each([
    ['a letter of the text', { text: 'Đoạn một.\n\nĐoạn “ba”.' }],
    ['a field', { fields: { ...entry.fields, name: 'Hà Thị Mân' } }],
    ['who wrote it too', { coAuthors: [] }],
    ['to what a co-author agreed', { coAuthors: [{ fields: { name: 'Lê Thị Sen' }, ticks: [] }] }],
    ['a file as received', { files: [{ received: 'ab', stored: 'bb' }] }],
    ['a file as stored', { files: [{ received: 'aa', stored: 'bc' }] }],
    ['the version of a tick', { ticks: [{ key: 'rules', version: 3 }, ...entry.ticks.slice(1)] }],
    ['the nonce', { nonce: 'b65' }],
  ])('changes with %s', (_, change) => {
    expect(fingerprintOf({ ...entry, ...change })).not.toBe(fingerprintOf(entry))
  })

  it('refuses what is no whole number', () => {
    expect(() => canonicalEntry({ ...entry, ticks: [{ key: 'rules', version: 1.5 }] })).toThrow(RangeError)
  })
})
