import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import Parser from 'rss-parser'
import sharp from 'sharp'
import { findNginx, startEdge } from '../src/commands/edge.ts'
import { requirePoppler } from '../src/commands/poppler.ts'
import {
  embedPath,
  embedPaths,
  feedOf,
  feedPaths,
  fixedPaths,
  itemPath,
  type KindKey,
  prefixes,
  publicDataOf,
  publicItemOf,
  suffixesOf,
} from '../src/shared/paths.ts'
import {
  type Desk,
  everyPurpose,
  firstOf,
  pathOf,
  publish,
  type Row,
  recordConsent,
  upload,
  withdraw,
} from './newsroom.ts'
import { expect, test } from './world.ts'

/** One withdrawal, and every channel is asked at once: by itself and through the edge. */

test.skip(!process.env.CI && !findNginx(), 'nginx is not installed')

const { E2E_PORT: portalPort = '', E2E_DATA_DIR: dataDir = '' } = process.env
const site = `http://localhost:${portalPort}`

/** For so long the edge may go on showing what is no more, in milliseconds. */
const edgeKeeps = 2_000

type Told = { kind: KindKey; collection: string; fields: (parts: Parts) => Record<string, unknown> }
type Parts = { title: string; picture: string; recording: string }

const standfirst = 'Chín năm giữ cho bờ kênh của khu luôn sạch.'
const today = new Date().toISOString()

const heard = (recording: string, title: string) => ({
  root: {
    ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
    children: [
      {
        ...{ type: 'block', version: 2, format: '' },
        fields: { id: '0'.repeat(24), blockType: 'audio', title, transcript: standfirst, recording },
      },
    ],
  },
})

/** Together they stand on every channel that there is. */
const stories: Told[] = [
  {
    ...{ kind: 'exemplar', collection: 'exemplars' },
    fields: ({ title, picture }) => ({
      ...{ name: title, subjectKind: 'individual', category: 'exemplar', level: 'commune', portrait: picture },
    }),
  },
  {
    ...{ kind: 'article', collection: 'articles' },
    fields: ({ title, picture, recording }) => ({
      ...{ title, form: 'news', medium: 'audio', column: 'stories', cover: picture, story: heard(recording, title) },
    }),
  },
  {
    ...{ kind: 'event', collection: 'events' },
    fields: ({ title, picture }) => ({
      ...{ title, form: 'exchange', cover: picture, startsAt: today, venue: 'Nhà văn hóa khu 4' },
    }),
  },
]

/** A word that stands nowhere else, also in the item's address. */
const newMark = () => Array.from(randomBytes(12), (byte) => String.fromCharCode(97 + (byte % 26))).join('')

const publishWithMedia = async (editor: Desk, { collection, fields }: Told, person: string) => {
  const buffer = await sharp({ create: { width: 1400, height: 1750, channels: 3, background: '#8a5a2b' } })
    .jpeg()
    .toBuffer()
  const picture = await upload(editor, {
    ...{ name: 'anh.jpg', mimeType: 'image/jpeg', buffer, alt: 'Bên bờ kênh', shows: 'people' },
  })
  const recording = await upload(editor, {
    ...{ name: 'loi-ke.mp3', mimeType: 'audio/mpeg', alt: 'Lời kể', shows: 'people' },
    buffer: await readFile('src/seed/recordings/bulletin.mp3'),
  })
  const consent = await recordConsent(editor, person, everyPurpose)
  const unit = await firstOf(editor, 'units', { slug: 'xa-phung-nguyen' })
  const sector = await firstOf(editor, 'sectors')
  const draft = await editor.create(
    collection,
    {
      ...fields({ title: person, picture: picture.id, recording: recording.id }),
      ...{ standfirst, unit: unit.id, sectors: [sector.id], publishedOn: today },
      people: [{ name: person, part: 'subject', age: 'adult', consent, agreedTextVersion: 1 }],
    },
    '&draft=true',
  )
  const item = await publish(editor, collection, draft.id)
  return { item, tokens: [String(picture.token), String(recording.token)], unit, sector }
}

type Published = Awaited<ReturnType<typeof publishWithMedia>>

/** Addresses that are the item's own: what is there is the item, whatever it looks like. */
const ownAddresses = (kind: KindKey, { item }: Published) => {
  const path = pathOf(kind, item)
  const oEmbed = `${embedPaths.oEmbed}?url=${encodeURIComponent(site + path)}`
  return [
    ...['', ...suffixesOf(kind)].map((suffix) => path + suffix),
    ...[embedPath(path), `${embedPath(path)}?giao-dien=toi`, `${embedPath(path)}?khung=1`],
    ...[oEmbed, `${oEmbed}&format=xml`],
    publicItemOf(kind, item.id),
  ]
}

/** Events belong to no place; their own is the calendar. */
const placesOf = (kind: KindKey, { unit, sector }: Published) =>
  kind === 'event' ? [] : [itemPath('unit', unit.slug), itemPath('sector', sector.slug)]

const feedsOf = (kind: KindKey, published: Published) => [
  ...[fixedPaths.home, prefixes[kind], ...placesOf(kind, published)].map(feedOf),
  ...(kind === 'article' ? [feedPaths.podcast] : []),
]

/** Pages and files for programs that tell of it among others. */
const carriers = (kind: KindKey, published: Published, person: string) => {
  const { unit } = published
  const frame = embedPath(itemPath('unit', unit.slug))
  return [
    ...[fixedPaths.home, prefixes[kind], `${prefixes[kind]}?don-vi=${unit.slug}`, ...placesOf(kind, published)],
    ...[...feedsOf(kind, published), feedPaths.json, fixedPaths.sitemapXml],
    ...(kind === 'event' ? [feedPaths.calendar] : [frame, `${frame}?so=12&kieu=the`]),
    // Without the mark, which the page of a search says again.
    `${fixedPaths.search}?q=${encodeURIComponent(person.split(' ').slice(0, -1).join(' '))}`,
  ]
}

/** Of a list for programs the page on which the item is. */
const dataPageWith = async (http: APIRequestContext, kind: KindKey, item: Row) => {
  for (let address: string | null = publicDataOf(kind); address; ) {
    const text = await (await http.get(address)).text()
    if (text.includes(item.id)) return address
    address = JSON.parse(text).next
  }
  throw new Error(`${publicDataOf(kind)} does not tell of ${item.id}`)
}

/** The files of its picture and its recording, as its page names them. */
const filesOn = (html: string, tokens: string[]) => [
  ...new Set(
    [...html.matchAll(/\/tep\/([0-9a-f]{32})[\w.-]+/gu)].flatMap(([file, token = '']) =>
      tokens.includes(token) ? [file] : [],
    ),
  ),
]

const bulletinWith = async (editor: Desk, { collection }: Told, { item }: Published) => {
  const { id } = await editor.create('bulletins', {
    ...{ title: 'Bản tin sáng', broadcastOn: today, priority: 'normal', repeats: 1 },
    items: [{ relationTo: collection, value: item.id }],
  })
  return `/api/bulletins/${id}/files/ban-doc.txt`
}

const bookletWith = async (editor: Desk, { collection }: Told, { item }: Published) => {
  const { id } = await editor.create('booklets', {
    ...{ title: 'Tờ tin', paper: 'a4', columns: '2', cover: 'first' },
    items: [{ relationTo: collection, value: item.id }],
  })
  const prints = `/api/booklets/${id}/prints`
  const { print } = await (await editor.http.post(prints)).json()
  const file = `${prints}/${print}`
  await expect.poll(async () => (await editor.http.get(file)).status(), { timeout: 60_000 }).toBe(200)
  return file
}

const textOf = async (answer: APIResponse) => {
  const body = await answer.body()
  const isPdf = answer.ok() && answer.headers()['content-type'] === 'application/pdf'
  return isPdf ? execFileSync(requirePoppler(), ['-', '-'], { input: body, encoding: 'utf8' }) : body.toString()
}

/** A channel at which somebody asks; `traces`: what is told nowhere but where the item is shown. */
type Place = { address: string; http: APIRequestContext; isOwn: boolean; traces: string[] }

const hasPicture = (answer: APIResponse) => /^(?:image|audio)\//u.test(answer.headers()['content-type'] ?? '')

/** Null where the portal was too busy to render, and said that what it serves is its last good copy. */
const shows = async ({ address, http, isOwn, traces }: Place): Promise<boolean | null> => {
  const answer = await http.get(address)
  if (answer.headers()['x-guong-sang'] === 'stale') return null
  if (isOwn && answer.ok() && hasPicture(answer)) return true
  // Lines are broken where paper or a calendar is too narrow.
  const text = (await textOf(answer)).replace(/\s/gu, '').toLowerCase()
  return traces.some((trace) => text.includes(trace))
}

for (const told of stories)
  test(`what is taken back is on no channel: ${told.kind}`, async ({ newsroom }, testInfo) => {
    test.setTimeout(240_000)
    const { kind, collection } = told
    const editor = await newsroom.as('editor')
    const { http } = newsroom.public
    const mark = newMark()
    const person = `Khuất Thị Ngần ${mark}`
    const published = await publishWithMedia(editor, told, person)
    const { item, tokens } = published
    const traces = [mark, ...tokens]
    const html = await (await http.get(pathOf(kind, item))).text()
    const own = [...ownAddresses(kind, published), ...filesOn(html, tokens)]
    const open = [...own, ...carriers(kind, published, person), await dataPageWith(http, kind, item)]
    const closed = [await bulletinWith(editor, told, published), await bookletWith(editor, told, published)]
    const edge = await startEdge({
      ...{ portal: `127.0.0.1:${portalPort}`, dataDir, folder: testInfo.outputPath('edge'), perReader: '100000r/s' },
    })
    try {
      const places: Place[] = [
        ...[site, edge.address].flatMap((origin) =>
          open.map((address) => ({
            ...{ address: new URL(address, origin).href, http, isOwn: own.includes(address), traces },
          })),
        ),
        ...closed.map((address) => ({ address, http: editor.http, isOwn: true, traces })),
      ]

      for (const place of places)
        await expect.poll(() => shows(place), { message: `before: ${place.address}` }).toBe(true)

      await withdraw(editor, collection, item.id)
      const acknowledged = performance.now()
      await Promise.all(
        places.map(async (place) => {
          const shownLate: number[] = []
          await expect
            .poll(
              async () => {
                const asked = performance.now() - acknowledged
                const isShown = await shows(place)
                if (isShown && asked > edgeKeeps) shownLate.push(asked)
                return isShown
              },
              { message: `after: ${place.address}` },
            )
            .toBe(false)
          expect(shownLate, `${place.address} showed it after so many milliseconds`).toEqual([])
        }),
      )
      for (const { address, http, isOwn } of places)
        if (isOwn) expect((await http.get(address)).status(), address).toBeGreaterThanOrEqual(400)
    } finally {
      await edge.stop()
    }

    await test.step('feeds and public data tell that it is gone', async () => {
      for (const address of feedsOf(kind, published)) {
        const { items } = await new Parser().parseURL(new URL(address, site).href)
        const gone = items.filter(({ guid }) => guid === item.id).map(({ title }) => title)
        expect(gone, address).toEqual(['Nội dung đã được gỡ'])
      }
      const { items } = await (await http.get(feedPaths.json)).json()
      const withdrawn = { id: item.id, _guong_sang: { withdrawn: true, withdrawn_at: expect.any(String) } }
      expect(items).toContainEqual(expect.objectContaining(withdrawn))
      const told = await http.get(publicItemOf(kind, item.id))
      expect([told.status(), told.headers()['access-control-allow-origin']]).toEqual([410, '*'])
      expect(await told.json()).toMatchObject({ id: item.id, withdrawn: true, history: expect.any(Array) })
      if (kind === 'event')
        expect(await (await http.get(feedPaths.calendar)).text()).toMatch(
          new RegExp(`${item.id}[\\s\\S]*?STATUS:CANCELLED`, 'u'),
        )
    })
  })
