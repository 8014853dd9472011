import type { Page } from '@playwright/test'
import { type Desk, draftExemplar, pathOf, publish, recordConsent, withdraw } from './newsroom.ts'
import { findBarriers } from './soundness.ts'
import { expect, test } from './world.ts'

const person = 'Đinh Thị Bưởi'

const draftWithConsent = async (desk: Desk) =>
  draftExemplar(desk, { name: person, consent: await recordConsent(desk, person) })

const formOf = (id: string) => `/admin/collections/exemplars/${id}`

const panelOf = (page: Page) => page.getByLabel('Trạng thái và quy trình')

const move = async (page: Page, label: string, note?: string) => {
  await panelOf(page).getByRole('button', { name: label }).click()
  const dialog = page.getByRole('dialog', { name: label })
  if (note) await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: label }).click()
  await expect(dialog).toBeHidden()
}

test('a text goes from the commune to the portal', async ({ browser, page, newsroom, signIn }) => {
  test.setTimeout(120_000)
  const contributor = await newsroom.as('contributor')
  const { id } = await draftWithConsent(contributor)

  await test.step('the contributor sends it', async () => {
    await signIn('contributor')
    await page.goto(formOf(id))
    await expect(panelOf(page).getByText('Bản nháp')).toBeVisible()
    await move(page, 'Gửi biên tập')
    await expect(panelOf(page).getByText('Chờ biên tập', { exact: true })).toBeVisible()
  })

  const { cookies } = await (await newsroom.as('editor')).http.storageState()
  const newsroomContext = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'vi-VN' })
  await newsroomContext.addCookies(cookies)
  const desk = await newsroomContext.newPage()
  const note = 'Xin ghi thêm năm bắt đầu làm.'

  await test.step('the editor gives it back with a word', async () => {
    await desk.goto(formOf(id))
    await panelOf(desk).getByRole('button', { name: 'Trả lại để sửa' }).click()
    const dialog = desk.getByRole('dialog', { name: 'Trả lại để sửa' })
    await dialog.getByRole('button', { name: 'Trả lại để sửa' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Hãy ghi lý do')
    await dialog.getByRole('textbox').fill(note)
    await dialog.getByRole('button', { name: 'Trả lại để sửa' }).click()
    await expect(panelOf(desk).getByText('Trả lại để sửa', { exact: true }).first()).toBeVisible()
  })

  await test.step('the contributor corrects and sends it again', async () => {
    await page.reload()
    await panelOf(page)
      .getByText(/^Lịch sử/u)
      .click()
    await expect(panelOf(page).getByText(note)).toBeVisible()
    await page.locator('#field-internalNotes').fill('Đã ghi thêm: bắt đầu từ năm 2017.')
    await move(page, 'Gửi biên tập')
    await expect(panelOf(page).getByText('Chờ biên tập', { exact: true })).toBeVisible()
  })

  await test.step('the editor publishes it', async () => {
    await desk.reload()
    await desk.locator('#action-save').click()
    await expect(panelOf(desk).getByText('Đã công bố', { exact: true })).toBeVisible()
  })

  const published = await (await newsroom.as('editor')).http.get(`/api/exemplars/${id}?depth=0`)
  const item = await published.json()
  expect(item.internalNotes).toContain('2017')
  const shown = await newsroom.public.http.get(pathOf('exemplar', item))
  expect(shown.status()).toBe(200)
  expect(await shown.text()).not.toContain('2017')
  await newsroomContext.close()
  await withdraw(await newsroom.as('editor'), 'exemplars', id)
})

test('a contributor sees no other unit’s drafts', async ({ page, newsroom, signIn }) => {
  const own = await draftWithConsent(await newsroom.as('contributor'))
  const neighbour = await newsroom.as('contributor2')
  const found = await neighbour.find('exemplars', { name: person })
  expect(found.map(({ id }) => id)).not.toContain(own.id)
  for (const query of ['', '?draft=true', '?draft=true&depth=2'])
    expect((await neighbour.http.get(`/api/exemplars/${own.id}${query}`)).status()).toBe(404)
  expect((await neighbour.http.get(`/api/exemplars/versions?where[parent][equals]=${own.id}`)).ok()).toBe(true)
  const versions = await neighbour.http.get(`/api/exemplars/versions?where[parent][equals]=${own.id}`)
  expect((await versions.json()).totalDocs).toBe(0)

  await signIn('contributor2')
  await page.goto(formOf(own.id))
  await expect(page.locator('#field-name')).toHaveCount(0)
  await page.goto('/admin/collections/exemplars?limit=100')
  await expect(page.locator('table')).toBeVisible()
  await expect(page.locator(`a[href*="${own.id}"]`)).toHaveCount(0)
})

test('taking a consent back withdraws the story at once', async ({ newsroom }) => {
  const editor = await newsroom.as('editor')
  const { http } = newsroom.public
  const consent = await recordConsent(editor, person)
  const item = await draftExemplar(editor, { name: person, consent })
  await publish(editor, 'exemplars', item.id)
  const path = pathOf('exemplar', item)
  await expect.poll(async () => (await http.get(path)).status()).toBe(200)
  await editor.change('consents', consent, { revokedOn: new Date().toISOString() })
  await expect.poll(async () => (await http.get(path)).status()).toBe(410)
  const again = await editor.http.patch(`/api/exemplars/${item.id}`, { data: { _status: 'published' } })
  expect(again.status()).toBe(400)
  expect(await again.text()).toContain('đã rút lại đồng ý')
})

test('an appointment for what was never public proposes to publish', async ({ page, newsroom, signIn }) => {
  const { id } = await draftWithConsent(await newsroom.as('editor'))
  await signIn('editor')
  await page.goto(formOf(id))
  await page.locator('.form-submit .popup-button').first().click()
  await page.locator('#schedule-publish').click()
  await expect(page.locator('.schedule-publish').getByRole('radio', { name: 'Công bố', exact: true })).toBeChecked()
})

test('a form that may only be read says who may change it', async ({ page, signIn }) => {
  await signIn('editor')
  await page.goto('/admin/globals/site-settings')
  await expect(page.getByRole('note')).toContainText('Người sửa được: Ban Tuyên giáo và quản trị')
  await page.goto('/admin/globals/navigation')
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toBeVisible()
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('the panel fits a phone', async ({ page, newsroom, signIn }) => {
  const { id } = await newsroom.as('editor').then((desk) => desk.create('exemplars', {}, '&draft=true'))
  await signIn('editor')
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/admin', '/admin/collections/media', '/admin/collections/media/create', formOf(id)]) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360])
  }
  await expect(panelOf(page).getByRole('button', { name: 'Gửi biên tập' })).toBeInViewport()
  await expect(page.locator('.step-nav').getByText(id)).toBeHidden()
})

test('the portal’s own parts of the panel have no barriers', async ({ page, newsroom, signIn }) => {
  test.setTimeout(90_000)
  const { id } = await draftExemplar(await newsroom.as('editor'), { name: person })
  await page.goto('/admin/login')
  await expect(page.locator('#field-email')).toBeVisible()
  expect(await findBarriers(page, '.login__brand, .welcome')).toEqual([])
  await signIn('editor')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chào')
  expect(await findBarriers(page, '.desk')).toEqual([])
  await page.goto(formOf(id))
  await expect(panelOf(page).getByText('Bản nháp')).toBeVisible()
  expect(await findBarriers(page, '.workflow')).toEqual([])
  await panelOf(page).getByRole('button', { name: 'Gửi biên tập' }).click()
  expect(await findBarriers(page, 'dialog[open]')).toEqual([])
})
