import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import {
  type Cast,
  createDraft,
  createPublished,
  createWorld,
  itemAbout,
  newConsent,
  newestVersion,
  type PublishableSlug,
  publicVersion,
  publishables,
  restAs,
  type World,
} from './factory'

let test: TestPayload
let world: World
let consent: string

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
})

afterAll(() => test.close())

const asked = (collection: PublishableSlug) => ({ collection, depth: 0 }) as const

type Door = (collection: PublishableSlug, id: string, user: Cast[keyof Cast] | null) => Promise<unknown>

const as = (user: Cast[keyof Cast] | null) => (user ? { user, overrideAccess: false } : {})

/** Payload writes into the data it is given: every call gets its own. */
const published = () => ({ _status: 'published' }) as never

/** Every way in which somebody might make a draft public. */
const doors: Record<string, Door> = {
  update: (collection, id, user) => test.payload.update({ ...asked(collection), id, data: published(), ...as(user) }),
  'bulk update': async (collection, id, user) => {
    const where = { id: { equals: id } }
    const { errors } = await test.payload.update({ ...asked(collection), where, data: published(), ...as(user) })
    if (errors.length > 0) throw new Error(errors[0]?.message)
  },
  'bulk update of drafts': async (collection, id, user) => {
    const where = { id: { equals: id } }
    const bulk = { ...asked(collection), where, data: published(), draft: true, ...as(user) }
    const { errors } = await test.payload.update(bulk)
    if (errors.length > 0) throw new Error(errors[0]?.message)
  },
  'update as draft': (collection, id, user) =>
    test.payload.update({ ...asked(collection), id, data: published(), draft: true, ...as(user) }),
  autosave: (collection, id, user) =>
    test.payload.update({ ...asked(collection), id, data: published(), draft: true, autosave: true, ...as(user) }),
  'publishing all locales': (collection, id, user) =>
    test.payload.update({ ...asked(collection), id, data: published(), publishAllLocales: true, ...as(user) }),
  'unpublishing all locales': (collection, id, user) =>
    test.payload.update({ ...asked(collection), id, data: published(), unpublishAllLocales: true, ...as(user) }),
  'scheduled job': async (collection, id, user) => {
    await test.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: collection, value: id },
        ...(user ? { user: { relationTo: 'users', value: user.id } } : {}),
      },
    } as never)
    await test.payload.jobs.run({ silent: true })
    if (!(await publicVersion(world, collection, id))) throw new Error('not published')
  },
}

const newsroom = ['admin', 'editor', null] as const

describe.each(publishables)('%s without consent', (collection) => {
  describe.each(newsroom)('as %s', (role) => {
    it.each(Object.keys(doors))('is not published by %s', async (door) => {
      const { id } = await createDraft(world, collection, null)
      const user = role ? world.cast[role] : null
      await expect(doors[door]?.(collection, id, user)).rejects.toThrow()
      expect(await publicVersion(world, collection, id)).toBeNull()
    })

    it('is not published by being created', async () => {
      const before = await test.payload.count({ collection })
      const user = role ? world.cast[role] : null
      for (const draft of [true, false]) {
        const data = itemAbout(world, collection, null, { _status: 'published' })
        const create = test.payload.create({ ...asked(collection), data, draft, ...as(user) } as never)
        if (!draft) await expect(create).rejects.toThrow(/Chưa công bố được: Hà Thị Mận chưa có bản đồng ý/)
        else expect(await publicVersion(world, collection, String((await create).id))).toBeNull()
      }
      const after = await test.payload.count({ collection })
      expect(after.totalDocs - before.totalDocs).toBe(1)
    })
  })
})

describe.each(publishables)('%s with consent', (collection) => {
  it.each(Object.keys(doors))('is published by %s', async (door) => {
    const { id } = await createDraft(world, collection, consent)
    await doors[door]?.(collection, id, world.cast.editor)
    expect((await publicVersion(world, collection, id))?.id).toBe(id)
    expect((await newestVersion(world, collection, id)).state).toBe('published')
  })

  it('stays public when something is saved without a word about its status', async () => {
    const { id } = await createPublished(world, collection, consent)
    await test.payload.update({ ...asked(collection), id, data: { illustrative: true } as never })
    expect(await publicVersion(world, collection, id)).toMatchObject({ illustrative: true })
  })

  it('is withdrawn and published again', async () => {
    const { id } = await createPublished(world, collection, consent)
    await test.payload.update({
      ...asked(collection),
      id,
      data: { _status: 'draft' } as never,
      ...as(world.cast.editor),
    })
    expect(await publicVersion(world, collection, id)).toBeNull()
    expect((await newestVersion(world, collection, id)).state).toBe('withdrawn')
    await doors.update?.(collection, id, world.cast.editor)
    expect((await newestVersion(world, collection, id)).state).toBe('published')
  })

  it.each([true, false])('a copy (draft: %s) is a draft to which nobody has agreed', async (draft) => {
    if (collection === 'anniversaries') return
    const { id, slug } = await createPublished(world, collection, consent)
    const copy = await test.payload
      .duplicate({ collection, id, draft, depth: 0, data: draft ? {} : published(), ...as(world.cast.editor) })
      .catch((error: Error) => error.message)
    if (!draft) return expect(copy).toMatch(/chưa đồng ý với bản viết nào/)
    expect(copy).toMatchObject({
      state: 'draft',
      _status: 'draft',
      textVersion: 1,
      firstPublishedAt: null,
      publishedOn: null,
      people: [{ consent, agreedTextVersion: null }],
    })
    expect((copy as unknown as { slug: string }).slug).not.toBe(slug)
  })

  it('goes at once when the consent is revoked, whatever lies on top of it', async () => {
    const own = await newConsent(world)
    const untouched = await createPublished(world, collection, own)
    const revised = await createPublished(world, collection, own)
    const halfWritten = await createPublished(world, collection, own)
    const locked = await createPublished(world, collection, own)
    const unrelated = await createPublished(world, collection, consent)
    await test.payload.update({
      ...asked(collection),
      id: revised.id,
      draft: true,
      data: { standfirst: 'Một câu khác.', people: [] } as never,
    })
    await test.payload.update({
      ...asked(collection),
      id: halfWritten.id,
      draft: true,
      data: { standfirst: '', title: '', name: '' } as never,
    })
    await test.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: collection, value: locked.id },
        user: { relationTo: 'users', value: world.cast.admin.id },
      } as never,
    })
    await test.payload.update({
      collection: 'consents',
      id: own,
      data: { revokedOn: '2026-06-01T12:00:00.000Z' },
      user: world.cast.affairs,
      overrideAccess: false,
    })
    for (const { id } of [untouched, revised, halfWritten, locked]) {
      expect(await publicVersion(world, collection, id)).toBeNull()
      expect((await newestVersion(world, collection, id)).state).toBe('withdrawn')
      await expect(doors.update?.(collection, id, world.cast.admin)).rejects.toThrow()
    }
    expect((await publicVersion(world, collection, unrelated.id))?.id).toBe(unrelated.id)
  })

  it('does not come back by restoring a version from before the revocation', async () => {
    const own = await newConsent(world)
    const { id } = await createPublished(world, collection, own)
    await test.payload.update({ ...asked(collection), id, data: { illustrative: true } as never })
    const { docs } = await test.payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: 'createdAt',
    })
    expect(docs).toHaveLength(2)
    const version = String(docs[0]?.id)
    await test.payload.update({ collection: 'consents', id: own, data: { purposes: ['print'] } })
    await expect(test.payload.restoreVersion({ collection, id: version, ...as(world.cast.editor) })).rejects.toThrow(
      /chưa đồng ý cho “Cổng thông tin”/,
    )
    const rest = await restAs(world, 'admin')
    for (const query of ['', '?draft=false', '?draft=true']) {
      await rest('POST', `/${collection}/versions/${version}${query}`)
      expect(await publicVersion(world, collection, id)).toBeNull()
    }
  })

  it('is neither deleted nor put into the trash while it is public', async () => {
    const { id } = await createPublished(world, collection, consent)
    await expect(test.payload.delete({ collection, id, ...as(world.cast.admin) })).rejects.toThrow(/Thôi công bố/)
    const bulk = await test.payload.delete({
      collection,
      where: { id: { equals: id } },
      ...as(world.cast.admin),
    })
    expect(bulk.errors).toHaveLength(1)
    const trash = { deletedAt: new Date().toISOString() } as never
    await expect(
      test.payload.update({ ...asked(collection), id, data: trash, ...as(world.cast.admin) }),
    ).rejects.toThrow(/thùng rác/)
    expect((await publicVersion(world, collection, id))?.id).toBe(id)
  })

  it('comes back from the trash as a draft, and public only through the gate', async () => {
    const { id } = await createDraft(world, collection, null)
    const trash = { deletedAt: new Date().toISOString() } as never
    await test.payload.update({ ...asked(collection), id, data: trash, ...as(world.cast.admin) })
    const back = { deletedAt: null, _status: 'published' } as never
    await expect(
      test.payload.update({ ...asked(collection), id, trash: true, data: back, ...as(world.cast.admin) }),
    ).rejects.toThrow(/Chưa công bố được/)
    expect(await publicVersion(world, collection, id)).toBeNull()
  })
})
