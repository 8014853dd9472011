import type { PageName } from './page-types.ts'
import { findOverflow } from './soundness.ts'
import { expect, test } from './world.ts'

const fontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

const zoomed: PageName[] = [
  'home',
  'exemplars',
  'profile of an individual',
  'practice',
  'the plan',
  'edition',
  'events',
]

test.describe('at 400 %', () => {
  // A window of 1280 × 1024 at four times its size.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  for (const name of zoomed)
    test(`${name}: no scrolling sideways, and the heading is not cut`, async ({ visit }) => {
      const page = await visit(name)
      expect(await findOverflow(page)).toEqual([])
      const heading = page.getByRole('heading', { level: 1 })
      // A heading for listeners alone is one pixel wide.
      const isCut = await heading.evaluate(
        ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth,
      )
      expect(isCut).toBe(false)
    })
})

test('larger letters stay larger on the next page', async ({ page, visit }) => {
  await visit('profile of an individual')
  const normal = await page.evaluate(fontSize)
  await page.getByRole('button', { name: 'A+ chữ to hơn' }).click()
  await page.getByRole('button', { name: 'A+ chữ to hơn' }).click()
  const larger = await page.evaluate(fontSize)
  expect(larger).toBeGreaterThan(normal)

  await visit('practice')
  expect(await page.evaluate(fontSize)).toBe(larger)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await findOverflow(page)).toEqual([])

  await page.getByRole('button', { name: 'A cỡ chữ thường' }).click()
  expect(await page.evaluate(fontSize)).toBe(normal)
  await page.reload()
  expect(await page.evaluate(fontSize)).toBe(normal)
})

test('nothing moves for those who asked for stillness', async ({ page, visit }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit('home')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01)
      }).length,
  )
  expect(moving).toBe(0)
})

test('colours can be forced', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit('practice')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const shown = await page
    .locator('main a')
    .first()
    .evaluate((link) => getComputedStyle(link).forcedColorAdjust)
  expect(shown).toBe('auto')
})
