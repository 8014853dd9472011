import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import {
  type Cast,
  createDraft,
  createPublished,
  createWorld,
  type Item,
  itemAbout,
  newConsent,
  newestVersion,
  newPicture,
  type PublishableSlug,
  publicVersion,
  publishables,
  type Rest,
  restAs,
  type World,
} from './factory'

type Name = keyof Cast | 'nobody'

const names: Name[] = [
  'admin',
  'editor',
  'affairs',
  'orientation',
  'contributor',
  'neighbour',
  'judge',
  'deactivated',
  'nobody',
]

/** Every situation in which an item can be; all of it lies in the database while each question is asked. */
const situations = [
  'own draft',
  'own submitted',
  'own returned',
  'own published',
  'own revised',
  'own withdrawn',
  'own trashed',
  'other draft',
  'other published',
  'other revised',
] as const

type Situation = (typeof situations)[number]

const publicOnes: Situation[] = ['own published', 'own revised', 'other published', 'other revised']

let test: TestPayload
let world: World
let consent: string
let rest: Record<Name, Rest>
const items = {} as Record<PublishableSlug, Record<Situation, string>>

const hasUnit = (collection: PublishableSlug) => ['exemplars', 'practices', 'articles', 'events'].includes(collection)

const as = (name: Name) =>
  name === 'nobody' ? { overrideAccess: false } : { user: world.cast[name], overrideAccess: false }

const move = (collection: PublishableSlug, id: string, name: string) =>
  test.payload.update({
    collection,
    id,
    draft: true,
    data: {} as never,
    context: { move: name, note: 'Vì thế.', asSystem: true },
  })

const place = async (collection: PublishableSlug, situation: Situation): Promise<string> => {
  const unit = situation.startsWith('own') ? world.ownUnit : world.otherUnit
  const placed = { ...(hasUnit(collection) ? { unit } : {}), internalNotes: 'Chuyện trong nhà' }
  const state = situation.split(' ')[1]
  if (state === 'published' || state === 'revised') {
    const { id } = await createPublished(world, collection, consent, placed)
    if (state === 'revised')
      await test.payload.update({
        collection,
        id,
        draft: true,
        data: { standfirst: 'Câu chưa ai được đọc.' } as never,
      })
    return id
  }
  const { id } = await createDraft(world, collection, consent, placed)
  if (state === 'submitted' || state === 'returned') await move(collection, id, 'submit')
  if (state === 'returned') await move(collection, id, 'return')
  if (state === 'trashed')
    await test.payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } as never })
  if (state === 'withdrawn') {
    await test.payload.update({ collection, id, data: { _status: 'published' } as never })
    await test.payload.update({ collection, id, data: { _status: 'draft' } as never })
  }
  return id
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  for (const collection of publishables) {
    items[collection] = {} as Record<Situation, string>
    for (const situation of situations) items[collection][situation] = await place(collection, situation)
  }
  rest = {} as Record<Name, Rest>
  for (const name of names)
    rest[name] = await restAs(world, name === 'nobody' || name === 'deactivated' ? undefined : name)
}, 600_000)

afterAll(() => test.close())

/** Which situations the answer is about. */
const situationsOf = (collection: PublishableSlug, docs: unknown[]): Situation[] => {
  const ids = docs.map((doc) => (doc as Item).id)
  return situations.filter((situation) => ids.includes(items[collection][situation]))
}

const newsroom: Name[] = ['admin', 'editor', 'affairs', 'orientation']

const readable = (collection: PublishableSlug, name: Name): Situation[] =>
  situations.filter((situation) => {
    if (situation === 'own trashed') return false
    if (newsroom.includes(name) || publicOnes.includes(situation)) return true
    if (!hasUnit(collection)) return false
    return situation.startsWith(name === 'contributor' ? 'own' : 'other') && ['contributor', 'neighbour'].includes(name)
  })

describe.each(publishables)('reading %s', (collection) => {
  it.each(names)('%s reads exactly what he may', async (name) => {
    const expected = readable(collection, name)
    const { docs } = await test.payload.find({ collection, limit: 0, depth: 0, ...as(name) })
    expect(situationsOf(collection, docs)).toEqual(expected)
    const answer = await rest[name]('GET', `/${collection}?limit=100&depth=0`)
    expect(situationsOf(collection, (answer.body as { docs: unknown[] }).docs)).toEqual(expected)
    const { totalDocs } = await test.payload.count({ collection, ...as(name) })
    expect(totalDocs).toBe(expected.length)
  })

  it.each(names)('%s reads one by one exactly what he may', async (name) => {
    const found: Situation[] = []
    for (const situation of situations) {
      const { status } = await rest[name]('GET', `/${collection}/${items[collection][situation]}?depth=0`)
      if (status === 200) found.push(situation)
    }
    expect(found).toEqual(readable(collection, name))
  })

  it.each(names)('%s asks for drafts and sees no draft that is not his', async (name) => {
    const follows = (situation: Situation) =>
      newsroom.includes(name) ||
      (hasUnit(collection) &&
        ((name === 'contributor' && situation.startsWith('own')) ||
          (name === 'neighbour' && situation.startsWith('other'))))
    for (const path of ['?draft=true&limit=100&depth=0', '?draft=true&trash=true&limit=100&depth=0']) {
      const { text, body } = await rest[name]('GET', `/${collection}${path}`)
      const { docs } = body as { docs: Item[] }
      for (const situation of situationsOf(collection, docs)) {
        if (follows(situation)) continue
        expect(publicOnes).toContain(situation)
        const doc = docs.find(({ id }) => id === items[collection][situation])
        expect(doc?._status).toBe('published')
      }
      if (name === 'nobody' || name === 'judge') expect(text).not.toContain('Câu chưa ai được đọc')
    }
    for (const situation of ['own revised', 'other revised'] as const) {
      const path = `/${collection}/${items[collection][situation]}?draft=true&depth=0`
      const { text } = await rest[name]('GET', path)
      expect(text.includes('Câu chưa ai được đọc'), situation).toBe(follows(situation))
    }
  })

  it.each(names)('%s reads versions only of what he follows', async (name) => {
    const path = `/${collection}/versions?limit=100&depth=0`
    const { status, body, text } = await rest[name]('GET', path)
    if (newsroom.includes(name)) return expect(status).toBe(200)
    if (!hasUnit(collection) || !['contributor', 'neighbour'].includes(name)) return expect(status).toBe(403)
    const { docs } = body as { docs: { parent: string }[] }
    const own = name === 'contributor' ? 'own' : 'other'
    const parents = new Set(docs.map(({ parent }) => parent))
    expect(situations.filter((situation) => parents.has(items[collection][situation]))).toEqual(
      situations.filter((situation) => situation.startsWith(own)),
    )
    expect(text).toContain('Chuyện trong nhà')
  })
})

describe.each(['exemplars', 'movements'] as const)('writing %s', (collection) => {
  const saves = (name: Name): Situation[] => {
    if (name === 'admin' || name === 'editor') return [...situations]
    if (!hasUnit(collection)) return []
    if (name === 'contributor') return ['own draft', 'own returned', 'own revised']
    return name === 'neighbour' ? ['other draft', 'other revised'] : []
  }

  it.each(names)('%s saves drafts exactly where he may', async (name) => {
    const saved: Situation[] = []
    const savedInBulk: Situation[] = []
    const ids: string[] = []
    for (const situation of situations) {
      const id = await place(collection, situation)
      ids.push(id)
      const before = await newestVersion(world, collection, id)
      const one = { internalNotes: 'Một bài', unit: world.otherUnit }
      const { status } = await rest[name]('PATCH', `/${collection}/${id}?draft=true&trash=true`, one)
      const after = await newestVersion(world, collection, id)
      if (status === 200) saved.push(situation)
      else expect(after).toEqual(before)
      if (name === 'contributor') expect(after.unit).toBe(before.unit)
      const where = `where[id][in]=${id}`
      await rest[name]('PATCH', `/${collection}?draft=true&trash=true&${where}`, { internalNotes: 'Nhiều bài' })
      const { internalNotes } = await newestVersion(world, collection, id)
      if (internalNotes === 'Nhiều bài') savedInBulk.push(situation)
    }
    expect(saved).toEqual(saves(name))
    expect(savedInBulk).toEqual(saves(name))
    await test.payload.db.deleteVersions({ collection, where: { parent: { in: ids } } })
    await test.payload.db.deleteMany({ collection, where: { id: { in: ids } } })
  })

  it.each(names)('%s publishes only if he may', async (name) => {
    const may = name === 'admin' || name === 'editor'
    const doors: [string, string, unknown][] = [
      ['PATCH', '', { _status: 'published' }],
      ['PATCH', '?draft=true', { _status: 'published' }],
      ['PATCH', '?draft=true&autosave=true', { _status: 'published' }],
      ['PATCH', '?publishAllLocales=true', { _status: 'published' }],
      ['PATCH', '?unpublishAllLocales=true', { _status: 'published' }],
    ]
    for (const [method, query, body] of doors) {
      const { id } = await createDraft(world, collection, consent)
      const { status } = await rest[name](method, `/${collection}/${id}${query}`, body)
      expect(status === 200, `${method} ${query}`).toBe(may)
      expect((await publicVersion(world, collection, id)) !== null).toBe(may)
      await test.payload.update({
        collection,
        id,
        draft: !may,
        data: { _status: 'draft' } as never,
        context: { asSystem: true },
      })
      await test.payload.delete({ collection, id })
    }
    const made = await rest[name](
      'POST',
      `/${collection}`,
      itemAbout(world, collection, consent, { _status: 'published' }),
    )
    const { doc } = (made.body ?? {}) as { doc?: { id: string } }
    expect(made.status === 201).toBe(may)
    if (doc) {
      await test.payload.update({ collection, id: doc.id, data: { _status: 'draft' } as never })
      await test.payload.delete({ collection, id: doc.id })
    }
  })

  it.each(names)('%s withdraws, deletes and uses the trash only if he may', async (name) => {
    const may = name === 'admin' || name === 'editor'
    const published = await createPublished(world, collection, consent)
    const draft = await createDraft(world, collection, consent)
    const withdrawn = await rest[name]('PATCH', `/${collection}/${published.id}`, { _status: 'draft' })
    expect(withdrawn.status === 200).toBe(may)
    expect((await publicVersion(world, collection, published.id)) === null).toBe(may)
    const trashed = await rest[name]('PATCH', `/${collection}/${draft.id}`, { deletedAt: new Date().toISOString() })
    expect(trashed.status === 200).toBe(may)
    const { status } = await rest[name]('DELETE', `/${collection}/${draft.id}?trash=true`)
    expect(status === 200).toBe(may)
    const left = await test.payload.count({ collection, where: { id: { equals: draft.id } }, trash: true })
    expect(left.totalDocs).toBe(may ? 0 : 1)
    if (!may) await test.payload.delete({ collection, id: draft.id })
    if (!may) await test.payload.update({ collection, id: published.id, data: { _status: 'draft' } as never })
    await test.payload.delete({ collection, id: published.id })
  })

  it.each(names)('%s creates and copies drafts only if he may, for his own unit', async (name) => {
    const contributes = hasUnit(collection) && (name === 'contributor' || name === 'neighbour')
    const may = name === 'admin' || name === 'editor' || contributes
    const written = itemAbout(world, collection, null, { state: 'approved', textVersion: 9 })
    const answers = [
      await rest[name]('POST', `/${collection}?draft=true`, written),
      await rest[name]('POST', `/${collection}/${items[collection]['other published']}/duplicate`, {}),
    ]
    for (const { status, body } of answers) {
      expect([200, 201].includes(status)).toBe(may)
      if (!may) continue
      const { id } = (body as { doc: Item }).doc
      const made = await newestVersion(world, collection, id)
      expect(made).toMatchObject({ state: 'draft', _status: 'draft', textVersion: 1, firstPublishedAt: null })
      if (name === 'contributor') expect(made.unit).toBe(world.ownUnit)
      if (name === 'neighbour') expect(made.unit).toBe(world.otherUnit)
      await test.payload.delete({ collection, id })
    }
  })

  it.each(names)('%s restores versions only where he may save', async (name) => {
    const id = items[collection]['own submitted']
    const { docs } = await test.payload.findVersions({ collection, where: { parent: { equals: id } } })
    for (const { id: version } of docs) {
      for (const query of ['', '?draft=true']) {
        const { status } = await rest[name]('POST', `/${collection}/versions/${version}${query}`)
        expect(status === 200).toBe(name === 'admin' || name === 'editor')
      }
    }
    expect(await newestVersion(world, collection, id)).toMatchObject({ state: 'submitted', _status: 'draft' })
  })
})

describe('moves', () => {
  const tried = ['submit', 'recall', 'return', 'approve', 'withdraw', 'publish', 'lapse', 'revise', 'garbage'] as const

  /** What each role may do by the endpoint of moves to an item of the own unit, beginning as a draft. */
  const allowed: Record<Name, string[]> = {
    admin: ['submit', 'recall', 'return'],
    editor: ['submit', 'recall', 'return'],
    affairs: [],
    orientation: ['return'],
    contributor: ['submit', 'recall'],
    neighbour: [],
    judge: [],
    deactivated: [],
    nobody: [],
  }

  it.each(names)('%s makes exactly his', async (name) => {
    const made: string[] = []
    for (const which of tried) {
      const { id } = await createDraft(world, 'exemplars', consent)
      if (which !== 'submit') await move('exemplars', id, 'submit')
      const { status } = await rest[name]('POST', `/exemplars/${id}/move`, { move: which, note: 'Vì thế.' })
      if (status === 200) made.push(which)
      else expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      await test.payload.delete({ collection: 'exemplars', id })
    }
    expect(made).toEqual(allowed[name])
  })

  it.each(['contributor', 'judge', 'nobody'] as const)(
    '%s does not touch the revision of another unit',
    async (name) => {
      const id = items.exemplars['other revised']
      const before = await newestVersion(world, 'exemplars', id)
      for (const which of ['submit', 'withdraw', 'recall', 'return']) {
        const { status } = await rest[name]('POST', `/exemplars/${id}/move`, { move: which, note: 'Vì thế.' })
        expect([401, 403]).toContain(status)
      }
      expect((await rest[name]('GET', `/exemplars/${id}/standing`)).status).toBeGreaterThanOrEqual(401)
      expect(await newestVersion(world, 'exemplars', id)).toEqual(before)
    },
  )

  it('records who moved what, with the words', async () => {
    const { id } = await createDraft(world, 'exemplars', consent)
    await rest.contributor('POST', `/exemplars/${id}/move`, { move: 'submit', note: '  Nhờ đọc giúp. ' })
    await rest.editor('POST', `/exemplars/${id}/move`, { move: 'return', note: 'Thiếu số liệu.' })
    const { body } = await rest.contributor('GET', `/exemplars/${id}/standing`)
    expect((body as { history: unknown[] }).history).toMatchObject([
      { name: 'return', from: 'submitted', to: 'returned', by: 'editor', note: 'Thiếu số liệu.' },
      { name: 'submit', from: 'draft', to: 'submitted', by: 'contributor', note: 'Nhờ đọc giúp.' },
    ])
    expect((await rest.editor('POST', `/exemplars/${id}/move`, { move: 'return' })).status).toBe(422)
    expect(
      (await rest.editor('POST', `/exemplars/${id}/move`, { move: 'submit', note: 'x'.repeat(1001) })).status,
    ).toBe(422)
    expect((await rest.editor('POST', `/exemplars/${id}/move`, 'không phải JSON')).status).toBe(422)
    expect((await rest.editor('POST', '/exemplars/khong-co/move', { move: 'submit' })).status).toBe(404)
  })
})

describe('what the public never gets', () => {
  const hidden = [
    'internalNotes',
    'people',
    'showsNobody',
    'correction',
    'textVersion',
    'textFingerprint',
    'closedTextVersion',
  ]
  const hiddenOfExemplars = [...hidden, 'lifeCycle', 'detectedOn', 'nextReviewOn']

  it.each(publishables)('records of %s', async (collection) => {
    const fields = collection === 'exemplars' ? hiddenOfExemplars : hidden
    const select = fields.map((field) => `select[${field}]=true`).join('&')
    for (const query of ['depth=0', 'depth=10', 'depth=10&draft=true&trash=true', `${select}&select[slug]=true`]) {
      for (const name of ['nobody', 'judge', 'deactivated'] as const) {
        const list = await rest[name]('GET', `/${collection}?limit=0&${query}`)
        expect(list.status).toBe(200)
        expect(situationsOf(collection, (list.body as { docs: unknown[] }).docs)).toEqual(
          query.includes('draft') ? ['own published', 'other published'] : publicOnes,
        )
        const one = await rest[name]('GET', `/${collection}/${items[collection]['own published']}?${query}`)
        for (const { text } of [list, one]) {
          for (const field of fields) expect(text).not.toMatch(new RegExp(`"${field}":(?!\\[\\])`))
          for (const secret of ['Chuyện trong nhà', consent, 'guongsang.test']) expect(text).not.toContain(secret)
        }
      }
    }
  })

  it.each([
    ...hiddenOfExemplars.filter((field) => field !== 'people'),
    'people.name',
    'people.consent',
    'people.consent.person',
    'people.consent.note',
    'portrait.originalName',
    'portrait.uploadedBy.email',
  ])('a guess at %s by a question or an order', async (path) => {
    const value = path.endsWith('On') ? '2026-01-01' : '1'
    for (const question of [
      `where[${path}][exists]=true`,
      `where[${path}][equals]=${value}`,
      `where[or][0][and][0][${path}][not_equals]=${value}`,
      `sort=${path}`,
      `sort=-${path}`,
    ]) {
      for (const where of ['/exemplars', '/exemplars/count']) {
        if (where.endsWith('count') && question.startsWith('sort')) continue
        const { status, text } = await rest.nobody('GET', `${where}?${question}`)
        expect(status, `${where}?${question}: ${text.slice(0, 200)}`).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
      }
    }
  })

  it('more than a page at a time', async () => {
    for (const query of [
      'limit=0',
      'limit=100000',
      'pagination=false',
      'limit=-1',
      'limit=abc',
      'limit=0&pagination=false',
    ]) {
      const { status, body } = await rest.nobody('GET', `/units?${query}`)
      expect(status).toBe(200)
      expect((body as { limit: number }).limit).toBeGreaterThan(0)
      expect((body as { limit: number }).limit).toBeLessThanOrEqual(100)
    }
  })

  it.each([
    '/users',
    '/consents',
    '/consent-papers',
    '/media',
    '/emulation-blocs',
    '/payload-jobs',
    '/payload-preferences',
    '/payload-locked-documents',
    '/payload-kv',
    '/payload-migrations',
    '/payload-query-presets',
    '/payload-folders',
    '/users/versions',
    '/exemplars/versions',
    '/globals/site-settings/versions',
    '/media/file/anh.jpg',
    '/consent-papers/file/giay.pdf',
    '/payload-jobs/run',
    '/jobs/run-due',
    '/graphql',
    '/graphql-playground',
    '/users/init-all',
  ])('%s', async (path) => {
    const { status, text } = await rest.nobody('GET', path)
    expect([401, 403, 404, 501]).toContain(status)
    expect(text).not.toMatch(/guongsang\.test|Hà Thị Mận/)
  })

  it('an address by which a draft could be told from nothing', async () => {
    const there = await rest.nobody('GET', `/exemplars/${items.exemplars['own draft']}`)
    const notThere = await rest.nobody('GET', '/exemplars/00000000-0000-4000-8000-000000000000')
    expect(there.status).toBe(404)
    expect(there.text).toBe(notThere.text)
  })

  it('through a relation to what is not published', async () => {
    const hiddenItem = await createDraft(world, 'exemplars', consent, { name: 'Tạ Văn Kín' })
    const picture = await newPicture(world)
    const { id } = await createPublished(world, 'articles', consent, {
      exemplars: [hiddenItem.id],
      cover: picture.id,
      story: {
        root: {
          type: 'root',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            {
              type: 'block',
              version: 2,
              format: '',
              fields: {
                id: 'b1',
                blockType: 'related',
                blockName: '',
                item: { relationTo: 'exemplars', value: hiddenItem.id },
              },
            },
            {
              type: 'upload',
              version: 3,
              format: '',
              id: 'u1',
              relationTo: 'media',
              value: picture.id,
              fields: null,
            },
          ],
        },
      },
    })
    for (const query of ['depth=10', 'depth=10&draft=true', 'depth=4&populate[exemplars][internalNotes]=true']) {
      const { status, text } = await rest.nobody('GET', `/articles/${id}?${query}`)
      expect(status).toBe(200)
      expect(text).not.toContain('Tạ Văn Kín')
      expect(text).not.toContain(String(picture.filename))
      expect(text).not.toContain('Bờ kênh')
    }
    const populated = await rest.nobody(
      'GET',
      '/articles?depth=4&populate[exemplars][people]=true&populate[units][about]=true',
    )
    expect(populated.text).not.toContain(consent)
  })
})

describe('collections that are not published', () => {
  type Rights = Partial<Record<'create' | 'read' | 'update' | 'delete', Name[]>>

  const staff: Name[] = ['admin', 'editor', 'affairs', 'orientation', 'contributor', 'neighbour']

  const rights: Record<string, Rights> = {
    units: { create: ['admin', 'affairs'], read: names, update: ['admin', 'affairs'], delete: ['admin'] },
    sectors: { create: ['admin', 'affairs'], read: names, update: ['admin', 'affairs'], delete: ['admin'] },
    campaigns: { create: ['admin', 'affairs'], read: names, update: ['admin', 'affairs'], delete: ['admin'] },
    occasions: {
      create: ['admin', 'editor', 'affairs'],
      read: names,
      update: ['admin', 'editor', 'affairs'],
      delete: ['admin', 'editor'],
    },
    'emulation-blocs': { create: ['admin', 'affairs'], read: staff, update: ['admin', 'affairs'], delete: ['admin'] },
    consents: {
      create: ['admin', 'editor', 'affairs', 'contributor', 'neighbour'],
      read: ['admin', 'editor', 'affairs'],
      update: ['admin', 'editor', 'affairs'],
    },
    media: { read: staff, update: ['admin', 'editor'], delete: ['admin', 'editor'] },
    users: { create: ['admin'], read: ['admin', 'editor', 'affairs', 'orientation'], update: ['admin'] },
  }

  const data: Record<string, () => Record<string, unknown>> = {
    units: () => ({ name: 'xã Xuân Lũng', kind: 'commune', slug: `xuan-lung-${Math.random()}` }),
    sectors: () => ({ name: 'Giáo dục', order: 2, slug: `giao-duc-${Math.random()}` }),
    campaigns: () => ({ title: 'Kế hoạch', startsOn: '2026-01-01', endsOn: '2026-12-31', owner: 'UBND' }),
    occasions: () => ({ name: 'Ngày Nhà giáo Việt Nam', day: 20, month: 11 }),
    'emulation-blocs': () => ({ name: 'Khối thi đua các xã' }),
    consents: () => ({
      person: 'Tạ Thị Ích',
      purposes: ['web'],
      givenBy: 'self',
      method: 'paper',
      givenOn: '2026-01-01',
    }),
    users: () => ({
      name: 'Người mới',
      email: `moi-${Math.random()}@guongsang.test`,
      password: 'mot cau rat dai nhe',
      roles: ['judge'],
    }),
  }

  const made = async (collection: string): Promise<string> => {
    if (collection === 'media') return (await newPicture(world)).id
    const doc = await test.payload.create({
      collection: collection as CollectionSlug,
      data: data[collection]?.() as never,
    })
    return String(doc.id)
  }

  const cases = Object.entries(rights).flatMap(([collection, right]) =>
    (['create', 'read', 'update', 'delete'] as const).map(
      (operation) => [collection, operation, right[operation] ?? []] as const,
    ),
  )

  it.each(cases)('%s: %s exactly by %j', async (collection, operation, expected) => {
    const able: Name[] = []
    for (const name of names) {
      if (operation === 'create') {
        if (collection === 'media') continue
        const { status } = await rest[name]('POST', `/${collection}`, data[collection]?.())
        if (status === 201) able.push(name)
        else expect([401, 403], `${name} ${status}`).toContain(status)
        continue
      }
      const id = await made(collection)
      const method = { read: 'GET', update: 'PATCH', delete: 'DELETE' }[operation]
      const body = operation === 'update' ? { note: 'x', name: 'xã Mới', alt: 'Bờ kênh mới' } : undefined
      const { status } = await rest[name](method, `/${collection}/${id}`, body)
      if (status === 200) able.push(name)
      else expect([401, 403, 404], `${name} ${status}`).toContain(status)
    }
    expect(able).toEqual(names.filter((name) => expected.includes(name)))
  })

  it('a contributor reads the consents that his own unit collected, and no others', async () => {
    const own = await rest.contributor('POST', '/consents', {
      ...data.consents?.(),
      collectedBy: world.cast.neighbour.id,
    })
    const { doc } = own.body as { doc: { id: string; collectedBy: { id: string } | string } }
    const { docs } = (await rest.contributor('GET', '/consents?depth=0')).body as {
      docs: { id: string; collectedBy: string }[]
    }
    expect(docs.map(({ id }) => id)).toContain(doc.id)
    expect(new Set(docs.map(({ collectedBy }) => collectedBy))).toEqual(new Set([world.cast.contributor.id]))
    expect((await rest.neighbour('GET', `/consents/${doc.id}`)).status).toBe(404)
    expect((await rest.contributor('PATCH', `/consents/${doc.id}`, { note: 'x' })).status).toBe(403)
  })

  it('nobody creates a consent that was revoked or writes one off', async () => {
    const { body } = await rest.editor('POST', '/consents', { ...data.consents?.(), revokedOn: '2026-01-02' })
    expect((body as { doc: { revokedOn?: string | null } }).doc.revokedOn ?? null).toBeNull()
  })
})

describe('accounts', () => {
  it.each(['editor', 'affairs', 'orientation', 'contributor', 'judge'] as const)(
    '%s gives himself nothing',
    async (name) => {
      const { id } = world.cast[name]
      const before = await test.payload.findByID({ collection: 'users', id, depth: 0 })
      await rest[name]('PATCH', `/users/${id}`, {
        roles: ['admin'],
        unit: world.otherUnit,
        deactivatedAt: null,
        name: before.name,
        sessions: [],
      })
      await rest[name]('PATCH', `/users?where[id][equals]=${id}`, { roles: ['admin'], unit: world.otherUnit })
      const after = await test.payload.findByID({ collection: 'users', id, depth: 0 })
      expect({ roles: after.roles, unit: after.unit }).toEqual({ roles: before.roles, unit: before.unit })
      expect((await rest[name]('PATCH', `/users/${world.cast.admin.id}`, { name: 'Tôi' })).status).toBe(403)
    },
  )

  it('an admin does not become anything by mistake: roles are of the list, a contributor has a unit', async () => {
    for (const roles of [['chief'], 'admin ', [], [['admin']]]) {
      const { status } = await rest.admin('PATCH', `/users/${world.cast.judge.id}`, { roles })
      expect(status).toBe(400)
    }
    const { status } = await rest.admin('PATCH', `/users/${world.cast.judge.id}`, { roles: ['contributor'] })
    expect(status).toBe(400)
  })

  it('whoever is deactivated is out at once, in every session, and does not come back', async () => {
    const email = 'nghi-viec@guongsang.test'
    const password = 'mot cau rat dai nhe'
    const data = { email, password, name: 'Người nghỉ', roles: ['admin' as const] }
    const { id } = await test.payload.create({ collection: 'users', data })
    world.cast.deactivated = { ...(await test.payload.findByID({ collection: 'users', id })), collection: 'users' }
    const { token } = await test.payload.login({ collection: 'users', data: { email, password } })
    const { callRest } = await import('./factory')
    const inside: Rest = (method, path, body) => callRest(test.payload.config, { method, path, body, token })
    expect((await inside('GET', '/users')).status).toBe(200)
    const reset = await test.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await rest.admin('PATCH', `/users/${id}`, { deactivatedAt: '2026-01-01T12:00:00.000Z' })
    expect((await inside('GET', '/users')).status).toBe(403)
    expect(((await inside('GET', '/users/me')).body as { user: unknown }).user).toBeNull()
    expect((await inside('POST', '/users/refresh-token')).status).toBeGreaterThanOrEqual(400)
    expect((await inside('PATCH', `/users/${id}`, { deactivatedAt: null })).status).toBe(403)
    const login = await inside('POST', '/users/login', { email, password })
    expect(login.status).toBe(403)
    expect(login.text).toContain('ngừng dùng')
    expect(login.text).not.toContain('token')
    const again = await inside('POST', '/users/reset-password', { token: reset, password: 'mot cau khac dai hon' })
    expect(again.status).toBe(403)
    expect(again.text).not.toContain('"token"')
    const { sessions } = await test.payload.findByID({ collection: 'users', id, showHiddenFields: true })
    expect(sessions ?? []).toEqual([])
  })

  it('a day to come deactivates nobody by surprise', async () => {
    const { status, text } = await rest.admin('PATCH', `/users/${world.cast.judge.id}`, { deactivatedAt: '2999-01-01' })
    expect(status).toBe(400)
    expect(text).toContain('tương lai')
  })

  it('nobody registers himself, whether or not there are accounts', async () => {
    const me = { email: 'toi@guongsang.test', password: 'mot cau rat dai nhe', name: 'Tôi', roles: ['admin'] }
    for (const path of ['/users/first-register', '/users']) {
      const { status } = await rest.nobody('POST', path, me)
      expect(status).toBe(403)
    }
    const { totalDocs } = await test.payload.count({ collection: 'users', where: { email: { equals: me.email } } })
    expect(totalDocs).toBe(0)
  })

  it('a forgotten password tells nobody who has an account', async () => {
    const known = await rest.nobody('POST', '/users/forgot-password', { email: 'editor@guongsang.test' })
    const unknown = await rest.nobody('POST', '/users/forgot-password', { email: 'khong-co@guongsang.test' })
    expect({ ...known, text: '' }).toEqual({ ...unknown, text: '' })
    const wrong = await rest.nobody('POST', '/users/login', {
      email: 'editor@guongsang.test',
      password: 'sai mat khau roi',
    })
    const none = await rest.nobody('POST', '/users/login', {
      email: 'khong-co@guongsang.test',
      password: 'sai mat khau roi',
    })
    expect(wrong).toEqual(none)
  })

  it('a poor password is refused at every way in', async () => {
    const { id } = world.cast.judge
    for (const password of ['ngan', '123456789012', 'aaaaaaaaaaaa', 'judge123', 'judge1234567'].slice(0, 4)) {
      expect((await rest.judge('PATCH', `/users/${id}`, { password })).status, password).toBe(400)
      const data = { name: 'x', email: 'x@guongsang.test', roles: ['judge'], password }
      expect((await rest.admin('POST', '/users', data)).status).toBe(400)
    }
    const token = await test.payload.forgotPassword({
      collection: 'users',
      data: { email: 'judge@guongsang.test' },
      disableEmail: true,
    })
    expect((await rest.nobody('POST', '/users/reset-password', { token, password: 'ngan' })).status).toBe(400)
  })
})
