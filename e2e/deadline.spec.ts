import type { Page } from '@playwright/test'
import { formPaths, itemPath } from '../src/shared/paths.ts'
import { firstOf } from './newsroom.ts'
import { openSecondServer } from './second-server.ts'
import { findErrors, findOverflow } from './soundness.ts'
import { expect, test } from './world.ts'

/** On a telephone without script, at a server whose clock the test sets and whose build it changes. */

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
test.describe.configure({ mode: 'serial' })

const story = Array.from({ length: 40 }, (_, i) => `Câu thứ ${i + 1}: bà tôi bán rau ở chợ Lồ.`).join(' ')

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

let second: Awaited<ReturnType<typeof openSecondServer>>
let enter: string
/** The last millisecond of the last minute, and the grace after it. */
let end: number
let grace: number

test.beforeAll(async ({ newsroom }) => {
  test.setTimeout(240_000)
  const office = await newsroom.as('orientation')
  const contest = await firstOf(office, 'contests', { title: 'Cuộc thi viết “Người bên ngõ nhà mình”' })
  const { entriesUntil, graceMinutes } = contest.timeline as { entriesUntil: string; graceMinutes: number }
  end = Math.floor(Date.parse(entriesUntil) / 60_000) * 60_000 + 59_999
  grace = graceMinutes * 60_000
  second = await openSecondServer()
  enter = second.address + itemPath('contest', contest.slug) + formPaths.enter
})
test.afterAll(() => second?.close())

let people = 0
const fill = async (page: Page, title: string) => {
  people += 1
  await page.getByLabel('Tên bài').fill(title)
  await page.getByLabel('Nội dung bài').fill(story)
  await page.getByLabel('Thể loại').selectOption({ index: 1 })
  await page.getByLabel('Bài viết về ai').fill('Hà Thị Mận')
  await page.getByLabel('Họ và tên', { exact: true }).fill('Trần Văn Lúa')
  await page.getByLabel('Điện thoại', { exact: true }).fill(`08${String(Date.now() + people).slice(-8)}`)
  await page.getByLabel('Từ 16 tuổi trở lên').check()
  await page.getByLabel('Không dùng', { exact: true }).check()
  for (const tick of await page.getByRole('checkbox').all()) await tick.check()
}

const openForm = async (page: Page, title: string) => {
  await second.setClock(new Date(end - 3_600_000))
  await page.goto(enter)
  await fill(page, title)
}

test('at 23:59:59 of the last day an entry is received', async ({ page }) => {
  await openForm(page, 'Nộp lúc cuối cùng')
  await second.setClock(new Date(end - 999))
  await press(page, 'Nộp bài')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên nhận bài dự thi')
  await expect(page.locator('.fact-list').first()).toContainText('23:59:59')
  await expect(page.locator('.entry-state')).toContainText('còn sửa được đến 23:59')
})

test('to the last second of a grace of which nothing tells', async ({ page }) => {
  await openForm(page, 'Nộp trong phút nới hạn')
  await second.setClock(new Date(end + grace))
  await press(page, 'Nộp bài')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên nhận bài dự thi')
  await expect(page.locator('main')).not.toContainText(/nới hạn thêm|gia hạn/u)
  // Whoever comes only now is told that it is over.
  await page.goto(enter)
  await expect(page.locator('.lead')).toContainText('đã hết hạn nhận bài lúc 23:59')
})

test('one second later it is refused, in words, and nothing that was typed is lost', async ({ page }) => {
  await openForm(page, 'Nộp muộn một giây')
  await second.setClock(new Date(end + grace + 1_000))
  await press(page, 'Nộp bài')
  const said = page.getByRole('alert')
  await expect(said).toContainText('Không thể nộp bài: cuộc thi đã hết hạn lúc 23:59')
  await expect(said).not.toContainText(/phút/u)
  await expect(page.getByLabel('Tên bài')).toHaveValue('Nộp muộn một giây')
  await expect(page.getByLabel('Nội dung bài')).toHaveValue(story)
  await expect(page.getByLabel('Họ và tên', { exact: true })).toHaveValue('Trần Văn Lúa')
  for (const tick of await page.getByRole('checkbox').all()) await expect(tick).toBeChecked()
  await expect(page.getByLabel('Mã nộp muộn')).toBeVisible()
  expect(await findErrors(await page.content())).toEqual([])
  expect(await findOverflow(page)).toEqual([])
})

test('a form that was open while the portal was deployed anew is received by the new build, and nothing is lost', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openForm(page, 'Viết khi cổng được cài lại')
  await second.deploy('another-build')
  await second.setClock(new Date(end - 1_800_000))
  await press(page, 'Lưu nháp')
  await expect(page).toHaveURL(/\/bai-du-thi\/[0-9a-f]{32}$/u)
  await expect(page.getByLabel('Nội dung bài')).toHaveValue(story)

  // The entry's own page too, over a second deploy.
  await page.getByLabel('Tên bài').fill('Viết khi cổng được cài lại, lần hai')
  await second.deploy('a-third-build')
  await second.setClock(new Date(end - 1_700_000))
  await press(page, 'Nộp bài')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên nhận bài dự thi')
  await expect(page.locator('.lead')).toHaveText('Viết khi cổng được cài lại, lần hai')
})
