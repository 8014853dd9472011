import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { mayFollow } from '@/publishing/access'
import {
  type Cast,
  createPublished,
  createWorld,
  type Item,
  newConsent,
  type Rest,
  restAs,
  type World,
} from '@/publishing/factory'
import { roles } from '@/users/roles'
import { postingChannels } from './posting-channels'
import { listPostings } from './postings'
import { postingsToUndo, titlesOf } from './postings-to-undo'

let test: TestPayload
let world: World
let req: PayloadRequest
let editor: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  req = await createLocalReq({}, test.payload)
  editor = await restAs(world, 'editor')
})

afterAll(() => test.close())

const everywhere = ['web', 'embeds', 'loudspeaker', 'social', 'print'] as const

const published = async (purposes: readonly (typeof everywhere)[number][] = everywhere) => {
  const consent = await newConsent(world, { purposes: [...purposes] })
  return { consent, item: await createPublished(world, 'exemplars', consent) }
}

const link = 'https://www.facebook.com/guongsang/posts/1'

const posted = { channel: 'facebook', link, postedOn: '2026-03-08' }

const record = (rest: Rest, { id }: Pick<Item, 'id'>, sent: unknown = posted) =>
  rest('POST', `/exemplars/${id}/postings`, sent)

const tick = (rest: Rest, { id }: Pick<Item, 'id'>, posting: string) =>
  rest('POST', `/exemplars/${id}/postings/${posting}/removed`, {})

const newestPosting = async ({ id }: Pick<Item, 'id'>) => (await listPostings(req, id))[0]?.id ?? ''

const toUndo = async ({ id }: Pick<Item, 'id'>) =>
  (await postingsToUndo(req)).filter(({ item }) => item === id).map(({ channel }) => channel)

const people: (keyof Cast | undefined)[] = [...roles, 'neighbour', 'deactivated', undefined]
const mayWrite = new Set<keyof Cast | undefined>(['admin', 'editor'])

describe('who may write the log', () => {
  it.each(people)('%s', async (name) => {
    const { item } = await published()
    await record(editor, item)
    const standing = await newestPosting(item)
    // A deactivated account cannot sign in.
    const rest = await (name === 'deactivated' ? restAs(world) : restAs(world, name))
    const status = mayWrite.has(name) ? 200 : 403
    expect((await record(rest, item)).status).toBe(status)
    expect((await tick(rest, item, standing)).status).toBe(status)
    expect(await listPostings(req, item.id)).toHaveLength(mayWrite.has(name) ? 2 : 1)
  })

  it('is read by the newsroom and by the unit of the item', () => {
    const readers = people.filter((name) => name && mayFollow(world.cast[name], { unit: world.ownUnit }))
    expect(readers).toEqual(['admin', 'editor', 'affairs', 'orientation', 'contributor'])
  })
})

describe('what is written', () => {
  it('says where, when and who; and who undid it', async () => {
    const { item } = await published()
    await record(editor, item, { ...posted, note: '  Nhóm   khu 4 ' })
    const id = await newestPosting(item)
    expect(await listPostings(req, item.id)).toEqual([
      {
        id,
        collection: 'exemplars',
        item: item.id,
        channel: 'facebook',
        link,
        note: 'Nhóm khu 4',
        postedOn: '2026-03-08',
        by: 'editor',
        removal: null,
      },
    ])
    await tick(await restAs(world, 'admin'), item, id)
    const [line] = await listPostings(req, item.id)
    expect(line?.removal).toEqual({ at: expect.stringMatching(/Z$/u), by: 'admin' })
  })

  it.each([
    ['no channel', { link }],
    ['an unknown channel', { ...posted, channel: 'constructor' }],
    ['no place at all', { channel: 'zalo' }],
    ['a script', { ...posted, link: 'javascript:alert(1)' }],
    ['half an address', { ...posted, link: 'facebook.com/1' }],
    ['a day that does not exist', { ...posted, postedOn: '2026-02-30' }],
    ['a day to come', { ...posted, postedOn: '2999-01-01' }],
    ['a note without end', { ...posted, note: 'ư'.repeat(501) }],
    ['wrong types', { channel: ['facebook'], link: { href: link }, note: 5, postedOn: 20260308 }],
  ])('refuses %s', async (_, sent) => {
    const { item } = await published()
    expect((await record(editor, item, sent)).status).toBe(422)
    expect(await listPostings(req, item.id)).toEqual([])
  })

  it('refuses a body that is no object, and items and lines that there are not', async () => {
    const [{ item }, { item: other }] = [await published(), await published()]
    await record(editor, item)
    const line = await newestPosting(item)
    expect((await record(editor, item, '[]')).status).toBe(400)
    expect((await record(editor, { id: '00000000-0000-4000-8000-000000000000' })).status).toBe(404)
    expect((await tick(editor, item, '999999999')).status).toBe(404)
    expect((await tick(editor, item, "1' OR 1=1")).status).toBe(404)
    expect((await tick(editor, other, line)).status).toBe(404)
  })

  it('ticks a line off once', async () => {
    const { item } = await published()
    await record(editor, item)
    const line = await newestPosting(item)
    const answers = await Promise.all([tick(editor, item, line), tick(editor, item, line)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('what is to be undone by hand', () => {
  it('nothing while the item is public and everybody agreed', async () => {
    const { item } = await published()
    for (const channel of Object.keys(postingChannels)) await record(editor, item, { ...posted, channel })
    expect(await toUndo(item)).toEqual([])
  })

  it('everything after a withdrawal, until each is ticked off', async () => {
    const { item } = await published()
    await record(editor, item)
    await record(editor, item, { ...posted, channel: 'print', link: '', note: 'Bảng tin khu 4' })
    await editor('POST', `/exemplars/${item.id}/move`, { move: 'withdraw', note: 'Gia đình đề nghị.' })
    expect(await toUndo(item)).toEqual(['print', 'facebook'])
    await tick(editor, item, await newestPosting(item))
    expect(await toUndo(item)).toEqual(['facebook'])
  })

  it.each(Object.entries(postingChannels))('%s: after its purpose is taken back', async (channel, { purpose }) => {
    const { item, consent } = await published()
    await record(editor, item, { ...posted, channel })
    const left = everywhere.filter((one) => one !== purpose)
    await editor('PATCH', `/consents/${consent}`, { purposes: left })
    expect(await toUndo(item)).toEqual([channel])
  })

  it('what was posted without agreement, at once', async () => {
    const { item } = await published(['web'])
    expect((await record(editor, item)).status).toBe(200)
    expect(await toUndo(item)).toEqual(['facebook'])
  })

  it('also what is in the bin or gone for good, by name as long as there is one', async () => {
    const { item } = await published()
    await record(editor, item)
    await editor('POST', `/exemplars/${item.id}/move`, { move: 'withdraw', note: 'Gia đình đề nghị.' })
    await editor('PATCH', `/exemplars/${item.id}`, { deletedAt: new Date().toISOString() })
    const own = (await postingsToUndo(req)).filter((posting) => posting.item === item.id)
    expect(own).toHaveLength(1)
    expect((await titlesOf(req, own)).get(item.id)).toBe('Hà Thị Mận')
    await test.payload.delete({ collection: 'exemplars', id: item.id, trash: true })
    expect(await toUndo(item)).toEqual(['facebook'])
    expect((await titlesOf(req, own)).size).toBe(0)
    await tick(editor, item, await newestPosting(item))
    expect(await toUndo(item)).toEqual([])
  })
})
