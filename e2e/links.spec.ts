import { expect, test } from './world.ts'

const entities: Record<string, string> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' }

const decode = (text: string) => text.replace(/&(?:amp|quot|#x27);/gu, (entity) => entities[entity] ?? entity)

/** Every address of our own that the page links, shows or loads. */
const addressesIn = (html: string, page: URL): URL[] => {
  const single = [...html.matchAll(/\s(?:href|src|poster)="([^"]*)"/gu)].map(([, value = '']) => decode(value))
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/giu)].flatMap(([, value = '']) =>
    value.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? ''),
  )
  return [...single, ...sets]
    .filter((value) => value && !/^(?:mailto|tel|data):/u.test(value))
    .map((value) => new URL(value, page))
    .filter(({ origin }) => origin === page.origin)
}

test('every address that a reading page names answers, and every anchor is there', async ({ newsroom, baseURL }) => {
  test.setTimeout(180_000)
  const { http } = newsroom.public
  const waiting = [new URL('/', baseURL).href]
  const seen = new Set(waiting)
  const anchors = new Map<string, Set<string>>()
  const broken: string[] = []
  const namedBy = new Map<string, string>()

  /** Other tests take their stories back meanwhile: such an address is broken only where its page still names it. */
  const isStillNamed = async (address: string) => {
    const page = namedBy.get(address) ?? ''
    const found = addressesIn(await (await http.get(page)).text(), new URL(page))
    return found.some(({ href }) => href.split('#')[0] === address)
  }

  const read = async (address: string) => {
    const isFile = address.includes('/tep/')
    const ask = () => http.fetch(address, { method: isFile ? 'HEAD' : 'GET', maxRedirects: 0 })
    const first = await ask()
    // A crawl keeps a small machine busy: who is told that the portal cannot just now asks once more.
    const answer = first.status() >= 500 ? await ask() : first
    if (answer.status() === 410 && !(await isStillNamed(address))) return
    if (answer.status() >= 300) broken.push(`${answer.status()} ${address}`)
    if (isFile || !answer.headers()['content-type']?.startsWith('text/html')) return
    const html = await answer.text()
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id))
    anchors.set(address, ids)
    for (const found of addressesIn(html, new URL(address))) {
      const anchor = decodeURIComponent(found.hash.slice(1))
      found.hash = ''
      if (anchor && found.href === address && !ids.has(anchor)) broken.push(`no #${anchor} on ${address}`)
      if (!seen.has(found.href)) {
        waiting.push(found.href)
        namedBy.set(found.href, address)
      }
      seen.add(found.href)
    }
  }

  while (waiting.length > 0) await Promise.all(waiting.splice(0, 6).map(read))
  expect(broken).toEqual([])
  // Home alone names more: a crawl that finds less has not read the pages.
  expect(anchors.size).toBeGreaterThan(100)
})

test('the sitemap names every live item, robots.txt names the sitemap', async ({ newsroom, pathOf, baseURL }) => {
  const { http } = newsroom.public
  const robots = await (await http.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', baseURL)}`)
  const sitemap = await (await http.get('/sitemap.xml')).text()
  for (const name of [
    'profile of an individual',
    'practice',
    'article to hear',
    'event',
    'the plan',
    'sector',
  ] as const)
    expect(sitemap).toContain(`<loc>${new URL(await pathOf(name), baseURL)}</loc>`)
  expect(sitemap).toContain('<image:loc>')
  expect(sitemap).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/u)
  expect(sitemap).not.toContain(await pathOf('withdrawn item'))
})
