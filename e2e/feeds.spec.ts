import type { APIResponse, Page } from '@playwright/test'
import ical from 'node-ical'
import Parser from 'rss-parser'
import {
  feedOf,
  feedPaths,
  fixedPaths,
  itemKinds,
  itemPath,
  prefixes,
  publicDataOf,
  publicItemOf,
} from '../src/shared/paths.ts'
import { type Desk, draftExemplar, firstOf, publish, withdraw } from './newsroom.ts'
import { expect, test } from './world.ts'

/** How a browser reads XML: not at all where it is not well-formed. */
const faultIn = (page: Page, xml: string) =>
  page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null,
    xml,
  )

const feedAddresses = async (reader: Desk) => [
  feedOf(fixedPaths.home),
  ...itemKinds.map((kind) => feedOf(prefixes[kind])),
  feedOf(itemPath('unit', (await firstOf(reader, 'units', { slug: 'xa-phung-nguyen' })).slug)),
  feedOf(itemPath('sector', (await firstOf(reader, 'sectors')).slug)),
  feedPaths.podcast,
]

test('every RSS feed is well-formed, and a feed reader finds its items', async ({ page, newsroom }) => {
  const { http } = newsroom.public
  await page.goto(fixedPaths.about)
  for (const address of await feedAddresses(newsroom.public)) {
    const answer = await http.get(address)
    expect(answer.status(), address).toBe(200)
    const { 'content-type': type, 'set-cookie': cookie, etag = '' } = answer.headers()
    expect([type, cookie]).toEqual(['application/rss+xml; charset=utf-8', undefined])
    const xml = await answer.text()
    expect(await faultIn(page, xml), address).toBeNull()
    expect(xml).toBe(xml.normalize('NFC'))
    const { items, feedUrl } = await new Parser().parseString(xml)
    expect(feedUrl).toBe(answer.url())
    for (const { guid = '', title, link = '', isoDate = '' } of items) {
      expect(guid).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)
      expect(title).toBeTruthy()
      expect(new URL(link).origin).toBe(new URL(answer.url()).origin)
      expect(Date.parse(isoDate)).toBeLessThanOrEqual(Date.now())
    }
    expect(etag).not.toBe('')
    // Other tests publish meanwhile: whoever asks twice within one moment is told that nothing has changed.
    await expect(async () => {
      const { etag: known = '' } = (await http.get(address)).headers()
      const again = await http.get(address, { headers: { 'If-None-Match': known } })
      expect(again.status(), address).toBe(304)
    }).toPass()
  }
  const { items } = await new Parser().parseURL(new URL(feedOf(fixedPaths.home), page.url()).href)
  expect(items.length).toBeGreaterThan(30)
})

test('an episode of the podcast is as long as it says, and of the kind that it says', async ({ newsroom, baseURL }) => {
  const { items, itunes } = await new Parser().parseURL(new URL(feedPaths.podcast, baseURL).href)
  const episodes = items.filter(({ enclosure }) => enclosure)
  expect(episodes.length).toBeGreaterThan(0)
  for (const { enclosure } of episodes) {
    const file = await newsroom.public.http.get(enclosure?.url ?? '')
    expect((await file.body()).length).toBe(Number(enclosure?.length))
    expect(file.headers()['content-type']).toBe(enclosure?.type)
  }
  const artwork = await newsroom.public.http.get(String(itunes?.image))
  expect(artwork.headers()['content-type']).toBe('image/png')
})

test('a calendar reads the events', async ({ newsroom }) => {
  const answer = await newsroom.public.http.get(feedPaths.calendar)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const events = Object.values(ical.sync.parseICS(await answer.text())).filter((entry) => entry?.type === 'VEVENT')
  const published = await firstOf(newsroom.public, 'events')
  expect(events).toContainEqual(
    expect.objectContaining({ summary: published.title, start: new Date(String(published.startsAt)) }),
  )
})

test('pages name their feeds, and the site map shows them', async ({ page, visit, pathOf, baseURL }) => {
  const named = (type: string) => page.locator(`link[rel="alternate"][type="${type}"]`)
  const whole = (path: string) => new URL(path, baseURL).href
  await visit('home')
  await expect(named('application/rss+xml').first()).toHaveAttribute('href', whole(feedOf(fixedPaths.home)))
  await expect(named('application/feed+json')).toHaveAttribute('href', whole(feedPaths.json))
  await expect(named('text/calendar')).toHaveAttribute('href', whole(feedPaths.calendar))
  for (const name of ['sector', 'unit', 'articles'] as const) {
    await visit(name)
    await expect(named('application/rss+xml')).toHaveAttribute('href', whole(feedOf(await pathOf(name))))
  }
  await visit('unit')
  await expect(page.getByRole('link', { name: /Theo dõi tin mới của .* qua RSS/u })).toBeVisible()
  await page.getByRole('link', { name: 'RSS, podcast, lịch' }).click()
  await expect(page.getByRole('heading', { name: 'Theo dõi cổng' })).toBeInViewport()
})

test('what is taken back is at no address for programs, and each tells that it is gone', async ({ newsroom, page }) => {
  test.setTimeout(180_000)
  const editor = await newsroom.as('editor')
  const { http } = newsroom.public
  const name = `Đinh Thị Rút ${Math.trunc(Math.random() * 1_000_000)}`
  const { id: consent } = await editor.create('consents', {
    ...{ person: name, purposes: ['web', 'embeds'], givenBy: 'self', method: 'paper' },
    givenOn: '2026-01-05T12:00:00.000Z',
  })
  const sector = await firstOf(editor, 'sectors')
  const publishedOn = new Date().toISOString()
  const draft = await draftExemplar(editor, { name, consent, sector: sector.id, publishedOn })
  const item = await publish(editor, 'exemplars', draft.id)

  const rss = [
    feedOf(fixedPaths.home),
    feedOf(prefixes.exemplar),
    feedOf(itemPath('unit', 'xa-phung-nguyen')),
    feedOf(itemPath('sector', sector.slug)),
  ]
  const own = publicItemOf('exemplar', item.id)
  for (const address of [...rss, feedPaths.json, own]) {
    // A busy portal may serve its last good copy once.
    await expect.poll(async () => (await http.get(address)).text(), { message: address }).toContain(name)
    expect(await (await http.get(address)).text(), address).toContain(item.slug)
  }

  await withdraw(editor, 'exemplars', item.id)

  const lists: string[] = []
  for (let next: string | null = publicDataOf('exemplar'); next; ) {
    const answer: APIResponse = await http.get(next)
    lists.push(next)
    next = (await answer.json()).next
  }
  for (const address of [...rss, feedPaths.json, feedPaths.podcast, feedPaths.calendar, own, ...lists]) {
    const text = await (await http.get(address)).text()
    expect(text, address).not.toContain(name)
    expect(text, address).not.toContain(item.slug)
  }
  await page.goto(fixedPaths.about)
  for (const address of rss) {
    const xml = await (await http.get(address)).text()
    expect(await faultIn(page, xml), address).toBeNull()
    const gone = (await new Parser().parseString(xml)).items.filter(({ guid }) => guid === item.id)
    expect(
      gone.map(({ title }) => title),
      address,
    ).toEqual(['Nội dung đã được gỡ'])
  }
  const { items } = await (await http.get(feedPaths.json)).json()
  const withdrawn = { id: item.id, _guong_sang: { withdrawn: true, withdrawn_at: expect.any(String) } }
  expect(items).toContainEqual(expect.objectContaining(withdrawn))
  const told = await http.get(own)
  expect([told.status(), told.headers()['access-control-allow-origin']]).toEqual([410, '*'])
  expect(await told.json()).toMatchObject({ id: item.id, withdrawn: true, history: expect.any(Array) })
})
