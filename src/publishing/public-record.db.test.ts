import { readdir } from 'node:fs/promises'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { uploadsFolder } from '@/media/folder'
import {
  createDraft,
  createPublished,
  createWorld,
  newConsent,
  newPicture,
  type PublishableSlug,
  pictureFile,
  publishables,
  type World,
} from './factory'

let test: TestPayload
let world: World
let consent: string
let database: pg.Client

const prefixes: Record<PublishableSlug, string> = {
  exemplars: '/guong-dien-hinh',
  practices: '/mo-hinh-cach-lam-hay',
  articles: '/tin-bai',
  movements: '/phong-trao-thi-dua',
  anniversaries: '/ky-niem-11-6',
  events: '/giao-luu-toa-dam',
  documents: '/van-ban',
  'special-pages': '/chuyen-trang',
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  database = new pg.Client({ connectionString: test.databaseUrl })
  await database.connect()
})

afterAll(async () => {
  await database.end()
  await test.close()
})

const rows = async (statement: string, values: unknown[] = []) => (await database.query(statement, values)).rows

const addressesOf = (item: string) =>
  rows('SELECT path, kind, state, target FROM addresses WHERE item = $1 ORDER BY since, path', [item])

const changesOf = async (item: string) =>
  (await rows('SELECT change FROM content_changes WHERE item = $1 ORDER BY id', [item])).map(({ change }) => change)

const filesOf = async (item: string) =>
  (await rows('SELECT files FROM published_files WHERE item = $1 ORDER BY token', [item])).flatMap(({ files }) => files)

const counts = async () =>
  (
    await rows(`SELECT (SELECT count(*) FROM content_changes) AS changes, (SELECT count(*) FROM addresses) AS addresses,
      (SELECT count(*) FROM published_files) AS files, (SELECT value FROM content_generation) AS generation`)
  )[0]

const update = (collection: PublishableSlug, id: string, data: object, draft = false) =>
  test.payload.update({ collection, id, draft, data: data as never, depth: 0 })

/** The picture where the collection's items have one: a document has it in its text. */
const withPicture = (collection: PublishableSlug, value: string): Record<string, unknown> => {
  if (collection === 'exemplars') return { portrait: value }
  if (collection !== 'documents') return { cover: value }
  const upload = { type: 'upload', version: 3, format: '', id: 'u', relationTo: 'media', value, fields: null }
  return { story: { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [upload] } } }
}

describe.each(publishables)('%s', (collection) => {
  it('leaves no trace while it is a draft', async () => {
    const before = await counts()
    const picture = await newPicture(world)
    const { id } = await createDraft(world, collection, consent, withPicture(collection, picture.id))
    await update(collection, id, { standfirst: 'Một câu khác.' }, true)
    await update(collection, id, { standfirst: 'Một câu nữa.' })
    await update(collection, id, { deletedAt: new Date().toISOString() })
    await test.payload.delete({ collection, id, trash: true })
    expect(await counts()).toEqual(before)
  })

  it('comes, changes, goes and comes back, with its address and its files', async () => {
    const picture = await newPicture(world)
    const other = await newPicture(world)
    const { id, slug } = await createPublished(world, collection, consent, withPicture(collection, picture.id))
    const path = `${prefixes[collection]}/${slug}`
    expect(await addressesOf(id)).toMatchObject([{ path, state: 'live', target: null }])
    const files = await filesOf(id)
    expect(files.length).toBeGreaterThan(0)
    expect(files.every((name: string) => name.startsWith(String(picture.token)))).toBe(true)
    const stored = await readdir(uploadsFolder())
    for (const name of files) expect(stored).toContain(name)

    await update(collection, id, { illustrative: true })
    await update(collection, id, { ...withPicture(collection, other.id), standfirst: 'Bản sửa.' }, true)
    expect(await changesOf(id)).toEqual(['published', 'changed'])
    expect(await filesOf(id)).toEqual(files)

    await update(collection, id, { _status: 'draft' })
    expect(await addressesOf(id)).toMatchObject([{ path, state: 'gone', target: null }])
    expect(await filesOf(id)).toEqual([])
    expect(await changesOf(id)).toEqual(['published', 'changed', 'withdrawn'])

    const people = [{ name: 'Hà Thị Mận', part: 'subject', age: 'adult', consent, agreedTextVersion: 2 }]
    await update(collection, id, { people, _status: 'published' })
    expect(await addressesOf(id)).toMatchObject([{ path, state: 'live' }])
    expect((await filesOf(id)).every((name: string) => name.startsWith(String(other.token)))).toBe(true)

    await update(collection, id, { _status: 'draft' })
    await test.payload.delete({ collection, id })
    expect(await addressesOf(id)).toMatchObject([{ path, state: 'gone' }])
    expect(await changesOf(id)).toEqual(['published', 'changed', 'withdrawn', 'published', 'withdrawn'])
  })
})

describe('the register of addresses', () => {
  it('leads every old address to the present one, without chains', async () => {
    const { id, slug } = await createPublished(world, 'articles', consent)
    const short = slug.slice(-6)
    for (const name of ['ten-hai', 'ten-ba']) await update('articles', id, { slug: name })
    expect(await addressesOf(id)).toEqual(
      [
        { path: `/tin-bai/${slug}`, kind: 'article', state: 'moved', target: `/tin-bai/ten-ba-${short}` },
        { path: `/tin-bai/ten-hai-${short}`, kind: 'article', state: 'moved', target: `/tin-bai/ten-ba-${short}` },
        { path: `/tin-bai/ten-ba-${short}`, kind: 'article', state: 'live', target: null },
      ].sort(byPath),
    )
    await update('articles', id, { slug: 'ten-hai' })
    expect((await addressesOf(id)).sort(byPath)).toMatchObject(
      [
        { path: `/tin-bai/${slug}`, target: `/tin-bai/ten-hai-${short}` },
        { path: `/tin-bai/ten-ba-${short}`, state: 'moved', target: `/tin-bai/ten-hai-${short}` },
        { path: `/tin-bai/ten-hai-${short}`, state: 'live' },
      ].sort(byPath),
    )
    await update('articles', id, { _status: 'draft' })
    expect((await addressesOf(id)).map(({ state }) => state)).toEqual(['gone', 'gone', 'gone'])
  })

  it('an emerging factor that becomes an exemplar keeps its history and is found at its old address', async () => {
    const { id, slug } = await createPublished(world, 'exemplars', consent, { category: 'emerging' })
    expect(await addressesOf(id)).toMatchObject([{ path: `/nhan-to-moi/${slug}`, kind: 'emerging', state: 'live' }])
    await update('exemplars', id, { category: 'exemplar', _status: 'published' })
    expect((await addressesOf(id)).sort(byPath)).toMatchObject([
      { path: `/guong-dien-hinh/${slug}`, kind: 'exemplar', state: 'live' },
      { path: `/nhan-to-moi/${slug}`, kind: 'emerging', state: 'moved', target: `/guong-dien-hinh/${slug}` },
    ])
    const history = await rows('SELECT move FROM item_moves WHERE item = $1 ORDER BY id', [id])
    expect(history).toEqual([{ move: 'publish' }, { move: 'publish' }])
  })

  it('holds units and sectors from the start, and where they moved', async () => {
    const unit = await test.payload.create({
      collection: 'units',
      data: { name: 'xã Tứ Xã', slug: '', kind: 'commune' },
    })
    expect(await addressesOf(unit.id)).toMatchObject([{ path: '/don-vi/xa-tu-xa', kind: 'unit', state: 'live' }])
    await test.payload.update({ collection: 'units', id: unit.id, data: { slug: 'tu-xa' } })
    expect((await addressesOf(unit.id)).sort(byPath)).toMatchObject([
      { path: '/don-vi/tu-xa', state: 'live' },
      { path: '/don-vi/xa-tu-xa', state: 'moved', target: '/don-vi/tu-xa' },
    ])
  })
})

const byPath = (one: { path: string }, other: { path: string }) => one.path.localeCompare(other.path)

describe('files', () => {
  it('stay public while one of two items shows them, and go with the last', async () => {
    const picture = await newPicture(world)
    const one = await createPublished(world, 'articles', consent, { cover: picture.id })
    const other = await createPublished(world, 'events', consent, { cover: picture.id })
    const shown = () => rows('SELECT item FROM published_files WHERE token = $1', [picture.token])
    expect(await shown()).toHaveLength(2)
    await update('articles', one.id, { _status: 'draft' })
    expect(await shown()).toEqual([{ item: other.id }])
    await update('events', other.id, { _status: 'draft' })
    expect(await shown()).toEqual([])
  })

  it('a replaced file takes the place of the old one, which is gone', async () => {
    const picture = await newPicture(world)
    const { id } = await createPublished(world, 'articles', consent, { cover: picture.id })
    const before = await filesOf(id)
    const generation = (await counts()).generation
    const after = await test.payload.update({
      collection: 'media',
      id: picture.id,
      data: { shows: 'nobody' },
      file: await pictureFile('moi.jpg', 400),
    })
    expect(after.token).not.toBe(picture.token)
    const files = await filesOf(id)
    expect(files).toEqual(
      ['320', '400'].flatMap((width) => ['avif', 'webp', 'jpg'].map((as) => `${after.token}-${width}.${as}`)),
    )
    const stored = await readdir(uploadsFolder())
    for (const name of files) expect(stored).toContain(name)
    for (const name of before) expect(stored).not.toContain(name)
    expect(stored.filter((name) => name.startsWith(String(picture.token)))).toEqual([])
    expect(Number((await counts()).generation)).toBeGreaterThan(Number(generation))
  })

  it('an id that merely stands in a text makes nothing public', async () => {
    const picture = await newPicture(world)
    const { id } = await createPublished(world, 'articles', consent, {
      standfirst: `Ảnh ${picture.id} chưa ai được xem.`,
      internalNotes: `Dùng ảnh ${picture.id}?`,
    })
    expect(await filesOf(id)).toEqual([])
  })
})

describe('the record stands and falls with the change', () => {
  it('a transaction that is rolled back leaves nothing', async () => {
    const { id } = await createDraft(world, 'articles', consent)
    const before = await counts()
    const history = await rows('SELECT count(*) FROM item_moves')
    const req = await createLocalReq({}, test.payload)
    await initTransaction(req)
    await test.payload.update({ collection: 'articles', id, data: { _status: 'published' }, req })
    await killTransaction(req)
    expect(await counts()).toEqual(before)
    expect(await rows('SELECT count(*) FROM item_moves')).toEqual(history)
    expect((await rows('SELECT _status FROM articles WHERE id = $1', [id]))[0]).toEqual({ _status: 'draft' })
  })

  it('and so with everything that a revoked consent takes along', async () => {
    const own = await newConsent(world)
    const { id } = await createPublished(world, 'articles', own)
    const before = await counts()
    const req = await createLocalReq({}, test.payload)
    await initTransaction(req)
    await test.payload.update({ collection: 'consents', id: own, data: { revokedOn: '2026-06-01T12:00:00.000Z' }, req })
    await killTransaction(req)
    expect(await counts()).toEqual(before)
    expect((await addressesOf(id))[0]).toMatchObject({ state: 'live' })
  })

  it('is seen by nobody before the commit, and told to whoever listens after it', async () => {
    const { id } = await createDraft(world, 'articles', consent)
    const before = await counts()
    const heard: string[] = []
    await database.query('LISTEN content_changes')
    database.on('notification', ({ payload }) => heard.push(String(payload)))
    const req = await createLocalReq({}, test.payload)
    await initTransaction(req)
    await test.payload.update({ collection: 'articles', id, data: { _status: 'published' }, req })
    expect(await counts()).toEqual(before)
    expect(heard).toEqual([])
    await commitTransaction(req)
    const { generation } = await counts()
    expect(Number(generation)).toBe(Number(before.generation) + 1)
    expect(heard).toEqual([generation])
    await database.query('UNLISTEN content_changes')
  })

  it('generations become visible in their own order under 20 publications at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => createDraft(world, 'articles', consent)))
    const start = Number((await counts()).generation)
    let running = true
    const gaps: unknown[] = []
    const watch = async () => {
      let seen = 0
      while (running) {
        const [row] = await rows(
          'SELECT count(*)::int AS count, coalesce(max(generation), 0)::int AS newest FROM content_changes WHERE generation > $1',
          [start],
        )
        if (row.count !== (row.newest === 0 ? 0 : row.newest - start) || row.newest < seen) gaps.push({ ...row, start })
        seen = row.newest
      }
    }
    const watching = watch()
    await Promise.all(drafts.map(({ id }) => update('articles', id, { _status: 'published' })))
    running = false
    await watching
    expect(gaps).toEqual([])
    expect(Number((await counts()).generation)).toBe(start + 20)
    expect(await rows('SELECT id FROM content_changes WHERE generation IS NULL')).toEqual([])
  })

  it('settings, occasions and campaigns tell of their changes too', async () => {
    const before = Number((await counts()).generation)
    await test.payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Gương Sáng', owner: 'UBND xã', description: 'Gương', locality: 'xã' },
    })
    await test.payload.create({ collection: 'occasions', data: { name: 'Quốc khánh', day: 2, month: 9 } })
    expect(Number((await counts()).generation)).toBe(before + 2)
  })
})
