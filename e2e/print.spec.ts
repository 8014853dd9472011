import type { PageName } from './page-types.ts'
import { expect, test } from './world.ts'

const printed: PageName[] = ['profile of an individual', 'practice', 'edition', 'the plan', 'article to hear', 'search']

for (const name of printed)
  test(`${name}: paper carries the words, not the way around`, async ({ page, visit }) => {
    await page.emulateMedia({ media: 'print' })
    await visit(name)
    await expect(page.locator('.site-nav')).toBeHidden()
    await expect(page.locator('share-tools')).toBeHidden()
    await expect(page.locator('text-size')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(0)
  })
