import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import {
  createWorld,
  itemAbout,
  newConsent,
  newestVersion,
  publishables,
  type Rest,
  restAs,
  type World,
} from './factory'

let test: TestPayload
let world: World
let consent: string
let editor: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  editor = await restAs(world, 'editor')
})

afterAll(() => test.close())

const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u

/** Sends an otherwise good exemplar to be published. Says nothing but whether it was taken, cleaned or refused. */
const publish = async (wrong: Record<string, unknown>, query = '') => {
  const before = await test.payload.count({ collection: 'exemplars', trash: true })
  const answer = await editor(
    'POST',
    `/exemplars${query}`,
    itemAbout(world, 'exemplars', consent, { _status: 'published', ...wrong }),
  )
  const after = await test.payload.count({ collection: 'exemplars', trash: true })
  expect(answer.status, answer.text).toBeLessThan(500)
  expect(after.totalDocs - before.totalDocs, 'half saved').toBe(answer.status === 201 ? 1 : 0)
  return answer
}

const docOf = ({ body }: { body: unknown }) => (body as { doc: Record<string, unknown> & { id: string } }).doc

const refused = async (wrong: Record<string, unknown>) => {
  const { status, text } = await publish(wrong)
  expect(status, `${JSON.stringify(wrong).slice(0, 120)}: ${text}`).toBeGreaterThanOrEqual(400)
  expect(text).toMatch(vietnamese)
}

describe('what is cleaned', () => {
  const mann = 'Hà Thị Mận'

  it.each([
    ['another normal form', mann.normalize('NFD')],
    ['zero-width characters', 'Hà\u200B Thị\uFEFF Mận\u2060'],
    ['marks that turn the line', '\u202EHà Thị Mận\u202C'],
    ['null bytes', 'Hà\u0000 Thị Mận\u0000'],
    ['spaces around and between', '  Hà   Thị\tMận \n'],
    ['lone surrogates', 'Hà Thị Mận\uD800'],
  ])('%s in a name', async (_, name) => {
    const answer = await publish({ name, people: undefined, _status: 'draft' }, '?draft=true')
    expect(answer.status, answer.text).toBe(201)
    expect(docOf(answer).name).toBe(mann)
  })

  it.each([
    ['standfirst', 'Một\u0000 câu\u200B nói.', 'Một câu nói.'],
    ['standfirst', 'Chữ có dấu'.normalize('NFD'), 'Chữ có dấu'],
    ['internalNotes', 'Dòng một\r\nDòng hai\u0000\u202E', 'Dòng một\nDòng hai'],
  ])('%s: %j', async (field, value, clean) => {
    const answer = await publish({ [field]: value, _status: 'draft' }, '?draft=true')
    expect(answer.status, answer.text).toBe(201)
    expect(docOf(answer)[field]).toBe(clean)
  })

  it('a story, in every text of it', async () => {
    const children = [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', version: 1, text: 'Một\u0000\u202E dòng', format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'b', blockType: 'quotation', blockName: '', text: 'Lời\u0000\u200B nói', by: 'Bà\u0000 Mận' },
      },
    ]
    const story = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
    const answer = await publish({ story, _status: 'draft' }, '?draft=true')
    expect(answer.status, answer.text).toBe(201)
    const saved = JSON.stringify(docOf(answer).story)
    expect(saved).not.toMatch(/\\u0000|\u202E|\u200B/u)
    expect(saved).toContain('Một dòng')
    expect(saved).toContain('Lời nói')
  })

  it('unknown fields are left out', async () => {
    const answer = await publish({
      unknown: 'x',
      __proto__: { admin: true },
      constructor: 'x',
      cover: consent,
      'people.0.consent': 'x',
    })
    expect(answer.status, answer.text).toBe(201)
    for (const field of ['unknown', 'constructor', 'cover', 'people.0.consent'])
      expect(Object.hasOwn(docOf(answer), field)).toBe(false)
  })

  it('HTML, SQL, formulas and emoji are text like any other', async () => {
    for (const name of [
      '<script>alert(1)</script>',
      "'; DROP TABLE exemplars; --",
      '=HYPERLINK("x")',
      '{{7*7}} #{7*7}',
      '😀 Mận',
    ]) {
      const answer = await publish(
        { name, people: [{ name, part: 'subject', age: 'adult' }], _status: 'draft' },
        '?draft=true',
      )
      expect(answer.status).toBe(201)
      expect(docOf(answer).name).toBe(name)
    }
  })
})

describe('what is refused when it is to be published', () => {
  it.each([
    [{ name: '' }],
    [{ name: '   ' }],
    [{ name: '\u200B\u202E\u0000' }],
    [{ name: null }],
    [{ name: 'Hà'.repeat(151) }],
    [{ name: 'NguyÔn V¨n §øc' }],
    [{ name: 7 }],
    [{ name: { $ne: '' } }],
    [{ name: ['Hà Thị Mận'] }],
    [{ standfirst: '' }],
    [{ standfirst: 'x'.repeat(501) }],
    [{ standfirst: { html: '<b>' } }],
    [{ standfirst: 5 }],
    [{ category: 'khac' }],
    [{ category: ['exemplar'] }],
    [{ level: 'commune; DROP TABLE units' }],
    [{ sides: ['labour', 'flying'] }],
    [{ sides: 'labour,study' }],
    [{ subjectKind: 'collective', memberCount: -1 }],
    [{ memberCount: 1e300 }],
    [{ memberCount: 'nhiều' }],
    [{ subjectKind: 'collective', foundedYear: 99999999999 }],
    [{ achievements: [{ year: 1e21, text: 'Được mùa' }] }],
    [{ achievements: [{ year: '2026-13', text: '' }] }],
    [{ achievements: 'nhiều' }],
    [{ achievements: { year: 2026 } }],
    [{ achievements: [7, null, 'x'] }],
    [{ keyFigures: Array.from({ length: 5 }, () => ({ value: '1', label: 'x' })) }],
    [{ publishedOn: '2026-02-30' }],
    [{ publishedOn: 'hôm qua' }],
    [{ publishedOn: '99999-01-01T00:00:00.000Z' }],
    [{ publishedOn: 1e20 }],
    [{ detectedOn: {} }],
    [{ unit: 'khong-co' }],
    [{ unit: '00000000-0000-4000-8000-000000000000' }],
    [{ unit: { id: 7 } }],
    [{ unit: [] }],
    [{ unit: null }],
    [{ sectors: [] }],
    [{ sectors: ['khong-co'] }],
    [{ sectors: ['00000000-0000-4000-8000-000000000000'] }],
    [{ sectors: 'x' }],
    [{ portrait: 'x' }],
    [{ portrait: '00000000-0000-4000-8000-000000000000' }],
    [{ people: 'bà Mận' }],
    [{ people: {} }],
    [{ people: [] }],
    [{ people: [{}] }],
    [{ people: [{ name: 'Hà Thị Mận', part: 'subject', age: 'adult', consent: '1 OR 1=1', agreedTextVersion: 1 }] }],
    [{ people: [{ name: 'Hà Thị Mận', part: 'chief', age: 'adult' }] }],
    [{ people: [{ name: 'Hà Thị Mận', part: 'subject', age: 'adult', agreedTextVersion: -1 }] }],
    [{ people: [{ name: 'Hà Thị Mận', part: 'subject', age: 'adult', agreedTextVersion: 1e30 }] }],
    [{ _status: 'public' }],
    [{ _status: ['published'] }],
    [{ story: '<p>Chuyện</p>' }],
    [{ story: 'không phải JSON' }],
    [{ story: { root: 7 } }],
    [{ story: [] }],
  ])('%j', async (wrong) => {
    await refused(wrong)
  })

  const link = (fields: object) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          format: '',
          indent: 0,
          direction: null,
          textFormat: 0,
          textStyle: '',
          children: [
            { type: 'link', version: 3, id: 'l', format: '', indent: 0, direction: null, fields, children: [] },
          ],
        },
      ],
    },
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    'tep/rieng',
    '',
  ])('a link to %j', async (url) => {
    await refused({ story: link({ linkType: 'custom', url, newTab: false }) })
  })

  it('blocks of a story that are not what they say', async () => {
    const block = (fields: object) => ({
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'block', version: 2, format: '', fields: { id: 'b', blockName: '', ...fields } }],
      },
    })
    for (const fields of [
      { blockType: 'video', title: 'Phim', transcript: 'Lời', url: 'https://evil.example/x' },
      { blockType: 'video', title: 'Phim', transcript: 'Lời', url: 'javascript:alert(1)' },
      { blockType: 'video', title: 'Phim', transcript: 'Lời' },
      { blockType: 'figures', caption: 'Số', rows: [{ label: 'Lúa', after: 'nhiều', unit: 'tạ' }] },
      { blockType: 'gallery', pictures: ['00000000-0000-4000-8000-000000000000'] },
      { blockType: 'quotation', text: '', by: '' },
      { blockType: 'khong-co' },
    ])
      await refused({ story: block(fields) })
  })
})

describe('a draft may be half written, but not nonsense', () => {
  it.each([
    [{ name: '' }],
    [{ standfirst: null }],
    [{ unit: null }],
    [{ people: [{}] }],
    [{ category: 'khac' }],
    [{ memberCount: 'nhiều' }],
    [{ memberCount: 1e300 }],
    [{ publishedOn: 'hôm qua' }],
    [{ publishedOn: '2026-02-30' }],
    [{ publishedOn: '275760-09-14T00:00:00.000Z' }],
    [{ unit: 'khong-co' }],
    [{ unit: '00000000-0000-4000-8000-000000000000' }],
    [{ sectors: ['khong-co'] }],
    [{ sectors: [{}] }],
    [{ portrait: {} }],
    [{ people: [{ name: 'Mận', consent: 'x' }] }],
    [{ people: 7 }],
    [{ story: { root: { children: 7 } } }],
    [{ story: 7 }],
    [{ sides: ['bay'] }],
    [{ name: { a: 1 } }],
    [{ standfirst: ['x'] }],
    [{ slug: { a: 1 } }],
    [{ correction: 7 }],
    [{ correction: ['x'] }],
    [{ achievements: [{ year: 'x', text: 7 }] }],
    [{ criteria: 'x' }],
    [{ head: 7 }],
    [{ keyFigures: [[]] }],
    [{ deletedAt: 'x' }],
    [{ _status: { a: 1 } }],
  ])('%j', async (wrong) => {
    const made = await publish({ _status: 'draft', ...wrong }, '?draft=true')
    if (made.status !== 201) expect(made.text).toMatch(vietnamese)
    const { body } = await editor('POST', '/exemplars?draft=true', itemAbout(world, 'exemplars', null))
    const { id } = docOf({ body })
    const before = await newestVersion(world, 'exemplars', id)
    for (const query of ['?draft=true', '?draft=true&autosave=true', '']) {
      const { status, text } = await editor('PATCH', `/exemplars/${id}${query}`, wrong)
      expect(status, `${query}: ${text}`).toBeLessThan(500)
      if (status !== 200) expect(text).toMatch(vietnamese)
    }
    expect((await newestVersion(world, 'exemplars', id)).shortId).toBe(before.shortId)
  })
})

describe('requests that are broken', () => {
  it.each(publishables)('%s', async (collection) => {
    const tries: [string, string, unknown?][] = [
      ['GET', `/${collection}/khong-phai-id`],
      ['GET', `/${collection}?where[id][equals]=khong-phai-id`],
      ['GET', `/${collection}?where[unit][equals]=x`],
      ['GET', `/${collection}?where[publishedOn][greater_than]=x`],
      ['GET', `/${collection}?where[publishedOn][in]=x,y`],
      ['GET', `/${collection}?where[id][like]=x`],
      ['GET', `/${collection}?where[khong][co]=1`],
      ['GET', `/${collection}?where=x`],
      ['GET', `/${collection}?where[or]=x`],
      ['GET', `/${collection}?sort=khong.co`],
      ['GET', `/${collection}?sort=%00`],
      ['GET', `/${collection}?page=-1`],
      ['GET', `/${collection}?page=99999999999999999999`],
      ['GET', `/${collection}?page=abc`],
      ['GET', `/${collection}?depth=-1`],
      ['GET', `/${collection}?depth=abc`],
      ['GET', `/${collection}?select[x]=1`],
      ['GET', `/${collection}?joins[x][where][y][equals]=1`],
      ['GET', `/${collection}?where[slug][equals]=%00`],
      ['GET', `/${collection}?locale=xx&fallback-locale=yy`],
      ['GET', `/${collection}/versions/x`],
      ['POST', `/${collection}`, '{"name": "cắt giữ'],
      ['POST', `/${collection}`, '[]'],
      ['POST', `/${collection}`, 'null'],
      ['POST', `/${collection}`, '7'],
      ['POST', `/${collection}`, ''],
      ['PATCH', `/${collection}/x`, {}],
      ['PATCH', `/${collection}`, {}],
      ['PATCH', `/${collection}?where[id][equals]=x`, {}],
      ['DELETE', `/${collection}/x`],
      ['DELETE', `/${collection}`],
      ['POST', `/${collection}/x/move`, { move: 'submit' }],
      ['GET', `/${collection}/x/standing`],
      ['POST', `/${collection}/x/duplicate`, {}],
      ['POST', `/${collection}/versions/x`, {}],
    ]
    const failed: string[] = []
    for (const [method, path, body] of tries) {
      const { status, text } = await editor(method, path, body)
      if (status >= 500) failed.push(`${method} ${path} ${JSON.stringify(body)}: ${status} ${text.slice(0, 120)}`)
    }
    expect(failed).toEqual([])
  })
})

describe('what is not an item', () => {
  it.each([
    ['POST', '/globals/site-settings', { name: { a: 1 } }],
    ['POST', '/globals/site-settings', { headerLines: 'x' }],
    ['POST', '/globals/site-settings', { requiresApproval: 'có lẽ' }],
    ['POST', '/globals/navigation', { main: [{ label: 'x', href: 'javascript:alert(1)' }] }],
    ['POST', '/globals/navigation', { main: [{ label: 'x', href: '/\t/evil.example' }] }],
    ['POST', '/units', { name: ['x'], kind: 'commune' }],
    ['POST', '/units', { name: '', kind: 'commune' }],
    ['POST', '/units', { name: 'x', kind: 'planet' }],
    ['POST', '/units', { name: 'x', kind: 'commune', website: 'javascript:alert(1)' }],
    ['POST', '/units', { name: 'x', kind: 'commune', successor: '00000000-0000-4000-8000-000000000000' }],
    ['POST', '/occasions', { name: 'x', day: 32, month: 1 }],
    ['POST', '/occasions', { name: 'x', day: '1e9', month: 1 }],
    [
      'POST',
      '/consents',
      { person: 'x', purposes: ['everything'], givenBy: 'self', method: 'paper', givenOn: '2026-01-01' },
    ],
    ['POST', '/consents', { person: 'x', purposes: [], givenBy: 'self', method: 'paper', givenOn: '2026-01-01' }],
    ['POST', '/consents', { person: 'x', purposes: ['web'], givenBy: 'self', method: 'paper', givenOn: '2026-02-30' }],
    [
      'POST',
      '/consents',
      { person: 'x', purposes: ['web'], givenBy: 'next-of-kin', method: 'paper', givenOn: '2026-01-01' },
    ],
    ['POST', '/users', { name: { a: 1 }, email: ['a'], roles: ['judge'], password: { a: 1 } }],
    ['POST', '/users', { name: 'x', email: 'khong phai thu', roles: ['judge'], password: 'mot cau rat dai nhe' }],
    ['POST', '/users', { name: 'x', email: 'admin@guongsang.test', roles: ['judge'], password: 'mot cau rat dai nhe' }],
    ['POST', '/users/login', { email: { a: 1 }, password: ['x'] }],
    ['POST', '/users/login', '"x"'],
    ['POST', '/users/reset-password', { token: { a: 1 }, password: 'mot cau rat dai nhe' }],
    ['POST', '/users/forgot-password', { email: { a: 1 } }],
  ])('%s %s %j', async (method, path, body) => {
    const admin = await restAs(world, 'admin')
    const { status, text } = await admin(method, path, body)
    expect(status, text).toBeGreaterThanOrEqual(400)
    expect(status, text).toBeLessThan(500)
  })
})
