import { describe, expect, it } from 'vitest'
import type { Block, Summary } from '@/shared/view'
import type { ContentKind } from './content-kind'
import { nextTextVersion, textFingerprint } from './text-version'

type Standing = readonly [fingerprint: string, number: number, closed: number]
type Save = {
  before: Standing | null
  fingerprint: string
  agreed?: number[]
  slip?: true
  earlier?: number | null
}

const versionAfter = ({ before, fingerprint, agreed = [], slip, earlier = null }: Save) =>
  nextTextVersion({
    before: before ? { fingerprint: before[0], number: before[1], closed: before[2] } : null,
    fingerprint,
    agreed,
    isDeclaredCorrection: Boolean(slip),
    earlier,
  })

describe('the number of the text after a save', () => {
  it.each<[string, Save, number, number]>([
    ['a new text is version 1', { before: null, fingerprint: 'a' }, 1, 0],
    ['… and closed when somebody agrees at once', { before: null, fingerprint: 'a', agreed: [1] }, 1, 1],
    ['an unchanged text keeps its number', { before: ['a', 3, 2], fingerprint: 'a' }, 3, 2],
    ['agreement closes the number', { before: ['a', 3, 2], fingerprint: 'a', agreed: [3] }, 3, 3],
    ['a change before anybody agreed keeps the number', { before: ['a', 1, 0], fingerprint: 'b' }, 1, 0],
    ['a change after agreement opens a number', { before: ['a', 1, 1], fingerprint: 'b', agreed: [1] }, 2, 1],
    ['… also when the agreement was taken out', { before: ['a', 1, 1], fingerprint: 'b' }, 2, 1],
    ['… also when it is moved on in the same save', { before: ['a', 1, 1], fingerprint: 'b', agreed: [2] }, 2, 2],
    ['further changes stay in the open number', { before: ['b', 2, 1], fingerprint: 'c', agreed: [1] }, 2, 1],
    ['a number that does not exist closes nothing', { before: ['a', 1, 0], fingerprint: 'a', agreed: [7] }, 1, 0],
    [
      'a declared slip keeps the agreed number',
      { before: ['a', 1, 1], fingerprint: 'b', agreed: [1], slip: true },
      1,
      1,
    ],
    ['… also when declared after the edit', { before: ['b', 2, 1], fingerprint: 'b', agreed: [1], slip: true }, 1, 1],
    ['… but never a number of the future', { before: ['a', 1, 1], fingerprint: 'b', agreed: [9], slip: true }, 1, 1],
    ['a text that comes back gets back its number', { before: ['c', 3, 2], fingerprint: 'a', earlier: 1 }, 1, 2],
    ['… and a change of it a number nobody had', { before: ['a', 1, 2], fingerprint: 'd', agreed: [1] }, 3, 2],
    [
      'a slip is declared whatever the text was before',
      { before: ['a', 2, 2], fingerprint: 'b', agreed: [2], slip: true, earlier: 1 },
      2,
      2,
    ],
  ])('%s', (_, save, number, closed) => {
    expect(versionAfter(save)).toEqual({ number, closed, fingerprint: save.fingerprint })
  })
})

describe('the fingerprint of a text', () => {
  type Doc = { title: string; body: Block[]; facts?: unknown }

  const kind = {
    summary: ({ title }: Doc) => ({ title, standfirst: '' }) as Summary,
    body: ({ body }: Doc) => body,
    facts: ({ facts }: Doc) => facts,
  } as unknown as ContentKind<Doc>

  const picture = (id: string, alt: string): Block => ({ type: 'picture', picture: { id, alt, sizes: [] } })
  const base: Doc = { title: 'Bà Mận', body: [{ type: 'paragraph', text: [{ text: 'Một.' }] }, picture('1', 'a')] }

  it.each([
    ['the same text', { ...base }, true],
    ['the same letters in another normal form', { ...base, title: 'Bà Mận'.normalize('NFD') }, true],
    ['another description of the same picture', { ...base, body: [base.body[0] as Block, picture('1', 'b')] }, true],
    ['another title', { ...base, title: 'Bà Mân' }, false],
    ['another picture', { ...base, body: [base.body[0] as Block, picture('2', 'a')] }, false],
    ['a picture less', { ...base, body: [base.body[0] as Block] }, false],
    ['another fact', { ...base, facts: { position: 'Bí thư chi bộ' } }, false],
    ['bold instead of plain', { ...base, body: [{ type: 'paragraph', text: [{ text: 'Một.', bold: true }] }] }, false],
  ] as [string, Doc, boolean][])('%s: equal %j', (_, doc, isEqual) => {
    expect(textFingerprint(kind, doc) === textFingerprint(kind, base)).toBe(isEqual)
  })
})
