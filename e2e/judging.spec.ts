import type { Page } from '@playwright/test'
import { findBarriers } from './soundness.ts'
import { expect, test } from './world.ts'

const toMark = 12

/** Marks the open entry with keys alone: marks, the word that a high mark wants, sending. */
const markByKeyboard = async (page: Page, mark: string) => {
  const fields = page.getByLabel(/^Điểm, từ 0/u)
  const before = page.url()
  await fields.first().click()
  for (let at = 0; at < (await fields.count()); at += 1) {
    await page.keyboard.type(mark)
    // From the mark to its comment, then to the next mark.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText(/^Đã lưu lúc/u)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page).not.toHaveURL(before)
}

test('judges mark twelve entries by keyboard; the secretary sees how far they are', async ({
  page,
  signIn,
  newsroom,
  pathOf,
  context,
}) => {
  test.setTimeout(240_000)
  const slug = (await pathOf('contest that is judged')).split('/').at(-1) ?? ''
  let marked = 0
  for (const judge of ['judge1', 'judge2', 'judge3'] as const) {
    if (marked >= toMark) break
    await signIn(judge)
    await page.goto('/admin')
    await page.getByRole('link', { name: /bếp lửa/u }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('bếp lửa')
    const next = page.getByRole('link', { name: /^Chấm tiếp bài/u })
    // A second try of this test finds less to mark.
    if ((await next.count()) === 0) continue
    await next.click()
    await expect(page).toHaveURL(new RegExp(`/cham-thi/${slug}/[A-Z0-9]{5}$`, 'u'))
    if (marked === 0) expect(await findBarriers(page, '.judging')).toEqual([])
    const text = await page.locator('.judging').textContent()
    for (const hidden of ['Khu ', 'xã Phùng Nguyên', '0900000']) expect(text).not.toContain(hidden)
    while (marked < toMark && /\/[A-Z0-9]{5}$/u.test(page.url())) {
      await markByKeyboard(page, marked % 2 === 0 ? '7,5' : '6')
      marked += 1
    }
    // The panel left alone without its cookie would sign out whoever signs in next.
    await page.goto('about:blank')
    await context.clearCookies()
  }
  expect(marked).toBe(toMark)

  await signIn('editor')
  const [contest] = await (await newsroom.as('editor')).find('contests', { slug })
  const desk = `/admin/collections/contests/${contest?.id}/dieu-hanh`
  await page.goto(`${desk}?muc=tien-do`)
  await expect(page.getByRole('row', { name: /Giám khảo thứ nhất/u })).toBeVisible()
  expect(await findBarriers(page, '.office')).toEqual([])
  await page.getByRole('link', { name: 'Kết quả' }).click()
  await expect(page.getByRole('columnheader', { name: 'Trung bình' })).toBeVisible()
  await expect(page.getByText('Chưa ghi giải nào')).toBeVisible()
})

test('a judge finds nothing of entries anywhere else in the panel', async ({ page, signIn, newsroom }) => {
  await signIn('judge1')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Bài dự thi' })).toHaveCount(0)
  for (const path of ['entries', 'entrants', 'assignments', 'scores', 'letters', 'proceedings'])
    expect((await page.request.get(`/api/${path}?depth=3`)).status()).toBe(403)
  const [contest] = await (await newsroom.as('editor')).find('contests')
  await page.goto(`/admin/collections/contests/${contest?.id}/dieu-hanh`)
  await expect(page.getByText('Tên bài')).toHaveCount(0)
})

test('the secretary sees two entries that are nearly the same side by side', async ({
  page,
  signIn,
  newsroom,
  pathOf,
}) => {
  await signIn('editor')
  const slug = (await pathOf('contest that is judged')).split('/').at(-1) ?? ''
  const [contest] = await (await newsroom.as('editor')).find('contests', { slug })
  await page.goto(`/admin/collections/contests/${contest?.id}/dieu-hanh?muc=so-loai`)
  await expect(page.getByText(/^Giống \d+% bài khác của cuộc thi này/u)).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  await page.getByRole('button', { name: 'Không đủ điều kiện' }).click()
  await expect(page.getByRole('combobox', { name: /^Lý do/u })).toBeFocused()
})

test('a certificate is confirmed, an unknown code is told kindly', async ({ page, signIn, newsroom, pathOf }) => {
  await page.goto('/chung-nhan/7KM3X-9PWTA')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có giấy chứng nhận này')
  await signIn('editor')
  const slug = (await pathOf('contest with its result')).split('/').at(-1) ?? ''
  const [contest] = await (await newsroom.as('editor')).find('contests', { slug })
  await page.goto(`/admin/collections/contests/${contest?.id}/dieu-hanh?muc=ket-qua`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Giấy chứng nhận (PDF)' }).click()
  expect((await download).suggestedFilename()).toMatch(/chung-nhan\.pdf$/u)
})
