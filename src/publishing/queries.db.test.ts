import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import { exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { createDraft, createPublished, createWorld, type Item, newConsent, newPicture, type World } from './factory'

let test: TestPayload
let world: World
let consent: string
let shown: Item
let draft: Item
// Loaded once the test's database is known: they read the configuration.
let queries: typeof import('./queries')

beforeAll(async () => {
  test = await createTestPayload()
  queries = await import('./queries')
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  const portrait = await newPicture(world)
  draft = await createDraft(world, 'exemplars', consent, { portrait: portrait.id })
  const secret = await newPicture(world)
  const article = await createPublished(world, 'articles', consent)
  const unpublished = await createDraft(world, 'articles', consent)
  shown = await createPublished(world, 'exemplars', consent, {
    portrait: (await newPicture(world)).id,
    articles: [unpublished.id, article.id],
    internalNotes: 'Chỉ nói trong nhà',
  })
  // A draft beside the public version, with another text and another picture.
  await test.payload.update({
    collection: 'exemplars',
    id: shown.id,
    draft: true,
    data: { standfirst: 'Câu chưa ai duyệt.', portrait: secret.id },
  })
  const withdrawn = await createPublished(world, 'exemplars', consent)
  await test.payload.update({
    collection: 'exemplars',
    id: withdrawn.id,
    data: { _status: 'draft' },
    unpublishAllLocales: true,
    context: { move: 'withdraw', note: 'Gia đình đề nghị', asSystem: true },
  })
  await test.payload.update({ collection: 'exemplars', id: draft.id, data: { deletedAt: new Date().toISOString() } })
  await createPublished(world, 'exemplars', consent, { category: 'good-deed' })
})

afterAll(() => test.close())

describe('a list', () => {
  it('holds what is published of its kind, and nothing of a draft', async () => {
    const docs = await queries.listItems(exemplarKind, { limit: 24 })
    expect(docs.map(({ id }) => id)).toEqual([shown.id])
    expect(JSON.stringify(docs)).not.toContain('chưa ai duyệt')
  })

  it('names units and sectors, and shows public pictures', async () => {
    const docs = await queries.listItems(exemplarKind, { limit: 24 })
    const [summary] = docs.map(exemplarKind.summary)
    expect(summary).toMatchObject({ unit: { name: 'xã Phùng Nguyên' }, sectors: [{ name: 'Nông nghiệp' }] })
    expect(summary?.picture?.sizes.length).toBeGreaterThan(0)
  })

  it('makes the same number of statements for one item and for twenty', async () => {
    const list = () => queries.listItems(exemplarKind, { limit: 24 })
    const one = await test.countStatements(list)
    for (let i = 0; i < 19; i += 1)
      await createPublished(world, 'exemplars', consent, { portrait: (await newPicture(world)).id })
    expect((await list()).length).toBe(20)
    expect(await test.countStatements(list)).toBe(one)
  }, 120_000)
})

describe('an item', () => {
  const find = () => queries.getItem(exemplarKind, shown.slug, contentKinds)

  it('keeps to itself who agreed and what the office notes', async () => {
    const found = await find()
    expect(found?.doc.name).toBe('Hà Thị Mận')
    const text = JSON.stringify(found?.doc)
    for (const secret of ['people', 'internalNotes', 'lifeCycle', 'textFingerprint', consent, 'trong nhà', 'duyệt'])
      expect(text).not.toContain(secret)
  })

  it('points only to what is public', async () => {
    const found = await find()
    expect(found?.cards(found.doc.articles).map(({ kind }) => kind)).toEqual(['article'])
  })

  it('is not found in another kind, nor while it is a draft', async () => {
    expect(await queries.getItem(goodDeedKind, shown.slug, contentKinds)).toBeNull()
    expect(await queries.getItem(exemplarKind, draft.slug, contentKinds)).toBeNull()
  })

  it('makes the same number of statements with one related item and with twenty', async () => {
    const articles: string[] = []
    for (let i = 0; i < 20; i += 1) articles.push((await createPublished(world, 'articles', consent)).id)
    const [few, many] = [articles.slice(0, 1), articles]
    const [one, twenty] = [
      await createPublished(world, 'exemplars', consent, { articles: few }),
      await createPublished(world, 'exemplars', consent, { articles: many }),
    ]
    const read = (slug: string) => async () => {
      const found = await queries.getItem(exemplarKind, slug, contentKinds)
      return found?.cards(found.doc.articles).length
    }
    expect([await read(one.slug)(), await read(twenty.slug)()]).toEqual([1, 20])
    expect(await test.countStatements(read(twenty.slug))).toBe(await test.countStatements(read(one.slug)))
  }, 120_000)
})

describe('a draft in the preview', () => {
  it('is what an editor saved last, with its picture', async () => {
    const found = await queries.getDraft('exemplars', shown.id, world.cast.editor, contentKinds)
    const summary = exemplarKind.summary(found?.doc as never)
    expect(summary.standfirst).toBe('Câu chưa ai duyệt.')
    expect(summary.picture?.sizes[0]?.src).toMatch(/^\/xem-truoc\/tep\//u)
  })

  it('is closed to a contributor of another unit and to judges', async () => {
    const { neighbour, judge } = world.cast
    const drafted = await createDraft(world, 'exemplars', consent)
    expect(await queries.getDraft('exemplars', drafted.id, neighbour, contentKinds)).toBeNull()
    expect(await queries.getDraft('exemplars', drafted.id, judge, contentKinds)).toBeNull()
  })
})
