import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import { withdrawExpired } from './consent-consequences'
import {
  createDraft,
  createPublished,
  createWorld,
  newConsent,
  newestVersion,
  newPicture,
  pictureFile,
  publicVersion,
  shown,
  type World,
} from './factory'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const isPublic = async (id: string) => (await publicVersion(world, 'exemplars', id)) !== null

const editor = () => ({ user: world.cast.editor, overrideAccess: false })

describe('a consent that changes', () => {
  it.each([
    ['is revoked', { revokedOn: '2026-06-01T12:00:00.000Z' }, false],
    ['no longer covers the web', { purposes: ['print' as const] }, false],
    ['covers more', { purposes: ['web' as const, 'print' as const] }, true],
    ['turns out to be another person’s', { person: 'Trần Văn Khác' }, false],
    ['gets its name written better', { person: 'hà thị MẬN' }, true],
    [
      'turns out to be given by somebody else',
      { givenBy: 'next-of-kin' as const, representative: 'Hà Văn Lúa' },
      false,
    ],
    ['turns out to have expired', { expiresOn: '2026-02-01T12:00:00.000Z' }, false],
    ['is yet to begin', { givenOn: '2999-01-01T12:00:00.000Z' }, false],
    ['gets a note', { note: 'Gọi lại sau.' }, true],
  ])('%s', async (_, data, stays) => {
    const consent = await newConsent(world)
    const { id } = await createPublished(world, 'exemplars', consent)
    await test.payload.update({ collection: 'consents', id: consent, data, ...editor() })
    expect(await isPublic(id)).toBe(stays)
  })

  it('the history says why', async () => {
    const consent = await newConsent(world)
    const { id } = await createPublished(world, 'exemplars', consent)
    await test.payload.update({ collection: 'consents', id: consent, data: { purposes: ['print'] }, ...editor() })
    const req = await createLocalReq({}, test.payload)
    const { listMoves } = await import('./moves')
    expect(await listMoves(req, 'exemplars', id)).toMatchObject([
      { name: 'withdraw', to: 'withdrawn', note: 'Tự thôi công bố: Hà Thị Mận chưa đồng ý cho “Cổng thông tin”.' },
      { name: 'publish' },
    ])
  })

  it('many at once', async () => {
    const consents = await Promise.all([newConsent(world), newConsent(world), newConsent(world)])
    const items = await Promise.all(consents.map((consent) => createPublished(world, 'articles', consent)))
    await test.payload.update({
      collection: 'consents',
      where: { id: { in: consents } },
      data: { revokedOn: '2026-06-01T12:00:00.000Z' },
      ...editor(),
    })
    for (const { id } of items) {
      expect(await publicVersion(world, 'articles', id)).toBeNull()
      expect(await newestVersion(world, 'articles', id)).toMatchObject({ state: 'withdrawn' })
    }
  })

  it('an item that shows others too goes as well', async () => {
    const [mine, another] = [await newConsent(world), await newConsent(world, { person: 'Tạ Thị Ích' })]
    const people = [shown(mine), { ...shown(another), name: 'Tạ Thị Ích', part: 'mentioned' }]
    const { id } = await createPublished(world, 'events', mine, { people })
    await test.payload.update({ collection: 'consents', id: another, data: { purposes: ['print'] }, ...editor() })
    expect(await publicVersion(world, 'events', id)).toBeNull()
  })
})

describe('a consent that expires', () => {
  it.each([
    ['on its last day', '2026-05-31T16:59:59.999Z', true],
    ['the moment after, in Vietnam', '2026-05-31T17:00:00.000Z', false],
    ['weeks later', '2026-06-20T00:00:00.000Z', false],
  ])('%s', async (_, at, stays) => {
    const consent = await newConsent(world, { expiresOn: '2026-05-31' })
    const { id } = await createDraft(world, 'exemplars', consent)
    // The clock of the test stands after the last day: the stored item is made public past the gate.
    await test.payload.update({ collection: 'consents', id: consent, data: { expiresOn: null } })
    await test.payload.update({ collection: 'exemplars', id, data: { _status: 'published' } })
    await test.payload.db.updateOne({
      collection: 'consents',
      id: consent,
      data: { expiresOn: '2026-05-31T12:00:00.000Z' },
    })
    const req = await createLocalReq({}, test.payload)
    expect(await withdrawExpired(req, contentKinds, new Date(at))).toBe(stays ? 0 : 1)
    expect(await isPublic(id)).toBe(stays)
    if (stays) await test.payload.update({ collection: 'consents', id: consent, data: { revokedOn: at } })
  })
})

describe('media', () => {
  it('whose question is not answered keep an item from being published, wherever they are', async () => {
    const consent = await newConsent(world)
    const picture = await newPicture(world, null)
    const upload = {
      type: 'upload',
      version: 3,
      format: '',
      id: 'u',
      relationTo: 'media',
      value: picture.id,
      fields: null,
    }
    const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [upload] }
    for (const more of [{ portrait: picture.id }, { gallery: [picture.id] }, { story: { root } }]) {
      const { id } = await createDraft(world, 'exemplars', consent, more)
      await expect(
        test.payload.update({ collection: 'exemplars', id, data: { _status: 'published' } }),
      ).rejects.toThrow(/chưa trả lời có người nhận ra được hay không/)
    }
    const { id } = await createDraft(world, 'special-pages', null, {
      people: [],
      showsNobody: true,
      layout: [{ blockType: 'text', heading: 'Một', story: { root } }],
    })
    await expect(
      test.payload.update({ collection: 'special-pages', id, data: { _status: 'published' } }),
    ).rejects.toThrow(/chưa trả lời/)
  })

  it('that show people need people', async () => {
    const picture = await newPicture(world, 'people')
    const { id } = await createDraft(world, 'articles', null, { people: [], showsNobody: true, cover: picture.id })
    await expect(test.payload.update({ collection: 'articles', id, data: { _status: 'published' } })).rejects.toThrow(
      /có ảnh chụp người nhận ra được nhưng chưa ghi người nào/,
    )
  })

  it('that turn out to show somebody take the item off the site', async () => {
    const picture = await newPicture(world)
    const nobody = { people: [], showsNobody: true, cover: picture.id }
    const { id } = await createDraft(world, 'articles', null, nobody)
    await test.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await publicVersion(world, 'articles', id)).not.toBeNull()
    await test.payload.update({ collection: 'media', id: picture.id, data: { shows: 'people' }, ...editor() })
    expect(await publicVersion(world, 'articles', id)).toBeNull()
  })

  it.each([
    [undefined, false],
    ['nobody', true],
    ['people', false],
  ] as const)('replaced by another file, with the answer %s: the item stays %s', async (shows, stays) => {
    const picture = await newPicture(world)
    const { id } = await createDraft(world, 'articles', null, { people: [], showsNobody: true, cover: picture.id })
    await test.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await test.payload.update({
      collection: 'media',
      id: picture.id,
      data: { ...(shows ? { shows } : {}) },
      file: await pictureFile('khac.jpg', 500),
      ...editor(),
    })
    expect((await publicVersion(world, 'articles', id)) !== null).toBe(stays)
  })

  it('that are public are neither changed by contributors nor deleted by anybody', async () => {
    const contributor = { user: world.cast.contributor, overrideAccess: false }
    const picture = await test.payload.create({
      collection: 'media',
      data: { alt: 'Bờ kênh', shows: 'nobody' },
      file: await pictureFile(),
      ...contributor,
    })
    await test.payload.update({ collection: 'media', id: picture.id, data: { alt: 'Bờ kênh khu 4' }, ...contributor })
    const { id } = await createDraft(world, 'articles', null, { people: [], showsNobody: true, cover: picture.id })
    await test.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await expect(
      test.payload.update({ collection: 'media', id: picture.id, data: { alt: 'x' }, ...contributor }),
    ).rejects.toThrow(/đã công bố/)
    await expect(
      test.payload.update({ collection: 'media', id: picture.id, data: {}, file: await pictureFile(), ...contributor }),
    ).rejects.toThrow(/đã công bố/)
    await expect(test.payload.delete({ collection: 'media', id: picture.id, ...editor() })).rejects.toThrow(
      /đã công bố/,
    )
    const neighbour = { user: world.cast.neighbour, overrideAccess: false }
    const other = await newPicture(world)
    for (const medium of [picture, other])
      await expect(
        test.payload.update({ collection: 'media', id: medium.id, data: { alt: 'x' }, ...neighbour }),
      ).rejects.toThrow()
  })
})
