import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import {
  createDraft,
  createPublished,
  createWorld,
  newConsent,
  newestVersion,
  publicVersion,
  type Rest,
  restAs,
  type World,
} from './factory'

let test: TestPayload
let world: World
let consent: string
let rest: Record<'admin' | 'editor' | 'orientation' | 'contributor', Rest>

const requireApproval = (requiresApproval: boolean) =>
  test.payload.updateGlobal({ slug: 'site-settings', data: { requiresApproval } })

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  await test.payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Gương Sáng', owner: 'UBND xã', description: 'Gương người tốt', locality: 'xã Phùng Nguyên' },
  })
  rest = {
    admin: await restAs(world, 'admin'),
    editor: await restAs(world, 'editor'),
    orientation: await restAs(world, 'orientation'),
    contributor: await restAs(world, 'contributor'),
  }
})

afterAll(() => test.close())

const move = async (by: Rest, id: string, name: string) =>
  (await by('POST', `/exemplars/${id}/move`, { move: name, note: 'Vì thế.' })).status

const patch = async (by: Rest, id: string, data: object, query = '') => by('PATCH', `/exemplars/${id}${query}`, data)

const stateOf = async (id: string) => (await newestVersion(world, 'exemplars', id)).state

describe('with approval switched on', () => {
  beforeEach(() => requireApproval(true))

  it('nothing is published before it is approved, by nobody', async () => {
    const { id } = await createDraft(world, 'exemplars', consent)
    for (const by of [rest.admin, rest.editor]) {
      const { status, text } = await patch(by, id, { _status: 'published' })
      expect(status).toBe(403)
      expect(text).toContain('duyệt định hướng')
    }
    expect(await move(rest.contributor, id, 'submit')).toBe(200)
    expect((await patch(rest.editor, id, { _status: 'published' })).status).toBe(403)
    expect(await move(rest.editor, id, 'approve')).toBe(403)
    expect(await move(rest.orientation, id, 'approve')).toBe(200)
    expect((await patch(rest.orientation, id, { _status: 'published' })).status).toBe(403)
    expect((await patch(rest.editor, id, { _status: 'published' })).status).toBe(200)
    expect(await publicVersion(world, 'exemplars', id)).toMatchObject({ state: 'published' })
  })

  it('approval lapses with a change of the text, not with a note', async () => {
    const { id } = await createDraft(world, 'exemplars', consent)
    await move(rest.editor, id, 'submit')
    await move(rest.orientation, id, 'approve')
    await patch(rest.editor, id, { internalNotes: 'Gọi lại cho xã.' }, '?draft=true')
    expect(await stateOf(id)).toBe('approved')
    const together = await patch(rest.editor, id, { standfirst: 'Một câu khác.', _status: 'published' })
    expect(together.status).toBe(403)
    const bulk = await rest.editor('PATCH', `/exemplars?where[id][equals]=${id}`, {
      standfirst: 'Câu khác.',
      _status: 'published',
    })
    expect(bulk.status).toBe(400)
    expect(await publicVersion(world, 'exemplars', id)).toBeNull()
    await patch(rest.editor, id, { standfirst: 'Một câu khác.' }, '?draft=true')
    expect(await stateOf(id)).toBe('submitted')
  })

  it('what is published from an older version than the approved one is refused', async () => {
    const { id } = await createDraft(world, 'exemplars', consent, { standfirst: 'Bản đầu.' })
    await patch(rest.editor, id, { standfirst: 'Bản được duyệt.', people: [] }, '?draft=true')
    await move(rest.editor, id, 'submit')
    await move(rest.orientation, id, 'approve')
    // Without `draft`, Payload's bulk update starts from the stored item, not from its newest version.
    await rest.editor('PATCH', `/exemplars?where[id][equals]=${id}`, { _status: 'published' })
    expect(await publicVersion(world, 'exemplars', id)).toBeNull()
  })

  it('a published text is changed only by way of a new approval; the public version stays', async () => {
    await requireApproval(false)
    const { id } = await createPublished(world, 'exemplars', consent, { standfirst: 'Bản công bố.' })
    await requireApproval(true)
    expect((await patch(rest.editor, id, { standfirst: 'Sửa thẳng.' })).status).toBeGreaterThanOrEqual(400)
    expect((await patch(rest.editor, id, { standfirst: 'Sửa thẳng.', _status: 'published' })).status).toBe(403)
    expect((await patch(rest.editor, id, { illustrative: true, _status: 'published' })).status).toBe(200)
    await patch(rest.editor, id, { standfirst: 'Bản sửa.' }, '?draft=true')
    expect(await stateOf(id)).toBe('draft')
    expect((await patch(rest.editor, id, { _status: 'published' })).status).toBe(403)
    expect(await publicVersion(world, 'exemplars', id)).toMatchObject({ standfirst: 'Bản công bố.' })
    expect(await move(rest.editor, id, 'submit')).toBe(200)
    expect(await move(rest.orientation, id, 'approve')).toBe(200)
    expect(await publicVersion(world, 'exemplars', id)).toMatchObject({ standfirst: 'Bản công bố.' })
  })

  it('a withdrawn item finds its way back', async () => {
    await requireApproval(false)
    const { id } = await createPublished(world, 'exemplars', consent)
    await requireApproval(true)
    expect(await move(rest.editor, id, 'withdraw')).toBe(200)
    expect((await patch(rest.editor, id, { _status: 'published' })).status).toBe(403)
    expect(await move(rest.editor, id, 'submit')).toBe(200)
    expect(await move(rest.orientation, id, 'approve')).toBe(200)
    expect((await patch(rest.editor, id, { _status: 'published' })).status).toBe(200)
  })
})

describe('without approval', () => {
  beforeEach(() => requireApproval(false))

  it('a contributor never writes the state or the records, through any door', async () => {
    const { id } = await createDraft(world, 'exemplars', null)
    const forged = {
      state: 'approved',
      textVersion: 7,
      textFingerprint: 'x',
      closedTextVersion: 0,
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      shortId: 'khac',
      slug: 'khac-khac',
      sortingKey: 'a',
      correction: 'Chỉ sửa lỗi.',
    }
    const before = await newestVersion(world, 'exemplars', id)
    for (const query of ['?draft=true', '?draft=true&autosave=true', ''])
      expect((await patch(rest.contributor, id, forged, query)).status).toBe(200)
    await rest.contributor('PATCH', `/exemplars?where[id][equals]=${id}&draft=true`, forged)
    const after = await newestVersion(world, 'exemplars', id)
    const records = ({
      state,
      textVersion,
      textFingerprint,
      firstPublishedAt,
      shortId,
      slug,
      sortingKey,
    }: typeof after) => ({ state, textVersion, textFingerprint, firstPublishedAt, shortId, slug, sortingKey })
    expect(records(after)).toEqual(records(before))
    const history = await rest.contributor('GET', `/exemplars/${id}/standing`)
    expect((history.body as { history: unknown[] }).history).toEqual([])
  })

  it('a submitted draft is out of the contributor’s hands, also where its stored item is older', async () => {
    const made = await rest.contributor('POST', '/exemplars?draft=true', { name: 'Hà Thị Mận', category: 'exemplar' })
    const { id } = (made.body as { doc: { id: string } }).doc
    expect((await patch(rest.contributor, id, { name: 'Hà Thị Mận' }, '?draft=true')).status).toBe(200)
    expect(await move(rest.contributor, id, 'submit')).toBe(200)
    for (const query of ['?draft=true', '', '?draft=true&autosave=true'])
      expect((await patch(rest.contributor, id, { name: 'Người khác' }, query)).status).toBe(403)
    const { docs } = await test.payload.findVersions({ collection: 'exemplars', where: { parent: { equals: id } } })
    for (const version of docs)
      for (const query of ['', '?draft=true'])
        expect((await rest.contributor('POST', `/exemplars/versions/${version.id}${query}`)).status).toBe(403)
    expect(await newestVersion(world, 'exemplars', id)).toMatchObject({ name: 'Hà Thị Mận', state: 'submitted' })
  })

  it('a change after consent needs it renewed; a declared slip does not, and is recorded', async () => {
    const { id } = await createPublished(world, 'exemplars', consent)
    const people = (agreedTextVersion: number) => [
      { name: 'Hà Thị Mận', part: 'subject', age: 'adult', consent, agreedTextVersion },
    ]
    const refused = await patch(rest.editor, id, { standfirst: 'Một câu khác hẳn.', _status: 'published' })
    expect(refused.text).toContain('đã đồng ý với bản viết số 1, nay là bản số 2')
    // Taking the agreement out and putting it back does not make the old number mean the new text.
    await patch(rest.editor, id, { standfirst: 'Một câu khác hẳn.', people: [] }, '?draft=true')
    expect((await patch(rest.editor, id, { people: people(1), _status: 'published' })).status).toBe(400)
    expect((await patch(rest.editor, id, { people: people(2), _status: 'published' })).status).toBe(200)
    const slip = { standfirst: 'Một câu khác hẳn!', correction: 'Sửa dấu câu.', _status: 'published' }
    expect((await patch(rest.editor, id, slip)).status).toBe(200)
    expect(await newestVersion(world, 'exemplars', id)).toMatchObject({ textVersion: 2, correction: null })
    const { body } = await rest.editor('GET', `/exemplars/${id}/standing`)
    expect((body as { history: unknown[] }).history).toMatchObject([
      { name: 'publish' },
      { name: 'correct', note: 'Sửa dấu câu.', by: 'editor' },
      { name: 'publish' },
      { name: 'revise' },
      { name: 'publish', by: null },
    ])
  })

  it('a fact of the page is a part of the text', async () => {
    const { id } = await createPublished(world, 'exemplars', consent)
    const { text } = await patch(rest.editor, id, { position: 'Bí thư chi bộ khu 4', _status: 'published' })
    expect(text).toContain('nay là bản số 2')
  })

  it('restoring the published version undoes a revision together with its number', async () => {
    const { id } = await createPublished(world, 'exemplars', consent)
    const { docs } = await test.payload.findVersions({
      collection: 'exemplars',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    await patch(rest.editor, id, { standfirst: 'Một câu khác hẳn.' }, '?draft=true')
    expect(await newestVersion(world, 'exemplars', id)).toMatchObject({ textVersion: 2, state: 'draft' })
    expect((await rest.editor('POST', `/exemplars/versions/${docs[0]?.id}`)).status).toBe(200)
    expect(await newestVersion(world, 'exemplars', id)).toMatchObject({ textVersion: 1, state: 'published' })
  })

  it('a bulk update writes each item’s own history', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await createDraft(world, 'exemplars', consent)).id))
    const bulk = await rest.editor('PATCH', `/exemplars?draft=true&where[id][in]=${ids.join(',')}`, {
      _status: 'published',
    })
    expect(bulk.status).toBe(200)
    for (const id of ids) {
      const { body } = await rest.editor('GET', `/exemplars/${id}/standing`)
      expect((body as { history: unknown[] }).history).toMatchObject([{ name: 'publish', from: 'draft', by: 'editor' }])
    }
  })

  it('in a bulk update what the gate refuses stays, the rest is published', async () => {
    const fit = (await createDraft(world, 'exemplars', consent)).id
    const unfit = (await createDraft(world, 'exemplars', null)).id
    const path = `/exemplars?draft=true&where[id][in]=${unfit},${fit}`
    const { status, text } = await rest.editor('PATCH', path, { _status: 'published' })
    expect(status).toBe(400)
    expect(text).toContain('chưa có bản đồng ý')
    expect(await publicVersion(world, 'exemplars', fit)).not.toBeNull()
    expect(await publicVersion(world, 'exemplars', unfit)).toBeNull()
  })

  it('whoever edits at the moment is not overwritten, but a withdrawal passes', async () => {
    const { id } = await createPublished(world, 'exemplars', consent)
    await rest.admin('POST', '/payload-locked-documents', {
      document: { relationTo: 'exemplars', value: id },
      user: { relationTo: 'users', value: world.cast.admin.id },
    })
    expect((await patch(rest.editor, id, { illustrative: true }, '?draft=true')).status).toBe(423)
    expect(await move(rest.editor, id, 'withdraw')).toBe(200)
    expect(await publicVersion(world, 'exemplars', id)).toBeNull()
  })

  it('a scheduled publication by somebody who has left since does not happen', async () => {
    const leaver = await test.payload.create({
      collection: 'users',
      data: { email: 'sap-nghi@guongsang.test', password: 'mot cau rat dai nhe', name: 'Sắp nghỉ', roles: ['editor'] },
    })
    const { id } = await createDraft(world, 'exemplars', consent)
    const input = {
      type: 'publish',
      doc: { relationTo: 'exemplars', value: id },
      user: { relationTo: 'users', value: leaver.id },
    }
    await test.payload.jobs.queue({ task: 'schedulePublish', input } as never)
    await rest.admin('PATCH', `/users/${leaver.id}`, { deactivatedAt: '2026-01-01T12:00:00.000Z' })
    await test.payload.jobs.run({ silent: true })
    expect(await publicVersion(world, 'exemplars', id)).toBeNull()
  })

  it('an appointed withdrawal happens although a half-written revision lies on top', async () => {
    const { id } = await createPublished(world, 'exemplars', consent)
    await patch(rest.editor, id, { name: '', standfirst: '' }, '?draft=true')
    const input = {
      type: 'unpublish',
      doc: { relationTo: 'exemplars', value: id },
      user: { relationTo: 'users', value: world.cast.editor.id },
    }
    await test.payload.jobs.queue({ task: 'schedulePublish', input } as never)
    await test.payload.jobs.run({ silent: true })
    expect(await publicVersion(world, 'exemplars', id)).toBeNull()
  })
})

describe('addresses', () => {
  beforeEach(() => requireApproval(false))

  it('the slug follows the title until the first publication, then stays', async () => {
    const { id, slug } = await createDraft(world, 'articles', consent, { title: 'Chuyện ở khu 4' })
    expect(slug).toMatch(/^chuyen-o-khu-4-[2-9a-hjkmnp-z]{6}$/)
    const renamed = await rest.editor('PATCH', `/articles/${id}?draft=true`, { title: 'Chuyện ở khu 5' })
    const short = slug.slice(-6)
    expect((renamed.body as { doc: { slug: string } }).doc.slug).toBe(`chuyen-o-khu-5-${short}`)
    const people = [{ name: 'Hà Thị Mận', part: 'subject', age: 'adult', consent, agreedTextVersion: 2 }]
    await rest.editor('PATCH', `/articles/${id}`, { people, _status: 'published' })
    await rest.editor('PATCH', `/articles/${id}?draft=true`, { title: 'Chuyện khác' })
    expect((await newestVersion(world, 'articles', id)).slug).toBe(`chuyen-o-khu-5-${short}`)
    await rest.editor('PATCH', `/articles/${id}?draft=true`, { slug: 'Địa chỉ <tự> ĐẶT!' })
    expect((await newestVersion(world, 'articles', id)).slug).toBe(`dia-chi-tu-dat-${short}`)
  })

  it.each(['…', '😀😀', '日本', '   ', 'đĐ'])('a title of %j has an address too', async (title) => {
    const { slug } = await createDraft(world, 'articles', consent, { title })
    expect(slug).toMatch(/^(?:bai|dd)-[2-9a-hjkmnp-z]{6}$/)
  })

  it('two items of one name have two addresses', async () => {
    const one = await createDraft(world, 'articles', consent, { title: 'Một tên' })
    const other = await createDraft(world, 'articles', consent, { title: 'Một tên' })
    expect(one.slug).not.toBe(other.slug)
    const { status } = await rest.editor('PATCH', `/articles/${one.id}?draft=true`, { slug: other.slug })
    expect(status).toBe(200)
    expect((await newestVersion(world, 'articles', one.id)).slug.endsWith(one.slug.slice(-6))).toBe(true)
  })
})
