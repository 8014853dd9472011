import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import type { User } from '@/payload-types'
import { asPublic } from '@/shared/payload/acting'
import { type Role, roles } from '@/users/roles'
import type { Purpose } from './consent'

/** What database tests stand on: one signed-in person for each role, two units, and items that are fit to be published. */

/** Of every account of a world. */
export const password = 'mot cau dai de nho 2026'

export const publishables = [
  'exemplars',
  'practices',
  'articles',
  'movements',
  'anniversaries',
  'events',
  'documents',
  'special-pages',
] as const

export type PublishableSlug = (typeof publishables)[number]

export type Cast = Record<Role | 'neighbour' | 'deactivated', User>

export type World = {
  payload: Payload
  cast: Cast
  /** Of the contributor. */
  ownUnit: string
  /** Of the neighbour, a contributor too. */
  otherUnit: string
  sector: string
}

const noon = (day: string) => `${day}T12:00:00.000Z`

const newUser = async (payload: Payload, name: string, role: Role, unit?: string): Promise<User> => {
  const user = await payload.create({
    collection: 'users',
    data: { email: `${name}@guongsang.test`, password, name, roles: [role], ...(unit ? { unit } : {}) },
  })
  return { ...user, collection: 'users' }
}

const newUnit = async (payload: Payload, name: string) =>
  (await payload.create({ collection: 'units', data: { name, slug: '', kind: 'commune' } })).id

export const createWorld = async (payload: Payload): Promise<World> => {
  const ownUnit = await newUnit(payload, 'xã Phùng Nguyên')
  const otherUnit = await newUnit(payload, 'xã Bản Nguyên')
  const sector = await payload.create({ collection: 'sectors', data: { name: 'Nông nghiệp', order: 1, slug: '' } })
  const cast: Partial<Cast> = {}
  for (const role of roles)
    cast[role] = await newUser(payload, role, role, role === 'contributor' ? ownUnit : undefined)
  cast.neighbour = await newUser(payload, 'neighbour', 'contributor', otherUnit)
  const leaver = await newUser(payload, 'deactivated', 'admin')
  const left = await payload.update({
    collection: 'users',
    id: leaver.id,
    data: { deactivatedAt: noon('2026-01-02') },
  })
  cast.deactivated = { ...left, collection: 'users' }
  return { payload, cast: cast as Cast, ownUnit, otherUnit, sector: sector.id }
}

type ConsentGiven = {
  person?: string
  purposes?: Purpose[]
  givenBy?: 'self' | 'representative' | 'child-and-representative' | 'next-of-kin'
  givenOn?: string
  expiresOn?: string | null
}

export const newConsent = async ({ payload }: World, given: ConsentGiven = {}): Promise<string> => {
  const { givenOn = '2026-01-05', expiresOn, ...rest } = given
  const { id } = await payload.create({
    collection: 'consents',
    data: {
      person: 'Hà Thị Mận',
      purposes: ['web'],
      givenBy: 'self',
      representative: rest.givenBy && rest.givenBy !== 'self' ? 'Hà Văn Lúa' : null,
      method: 'paper',
      ...rest,
      givenOn: noon(givenOn),
      expiresOn: expiresOn ? noon(expiresOn) : null,
    },
  })
  return id
}

let made = 0
let editions = 0

/** What an item of the collection needs besides its people. Every call gives another one. */
const written = ({ ownUnit, sector }: World, collection: PublishableSlug): Record<string, unknown> => {
  made += 1
  const placed = { unit: ownUnit, sectors: [sector] }
  const titled = { title: `Bài số ${made}`, standfirst: 'Một câu nói điều đáng nhớ nhất.' }
  switch (collection) {
    case 'exemplars':
      return {
        ...placed,
        name: 'Hà Thị Mận',
        standfirst: titled.standfirst,
        subjectKind: 'individual',
        level: 'commune',
      }
    case 'practices':
      return { ...placed, ...titled, problem: 'Rác đầy bờ kênh.', steps: [{ title: 'Họp khu', text: 'Bàn cách làm.' }] }
    case 'articles':
      return { ...placed, ...titled, form: 'news', medium: 'text', column: 'stories' }
    case 'movements':
      return { ...titled, launchedOn: noon('2026-02-01') }
    case 'anniversaries':
      editions += 1
      return { ...titled, year: 1948 + editions }
    case 'events':
      return {
        ...placed,
        ...titled,
        form: 'exchange',
        startsAt: '2026-03-01T01:00:00.000Z',
        venue: 'Nhà văn hóa khu 4',
      }
    case 'documents':
      return { ...titled, type: 'plan', issuer: 'Ủy ban nhân dân xã Phùng Nguyên' }
    case 'special-pages':
      return { ...titled, layout: [{ blockType: 'callout', heading: 'Thi đua', text: 'Mỗi người một việc tốt.' }] }
  }
}

/** The row of “Người được thể hiện” of a subject who agreed to the text version, or has not been asked. */
export const shown = (consent: string | null, agreedTextVersion: number | null = 1) => ({
  name: 'Hà Thị Mận',
  part: 'subject' as const,
  age: 'adult' as const,
  ...(consent ? { consent, agreedTextVersion } : {}),
})

/** An item about Hà Thị Mận, with or without her consent. */
export const itemAbout = (
  world: World,
  collection: PublishableSlug,
  consent: string | null,
  more: Record<string, unknown> = {},
) => ({ ...written(world, collection), people: [shown(consent)], ...more }) as never

export type Item = Record<string, unknown> & {
  id: string
  slug: string
  state: string
  _status: 'draft' | 'published'
  textVersion: number
  people: Record<string, unknown>[]
}

export const createDraft = async (
  world: World,
  collection: PublishableSlug,
  consent: string | null,
  more?: Record<string, unknown>,
): Promise<Item> =>
  (await world.payload.create({
    collection,
    draft: true,
    depth: 0,
    data: itemAbout(world, collection, consent, more),
  })) as unknown as Item

export const createPublished = async (
  world: World,
  collection: PublishableSlug,
  consent: string,
  more?: Record<string, unknown>,
): Promise<Item> => {
  const { id } = await createDraft(world, collection, consent, more)
  return (await world.payload.update({
    collection,
    id,
    depth: 0,
    data: { _status: 'published' } as never,
  })) as unknown as Item
}

/** What the public sees of the item now; null where it sees nothing. */
export const publicVersion = async (
  { payload }: World,
  collection: PublishableSlug,
  id: string,
): Promise<Item | null> => {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    ...asPublic(),
  })
  return (docs[0] as unknown as Item | undefined) ?? null
}

/** The newest version as the newsroom sees it. */
export const newestVersion = async ({ payload }: World, collection: PublishableSlug, id: string): Promise<Item> =>
  (await payload.findByID({ collection, id, draft: true, depth: 0, trash: true })) as unknown as Item

/** A picture of one colour, as a file that is uploaded. */
export const pictureFile = async (name = 'anh.jpg', width = 700) => {
  const data = await sharp({ create: { width, height: 400, channels: 3, background: '#357a38' } })
    .jpeg()
    .toBuffer()
  return { data, name, mimetype: 'image/jpeg', size: data.length }
}

export const newPicture = async ({ payload }: World, shows: 'nobody' | 'people' | null = 'nobody') =>
  payload.create({ collection: 'media', data: { alt: 'Bờ kênh', shows }, file: await pictureFile() })

export type Answer = { status: number; body: never; text: string }

export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>

/** REST as a browser reaches it: `path` begins after /api. Without a name nobody is signed in. */
export const restAs = async (world: World, name?: keyof Cast): Promise<Rest> => {
  const { payload, cast } = world
  const token = name
    ? (await payload.login({ collection: 'users', data: { email: cast[name].email, password } })).token
    : undefined
  return (method, path, body) => callRest(payload.config, { method, path, body, token })
}

type Call = { method: string; path: string; body?: unknown; token?: string }

export const callRest = async (config: SanitizedConfig, { method, path, body, token }: Call): Promise<Answer> => {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      'Accept-Language': 'vi',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config: Promise.resolve(config), request })
  const text = await response.text()
  let parsed: unknown = null
  try {
    parsed = JSON.parse(text)
  } catch {
    parsed = null
  }
  return { status: response.status, body: parsed as never, text }
}
