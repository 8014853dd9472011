import type { Page } from '@playwright/test'
import { expect, test } from './world.ts'

/** Whether the element that has the focus shows it; a card's link draws it around the whole card. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    // The browser's own controls draw their own.
    if (element instanceof HTMLMediaElement) return true
    return [null, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element as Element, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
  })

const isPlayer = (page: Page) => page.evaluate(() => document.activeElement instanceof HTMLMediaElement)

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))

test('the skip link comes first and leads to the content', async ({ visit }) => {
  const page = await visit('profile of an individual')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

for (const name of ['home', 'exemplars', 'search', 'profile of an individual', 'article to hear'] as const)
  test(`${name}: the focus is seen wherever it goes, in the order of reading`, async ({ visit }) => {
    const page = await visit(name)
    const seen: number[] = []
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')]
        return document.activeElement === document.body ? -1 : all.indexOf(document.activeElement as Element)
      })
      if (place < 0) break
      expect(await showsFocus(page), await focused(page)).toBe(true)
      // The browser's player has several buttons within one element.
      if (place === seen.at(-1) && (await isPlayer(page))) continue
      expect(place).toBeGreaterThan(seen.at(-1) ?? -1)
      seen.push(place)
    }
    expect(seen.length).toBeGreaterThan(15)
  })

test('menu and filters on a phone', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await visit('exemplars')
  const menu = page.locator('.site-nav-toggle summary')
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'Các chuyên mục' }).getByRole('link').first()).toBeFocused()

  const filters = page.locator('.facets-toggle summary')
  await filters.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  const first = page.locator('.facets select').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(first).not.toHaveValue('')
  await page.getByRole('button', { name: 'Lọc', exact: true }).press('Enter')
  await expect(page.locator('.facets-active')).toBeVisible()
})
