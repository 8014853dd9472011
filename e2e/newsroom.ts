import { type APIRequestContext, type APIResponse, expect, request } from '@playwright/test'
import { itemPath, type KindKey } from '../src/shared/paths.ts'

export const roles = [
  'admin',
  'editor',
  'affairs',
  'orientation',
  'contributor',
  'contributor2',
  'judge1',
  'judge2',
  'judge3',
] as const

export type Role = (typeof roles)[number]

export const emailOf = (role: Role) => `${role}@guongsang.test`

export const password = 'guong-sang-demo-2026'

export type Row = Record<string, unknown> & { id: string; slug: string }

/** Somebody at the portal's REST interface: a colleague who signed in, or the public. */
export type Desk = {
  http: APIRequestContext
  find: (collection: string, where?: Record<string, string>) => Promise<Row[]>
  create: (collection: string, body: Record<string, unknown>, query?: string) => Promise<Row>
  change: (collection: string, id: string, body: Record<string, unknown>, query?: string) => Promise<Row>
  move: (collection: string, id: string, move: string, note?: string) => Promise<void>
}

const bodyOf = async (answer: APIResponse) => {
  expect(answer.status(), `${answer.url()} ${await answer.text()}`).toBeLessThan(300)
  return answer.json()
}

export type Session = Awaited<ReturnType<APIRequestContext['storageState']>>

/** A browser names its origin, and the session's cookie counts for the portal's own alone. */
const openLine = (baseURL: string, storageState?: Session) =>
  request.newContext({ baseURL, storageState, extraHTTPHeaders: { Origin: baseURL, 'Accept-Language': 'vi' } })

export const signInto = async (baseURL: string, role: Role): Promise<Session> => {
  const http = await openLine(baseURL)
  await bodyOf(await http.post('/api/users/login', { data: { email: emailOf(role), password } }))
  const session = await http.storageState()
  await http.dispose()
  return session
}

/** Without a session it is the public's desk. */
export const openDesk = async (baseURL: string, session?: Session): Promise<Desk> => {
  const http = await openLine(baseURL, session)
  return {
    http,
    find: async (collection, where = {}) => {
      const params = Object.entries(where).map(([field, value]) => [`where[${field}][equals]`, value])
      const query = new URLSearchParams([...params, ['limit', '20'], ['depth', '0']])
      return (await bodyOf(await http.get(`/api/${collection}?${query}`))).docs
    },
    create: async (collection, data, query = '') =>
      (await bodyOf(await http.post(`/api/${collection}?depth=0${query}`, { data }))).doc,
    change: async (collection, id, data, query = '') =>
      (await bodyOf(await http.patch(`/api/${collection}/${id}?depth=0${query}`, { data }))).doc,
    move: async (collection, id, move, note = '') => {
      await bodyOf(await http.post(`/api/${collection}/${id}/move`, { data: { move, note } }))
    },
  }
}

export const firstOf = async (desk: Desk, collection: string, where: Record<string, string> = {}): Promise<Row> => {
  const [row] = await desk.find(collection, where)
  if (!row) throw new Error(`There is no row of ${collection} with ${JSON.stringify(where)}.`)
  return row
}

/** A signed consent; `person` is invented. */
export const recordConsent = async (desk: Desk, person: string, purposes = ['web']): Promise<string> => {
  const { id } = await desk.create('consents', {
    person,
    purposes,
    givenBy: 'self',
    method: 'paper',
    givenOn: '2026-01-05T12:00:00.000Z',
  })
  return id
}

export const everyPurpose = ['web', 'embeds', 'loudspeaker', 'social', 'print']

type Upload = { name: string; mimeType: string; buffer: Buffer; alt: string; shows: 'people' | 'nobody' }

export const upload = async (desk: Desk, { alt, shows, ...file }: Upload): Promise<Row> => {
  const multipart = { file, _payload: JSON.stringify({ alt, shows }) }
  return (await bodyOf(await desk.http.post('/api/media?depth=0', { multipart }))).doc
}

type Draft = {
  name: string
  /** Whom it is about, where the title says more than the name. */
  person?: string
  standfirst?: string
  /** Id of the record; without it nobody agreed to anything. */
  consent?: string
  unit?: string
  sector?: string
  portrait?: string
  /** Old by default, so that items of different tests do not push one another off the lists. */
  publishedOn?: string
}

/** A profile of an individual as a draft, fit to be published where a consent is given. */
export const draftExemplar = async (desk: Desk, draft: Draft): Promise<Row> => {
  const { name, person = name, consent, portrait } = draft
  const unit = draft.unit ?? (await firstOf(desk, 'units', { slug: 'xa-phung-nguyen' })).id
  const sector = draft.sector ?? (await firstOf(desk, 'sectors')).id
  return desk.create(
    'exemplars',
    {
      name,
      subjectKind: 'individual',
      category: 'exemplar',
      level: 'commune',
      standfirst: draft.standfirst ?? 'Chín năm giữ cho bờ kênh của khu luôn sạch.',
      publishedOn: draft.publishedOn ?? '2019-05-19T12:00:00.000Z',
      unit,
      sectors: [sector],
      ...(portrait ? { portrait } : {}),
      people: [{ name: person, part: 'subject', age: 'adult', ...(consent ? { consent, agreedTextVersion: 1 } : {}) }],
    },
    '&draft=true',
  )
}

export const publish = (desk: Desk, collection: string, id: string): Promise<Row> =>
  desk.change(collection, id, { _status: 'published' })

export const withdraw = (desk: Desk, collection: string, id: string): Promise<void> =>
  desk.move(collection, id, 'withdraw', 'Theo đề nghị của nhân vật.')

export const pathOf = (kind: KindKey, item: Row) => itemPath(kind, item.slug)
