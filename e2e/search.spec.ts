import type { Page } from '@playwright/test'
import { fixedPaths } from '../src/shared/paths.ts'
import { draftExemplar, publish, recordConsent, withdraw } from './newsroom.ts'
import { expect, test } from './world.ts'

const searchFor = (words: string) => `${fixedPaths.search}?q=${encodeURIComponent(words)}`

/** What was found: not the newest that are shown where nothing was. */
const hits = (page: Page) => page.locator('.hits:not([aria-labelledby="moi-nhat"] *) .hit')

/** Types into the search of the page's header, as a reader does. */
const search = async (page: Page, words: string) => {
  const box = page.getByRole('searchbox', { name: 'Tìm trong cổng' })
  await box.fill(words)
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=/u)
}

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a name typed without marks is found, marked, and leads to the story', async ({ visit }) => {
    const page = await visit('home')
    await search(page, 'ha thi man')
    await expect(page.locator('.result-sentence')).toContainText('kết quả cho “ha thi man”')
    const title = hits(page).first().getByRole('link')
    await expect(title).toContainText('Hà Thị Mận')
    await expect(title.locator('mark')).toHaveText(['Hà', 'Thị', 'Mận'])
    await title.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hà Thị Mận')
  })

  for (const [typed, meant] of [
    ['thach som', 'Thạch Sơn'],
    ['tran ngox anh', 'Trần Ngọc anh'],
    ['phung nguyem', 'Phùng Nguyên'],
  ] as const)
    test(`“${typed}” is taken for ${meant}, and can still be searched for as it was typed`, async ({ visit }) => {
      const page = await visit('home')
      await search(page, typed)
      await expect(page.locator('.search-mended')).toContainText(`Đang hiện kết quả cho “${meant}”`)
      await expect(hits(page).first()).toBeVisible()
      await page.getByRole('link', { name: `Tìm đúng “${typed}”` }).click()
      await expect(page).toHaveURL(/dung=1/u)
      await expect(page.getByText(`Không tìm thấy gì cho “${typed}”`)).toBeVisible()
      await page
        .getByRole('link', { name: /^Tìm “/u })
        .first()
        .click()
      await expect(hits(page).first()).toBeVisible()
    })

  test('filters keep the words and narrow what was found', async ({ page }) => {
    await page.goto(searchFor('lam thao'))
    const total = page.locator('.result-sentence strong')
    const all = Number(await total.textContent())
    await page.getByText('Lọc danh sách', { exact: true }).click()
    const sector = page.getByLabel('Lĩnh vực')
    const option = sector.locator('option').nth(1)
    const slug = await option.getAttribute('value')
    const counted = Number(/\((\d+)\)$/u.exec((await option.textContent()) ?? '')?.[1])
    await sector.selectOption(slug)
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`q=lam\\+thao&.*linh-vuc=${slug}`, 'u'))
    await expect(total).toHaveText(String(counted))
    expect(counted).toBeLessThan(all)
    await expect(page.locator('.result-sentence')).toContainText('trong lĩnh vực')
    await page.getByRole('link', { name: /^bỏ lọc/u }).click()
    await expect(total).toHaveText(String(all))
  })

  test('who finds nothing is led on', async ({ page }) => {
    await page.goto(searchFor('khongcotunay'))
    await expect(page.getByText('Không tìm thấy gì cho “khongcotunay”')).toBeVisible()
    await page.locator('main').getByRole('link', { name: 'Mô hình, cách làm hay' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mô hình, cách làm hay')
  })

  test('the header takes no more than a third of the first screen', async ({ visit }) => {
    const page = await visit('home')
    expect((await page.locator('main').boundingBox())?.y).toBeLessThan(740 / 3)
  })
})

test('whatever is asked gets an answer', async ({ newsroom }) => {
  const { http } = newsroom.public
  const hostile = [
    "'",
    '"',
    '\\',
    '%',
    '& | ! <-> :*',
    "'; DROP TABLE catalogue; --",
    '<script>alert(1)</script>',
    '\u0000',
    '🙂 ٣ ǅ İ ß',
    'a'.repeat(3_000),
    'là '.repeat(1_000),
  ].map(searchFor)
  const bent = [
    '?q=%',
    '?q=%ff%fe',
    '?q[]=a&q[x]=b',
    '?q=a&q=b',
    '?q=a&trang=0',
    '?q=a&trang=51',
    '?q=a&nam=99999',
    '?q',
  ]
  for (const target of [...hostile, ...bent.map((query) => fixedPaths.search + query)]) {
    const answer = await http.get(target)
    expect(answer.status(), target.slice(0, 80)).toBeLessThan(500)
    expect(await answer.text()).not.toContain('<script>alert')
  }
  expect((await http.get(searchFor('ha thi man'))).status()).toBe(200)
})

test('by keyboard alone, from the header to the story', async ({ visit }) => {
  const page = await visit('home')
  const box = page.getByRole('searchbox', { name: 'Tìm trong cổng' })
  for (let steps = 0; steps < 10; steps += 1) {
    await page.keyboard.press('Tab')
    if (await box.evaluate((input) => input === document.activeElement)) break
  }
  await expect(box).toBeFocused()
  await page.keyboard.type('ha thi man')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=ha/u)
  const first = hits(page).first().getByRole('link')
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if (await first.evaluate((link) => link === document.activeElement)) break
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hà Thị Mận')
})

test('what is published is found at once; what is withdrawn is gone at once, its name too', async ({
  newsroom,
  page,
}) => {
  const editor = await newsroom.as('editor')
  const name = 'Quách Khuê Diễm'
  const item = await draftExemplar(editor, { name, consent: await recordConsent(editor, name) })
  await page.goto(searchFor('quach khue diem'))
  await expect(hits(page)).toHaveCount(0)

  await publish(editor, 'exemplars', item.id)
  await page.reload()
  await expect(hits(page).first()).toContainText(name)
  await page.goto(searchFor('quach khe diem'))
  await expect(page.locator('.search-mended')).toContainText('Quách Khuê')

  await withdraw(editor, 'exemplars', item.id)
  for (const typed of ['quach khue diem', 'quach khe diem']) {
    await page.goto(searchFor(typed))
    await expect(page.getByText(`Không tìm thấy gì cho “${typed}”`)).toBeVisible()
    await expect(page.locator('main')).not.toContainText(/Quách Khuê|Khuê Diễm/u)
  }
})

test('browsers learn where to search', async ({ newsroom, page, baseURL }) => {
  await page.goto('/')
  const address = await page.locator('link[rel=search]').getAttribute('href')
  const answer = await newsroom.public.http.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml')
  expect(await answer.text()).toContain(`template="${baseURL}${fixedPaths.search}?q={searchTerms}"`)
})
