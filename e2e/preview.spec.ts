import { draftExemplar } from './newsroom.ts'
import { expect, test } from './world.ts'

const person = 'Khuất Thị Mơ'
const married = 'Khuất Thị Mơ (Tám)'

test('the preview beside the form shows what was saved, to colleagues alone', async ({ page, newsroom, signIn }) => {
  const { id } = await draftExemplar(await newsroom.as('editor'), { name: person })
  await signIn('editor')
  await page.goto(`/admin/collections/exemplars/${id}`)
  // Before the panel has read the item its buttons do nothing yet.
  await expect(page.getByLabel('Trạng thái và quy trình').getByText('Bản nháp')).toBeVisible()
  // The panel remembers of each colleague whether his preview stands open.
  const isOpen = (await page.locator('.live-preview-toggler--active').count()) > 0
  if (!isOpen) await page.locator('.live-preview-toggler').click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText('Bản xem trước')).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(person)

  await page.locator('#field-name').fill(married)
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(married)

  const stranger = await (await newsroom.public.http.get(`/xem-truoc/exemplars/${id}`)).text()
  expect(stranger).not.toContain(person)
})
