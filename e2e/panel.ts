import { expect, type Page } from '@playwright/test'

/** What an editor does in the admin panel, with the mouse. */

const stateOf = (page: Page) => page.getByLabel('Trạng thái và quy trình')

export const publishByButton = async (page: Page, collection: string, id: string) => {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await page.locator('#action-save').click()
  await expect(stateOf(page).getByText('Đã công bố', { exact: true })).toBeVisible()
}

export const withdrawByDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Thôi công bố' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thôi công bố' })
  await dialog.getByRole('textbox').fill('Theo đề nghị của nhân vật.')
  await dialog.getByRole('button', { name: 'Thôi công bố' }).click()
  await expect(stateOf(page).getByText('Đã thôi công bố', { exact: true })).toBeVisible()
}

/** The drawer offers steps of five minutes: what it sends is set forward, so that the appointment is due in a moment. */
export const makeDueSoon = (page: Page) =>
  page.route('**/admin/**', async (route) => {
    const body = route.request().postData()
    if (!body?.includes('"schedule-publish"')) return route.fallback()
    const soon = new Date(Date.now() + 1_000).toISOString()
    return route.continue({ postData: body.replace(/("date":"\$D)[^"]*/u, `$1${soon}`) })
  })

export const appoint = async (page: Page, collection: string, id: string, what: 'Công bố' | 'Thôi công bố') => {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await page.locator('.form-submit .popup-button').first().click()
  await page.locator('#schedule-publish').click()
  const drawer = page.locator('.schedule-publish')
  await drawer.locator('label').getByText(what, { exact: true }).click()
  await drawer.locator('.date-time-picker input').click()
  await drawer.locator('.react-datepicker__navigation--next').click()
  await drawer.locator('.react-datepicker__day--015').click()
  await drawer.locator('.react-datepicker__time-list-item').last().click()
  await page.locator('#scheduled-publish-save').click()
}
