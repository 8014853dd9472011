import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { findBarriers, findErrors, findOverflow } from './soundness.ts'
import { expect, test } from './world.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const story = Array.from({ length: 40 }, (_, i) => `Câu thứ ${i + 1}: bà tôi bán rau ở chợ Lồ.`).join(' ')

const soundly = async (page: Page) => {
  expect(await findErrors(await page.content())).toEqual([])
  expect(await findOverflow(page)).toEqual([])
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a child enters from a phone, comes back on another, submits, edits, withdraws and looks up the receipt', async ({
  page,
  pathOf,
  browser,
}) => {
  await page.goto(await pathOf('contest that is open'))
  await page.getByRole('link', { name: 'Gửi bài dự thi' }).click()
  await soundly(page)

  await press(page, 'Nộp bài')
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Chưa lưu được')
  await expect(page).toHaveURL(/\/gui-bai\/nhan$/u)
  await soundly(page)
  await summary.getByRole('link', { name: 'Ghi họ và tên tác giả.' }).click()
  await expect(page).toHaveURL(/#name$/u)
  await expect(page.getByLabel('Họ và tên', { exact: true })).toHaveAccessibleDescription(/Ghi họ và tên tác giả/u)

  await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
  await page.getByLabel('Tên bài').fill('Bà tôi & chợ <Lồ>')
  await page.getByLabel('Nội dung bài').fill('Bà tôi bán rau.\n\nChợ họp sớm.')
  await press(page, 'Lưu nháp')
  await expect(page).toHaveURL(/\/bai-du-thi\/[0-9a-f]{32}$/u)
  await expect(page.locator('.entry-state')).toContainText('Bản nháp, chưa nộp; còn nộp được đến')
  await expect(page.getByText(/^Lưu lần cuối lúc \d\d:\d\d ngày/u)).toBeVisible()
  await soundly(page)
  const link = (await page.locator('.secret-link').textContent()) ?? ''
  expect(link).toBe(page.url())

  await page.goBack()
  await expect(page.getByLabel('Tên bài')).toHaveValue('Bà tôi & chợ <Lồ>')
  await press(page, 'Lưu nháp')
  await expect(page).toHaveURL(link)

  const elsewhere = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(other.getByLabel('Nội dung bài')).toHaveValue('Bà tôi bán rau.\n\nChợ họp sớm.')
  await other.getByLabel('Nội dung bài').fill(story)
  await other.getByLabel('Thể loại').selectOption({ index: 1 })
  await other.getByLabel('Bài viết về ai').fill('Hà Thị Mận')
  await other.getByLabel('Họ và tên', { exact: true }).fill('Trần Văn Lúa')
  await other.getByLabel('Dưới 16 tuổi').check()
  await other.getByRole('textbox', { name: 'Cha, mẹ hoặc người giám hộ' }).fill('Trần Văn Cha')
  await other.getByLabel('Điện thoại của người giám hộ').fill('0912 345 678')
  await other.getByLabel('Điện thoại', { exact: true }).fill(`09${String(Date.now()).slice(-8)}`)
  await other.getByLabel('Không dùng', { exact: true }).check()
  for (const tick of await other.getByRole('checkbox').all()) {
    await expect(tick).not.toBeChecked()
    await tick.check()
  }
  await press(other, 'Nộp bài')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Biên nhận bài dự thi')
  await expect(other.locator('.entry-state')).toContainText('còn sửa được đến 23:59')
  await expect(other.locator('.fingerprint').first()).toHaveText(/^[0-9a-f]{64}$/u)
  await soundly(other)
  const code = (await other.locator('.receipt-code').textContent()) ?? ''
  expect(code).toMatch(/^\w{5}-\w{5}$/u)

  await page.getByLabel('Tên bài').fill('Từ máy cũ')
  await press(page, 'Lưu nháp')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài đã được sửa ở nơi khác')
  await expect(page.locator('.written')).toHaveText(story)
  await expect(page.getByLabel('Tên bài')).toHaveValue('Từ máy cũ')
  await soundly(page)

  await other.getByRole('link', { name: 'Mở bài để xem hoặc sửa' }).click()
  await other.getByLabel('Tên bài').fill('Bà tôi, chợ Lồ')
  await press(other, 'Lưu thay đổi và nhận biên nhận mới')
  await expect(other.locator('.lead')).toHaveText('Bà tôi, chợ Lồ')
  await expect(other.locator('.receipt-code')).toHaveText(code)

  await other.getByRole('link', { name: 'Mở bài để xem hoặc sửa' }).click()
  await press(other, 'Rút bài')
  await expect(other.locator('.entry-state')).toContainText('Đã rút lúc')
  await press(other, 'Nộp lại bài đã rút')
  await expect(other.locator('.entry-state')).toContainText('Đã nộp lúc')

  await page.goto('/cuoc-thi/tra-cuu')
  await page.getByLabel('Mã biên nhận').fill(code.toLowerCase().replace('-', ''))
  await press(page, 'Tra cứu')
  await expect(page.locator('.entry-state')).toContainText('Đã nộp lúc')
  await expect(page.locator('main')).not.toContainText('Trần Văn Lúa')
  await soundly(page)
  expect(await page.context().cookies()).toEqual([])
  await elsewhere.close()
})

test('a picture comes with an entry; a file of another kind is refused and nothing is lost', async ({
  page,
  pathOf,
}) => {
  await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
  await page.getByLabel('Tên bài').fill('Bài có ảnh')
  await press(page, 'Lưu nháp')
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
    .jpeg()
    .toBuffer()
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Gửi thêm một tệp').setInputFiles({ name, mimeType: 'image/jpeg', buffer })
  await choose('Ảnh ngõ nhà.jpg', picture)
  await press(page, 'Gửi tệp')
  await expect(page.locator('main')).toContainText('Ảnh ngõ nhà.jpg')
  await soundly(page)

  await choose('virus.jpg', Buffer.from('MZ không phải ảnh'))
  await press(page, 'Gửi tệp')
  await expect(page.getByRole('alert')).toContainText('Không nhận “virus.jpg”')
  await expect(page.getByLabel('Tên bài')).toHaveValue('Bài có ảnh')
  await expect(page.locator('main')).toContainText('Ảnh ngõ nhà.jpg')
  await soundly(page)

  await press(page, 'Bỏ tệp này')
  await expect(page.locator('main')).toContainText('Bài chưa có tệp nào.')
})

test.describe('with script, for the tool that looks for barriers', () => {
  test.use({ javaScriptEnabled: true })

  test('nothing stands in anybody’s way', async ({ page, pathOf }) => {
    await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
    expect(await findBarriers(page)).toEqual([])
    await press(page, 'Nộp bài')
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Tên bài').fill('Bà tôi')
    await press(page, 'Lưu nháp')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bà tôi')
    expect(await findBarriers(page)).toEqual([])
  })

  test('what is pasted from Word keeps its paragraphs, and the words are counted as on the server', async ({
    page,
    pathOf,
  }) => {
    await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
    const field = page.getByLabel('Nội dung bài')
    await field.focus()
    await field.evaluate((element) => {
      const data = new DataTransfer()
      const word =
        '<html><head><style>p{color:red}</style></head><body><h1>Bà  tôi</h1><p class=MsoNormal>Bà <b>bán</b>\nrau.<o:p></o:p></p><ul><li>Dậy sớm</li><li>Về muộn</li></ul></body></html>'
      data.setData('text/html', word)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await expect(field).toHaveValue('Bà tôi\n\nBà bán rau.\n\n- Dậy sớm\n\n- Về muộn')
    await expect(page.locator('work-text output')).toHaveText('11 từ, còn 1489 từ')
  })
})
