import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import type { Bulletin } from '@/payload-types'
import {
  type Cast,
  createPublished,
  createWorld,
  newConsent,
  type Rest,
  restAs,
  type World,
} from '@/publishing/factory'
import { query, sql } from '@/shared/payload/sql'
import { readBulletin } from './read-bulletin'
import { readAbbreviations } from './reading-dictionary'

let test: TestPayload
let world: World
let editor: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  editor = await restAs(world, 'editor')
})

afterAll(() => test.close())

type Name = keyof Cast | 'anonymous'
const names: Name[] = [
  ...(['admin', 'editor', 'affairs', 'orientation', 'contributor', 'neighbour', 'judge', 'deactivated'] as const),
  'anonymous',
]
const asNamed = async (name: Name): Promise<Rest | null> => {
  if (name === 'anonymous') return restAs(world)
  // Whoever is deactivated cannot sign in.
  return restAs(world, name).catch(() => null)
}

const loud = () => newConsent(world, { purposes: ['web', 'loudspeaker'] })
const silent = () => newConsent(world, { purposes: ['web', 'embeds', 'social', 'print', 'contest-book'] })
const story = async (consent: string) => ({
  relationTo: 'exemplars' as const,
  value: (await createPublished(world, 'exemplars', consent)).id,
})

const form = (items: { relationTo: string; value: string }[], more: Record<string, unknown> = {}) => ({
  title: 'Bản tin thứ Bảy',
  items,
  broadcastOn: '2026-06-13T12:00:00.000Z',
  priority: 'normal',
  repeats: 2,
  ...more,
})

const compose = async (items: { relationTo: string; value: string }[], more: Record<string, unknown> = {}) => {
  const answer = await editor('POST', '/bulletins?depth=0', form(items, more))
  expect(answer.status, answer.text).toBe(201)
  return (answer.body as { doc: Bulletin }).doc
}

const readAs = async (name: keyof Cast, id: string) => {
  const req = await createLocalReq({ user: world.cast[name] as never }, test.payload)
  return readBulletin(req, contentKinds, id)
}

const states = async (id: string) => {
  const read = await readAs('editor', id)
  return read?.bulletin.parts.map(({ state, hasChanged }) => (hasChanged ? 'changed' : state))
}

const change = (id: string, data: Record<string, unknown>) =>
  test.payload.update({
    collection: 'exemplars',
    id,
    data: data as never,
    context: { asSystem: true },
  })

describe('who may do what with bulletins', () => {
  const yes: Record<'create' | 'update' | 'delete', Name[]> = {
    create: ['admin', 'editor', 'affairs'],
    update: ['admin', 'editor', 'affairs'],
    delete: ['admin', 'editor'],
  }
  const readers: Record<'everybody' | 'own' | 'other', Name[]> = {
    everybody: ['admin', 'editor', 'affairs', 'orientation', 'contributor', 'neighbour'],
    own: ['admin', 'editor', 'affairs', 'orientation', 'contributor'],
    other: ['admin', 'editor', 'affairs', 'orientation', 'neighbour'],
  }

  it.each(names)('%s', async (name) => {
    const rest = await asNamed(name)
    if (!rest) return expect(name).toBe('deactivated')
    const chosen = [await story(await loud())]
    const created = await rest('POST', '/bulletins', form(chosen))
    expect(created.status === 201, `create ${created.text}`).toBe(yes.create.includes(name))
    const units = { everybody: null, own: world.ownUnit, other: world.otherUnit }
    for (const [whose, unit] of Object.entries(units)) {
      const { id } = await compose(chosen, { unit })
      const may = readers[whose as keyof typeof readers].includes(name)
      const one = await rest('GET', `/bulletins/${id}`)
      expect(one.status === 200, `read ${whose} ${one.text}`).toBe(may)
      const list = await rest('GET', `/bulletins?where[id][equals]=${id}`)
      expect(list.status === 200 && list.text.includes(id), `list ${whose}`).toBe(may)
      for (const file of ['ban-doc.txt', 'ban-doc.docx']) {
        const { status } = await rest('GET', `/bulletins/${id}/files/${file}`)
        expect(status, `${file} ${whose}`).toBe(may ? 200 : name === 'anonymous' ? 401 : 404)
      }
    }
    const { id } = await compose(chosen)
    const update = await rest('PATCH', `/bulletins/${id}`, { repeats: 3 })
    expect(update.status === 200, `update ${update.text}`).toBe(yes.update.includes(name))
    const remove = await rest('DELETE', `/bulletins/${id}`)
    expect(remove.status === 200, `delete ${remove.text}`).toBe(yes.delete.includes(name))
  })

  it.each([
    ['no story', { items: [] }],
    ['read never', { repeats: 0 }],
    ['read eleven times', { repeats: 11 }],
    ['read half', { repeats: 1.5 }],
    ['an unknown priority', { priority: 'loudest' }],
    ['no day', { broadcastOn: null }],
    ['no title', { title: '  ' }],
    ['something that is no story', { items: [{ relationTo: 'users', value: '00000000-0000-4000-8000-000000000000' }] }],
  ])('refused: %s', async (_, wrong) => {
    const answer = await editor('POST', '/bulletins', form([await story(await loud())], wrong))
    expect(answer.status, answer.text).toBe(400)
  })

  it.each(['ban-doc.pdf', '__proto__', 'toString'])('there is no file %s', async (name) => {
    const { id } = await compose([await story(await loud())])
    expect((await editor('GET', `/bulletins/${id}/files/${name}`)).status).toBe(404)
  })
})

describe('what a bulletin says', () => {
  it('only stories that are public and agreed to, of any kind, in their order', async () => {
    const consent = await loud()
    const article = { relationTo: 'articles', value: (await createPublished(world, 'articles', consent)).id }
    const carried = await story(consent)
    const { id } = await compose([article, await story(await silent()), carried])
    expect(await states(id)).toEqual(['read', 'uncovered', 'read'])
    const { text } = await editor('GET', `/bulletins/${id}/files/ban-doc.txt`)
    expect(text).not.toMatch(/\d/)
    expect(text.match(/xã Phùng Nguyên/g)).toHaveLength(2)
    await test.payload.update({
      collection: 'exemplars',
      id: carried.value,
      data: { _status: 'draft' },
      context: { move: 'withdraw', note: 'Theo đề nghị.', asSystem: true },
    })
    expect(await states(id)).toEqual(['read', 'uncovered', 'withdrawn'])
    expect((await editor('GET', `/bulletins/${id}/files/ban-doc.txt`)).text).not.toMatch(/xã Phùng Nguyên/)
  })

  it('falls silent when the purpose is taken back', async () => {
    const consent = await loud()
    const { id } = await compose([await story(consent)])
    expect(await states(id)).toEqual(['read'])
    await test.payload.update({
      collection: 'consents',
      id: consent,
      data: { purposes: ['web'] },
      user: world.cast.editor,
      overrideAccess: false,
    })
    expect(await states(id)).toEqual(['uncovered'])
    expect((await editor('GET', `/bulletins/${id}/files/ban-doc.txt`)).status).toBe(409)
  })

  it('tells what has changed since it was composed, until the editor says that he has read it', async () => {
    const first = await story(await loud())
    const { id } = await compose([first])
    await change(first.value, {
      standfirst: 'Mười năm giữ bờ kênh.',
      correction: 'Chín thành mười.',
      _status: 'published',
    })
    expect(await states(id)).toEqual(['changed'])
    const second = await story(await loud())
    await editor('PATCH', `/bulletins/${id}`, { items: [second, first] })
    expect(await states(id)).toEqual(['read', 'changed'])
    const { body } = await editor('PATCH', `/bulletins/${id}?depth=0`, { hasReread: true })
    expect((body as { doc: Bulletin }).doc.hasReread).toBe(false)
    expect(await states(id)).toEqual(['read', 'read'])
  })

  it('takes nobody’s word for what was at hand', async () => {
    const chosen = await story(await loud())
    const { taken } = await compose([chosen], { taken: { [chosen.value]: 'ABCDEG' } })
    expect(Object.values(taken as object)[0]).not.toBe('ABCDEG')
  })

  it('may be saved though a story was withdrawn, a draft is never read', async () => {
    const chosen = await story(await loud())
    const { id } = await compose([chosen, await story(await loud())])
    await test.payload.update({
      collection: 'exemplars',
      id: chosen.value,
      data: { standfirst: 'Bản nháp chưa công bố.' },
      draft: true,
      context: { asSystem: true },
    })
    expect(await states(id)).toEqual(['read', 'read'])
    expect((await editor('GET', `/bulletins/${id}/files/ban-doc.txt`)).text).not.toMatch(/Bản nháp/)
    await change(chosen.value, { _status: 'draft' })
    const saved = await editor('PATCH', `/bulletins/${id}`, { repeats: 3 })
    expect(saved.status, saved.text).toBe(200)
    expect(await states(id)).toEqual(['withdrawn', 'read'])
  })

  it('costs the same for one story and for ten', async () => {
    const consent = await loud()
    const many = []
    for (let i = 0; i < 10; i++) many.push(await story(consent))
    const one = await compose(many.slice(0, 1))
    const ten = await compose(many)
    const cost = (id: string) => test.countStatements(() => readAs('editor', id))
    expect(await cost(ten.id)).toBe(await cost(one.id))
  })
})

describe('the dictionary', () => {
  const entries = [{ short: 'NTR', spoken: 'nhà trẻ', place: 'anywhere' }]
  const write = (rest: Rest, rows: unknown) => rest('POST', '/globals/reading-dictionary', { entries: rows })

  it.each(names)('%s', async (name) => {
    const rest = await asNamed(name)
    if (!rest) return expect(name).toBe('deactivated')
    const { status } = await write(rest, entries)
    expect(status === 200).toBe(['admin', 'editor'].includes(name))
  })

  it.each([
    ['an ordinary word', [{ short: 'và', spoken: 'cùng', place: 'anywhere' }], 'entries.0.short'],
    ['nothing', [{ short: '', spoken: '', place: 'anywhere' }], 'entries.0.short'],
    ['a number', [{ short: 'NTR', spoken: 'khu 3', place: 'anywhere' }], 'entries.0.spoken'],
    [
      'a circle',
      [
        { short: 'ABX', spoken: 'YBX', place: 'anywhere' },
        { short: 'YBX', spoken: 'ABX', place: 'anywhere' },
      ],
      'entries.1.spoken',
    ],
    ['the same twice', [...entries, ...entries], 'entries.1.short'],
  ])('refuses %s beside the field', async (_, rows, path) => {
    const answer = await write(editor, rows)
    expect(answer.status).toBe(400)
    type Refused = { errors: { data: { errors: { path: string }[] } }[] }
    const faults = (answer.body as Refused).errors.flatMap(({ data }) => data.errors.map((fault) => fault.path))
    expect(faults).toContain(path)
  })

  it('is read with one statement, and a change of it lets every page be rendered anew', async () => {
    const req = await createLocalReq({}, test.payload)
    const noted = async () =>
      (await query(req, sql`SELECT FROM content_changes WHERE item = 'reading-dictionary'`)).length
    const before = await noted()
    await write(editor, entries)
    expect(await noted()).toBe(before + 1)
    expect(await test.countStatements(() => readAbbreviations(test.payload))).toBe(1)
    expect((await readAbbreviations(test.payload)).at(-1)).toEqual({ short: 'NTR', spoken: 'nhà trẻ' })
  })
})
