import type { BrowserContext } from '@playwright/test'
import { firstOf } from './newsroom.ts'
import { type PageName, pageNames } from './page-types.ts'
import { expect, test } from './world.ts'

/** A browser that finds no host but the portal's, and notes every attempt to reach another. */
const isolated = test.extend<{ context: BrowserContext; attempts: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern
  attempts: async ({}, use) => {
    const attempts: string[] = []
    await use(attempts)
    expect(attempts).toEqual([])
  },
  context: async ({ playwright, launchOptions, baseURL, attempts }, use) => {
    const { host, hostname } = new URL(baseURL ?? '')
    const rule = `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`
    const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] })
    const context = await browser.newContext({ baseURL, locale: 'vi-VN' })
    context.on('request', (request) => {
      const { protocol, host: asked } = new URL(request.url())
      if (/^(?:https?|wss?):$/u.test(protocol) && asked !== host) attempts.push(request.url())
    })
    await context.route(
      ({ protocol, host: asked }) => /^https?:$/u.test(protocol) && asked !== host,
      (route) => route.abort(),
    )
    await use(context)
    await browser.close()
  },
})

const allReadingPages = (names: PageName[]) =>
  isolated(`${names.length} types of reading pages, from “${names[0]}”`, async ({ page, pathOf }) => {
    isolated.setTimeout(90_000)
    for (const name of names) {
      await page.goto(await pathOf(name), { waitUntil: 'load' })
      // Pictures below the fold are asked for when they come near.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    }
  })

const half = Math.ceil(pageNames.length / 2)
allReadingPages(pageNames.slice(0, half))
allReadingPages(pageNames.slice(half))

isolated('the admin panel', async ({ page, newsroom, signIn }) => {
  isolated.setTimeout(120_000)
  const open = (path: string) => page.goto(path, { waitUntil: 'networkidle' })
  await open('/admin/login')
  await expect(page.locator('#field-email')).toBeVisible()

  await signIn('admin')
  const editor = await newsroom.as('editor')
  const ids = await Promise.all(
    ['exemplars', 'articles', 'media', 'users'].map(async (name) => [name, (await firstOf(editor, name)).id] as const),
  )
  await open('/admin')
  for (const [collection, id] of ids) {
    await open(`/admin/collections/${collection}`)
    await open(`/admin/collections/${collection}/${id}`)
  }
  await open('/admin/collections/exemplars/create')
  await open('/admin/globals/site-settings')
  await open('/admin/account')
})
