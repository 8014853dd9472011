import { readFile } from 'node:fs/promises'
import { firstOf } from './newsroom.ts'
import { expect, test } from './world.ts'

test('the print view of a profile: narrow screens and paper', async ({ page, pathOf }) => {
  const path = await pathOf('profile of an individual')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path)
  await page.getByRole('link', { name: 'Bản in' }).click()
  await expect(page).toHaveURL(`${path}/in`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('img', { name: 'Mã QR của bài' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(0)
})

test('the poster of a profile is a PDF', async ({ pathOf, newsroom }) => {
  const answer = await newsroom.public.http.get(`${await pathOf('profile of an individual')}/ap-phich.pdf`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('an editor makes a booklet and takes it home', async ({ page, newsroom, signIn }) => {
  const desk = await newsroom.as('editor')
  const edition = await firstOf(desk, 'anniversaries', { year: '2026' })
  const { id } = await desk.create('booklets', {
    title: 'Tờ tin thử nghiệm',
    paper: 'a4',
    columns: '2',
    cover: 'first',
    edition: edition.id,
  })
  await signIn('editor')
  await page.goto(`/admin/collections/booklets/${id}`)
  const panel = page.getByRole('region', { name: 'Bản in' })
  await expect(panel.getByText(/bài in được/u)).toBeVisible()
  await panel.getByRole('button', { name: 'Làm bản PDF' }).click()
  const link = panel.getByRole('link', { name: 'Tải tệp PDF' })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const download = page.waitForEvent('download')
  await link.click()
  const file = await (await download).path()
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(panel.getByText(/Đã in \d+ bài/u)).toBeVisible()
})
