import type { Page } from '@playwright/test'
import { findPanelBarriers } from './soundness.ts'
import { expect, test } from './world.ts'

const addressesIn = async (page: Page, selector: string) => {
  const addresses = await page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  return [...new Set(addresses)]
}

/** What the menu leads to. */
const viewsOf = async (page: Page): Promise<string[]> => {
  await page.goto('/admin')
  return addressesIn(page, '.nav a[href*="/admin/collections/"], .nav a[href*="/admin/globals/"]')
}

const expectNoBarriers = (page: Page) =>
  test.step(new URL(page.url()).pathname, async () => {
    await page.locator('h1').first().waitFor()
    expect.soft(await findPanelBarriers(page), page.url()).toEqual([])
  })

// Who administers sees a few fields more in the same views.
for (const part of ['lists', 'forms'] as const)
  test(`${part} of the panel have no barriers`, async ({ page, signIn }) => {
    test.setTimeout(300_000)
    await signIn('editor')
    const views = await viewsOf(page)
    expect(views.length).toBeGreaterThan(10)
    for (const view of views) {
      await page.goto(view)
      const [first] = await addressesIn(page, 'tbody a[href*="/admin/collections/"]')
      if (part === 'forms' && first) await page.goto(first)
      if (part === 'lists' || first) await expectNoBarriers(page)
    }
  })

test('the desk of a contest has no barriers in any step', async ({ page, pathOf, signIn, newsroom }) => {
  test.setTimeout(120_000)
  await signIn('editor')
  const slug = (await pathOf('contest that is judged')).split('/').at(-1) ?? ''
  const [contest] = await (await newsroom.as('editor')).find('contests', { slug })
  await page.goto(`/admin/collections/contests/${contest?.id}/dieu-hanh`)
  const steps = await page
    .locator('.office-steps a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(steps.length).toBeGreaterThan(5)
  for (const step of steps) {
    await page.goto(step)
    await expectNoBarriers(page)
  }
})

test('where a judge works there are no barriers', async ({ page, signIn }) => {
  test.setTimeout(120_000)
  await signIn('judge1')
  await page.goto('/admin')
  await expectNoBarriers(page)
  await page.goto('/admin/cham-thi')
  await expectNoBarriers(page)
  const [contest = ''] = await addressesIn(page, 'main a[href*="/admin/cham-thi/"]')
  await page.goto(contest)
  await expectNoBarriers(page)
})
