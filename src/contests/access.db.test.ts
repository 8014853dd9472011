import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { User } from '@/payload-types'
import { callRest, createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import {
  contestForm,
  createContest,
  fillContest,
  newestContest,
  publishContest,
  type Sent,
  secrets,
} from './contest-world'

/** `secretary`: an editor named in one of the two contests; `rival`: one who is named in the other. */
const names = [
  'admin',
  'orientation',
  'secretary',
  'rival',
  'editor',
  'affairs',
  'contributor',
  'judge',
  'judging admin',
  'deactivated',
  'nobody',
] as const
type Name = (typeof names)[number]

const belongings = [
  'entrants',
  'entries',
  'entry-files',
  'late-codes',
  'judge-declarations',
  'assignments',
  'scores',
  'proceedings',
  'letters',
] as const

const password = 'mot cau dai de nho 2026'

let test: TestPayload
let world: World
let rest: Record<Name, Rest>
let people: Record<'secretary' | 'rival' | 'judging admin', User>
/** The contest in question, public and revised since; and another. */
let contest: string
let other: string
let draft: string
let own: Sent
let others: Sent

const newUser = async (name: string, roles: User['roles']): Promise<User> => {
  const email = `${name.replace(' ', '-')}@guongsang.test`
  const user = await test.payload.create({ collection: 'users', data: { email, password, name, roles } })
  return { ...user, collection: 'users' }
}

const signedIn = async (user: User): Promise<Rest> => {
  const { token } = await test.payload.login({ collection: 'users', data: { email: user.email, password } })
  return (method, path, body) => callRest(test.payload.config, { method, path, body, token })
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  people = {
    secretary: await newUser('secretary', ['editor']),
    rival: await newUser('rival', ['editor']),
    'judging admin': await newUser('judging admin', ['judge']),
  }
  const judges = [{ account: world.cast.judge.id }, { account: people['judging admin'].id }]
  const made = await createContest(world, {
    secretaries: [people.secretary.id],
    judges,
    internalNotes: 'Chuyện trong nhà',
  })
  contest = made.id
  await publishContest(world, contest)
  await test.payload.update({
    collection: 'contests',
    id: contest,
    draft: true,
    data: { standfirst: 'Câu chưa ai được đọc.' },
    context: { asSystem: true },
  })
  other = (await createContest(world, { secretaries: [people.rival.id] })).id
  await publishContest(world, other)
  draft = (await createContest(world, { secretaries: [people.secretary.id] })).id
  own = await fillContest(world, contest)
  others = await fillContest(world, other)
  rest = {
    admin: await restAs(world, 'admin'),
    orientation: await restAs(world, 'orientation'),
    editor: await restAs(world, 'editor'),
    affairs: await restAs(world, 'affairs'),
    contributor: await restAs(world, 'contributor'),
    judge: await restAs(world, 'judge'),
    deactivated: await restAs(world),
    nobody: await restAs(world),
    secretary: await signedIn(people.secretary),
    rival: await signedIn(people.rival),
    'judging admin': await signedIn(people['judging admin']),
  }
}, 600_000)

afterAll(() => test.close())

const userOf = (name: Name): User | undefined => {
  if (name === 'nobody') return undefined
  if (name === 'secretary' || name === 'rival' || name === 'judging admin') return people[name]
  return world.cast[name]
}

const as = (name: Name) => ({ overrideAccess: false, user: userOf(name) })

type Docs = { docs: { id: string }[]; totalDocs: number }

describe('a contest', () => {
  const newsroom: Name[] = ['admin', 'orientation', 'secretary', 'rival', 'editor', 'affairs']

  it.each(names)('%s reads what is public, the newsroom drafts too', async (name) => {
    const expected = newsroom.includes(name) ? [contest, other, draft] : [contest, other]
    const { docs } = (await rest[name]('GET', '/contests?depth=0&limit=100')).body as Docs
    expect(docs.map(({ id }) => id).sort()).toEqual([...expected].sort())
    const { text } = await rest[name]('GET', `/contests/${contest}?depth=0&draft=true`)
    expect(text.includes('Câu chưa ai được đọc')).toBe(newsroom.includes(name))
    const versions = await rest[name]('GET', '/contests/versions?limit=100&depth=0')
    expect(versions.status === 200).toBe(newsroom.includes(name))
  })

  const keepers = (id: () => string): Name[] => {
    const office: Name[] = ['admin', 'orientation']
    return id() === other ? [...office, 'rival'] : [...office, 'secretary']
  }

  it.each(names)('%s edits, publishes and withdraws only what he runs', async (name) => {
    for (const id of [() => contest, () => other]) {
      const may = keepers(id).includes(name)
      const draftSave = await rest[name]('PATCH', `/contests/${id()}?draft=true&depth=0`, { internalNotes: name })
      expect(draftSave.status === 200, draftSave.text).toBe(may)
      const published = await rest[name]('PATCH', `/contests/${id()}?depth=0`, {
        _status: 'published',
        standfirst: 'Viết về người tốt.',
      })
      expect(published.status === 200, published.text).toBe(may)
      const standing = await rest[name]('GET', `/contests/${id()}/standing`)
      if (may)
        expect((standing.body as { moves: { name: string }[] }).moves.map((move) => move.name)).toEqual(['withdraw'])
      const withdrawn = await rest[name]('POST', `/contests/${id()}/move`, { move: 'withdraw', note: 'Hoãn.' })
      expect(withdrawn.status === 200, withdrawn.text).toBe(may)
      if (may) await publishContest(world, id())
    }
  })

  it.each(names)('%s makes and copies contests only of the office', async (name) => {
    const may = ['admin', 'orientation'].includes(name)
    const made = await rest[name]('POST', '/contests?draft=true&depth=0', contestForm())
    expect(made.status === 201, made.text).toBe(may)
    const copied = await rest[name]('POST', `/contests/${other}/copy`)
    expect(copied.status === 201, copied.text).toBe(may)
    for (const { body } of [made, copied]) {
      const { id, doc } = (body ?? {}) as { id?: string; doc?: { id: string } }
      if (may) await test.payload.delete({ collection: 'contests', id: doc?.id ?? id ?? '' })
    }
  })

  it.each(names)('%s deletes none that has entries', async (name) => {
    for (const query of ['', '?trash=true'])
      expect((await rest[name]('DELETE', `/contests/${contest}${query}`)).status).toBeGreaterThanOrEqual(400)
    expect((await newestContest(test.payload, contest)).id).toBe(contest)
  })

  it('a secretary names no other, and a contributor who is named is none', async () => {
    await rest.secretary('PATCH', `/contests/${contest}?draft=true`, { secretaries: [people.rival.id] })
    expect((await newestContest(test.payload, contest)).secretaries).toEqual([people.secretary.id])
  })

  const secretFields = [
    'timeline.graceMinutes',
    'judges',
    'judges.account',
    'secretaries',
    'announcesJudges',
    'internalNotes',
    'people',
    'textFingerprint',
  ]

  it.each(['nobody', 'judge', 'contributor'] as const)('%s sees nothing that is not for the public', async (name) => {
    for (const query of [
      'depth=0',
      'depth=10',
      'depth=4&draft=true',
      'depth=2&select[judges]=true&select[timeline]=true',
    ]) {
      for (const path of [`/contests?limit=0&${query}`, `/contests/${contest}?${query}`]) {
        const { status, text } = await rest[name]('GET', path)
        expect(status).toBe(200)
        expect(text).not.toMatch(/"(?:graceMinutes|judges|secretaries|announcesJudges|seed|releasedAt)":(?!\[\])/u)
        for (const secret of [world.cast.judge.id, people.secretary.id, 'guongsang.test', secrets.name])
          expect(text).not.toContain(secret)
        if (name !== 'contributor') expect(text).not.toContain('Chuyện trong nhà')
      }
    }
  })

  it.each(secretFields)('a guess of the public at %s by a question or an order', async (field) => {
    for (const name of ['nobody', 'judge'] as const)
      for (const question of [`where[${field}][exists]=true`, `where[${field}][equals]=17`, `sort=${field}`]) {
        const { status, text } = await rest[name]('GET', `/contests?${question}`)
        expect(status, `${name} ${question} ${text.slice(0, 200)}`).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
      }
  })
})

/** Who reads what belongs to the contest, and who to the other. */
const readers: Record<'own' | 'other', Name[]> = {
  own: ['admin', 'orientation', 'secretary'],
  other: ['admin', 'orientation', 'rival', 'judging admin'],
}

describe('a judge who is made an administrator', () => {
  it('is no longer accepted where he judges', async () => {
    const id = people['judging admin'].id
    const user = await test.payload.update({ collection: 'users', id, data: { roles: ['judge', 'admin'] } })
    people['judging admin'] = { ...user, collection: 'users' }
    await expect(publishContest(world, contest)).rejects.toThrow('judges.1.account')
  })
})

describe.each(belongings)('%s', (collection) => {
  it.each(names)('are read by %s exactly in the contests that he runs', async (name) => {
    const expected = [
      ...(readers.own.includes(name) ? [own[collection]] : []),
      ...(readers.other.includes(name) ? [others[collection]] : []),
    ]
    const sorted = (ids: string[]) => [...ids].sort()
    const isOfThese = (id: string) => id === own[collection] || id === others[collection]
    const answer = await rest[name]('GET', `/${collection}?limit=100&depth=0`)
    const { docs } = (answer.status === 200 ? answer.body : { docs: [], totalDocs: 0 }) as Docs
    expect(sorted(docs.map(({ id }) => id).filter(isOfThese))).toEqual(sorted(expected))
    if (expected.length === 0) expect(docs).toEqual([])
    for (const id of [own[collection], others[collection]]) {
      const { status } = await rest[name]('GET', `/${collection}/${id}?depth=0`)
      expect(status === 200, `${status}`).toBe(expected.includes(id))
    }
    const found = await test.payload.find({ collection, depth: 0, ...as(name) }).catch(() => ({ docs: [] }))
    expect(sorted((found.docs as { id: string }[]).map(({ id }) => id).filter(isOfThese))).toEqual(sorted(expected))
    const count = await rest[name]('GET', `/${collection}/count`)
    if (expected.length === 0 && count.status === 200) expect((count.body as Docs).totalDocs).toBe(0)
  })

  it.each(names)('are not written or deleted by %s', async (name) => {
    const before = await test.payload.findByID({ collection, id: own[collection], depth: 0 })
    const isCode = collection === 'late-codes'
    const doors: [string, string, unknown?][] = [
      [
        'PATCH',
        `/${collection}/${own[collection]}`,
        { title: 'Khác', name: 'Khác', reason: 'Khác', seed: 'x', contest: other },
      ],
      ['PATCH', `/${collection}?where[id][equals]=${own[collection]}`, { title: 'Khác', name: 'Khác', seed: 'x' }],
      ['DELETE', `/${collection}/${own[collection]}`],
      ['DELETE', `/${collection}?where[id][equals]=${own[collection]}`],
      ['POST', `/${collection}/${own[collection]}/duplicate`, {}],
      ...(isCode
        ? []
        : ([['POST', `/${collection}`, { contest, name: 'Khác', title: 'Khác' }]] as [string, string, unknown][])),
    ]
    const { totalDocs } = await test.payload.count({ collection })
    for (const [method, path, body] of doors) {
      if (isCode && method === 'PATCH' && readers.own.includes(name)) continue
      const { status, text } = await rest[name](method, path, body)
      const isNothing = status === 200 && text.includes('"docs":[]')
      expect(isNothing || (status >= 400 && status < 500), `${method} ${path}: ${status} ${text.slice(0, 200)}`).toBe(
        true,
      )
    }
    expect(await test.payload.findByID({ collection, id: own[collection], depth: 0 })).toEqual(before)
    expect((await test.payload.count({ collection })).totalDocs).toBe(totalDocs)
  })
})

describe('late codes', () => {
  it.each(names)('%s gives them out only where he runs the contest', async (name) => {
    const body = { contest, reason: 'Mất điện', until: '2026-05-16T10:00:00Z', uses: 1, code: 'TU-CHON', used: -5 }
    const { status, body: answer, text } = await rest[name]('POST', '/late-codes?depth=0', body)
    expect(status === 201, text).toBe(readers.own.includes(name))
    if (status !== 201) return
    const { doc } = answer as { doc: { code: string; used: number; givenBy: string } }
    expect(doc.code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/u)
    expect(doc).toMatchObject({ used: 0, givenBy: userOf(name)?.id })
  })

  it('stay in their contest, with their code and their count', async () => {
    const before = await test.payload.findByID({ collection: 'late-codes', id: own['late-codes'], depth: 0 })
    const body = { contest: other, code: 'TU-CHON', used: 0, reason: 'Vì bão' }
    expect((await rest.secretary('PATCH', `/late-codes/${own['late-codes']}`, body)).status).toBe(200)
    const after = await test.payload.findByID({ collection: 'late-codes', id: own['late-codes'], depth: 0 })
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, reason: 'Vì bão', updatedAt: '' })
  })
})

describe('what only the entrant knows', () => {
  it.each(names)('%s reads neither secret, nor nonce, nor invitation', async (name) => {
    for (const query of [
      'depth=2',
      'showHiddenFields=true',
      'select[secretHash]=true&select[nonce]=true&select[invitation]=true',
    ]) {
      const { text } = await rest[name]('GET', `/entries?${query}`)
      expect(text).not.toMatch(/hash-\d|nonce-\d|invitation-\d/u)
    }
    for (const field of ['secretHash', 'nonce', 'invitation'])
      for (const question of [`where[${field}][exists]=true`, `sort=${field}`])
        expect((await rest[name]('GET', `/entries?${question}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('no judge learns who wrote an entry', () => {
  const judging = ['judge', 'judging admin'] as const
  const told = [...Object.values(secrets), '+84912000777', '0912000777', '+84912000888']

  const paths = () => [
    ...[
      ...belongings,
      'contests',
      'units',
      'users',
      'media',
      'payload-locked-documents',
      'payload-preferences',
    ].flatMap((collection) => [
      `/${collection}?depth=10&limit=0`,
      `/${collection}?depth=10&draft=true&trash=true`,
      `/${collection}?where[createdAt][greater_than]=2000-01-01`,
      `/${collection}?sort=-createdAt&depth=4`,
      `/${collection}/versions?depth=4`,
      `/${collection}/count`,
    ]),
    `/contests/${contest}?depth=10`,
    `/contests/${contest}/standing`,
    `/assignments?where[judge][equals]=${world.cast.judge.id}&depth=10`,
    '/assignments?where[entry.title][exists]=true',
    `/assignments?where[entry.entrant][exists]=true`,
    '/assignments?sort=entry.title',
    '/assignments?where[entry.coAuthors][exists]=true',
    '/entries?where[coAuthors.name][exists]=true&depth=2',
    '/entrants?where[ticks.key][equals]=licence&depth=2',
    '/scores?where[assignment.entry][exists]=true',
    `/contests?joins[entries][where][title][exists]=true`,
    `/contests?populate[entries][title]=true&depth=4`,
    `/entries?where[contest.title][exists]=true&select[entrant]=true`,
    '/access',
    '/users/me?depth=4',
  ]

  it.each(judging)('%s, by any way of asking REST', async (name) => {
    for (const path of paths()) {
      const { text } = await rest[name]('GET', path)
      for (const id of Object.values(own)) expect(text, path).not.toContain(id)
      // An administrator finds the same words in the contests that he does not judge.
      if (name === 'judge') for (const secret of told) expect(text, path).not.toContain(secret)
    }
  })

  it('a judge is answered alike whether an entry exists or not', async () => {
    const strange = '00000000-0000-4000-8000-000000000000'
    for (const collection of belongings) {
      const there = await rest.judge('GET', `/${collection}/${own[collection]}`)
      const notThere = await rest.judge('GET', `/${collection}/${strange}`)
      expect({ status: there.status, text: there.text }).toEqual({ status: notThere.status, text: notThere.text })
    }
  })

  it('the file of an entry is served to those who run the contest, as an attachment', async () => {
    const { filename } = await test.payload.findByID({ collection: 'entry-files', id: own['entry-files'] })
    expect(filename).toMatch(/^[0-9a-f]{32}\.png$/u)
    const able: Name[] = []
    for (const name of names)
      if ((await rest[name]('GET', `/entry-files/file/${filename}`)).status === 200) able.push(name)
    expect(able).toEqual(readers.own)
    for (const path of [`/media/file/${filename}`, `/consent-papers/file/${filename}`])
      expect((await rest.judge('GET', path)).status).toBeGreaterThanOrEqual(400)
  })
})
