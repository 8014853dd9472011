import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContextOptions, chromium, expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { findChromium } from '../src/commands/chromium.ts'
import { type Desk, firstOf, openDesk, signInto } from './newsroom.ts'
import { type PageName, pageNames, pageTypes } from './page-types.ts'

/**
 * Takes the pictures of the README and the guides from a portal that was just filled; with `--all <folder>` every type of page at three widths,
 * to be looked at.
 */
const { values } = parseArgs({ options: { all: { type: 'string' } } })
const baseURL = process.env.BASE_URL ?? 'http://localhost:3000'
const heaviest = 250_000

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined })
const reader = await openDesk(baseURL)
const editor = await openDesk(baseURL, await signInto(baseURL, 'editor'))

const pathOf = async (name: PageName) => {
  const { path } = pageTypes[name]
  return typeof path === 'string' ? path : path({ public: reader, editor })
}

const inWindow = async (options: BrowserContextOptions, take: (page: Page) => Promise<void>, desk?: Desk) => {
  const context = await browser.newContext({ baseURL, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options })
  if (desk) await context.addCookies((await desk.http.storageState()).cookies)
  await take(await context.newPage())
  await context.close()
}

/** As few colours as it takes to be light. */
const compressed = async (png: Buffer): Promise<Buffer> => {
  for (const colours of [256, 128, 64, 32]) {
    const small = await sharp(png).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer()
    if (small.length <= heaviest) return small
  }
  throw new Error('The picture does not become light enough.')
}

const save = async (folder: string, name: string, png: Buffer) => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.png`), png)
  process.stdout.write(`${join(folder, name)}.png\n`)
}

/** Pictures below the fold are loaded when they come near, and drawn once they are decoded. */
const openWhole = async (page: Page, path: string) => {
  await page.goto(path)
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode()))
    // The faces come after everything else.
    while (
      ![...document.fonts].some(({ family, status }) => /^"?Be Vietnam Pro"?$/u.test(family) && status === 'loaded')
    )
      await new Promise(requestAnimationFrame)
    await document.fonts.ready
    // The footer is the last to be laid out.
    while (!document.querySelector('.site-footer.laid-out')) await new Promise(requestAnimationFrame)
  })
}

/** The panel reads what it shows after the page has loaded, and dates last of all. */
const openPanel = async (page: Page, path: string) => {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.locator('.desk, .doc-controls').first().waitFor()
  await expect(page.getByText(/^Đang (?:tải|đọc)/u)).toHaveCount(0)
  await expect(page.locator('.shimmer-effect')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

const docs = 'docs/images'

const withdrawn = { state: 'withdrawn', illustrative: 'true' }

const shootPage = (name: string, path: string, width: number, height: number) =>
  inWindow({ viewport: { width, height } }, async (page) => {
    await openWhole(page, path)
    await save(docs, name, await compressed(await page.screenshot()))
  })

const shootPanel = (name: string, path: string, prepare: (page: Page) => Promise<Locator | null>) =>
  inWindow(
    { viewport: { width: 1440, height: 1000 } },
    async (page) => {
      await openPanel(page, path)
      const part = await prepare(page)
      await save(docs, name, await compressed(await (part ?? page).screenshot()))
    },
    editor,
  )

const whole = async () => null

const openHistory = async (page: Page) => {
  const panel = page.locator('.workflow')
  await panel.getByText(/^Lịch sử/u).click()
  return panel
}

const openSchedule = async (page: Page) => {
  await page.locator('.form-submit .popup-button').first().click()
  await page.locator('#schedule-publish').click()
  const drawer = page.locator('.schedule-publish')
  await drawer.locator('label').getByText('Công bố', { exact: true }).click()
  await expect(drawer.getByText('Chưa hẹn lần nào.')).toBeVisible()
  return null
}

const formOf = (collection: string, { id }: { id: string }) => `/admin/collections/${collection}/${id}`

const takeForDocs = async () => {
  await shootPage('home-1440', '/', 1440, 1000)
  await shootPage('profile-360', await pathOf('profile of an individual'), 360, 780)
  await shootPage('practice-768', await pathOf('practice'), 768, 1024)
  await shootPanel('admin-dashboard', '/admin', whole)
  const told = { state: 'published', category: 'exemplar', subjectKind: 'individual', illustrative: 'true' }
  const exemplar = await firstOf(editor, 'exemplars', told)
  await shootPanel('admin-exemplar', formOf('exemplars', exemplar), whole)
  await shootPanel('admin-history', formOf('exemplars', await firstOf(editor, 'exemplars', withdrawn)), openHistory)
  await shootPanel('admin-schedule', formOf('exemplars', exemplar), openSchedule)
  const person = (exemplar.people as { consent: string }[])[0]
  await shootPanel('admin-consent', formOf('consents', { id: person?.consent ?? '' }), whole)
}

const samples: PageName[] = [
  'home',
  'exemplars',
  'search',
  'profile of an individual',
  'practice',
  'edition',
  'events',
  'the plan',
]

const takeAll = async (folder: string) => {
  for (const width of [360, 768, 1440])
    await inWindow({ viewport: { width, height: 900 } }, async (page) => {
      for (const name of pageNames) {
        await openWhole(page, await pathOf(name))
        await save(folder, `${name.replaceAll(/\W+/gu, '-')}-${width}`, await page.screenshot({ fullPage: true }))
      }
    })
  await inWindow({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, async (page) => {
    for (const name of samples) {
      await openWhole(page, await pathOf(name))
      await save(folder, `${name.replaceAll(/\W+/gu, '-')}-dark`, await page.screenshot({ fullPage: true }))
    }
  })
  await inWindow({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const name of samples) {
      await openWhole(page, await pathOf(name))
      await save(folder, `${name.replaceAll(/\W+/gu, '-')}-print`, await page.screenshot({ fullPage: true }))
    }
  })
}

try {
  await (values.all ? takeAll(values.all) : takeForDocs())
} finally {
  await browser.close()
  await reader.http.dispose()
  await editor.http.dispose()
}
