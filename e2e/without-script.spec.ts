import { expect, test } from './world.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('the menu opens and leads on', async ({ visit }) => {
  const page = await visit('home')
  const menu = page.getByRole('navigation', { name: 'Các chuyên mục' })
  const practices = menu.getByRole('link', { name: 'Mô hình, cách làm hay' })
  await expect(practices).toBeHidden()
  await menu.getByText('Chuyên mục', { exact: true }).click()
  await practices.click()
  await expect(page).toHaveURL(/\/mo-hinh-cach-lam-hay$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mô hình, cách làm hay')
})

test('a list is narrowed by its form and widened by its links', async ({ visit }) => {
  const page = await visit('exemplars')
  const sentence = page.locator('.result-sentence')
  const all = await sentence.textContent()
  await page.getByText('Lọc danh sách', { exact: true }).click()
  const sector = page.getByLabel('Lĩnh vực')
  const option = await sector.locator('option').nth(1).getAttribute('value')
  await sector.selectOption(option)
  await page.getByRole('button', { name: 'Lọc', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`linh-vuc=${option}`, 'u'))
  await expect(sentence).toContainText('trong lĩnh vực')
  await page
    .getByRole('link', { name: /^bỏ lọc/u })
    .first()
    .click()
  await expect(sentence).toHaveText(all ?? '')
})

test('the next page of a list is a link', async ({ visit }) => {
  const page = await visit('exemplars')
  const cards = page.locator('.results article')
  const first = await cards.first().textContent()
  await page.getByRole('link', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/trang=2/u)
  await expect(cards.first()).not.toHaveText(first ?? '')
  await page.getByRole('link', { name: 'Trang trước' }).click()
  await expect(cards.first()).toHaveText(first ?? '')
})

for (const name of ['article to hear', 'article to watch'] as const)
  test(`${name}: the words are there to read`, async ({ visit }) => {
    const page = await visit(name)
    const transcript = page.locator('.transcript').first()
    await expect(transcript.locator('p').first()).toBeHidden()
    await transcript.locator('summary').click()
    await expect(transcript.locator('p').first()).toBeVisible()
  })

test('a story can be passed on, and nothing is offered that needs script', async ({ visit }) => {
  const page = await visit('profile of an individual')
  const share = page.locator('share-tools')
  await expect(share.getByRole('link', { name: 'Facebook' })).toBeVisible()
  await expect(share.getByRole('link', { name: 'Zalo' })).toBeVisible()
  await expect(share.getByRole('button')).toHaveCount(0)
  await expect(page.locator('text-size')).toBeHidden()
})
