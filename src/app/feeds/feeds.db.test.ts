import ical from 'node-ical'
import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createPublished, createWorld, type Item, newConsent, type World } from '@/publishing/factory'

let test: TestPayload
let world: World
let own: { unit: string; otherUnit: string; sector: string }
let consents: { everywhere: string; pageOnly: string }

const origin = 'http://localhost:3000'

type Params = Record<string, string>
type Route = { GET: (request: Request, asked: { params: Promise<Params> }) => Promise<Response> }

const answer = async (route: Promise<unknown>, path: string, params: Params = {}) =>
  ((await route) as Route).GET(new Request(`${origin}${path}`), { params: Promise.resolve(params) })

/** Every address for programs, as Next answers it. */
const ask = {
  all: () => answer(import('../rss.xml/route'), '/rss.xml'),
  kind: (kind: string) => answer(import('../rss/[file]/route'), `/rss/${kind}.xml`, { file: `${kind}.xml` }),
  unit: (slug: string) =>
    answer(import('../rss/don-vi/[file]/route'), `/rss/don-vi/${slug}.xml`, { file: `${slug}.xml` }),
  sector: (slug: string) =>
    answer(import('../rss/linh-vuc/[file]/route'), `/rss/linh-vuc/${slug}.xml`, { file: `${slug}.xml` }),
  json: () => answer(import('../feed.json/route'), '/feed.json'),
  podcast: () => answer(import('../podcast.xml/route'), '/podcast.xml'),
  calendar: () => answer(import('../lich.ics/route'), '/lich.ics'),
  list: (kind: string, after = '') =>
    answer(import('../du-lieu/[kind]/route'), `/du-lieu/${kind}.json${after && `?sau=${after}`}`, {
      kind: `${kind}.json`,
    }),
  item: (kind: string, id: string) =>
    answer(import('../du-lieu/[kind]/[file]/route'), `/du-lieu/${kind}/${id}.json`, { kind, file: `${id}.json` }),
}

type Told = { 'content:encoded'?: string }
const parsed = async (response: Response) => new Parser<object, Told>().parseString(await response.text())
const read = async (response: Response) => JSON.parse(await response.text())

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  const slugOf = async (collection: 'units' | 'sectors', id: string) =>
    String((await test.payload.findByID({ collection, id })).slug)
  own = {
    unit: await slugOf('units', world.ownUnit),
    otherUnit: await slugOf('units', world.otherUnit),
    sector: await slugOf('sectors', world.sector),
  }
  consents = {
    everywhere: await newConsent(world, { purposes: ['web', 'embeds'] }),
    pageOnly: await newConsent(world),
  }
})

afterAll(() => test.close())

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      },
    ],
  },
})

const withdraw = (collection: 'exemplars' | 'articles' | 'events', { id }: Item) =>
  test.payload.update({ collection, id, data: { state: 'withdrawn', _status: 'draft' } as never })

describe('what is published', () => {
  it('is what a feed reader gets: whole where everybody agreed to that, else the words of the page’s card', async () => {
    const whole = await createPublished(world, 'articles', consents.everywhere, {
      title: 'Chuyện người “giữ & gìn” <bờ kênh>',
      story: paragraph('Sáng nào bà cũng ra bờ kênh.'),
    })
    const onPage = await createPublished(world, 'articles', consents.pageOnly, {
      story: paragraph('Chỉ đọc được trên cổng.'),
    })
    const { items } = await parsed(await ask.kind('tin-bai'))
    const one = items.find(({ guid }) => guid === whole.id)
    const other = items.find(({ guid }) => guid === onPage.id)
    expect(one).toMatchObject({
      title: 'Chuyện người “giữ & gìn” <bờ kênh>',
      link: `${origin}/tin-bai/${whole.slug}`,
      'content:encoded': '<p>Sáng nào bà cũng ra bờ kênh.</p>',
    })
    expect(Number(new Date(one?.isoDate ?? ''))).toBeLessThanOrEqual(Date.now())
    expect(other?.title).toBe(onPage.title)
    expect(other?.['content:encoded']).toBeUndefined()
    const texts = await Promise.all([ask.all(), ask.json(), ask.item('tin-bai', onPage.id)])
    for (const response of texts) expect(await response.text()).not.toContain('Chỉ đọc được trên cổng.')
    expect((await read(await ask.item('tin-bai', whole.id))).body).toEqual([
      { type: 'paragraph', text: [{ text: 'Sáng nào bà cũng ra bờ kênh.' }] },
    ])
    expect((await read(await ask.item('tin-bai', onPage.id))).body).toBeNull()
  })

  it('stands in the feeds of its own kind and places, and in no other', async () => {
    const { id } = await createPublished(world, 'exemplars', consents.everywhere)
    const has = async (response: Response) => (await parsed(response)).items.some(({ guid }) => guid === id)
    expect(await has(await ask.all())).toBe(true)
    expect(await has(await ask.kind('guong-dien-hinh'))).toBe(true)
    expect(await has(await ask.kind('nguoi-tot-viec-tot'))).toBe(false)
    expect(await has(await ask.unit(own.unit))).toBe(true)
    expect(await has(await ask.unit(own.otherUnit))).toBe(false)
    expect(await has(await ask.sector(own.sector))).toBe(true)
  })

  it('is in the calendar with its dates', async () => {
    const event = await createPublished(world, 'events', consents.pageOnly)
    const edition = await createPublished(world, 'anniversaries', consents.pageOnly, { year: 2031 })
    const entries = Object.values(ical.sync.parseICS(await (await ask.calendar()).text()))
    const at = (id: string) => entries.find((entry) => entry?.type === 'VEVENT' && entry.uid === `${id}@localhost`)
    expect(at(event.id)).toMatchObject({ summary: event.title, start: new Date('2026-03-01T01:00:00.000Z') })
    expect(at(edition.id)).toMatchObject({ start: new Date('2031-06-10T17:00:00.000Z') })
  })

  it('tells its history without saying who did it', async () => {
    const nobody = { people: [], showsNobody: true }
    const { id } = await createPublished(world, 'articles', consents.everywhere, nobody)
    await test.payload.update({ collection: 'articles', id, data: { standfirst: 'Câu khác.', _status: 'published' } })
    const { history } = await read(await ask.item('tin-bai', id))
    expect(history.map(({ change }: { change: string }) => change)).toEqual(['published', 'changed'])
    for (const line of history) expect(Object.keys(line)).toEqual(['change', 'at'])
  })
})

describe('a draft, and what never was', () => {
  it('is in no list and has no address', async () => {
    const unknownId = '00000000-0000-4000-8000-000000000000'
    const draft = await test.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Chưa công bố' } as never,
    })
    const responses = [ask.item('tin-bai', String(draft.id)), ask.item('tin-bai', unknownId), ask.kind('khong-co')]
    for (const response of [...responses, ask.unit('khong-co'), ask.sector('khong-co'), ask.list('khong-co')])
      expect((await response).status).toBe(404)
    const exemplar = await createPublished(world, 'exemplars', consents.everywhere)
    expect((await ask.item('tin-bai', exemplar.id)).status).toBe(404)
    for (const response of [await ask.all(), await ask.json(), await ask.list('tin-bai')])
      expect(await response.text()).not.toContain('Chưa công bố')
  })
})

describe('take-back', () => {
  it('leaves of an item its id and neutral words, at every address', async () => {
    const words = 'Nguyễn Thị Không Còn'
    const more = { title: words, standfirst: `${words} ra đồng.`, story: paragraph(`${words} kể.`) }
    const article = await createPublished(world, 'articles', consents.everywhere, more)
    const event = await createPublished(world, 'events', consents.everywhere, more)
    await withdraw('articles', article)
    await withdraw('events', event)
    const feeds = [
      ask.all(),
      ask.kind('tin-bai'),
      ask.kind('giao-luu-toa-dam'),
      ask.unit(own.unit),
      ask.sector(own.sector),
    ]
    const others = [ask.json(), ask.calendar(), ask.podcast(), ask.list('tin-bai'), ask.item('tin-bai', article.id)]
    for (const asked of [...feeds, ...others]) {
      const text = await (await asked).text()
      for (const trace of [words, article.slug, event.slug]) expect(text).not.toContain(trace)
    }
    for (const response of [
      await ask.all(),
      await ask.kind('tin-bai'),
      await ask.unit(own.unit),
      await ask.sector(own.sector),
    ]) {
      const gone = (await parsed(response)).items.find(({ guid }) => guid === article.id)
      expect(gone).toMatchObject({
        title: 'Nội dung đã được gỡ',
        link: expect.stringMatching(/^http:\/\/localhost:3000\//u),
      })
    }
    expect((await parsed(await ask.unit(own.otherUnit))).items.some(({ guid }) => guid === article.id)).toBe(false)
    const json = (await read(await ask.json())).items.find(({ id }: { id: string }) => id === article.id)
    expect(json._guong_sang).toMatchObject({ withdrawn: true })
    const cancelled = Object.values(ical.sync.parseICS(await (await ask.calendar()).text())).find(
      (entry) => entry?.type === 'VEVENT' && entry.uid === `${event.id}@localhost`,
    )
    expect(cancelled).toMatchObject({ status: 'CANCELLED', summary: 'Nội dung đã được gỡ' })
    const gone = await ask.item('tin-bai', article.id)
    expect(gone.status).toBe(410)
    const told = await read(gone)
    expect(told).toMatchObject({ id: article.id, kind: 'tin-bai', withdrawn: true })
    expect(told.history.at(-1)).toEqual({ change: 'withdrawn', at: expect.any(String) })
    const listed = (await read(await ask.list('tin-bai'))).items.find(({ id }: { id: string }) => id === article.id)
    expect(listed).toEqual({
      id: article.id,
      kind: 'tin-bai',
      data: `${origin}/du-lieu/tin-bai/${article.id}.json`,
      withdrawn: true,
      withdrawn_at: told.withdrawn_at,
    })
  })

  it('is over when the item is published again', async () => {
    const item = await createPublished(world, 'articles', consents.everywhere)
    await withdraw('articles', item)
    await test.payload.update({ collection: 'articles', id: item.id, data: { _status: 'published' } })
    const found = (await parsed(await ask.kind('tin-bai'))).items.filter(({ guid }) => guid === item.id)
    expect(found.map(({ title }) => title)).toEqual([item.title])
    expect((await ask.item('tin-bai', item.id)).status).toBe(200)
  })
})

describe('however much is published', () => {
  it('an answer takes the same number of statements', async () => {
    const addresses = {
      all: ask.all,
      json: ask.json,
      calendar: ask.calendar,
      kind: () => ask.kind('guong-dien-hinh'),
      unit: () => ask.unit(own.unit),
      list: () => ask.list('guong-dien-hinh'),
    }
    const count = async () => {
      const counts: Record<string, number> = {}
      for (const [name, read] of Object.entries(addresses)) counts[name] = await test.countStatements(read)
      return counts
    }
    for (const collection of ['exemplars', 'practices', 'articles', 'events', 'documents'] as const)
      await createPublished(world, collection, consents.everywhere)
    const few = await count()
    for (let i = 0; i < 8; i += 1)
      for (const collection of ['exemplars', 'practices', 'articles', 'events'] as const)
        await createPublished(world, collection, consents.everywhere)
    expect(await count()).toEqual(few)
  }, 600_000)

  it('lists go page by page, with everything once', async () => {
    const seen: string[] = []
    for (let i = 0; i < 120; i += 1) await createPublished(world, 'documents', consents.everywhere)
    let after = ''
    do {
      const { items, next } = await read(await ask.list('van-ban', after))
      expect(items.length).toBeLessThanOrEqual(100)
      seen.push(...items.map(({ id }: { id: string }) => id))
      after = next ? (new URL(next).searchParams.get('sau') ?? '') : ''
    } while (after)
    expect(new Set(seen).size).toBe(121)
    expect(seen).toHaveLength(121)
    expect((await parsed(await ask.kind('van-ban'))).items).toHaveLength(50)
  }, 600_000)
})
