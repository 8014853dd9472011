import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createDraft, createPublished, createWorld, newConsent, type World } from '@/publishing/factory'
import type { Filters } from './statements'

let test: TestPayload
let world: World
let consent: string
// Loaded once the test's database is known: they read the configuration.
let queries: typeof import('./queries')
let readQuestion: typeof import('./question').readQuestion
const ids: Record<string, string> = {}

const noon = (day: string) => `${day}T12:00:00.000Z`

const story = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const publish = async (name: string, collection: 'articles' | 'exemplars', more: Record<string, unknown>) => {
  ids[name] = (await createPublished(world, collection, consent, more)).id
}

const everything: Filters = { list: null, narrowed: {} }

const find = async (typed: string, filters = everything, isLiteral = false) =>
  queries.search(readQuestion(typed), filters, { limit: 20, offset: 0, isLiteral })

const names = async (typed: string, filters = everything) => {
  const { hits } = await find(typed, filters)
  return hits.map(({ item, kind }) => Object.keys(ids).find((name) => ids[name] === item) ?? kind)
}

beforeAll(async () => {
  test = await createTestPayload()
  queries = await import('./queries')
  ;({ readQuestion } = await import('./question'))
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  await publish('canal', 'articles', {
    ...{ title: 'Bờ kênh sạch', story: story('Hòa bình trên cánh đồng lúa nước.'), publishedOn: noon('2020-03-01') },
  })
  await publish('flower', 'articles', {
    ...{ title: 'Đường hoa', story: story('Trồng hoa binh minh nở, lúa tốt.'), publishedOn: noon('2026-03-01') },
  })
  await publish('tea', 'articles', {
    ...{ title: 'Đồi chè Thạch Sơn', story: story('Cánh chim, đồng tiền, hoà thuận.'), unit: world.otherUnit },
  })
  await publish('man', 'exemplars', { standfirst: 'Giữ chợ quê không rác.' })
  await createDraft(world, 'articles', consent, { title: 'Bờ kênh bí mật' })
})

afterAll(() => test.close())

describe('a search', () => {
  it.each([
    ['bo kenh', ['canal']],
    ['BỜ KÊNH', ['canal']],
    ['ha thi man', ['man']],
    ['cánh đồng', ['canal', 'tea']],
    ['"cánh đồng"', ['canal']],
    ['"canh dong" lua', ['canal']],
    ['"đồng cánh"', []],
    ['bí mật', []],
    ['khongcotunay', []],
  ])('%s', async (typed, expected) => expect((await names(typed)).sort()).toEqual(expected.sort()))

  it('takes hòa for hoà, and puts the very marks first whatever their age', async () => {
    expect(await names('hòa')).toEqual(expect.arrayContaining(['canal', 'tea']))
    expect((await names('hòa')).at(-1)).toBe('flower')
    expect((await names('hoa')).at(0)).toBe('flower')
    expect((await names('hoà bình')).at(0)).toBe('canal')
  })

  it('finds units and sectors by their names, first where the name is the title', async () => {
    expect((await names('nông nghiệp')).at(0)).toBe('sector')
    expect(await names('xã Bản Nguyên')).toEqual(expect.arrayContaining(['unit', 'tea']))
  })

  it('forgives one slip of a name, and of a word that nothing has', async () => {
    for (const typed of ['Thach Som', 'thạchs sơn', 'tahch son', 'Thạh Sơn']) {
      const found = await find(typed)
      expect(found.isMended, typed).toBe(true)
      expect(found.hits.map(({ item }) => item)).toEqual([ids.tea])
    }
    expect((await find('Thach Som', everything, true)).isMended).toBe(false)
    expect((await find('kênhh')).question.text).toBe('kênh')
    // Thị Mai is as near as Thị Mận, but nobody is called Hà Thị Mai.
    await publish('mai', 'exemplars', { name: 'Vi Thị Mai' })
    expect((await find('ha thi mam')).question.text).toBe('ha Thị Mận')
  })

  it('leaves a word that makes a name with its other neighbour', async () => {
    await publish('ut', 'exemplars', { name: 'Ngô Thị Út', unit: world.ownUnit })
    await test.payload.create({ collection: 'units', data: { name: 'xã Tứ Xã', slug: '', kind: 'commune' } })
    expect((await find('ut xã')).question.text).toBe('Tứ Xã')
    const found = await find('ngô thị út xã')
    expect(found.isMended).toBe(false)
    expect(found.hits.map(({ item }) => item)).toEqual([ids.ut])
  })

  it('offers names like the one asked for, and what is newest, to who finds nothing', async () => {
    const named = await find('phungnguyeem')
    expect(named).toMatchObject({ total: 0, suggestions: expect.arrayContaining(['Phùng Nguyên']) })
    const { suggestions, newest } = await find('xyzzykq')
    expect(suggestions).toEqual([])
    expect(newest).toHaveLength(3)
    expect(newest.every(({ path, kind }) => path.startsWith('/') && kind !== 'unit' && kind !== 'sector')).toBe(true)
    expect((await find('lúa')).newest).toEqual([])
  })

  it('is narrowed by kind, sector, unit and year, and counts them', async () => {
    expect(await names('lúa', { list: null, narrowed: { year: ['2020'] } })).toEqual(['canal'])
    expect(await names('cánh', { list: 'article', narrowed: { unit: [world.otherUnit] } })).toEqual(['tea'])
    expect(await names('cánh', { list: 'exemplar', narrowed: {} })).toEqual([])
    const { total, isMore, counts } = await find('lúa')
    expect({ total, isMore }).toEqual({ total: 2, isMore: false })
    expect(counts).toEqual(
      expect.arrayContaining([
        { part: 'kind', value: 'article', count: 2 },
        { part: 'year', value: '2020', count: 1 },
        { part: 'unit', value: world.ownUnit, count: 2 },
        { part: 'sector', value: world.sector, count: 2 },
      ]),
    )
  })

  it.each([
    "'",
    '"',
    '\\',
    '\\\\',
    "''",
    '%',
    '_',
    '& | ! <-> :*',
    '$' + '{x}',
    '$1',
    '\u0000',
    '\ud800',
    '🙂',
    '#kind=article',
    ':kenh',
    'a'.repeat(200),
    'là '.repeat(66),
    "'; DROP TABLE catalogue; --",
    '<script>alert(1)</script>',
    '٣',
    'ǅ',
    'İ',
    'ß',
  ])('survives %j', async (typed) => {
    const question = readQuestion(typed)
    if (question.words.length === 0) return expect(question.phrases).toEqual([])
    expect((await find(typed)).total).toBeGreaterThanOrEqual(0)
  })

  it('forgets what is withdrawn at once, its names too', async () => {
    const { id } = await createPublished(world, 'exemplars', consent, { name: 'Kiều Xuân Nhự' })
    expect((await find('kieu xuan')).hits.map(({ item }) => item)).toEqual([id])
    await test.payload.update({
      collection: 'exemplars',
      id,
      data: { _status: 'draft' },
      context: { move: 'withdraw', note: 'Gia đình đề nghị', asSystem: true },
    })
    const found = await find('kiêu xuâm')
    expect(found).toMatchObject({ total: 0, isMended: false })
    expect(found.suggestions).not.toContain('Kiều Xuân')
  })

  it('makes the same number of statements however much is found', async () => {
    const few = await test.countStatements(() => find('bờ kênh'))
    expect(await test.countStatements(() => find('lúa'))).toBe(few)
    // What slip may have made a word that nothing has is one more question, and what is newest instead another.
    expect(await test.countStatements(() => find('khongcotunay'))).toBe(few + 2)
  })
})
