import type { Page } from '@playwright/test'
import ical from 'node-ical'
import Parser from 'rss-parser'
import { feedOf, feedPaths, fixedPaths, itemKinds, itemPath, prefixes } from '../src/shared/paths.ts'
import { type Desk, firstOf } from './newsroom.ts'
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
