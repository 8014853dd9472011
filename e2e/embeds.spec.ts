import { extract } from '@extractus/oembed-extractor'
import type { BrowserContext, Frame, Page } from '@playwright/test'
import { embedPath, itemPath } from '../src/shared/paths.ts'
import { openForeignHost, sanitised } from './foreign-host.ts'
import { draftExemplar, firstOf, pathOf, publish, recordConsent, withdraw } from './newsroom.ts'
import { findBarriers, findErrors, findOverflow } from './soundness.ts'
import { test as base, expect } from './world.ts'

type Host = Awaited<ReturnType<typeof openForeignHost>>
type Codes = Record<'element' | 'script' | 'frame' | 'plainFrame' | 'links', string>
type World = { codesFor: (query: string) => Promise<Codes>; absolute: (path: string) => string }

const test = base.extend<World, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern
    async ({}, use) => {
      const host = await openForeignHost()
      await use(host)
      await host.close()
    },
    { scope: 'worker' },
  ],
  absolute: async ({ baseURL }, use) => use((path) => `${baseURL}${path}`),
  /** What a web person copies from the builder. */
  codesFor: async ({ page }, use) => {
    await use(async (query) => {
      await page.goto(`/nhung?${query}`)
      const [element = '', script = '', frame = '', plainFrame = '', links = ''] = await page
        .locator('.embed-code textarea')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
      return { element, script, frame, plainFrame, links }
    })
  },
})

const unit = 'don-vi=xa-phung-nguyen&so=3'
const widths = [360, 768, 1440]

const portalFrames = (page: Page) =>
  page.frames().filter((frame) => new URL(frame.url()).pathname.startsWith('/nhung/'))

/** How much the content of a frame is higher than the frame, in pixels. */
const missingIn = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height) - window.innerHeight)

const scriptsIn = (frame: Frame) => frame.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname))

const expectFrames = async (page: Page, count: number) => {
  await expect.poll(() => portalFrames(page).length).toBe(count)
  for (const frame of portalFrames(page)) await frame.locator('main').waitFor()
}

const opened = async (context: BrowserContext, click: () => Promise<void>) => {
  const [other] = await Promise.all([context.waitForEvent('page'), click()])
  await other.waitForLoadState()
  return other
}

for (const width of widths)
  test(`at ${width} px: every tier in a foreign page`, async ({
    page,
    context,
    codesFor,
    host,
    absolute,
    newsroom,
  }) => {
    const good = await firstOf(newsroom.public, 'exemplars', { illustrative: 'true', category: 'good-deed' })
    const item = encodeURIComponent(absolute(itemPath('good-deed', good.slug)))
    await page.setViewportSize({ width, height: 800 })
    const list = await codesFor(unit)
    const cards = await codesFor(`${unit}&kieu=the&giao-dien=toi`)
    const single = await codesFor(`bai=${item}`)

    await test.step('1: scripts, several on a page, under a strict policy', async () => {
      const origin = absolute('')
      const address = host.put(`mot-${width}`, [list.element, cards.script, single.element].join('<hr>'), {
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'`,
      })
      const faults: string[] = []
      page.on('console', (message) => {
        const isFault = /Content Security Policy|SecurityError/u.test(message.text())
        // The trace of the test asks for scripts a second time; none of ours connects to anything.
        if (isFault && !message.text().startsWith('Connecting to')) faults.push(message.text())
      })
      await page.goto(address)
      await expectFrames(page, 3)
      for (const frame of portalFrames(page)) {
        await expect.poll(() => missingIn(frame)).toBe(0)
        expect(await scriptsIn(frame)).toEqual(['/nhung-khung.js'])
        expect(await frame.evaluate(() => getComputedStyle(document.body).overflowWrap)).toBe('break-word')
      }
      for (const link of await page.locator('guong-sang > a').all()) await expect(link).toBeHidden()
      expect(await findOverflow(page)).toEqual([])
      expect(faults).toEqual([])
    })

    await test.step('2: a frame with its height, where scripts are stripped', async () => {
      const article = sanitised.scripts(Object.values(list).join('<hr>')) + sanitised.scripts(single.frame)
      await page.goto(host.put(`hai-${width}`, article))
      await expectFrames(page, 3)
      for (const frame of portalFrames(page)) {
        expect(await missingIn(frame)).toBe(0)
        expect(await scriptsIn(frame)).toEqual([])
      }
      await expect(page.locator('article > a, article > p > a').first()).toBeVisible()
    })

    await test.step('3: a plain frame, where looks are stripped', async () => {
      const article = sanitised.looks(list.plainFrame)
      expect(article).toBe(list.plainFrame)
      await page.goto(host.put(`ba-${width}`, article))
      await expectFrames(page, 1)
      const [frame] = portalFrames(page)
      if (!frame) throw new Error('There is no frame.')
      expect(await missingIn(frame)).toBe(0)
      expect(await scriptsIn(frame)).toEqual([])
      const title = frame.locator('.title a').first()
      const there = await opened(context, () => title.click())
      expect(there.url()).toBe(absolute((await title.getAttribute('href')) ?? ''))
      await expect(there.locator('h1')).toBeVisible()
      await there.close()
      expect(page.url()).toContain(host.origin)
    })

    await test.step('4: links, where frames are stripped', async () => {
      const article = sanitised.frames(Object.values(list).join('<hr>'))
      expect(article).not.toMatch(/<iframe|<script|<guong-sang/u)
      await page.goto(host.put(`bon-${width}`, article))
      expect(portalFrames(page)).toEqual([])
      const link = page.getByRole('link', { name: 'Gương sáng xã Phùng Nguyên' }).first()
      await expect(link).toHaveAttribute('href', absolute('/don-vi/xa-phung-nguyen'))
    })

    expect(await context.cookies()).toEqual([])
  })

test('a frame follows its content both ways, and obeys nobody else', async ({ page, codesFor, host }) => {
  const { element } = await codesFor(`${unit}&kieu=the`)
  await page.setViewportSize({ width: 1440, height: 800 })
  const stranger = '<iframe srcdoc="<script>parent.postMessage({guongSang:9999},`*`)</script>"></iframe>'
  await page.goto(host.put('theo', element + stranger))
  await expectFrames(page, 1)
  const height = () => page.locator('guong-sang iframe').evaluate((frame) => frame.getBoundingClientRect().height)
  const fits = async () => {
    const [frame] = portalFrames(page)
    await expect.poll(() => (frame ? missingIn(frame) : null)).toBe(0)
    return height()
  }
  const wide = await fits()
  await page.setViewportSize({ width: 360, height: 800 })
  await expect.poll(height).toBeGreaterThan(wide)
  const narrow = await fits()
  await page.evaluate(async () => {
    for (const said of [{ guongSang: 9_999 }, { guongSang: '1e3' }, 'guongSang', null]) postMessage(said, '*')
    await new Promise((heard) => {
      addEventListener('message', ({ data }) => data === 'xong' && heard(null))
      postMessage('xong', '*')
    })
  })
  expect(await height()).toBe(narrow)
  await page.setViewportSize({ width: 1440, height: 800 })
  await expect.poll(height).toBe(wide)
})

test('where the loader is refused, the link stays', async ({ page, codesFor, host }) => {
  const { element } = await codesFor(unit)
  const address = host.put('khong-script', element, { 'Content-Security-Policy': "script-src 'none'" })
  await page.goto(address)
  await expect(page.getByRole('link', { name: 'Gương sáng xã Phùng Nguyên' })).toBeVisible()
  const blocked = host.put('khong-khung', element, { 'Content-Security-Policy': "frame-src 'none'" })
  await page.goto(blocked)
  await expect(page.locator('guong-sang iframe')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Gương sáng xã Phùng Nguyên' })).toBeVisible()
})

test('every page but an embed refuses to be framed', async ({ page, host, absolute, pathOf: at }) => {
  const paths = ['/', '/nhung', await at('profile of an individual'), '/admin/login', '/khong-co-trang-nay']
  const frames = paths.map((path) => `<iframe src="${absolute(path)}"></iframe>`).join('')
  await page.goto(host.put('moi-trang', frames), { waitUntil: 'load' })
  expect(page.frames()).toHaveLength(1 + paths.length)
  for (const frame of page.frames().slice(1)) expect(frame.url()).toBe('chrome-error://chromewebdata/')
})

test('embeds are sound: HTML, contrast by day and night, every width', async ({ page }) => {
  for (const [path, scheme] of [
    ['/nhung/xa-phung-nguyen?so=12', 'light'],
    ['/nhung/xa-phung-nguyen?so=12&kieu=the&cap=3', 'dark'],
    ['/nhung/xa-phung-nguyen?giao-dien=toi&loai=mo-hinh', 'light'],
    ['/nhung/xa-phung-nguyen?giao-dien=sang', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    const answer = await page.goto(path)
    expect(await findErrors((await answer?.text()) ?? '')).toEqual([])
    // A frame begins at the heading level of its host's page.
    const barriers = (await findBarriers(page)).filter(
      (fault) => !/^(?:page-has-heading-one|heading-order)/u.test(fault),
    )
    expect(barriers, path).toEqual([])
    for (const width of [280, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 600 })
      expect(await findOverflow(page)).toEqual([])
    }
  }
})

test('the builder works without script, and shows while one chooses', async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto('/nhung')
  await still.getByLabel('Số bài').selectOption('7')
  await still.getByRole('button', { name: 'Lấy mã' }).click()
  await expect(still.locator('.embed-code textarea').first()).toHaveValue(/so="7"/u)
  await expect(still.getByRole('button', { name: /Chép mã/u })).toHaveCount(0)
  await plain.close()

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/nhung')
  await page.getByLabel('Điện thoại (360)').check()
  await page.getByLabel('Kiểu').selectOption('the')
  const code = page.locator('.embed-code textarea').first()
  await expect(code).toHaveValue(/kieu="the"/u)
  await expect(page.getByLabel('Điện thoại (360)')).toBeChecked()
  await expect(page.frameLocator('.embed-stage iframe').locator('main.cards')).toBeVisible()
  await page.getByRole('button', { name: /Chép mã – 1\. Thẻ/u }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await page.getByLabel('Hoặc chỉ một bài').fill('khong-phai-bai')
  await page.getByLabel('Hoặc chỉ một bài').blur()
  await expect(page.getByText('cổng không có bài nào ở địa chỉ này')).toBeVisible()
})

test('an item is embedded when everybody agreed, and is taken back with its page', async ({
  newsroom,
  request,
  absolute,
}) => {
  const editor = await newsroom.as('editor')
  const consent = await recordConsent(editor, 'Trịnh Thị Nhúng')
  const name = 'Trịnh Thị Nhúng'
  // The newest of its unit, so that it stands in the list.
  const draft = await draftExemplar(editor, { name, consent, publishedOn: '2026-11-27T12:00:00.000Z' })
  const oEmbed = (path: string) => `/oembed?url=${encodeURIComponent(absolute(path))}`
  const statuses = async (path: string) => [
    (await request.get(embedPath(path))).status(),
    (await request.get(oEmbed(path))).status(),
  ]
  const list = async () => (await request.get('/nhung/xa-phung-nguyen?so=12')).text()

  expect(await statuses(pathOf('exemplar', draft))).toEqual([404, 404])
  const item = await publish(editor, 'exemplars', draft.id)
  const path = pathOf('exemplar', item)
  expect(await statuses(path)).toEqual([404, 404])
  expect(await list()).not.toContain(name)

  await editor.change('consents', consent, { purposes: ['web', 'embeds'] })
  await expect.poll(() => statuses(path)).toEqual([200, 200])
  expect(await list()).toContain(name)

  await withdraw(editor, 'exemplars', item.id)
  await expect.poll(() => statuses(path)).toEqual([410, 404])
  expect(await list()).not.toContain(name)
})

test('oEmbed is found and read by a client that knows nothing of the portal', async ({
  request,
  absolute,
  pathOf: at,
}) => {
  const path = await at('good deed')
  const found = (await extract(absolute(path), { maxwidth: 400 })) as unknown as Record<string, string | number>
  expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 400, provider_name: 'Gương Sáng' })
  expect(found.html).toContain(`<iframe src="${absolute(embedPath(path))}" width="400"`)
  expect(found.html).toContain(`<p><a href="${absolute(path)}">`)
  const page = await (await request.get(path)).text()
  const [, href = ''] = /<link rel="alternate" type="text\/xml\+oembed" href="([^"]+)"/u.exec(page) ?? []
  const xml = await request.get(href.replaceAll('&amp;', '&'))
  expect(xml.headers()['content-type']).toBe('text/xml; charset=utf-8')
  expect(await xml.text()).toContain(`<title>${String(found.title)}</title>`)
  expect((await request.get('/oembed')).status()).toBe(400)
  expect((await request.get(`/oembed?url=${encodeURIComponent(absolute(path))}&format=yaml`)).status()).toBe(501)
  expect((await request.get(`/oembed?url=${encodeURIComponent('https://khac.example/a/b')}`)).status()).toBe(404)
})

test('the panel tells where a unit is embedded', async ({ page, codesFor, host, signIn, newsroom }) => {
  const { element } = await codesFor(unit)
  await page.goto(host.put('dang-nhung', element))
  await expectFrames(page, 1)
  await signIn('admin')
  const { id } = await firstOf(await newsroom.as('admin'), 'units', { slug: 'xa-phung-nguyen' })
  await expect(async () => {
    await page.goto(`/admin/collections/units/${id}`)
    await expect(page.getByText(host.host)).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(page.getByText('đoạn mã bản 1').first()).toBeVisible()
})
