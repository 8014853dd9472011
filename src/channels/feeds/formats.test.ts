import ical from 'node-ical'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { Block, Summary } from '@/shared/view'
import { calendarFile } from './calendar-file'
import type { Feed } from './feed'
import { feedEntry } from './feed-entry'
import { jsonFeedFile } from './json-feed'
import { podcastFile } from './podcast'
import { rssFile } from './rss'

const origin = 'https://guongsang.test'

/** Everything that a careless pen, or an ill-meaning one, puts into a title. */
const hostile =
  'Hà Thị Mận ]]> & <script>alert(1)</script> "x" \u0000\u0008\u000B\u000C\uFFFE\uD800 &amp; \u202Eđảo\u202C'
const read = 'Hà Thị Mận ]]> & <script>alert(1)</script> "x" &amp; đảo'

const item: Summary = {
  kind: 'article',
  id: '0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a01',
  title: hostile.normalize('NFD'),
  standfirst: 'Sáng nào bà cũng ra bờ kênh & nhặt rác.',
  href: '/tin-bai/ha-thi-man-k3f9x2',
  picture: {
    id: 'p',
    alt: 'Bờ kênh',
    sizes: [320, 1280, 1920].map((width) => ({ width, height: width, src: `/tep/t-${width}` })),
  },
  sectors: [{ name: 'Môi trường & nước', slug: 'moi-truong' }],
  publishedAt: '2026-06-11T12:00:00.000Z',
  illustrative: true,
}

const blocks: Block[] = [
  { type: 'heading', level: 2, text: [{ text: hostile }] },
  {
    type: 'paragraph',
    text: [
      { text: 'Đọc ', bold: true },
      { text: 'ở đây', href: '/tin-bai/khac' },
    ],
  },
  { type: 'paragraph', text: [{ text: 'một\nhai', href: 'https://example.vn/?a=1&b=2' }] },
  {
    type: 'audio',
    title: 'Nghe bà kể',
    transcript: 'Một.\nHai.',
    recording: { id: 'r', src: '/tep/r.mp3', mimeType: 'audio/mpeg', bytes: 1234, seconds: 61.4 },
  },
  { type: 'figures', caption: 'Rác', figures: [{ label: 'Rác <1 kg', before: 3, after: 1.5, unit: 'kg' }] },
]

const changes = { first: new Date('2026-06-11T01:02:03.000Z'), last: new Date('2026-06-12T00:00:00.000Z') }
const entry = feedEntry({ item, blocks, changes, origin })
const gone = {
  id: '0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a02',
  kind: 'article' as const,
  at: new Date('2026-07-01T05:06:07Z'),
}

const feed: Feed = {
  title: 'Gương Sáng & bạn',
  description: 'Cổng ]]> tuyên truyền',
  url: `${origin}/`,
  feedUrl: `${origin}/rss.xml`,
  publisher: { name: 'Trung tâm' },
  entries: [entry, feedEntry({ item: { ...item, id: 'x' }, blocks: null, changes, origin })],
  withdrawn: [gone],
}

type Told = { 'content:encoded'?: string; 'itunes:duration'?: string }

const parse = (xml: string) =>
  new Parser<object, Told>({ customFields: { item: ['itunes:duration'] } }).parseString(xml)

describe('RSS', () => {
  it('says what was published, in words and in full', async () => {
    const { items, title, description, link } = await parse(rssFile(feed))
    expect([title, description, link]).toEqual([feed.title, feed.description, feed.url])
    const [first] = items
    expect(first).toMatchObject({
      title: read,
      link: `${origin}${item.href}`,
      guid: item.id,
      isoDate: '2026-06-11T01:02:03.000Z',
      pubDate: 'Thu, 11 Jun 2026 01:02:03 GMT',
      content: `Nội dung minh họa. ${item.standfirst}`,
      categories: ['Môi trường & nước'],
    })
    expect(first?.['content:encoded']).toBe(entry.whole?.html)
  })

  it('has no words of an entry whose people have not agreed to more than the page', async () => {
    const { items } = await parse(rssFile(feed))
    expect(items[1]?.['content:encoded']).toBeUndefined()
    expect(items[1]?.content).toContain(item.standfirst)
  })

  it('keeps the GUID of what was withdrawn, and nothing else', async () => {
    const { items } = await parse(rssFile(feed))
    expect(items.at(-1)).toMatchObject({ guid: gone.id, title: 'Nội dung đã được gỡ', link: feed.url })
  })

  it('is the same to the byte while nothing changes', () => expect(rssFile(feed)).toBe(rssFile(feed)))

  it('is well-formed without an entry', async () => {
    expect((await parse(rssFile({ ...feed, entries: [], withdrawn: [] }))).items).toEqual([])
  })
})

describe('the text of an entry', () => {
  const html = entry.whole?.html ?? ''
  it('has whole addresses and no markup of others', () => {
    expect(html).toContain(`<a href="${origin}/tin-bai/khac">ở đây</a>`)
    expect(html).toContain('<a href="https://example.vn/?a=1&#38;b=2">một<br>hai</a>')
    expect(html).toContain(`<a href="${origin}/tep/r.mp3">Nghe: Nghe bà kể</a>`)
    expect(html).not.toContain('<script>')
    expect(html).not.toMatch(/(?:href|src)="\//u)
    expect(html).toContain('<th scope="row">Rác &#60;1 kg</th><td>kg</td><td>3</td><td>1,5</td>')
  })

  it('is in one normal form, without what XML has no place for', () => {
    expect(html).toBe(html.normalize('NFC'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(rssFile(feed)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u)
  })

  it('says that it is made up', () => expect(html).toMatch(/^<p><em>Nội dung minh họa\.<\/em><\/p>/u))
})

describe('JSON Feed', () => {
  const file = JSON.parse(jsonFeedFile(feed, `${origin}/icon-512.png`))

  it('is what the format wants', () => {
    expect(file).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.url,
      feed_url: feed.feedUrl,
      language: 'vi',
      authors: [{ name: 'Trung tâm' }],
    })
    for (const each of file.items) {
      expect(typeof each.id).toBe('string')
      expect([each.content_html, each.content_text].filter((text) => typeof text === 'string')).toHaveLength(1)
      expect(each.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)
    }
    expect(JSON.parse(jsonFeedFile({ ...feed, entries: [], withdrawn: [] }, '')).items).toEqual([])
  })

  it('says what was published', () => {
    expect(file.items[0]).toMatchObject({
      id: item.id,
      url: `${origin}${item.href}`,
      title: read,
      content_html: entry.whole?.html,
      image: `${origin}/tep/t-1280.jpg`,
      date_modified: '2026-06-12T00:00:00.000Z',
      attachments: [{ url: `${origin}/tep/r.mp3`, mime_type: 'audio/mpeg', size_in_bytes: 1234 }],
    })
    expect(file.items[1]).not.toHaveProperty('content_html')
    expect(file.items[1]).not.toHaveProperty('image')
    expect(file.items[1]).not.toHaveProperty('attachments')
  })

  it('marks what was withdrawn', () => {
    expect(file.items.at(-1)).toMatchObject({
      id: gone.id,
      _guong_sang: { withdrawn: true, withdrawn_at: '2026-07-01T05:06:07.000Z' },
    })
  })
})

describe('the podcast', () => {
  it('has the sounds that may be carried, with their true size', async () => {
    const parsed = await parse(podcastFile(feed, `${origin}/podcast.png`))
    expect(parsed.itunes).toMatchObject({ image: `${origin}/podcast.png`, author: 'Trung tâm' })
    expect(parsed.items.map(({ guid }) => guid)).toEqual([item.id, gone.id])
    expect(parsed.items[0]?.enclosure).toEqual({ url: `${origin}/tep/r.mp3`, length: '1234', type: 'audio/mpeg' })
    expect(parsed.items[0]?.['itunes:duration']).toBe('61')
  })
})

describe('the calendar', () => {
  const dated = {
    id: item.id,
    changedAt: changes.last,
    title: hostile,
    startsAt: '2026-06-09T01:00:00.000Z',
    endsAt: '2026-06-09T04:30:00.000Z',
    description: item.standfirst,
    url: `${origin}/giao-luu-toa-dam/x`,
  }
  const file = calendarFile([dated], {
    name: 'Gương Sáng; lịch',
    cancelled: [{ id: gone.id, cancelledAt: gone.at, url: origin }],
  })

  it('gives the dates, and cancels what was withdrawn', () => {
    const events = Object.values(ical.sync.parseICS(file)).filter((found) => found?.type === 'VEVENT')
    expect(events).toHaveLength(2)
    expect(events[0]).toMatchObject({
      uid: `${item.id}@guongsang.test`,
      start: new Date(dated.startsAt),
      end: new Date(dated.endsAt),
      url: dated.url,
    })
    expect(events[1]).toMatchObject({
      uid: `${gone.id}@guongsang.test`,
      status: 'CANCELLED',
      summary: 'Nội dung đã được gỡ',
    })
    expect(events[1]).not.toHaveProperty('description')
  })

  it('counts on with every change', () => {
    const sequences = [...file.matchAll(/^SEQUENCE:(\d+)\r$/gmu)].map(([, number]) => Number(number))
    expect(sequences).toHaveLength(2)
    expect(sequences[1]).toBeGreaterThan(sequences[0] ?? 0)
    expect(sequences[1]).toBeLessThan(2 ** 31)
  })
})
