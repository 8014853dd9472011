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

  type Pasted = [string, string, string, number]
  const pasted: Pasted[] = [
    [
      'Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body lang=VI>
<h1>Bà  tôi</h1><p class=MsoNormal>Bà <b style='mso-bidi-font-weight:normal'>bán</b>\nrau <i>ngon</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Dậy sớm</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Về <b><i>muộn</i></b></p>
<p class=MsoNormal><img src="file:///c/a.png"><a href="javascript:alert(1)">Hết</a><script>alert(1)</script></p></body></html>`,
      '# Bà tôi\n\nBà **bán** rau *ngon*.\n\n* Dậy sớm\n* Về ***muộn***\n\nHết',
      11,
    ],
    [
      'a word processor on the web',
      `<b style="font-weight:normal" id="docs-internal-guid-1"><h2>Chợ</h2><p><span style="font-weight:700">Đậm</span><span> và </span><span style="font-style:italic">nghiêng</span></p><ol><li><p>Một</p></li><li><p>Hai</p></li></ol><ul><li>Ba</li></ul></b>`,
      '# Chợ\n\n**Đậm** và *nghiêng*\n\n1. Một\n\n2. Hai\n\n* Ba',
      9,
    ],
    [
      'Zalo',
      `<div class="text"><span>Con ơi,<br>mẹ về rồi.<br><br>- Dạ!</span></div><div class="text"><span>Cả <strong>n</strong>hà vui.</span></div>`,
      'Con ơi,\nmẹ về rồi.\n\n- Dạ!\n\nCả nhà vui.',
      10,
    ],
  ]
  for (const [from, html, work, words] of pasted)
    test(`what is pasted from ${from} keeps its form, and the words are counted as on the server`, async ({
      page,
      pathOf,
    }) => {
      await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
      const field = page.getByLabel('Nội dung bài')
      await field.focus()
      await field.evaluate((element, clip) => {
        const data = new DataTransfer()
        data.setData('text/html', clip)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      }, html)
      await expect(field).toHaveValue(work)
      await expect(page.locator('work-text output')).toHaveText(
        `${words} từ, còn ${(1500 - words).toLocaleString('vi-VN')} từ`,
      )
      await press(page, 'Lưu nháp')
      await expect(page.getByText(`Lần gửi vừa rồi có ${words} từ.`)).toBeVisible()
      await expect(page.getByLabel('Nội dung bài')).toHaveValue(work)
    })

  test('a draft keeps itself, tells the hour, and never writes over another version', async ({
    page,
    pathOf,
    context,
  }) => {
    await page.clock.install()
    await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
    const told = page.locator('keep-draft [role=status]')
    await page.getByLabel('Tên bài').fill('Bà tôi')
    await page.clock.fastForward(20_000)
    await expect(told).toContainText(/^Đã tự lưu bản nháp\. Lưu lần cuối lúc \d\d:\d\d ngày/u)
    await expect(page).toHaveURL(/\/bai-du-thi\/[0-9a-f]{32}$/u)
    const link = page.url()
    await expect(told.getByRole('link')).toHaveAttribute('href', link)
    expect(await findBarriers(page)).toEqual([])

    await context.setOffline(true)
    await page.getByLabel('Nội dung bài').fill('Bà tôi bán rau.')
    await page.clock.fastForward(120_000)
    await expect(told).toContainText('Mất mạng')
    await context.setOffline(false)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(told).toContainText('Đã tự lưu bản nháp')

    const other = await context.newPage()
    await other.goto(link)
    await expect(other.getByLabel('Nội dung bài')).toHaveValue('Bà tôi bán rau.')
    await other.getByLabel('Nội dung bài').fill('Từ máy khác.')
    await press(other, 'Lưu nháp')
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Bà tôi')

    await page.getByLabel('Tên bài').fill('Bà tôi, chợ Lồ')
    await page.clock.fastForward(120_000)
    await expect(told).toContainText('Bài đã được sửa ở nơi khác')
    await other.reload()
    await expect(other.getByLabel('Nội dung bài')).toHaveValue('Từ máy khác.')
    // From here on its author chooses, with both versions before him; this page writes nothing by itself.
    await press(page, 'Lưu nháp')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài đã được sửa ở nơi khác')
    await expect(page.getByLabel('Tên bài')).toHaveValue('Bà tôi, chợ Lồ')
    await expect(page.locator('keep-draft')).toHaveCount(0)
  })

  test('what is written while a draft is on its way, and sent at once, is no change from elsewhere', async ({
    page,
    pathOf,
  }) => {
    await page.clock.install()
    await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
    await page.getByLabel('Tên bài').fill('Bà tôi')
    let letThrough = () => {}
    const held = new Promise<void>((done) => {
      letThrough = done
    })
    const asked = page.waitForRequest((request) => request.method() === 'POST')
    await page.route('**/gui-bai/nhan', async (route) => {
      await held
      await route.continue()
    })
    await page.clock.fastForward(20_000)
    await asked
    await page.getByLabel('Tên bài').fill('Bà tôi, chợ Lồ')
    await press(page, 'Lưu nháp')
    letThrough()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bà tôi, chợ Lồ')
  })
})

test('a co-author joins from an invitation, on another phone, leaves, and can be taken out again', async ({
  page,
  pathOf,
  browser,
}) => {
  await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
  await page.getByLabel('Tên bài').fill('Hai bà cháu')
  await page.getByLabel('Nội dung bài').fill('# Chợ\n\nBà *bán* **rau**.\n\n* sớm\n* muộn')
  await page.getByLabel('Họ và tên', { exact: true }).fill('Trần Văn Lúa')
  await press(page, 'Lưu nháp')
  await press(page, 'Lấy liên kết mời')
  const link = (await page.locator('.invitation-link').textContent()) ?? ''
  expect(link).toMatch(/\/dong-tac-gia\/[0-9a-f]{32}$/u)
  await soundly(page)

  const elsewhere = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(other.locator('.lead')).toContainText('Trần Văn Lúa mời bạn cùng đứng tên bài “Hai bà cháu”')
  await expect(other.locator('.written em')).toHaveText('bán')
  await expect(other.locator('.written strong')).toHaveText('rau')
  await expect(other.locator('.written li')).toHaveText(['sớm', 'muộn'])
  for (const tick of await other.getByRole('checkbox').all()) await expect(tick).not.toBeChecked()
  await soundly(other)
  await other.getByLabel('Họ và tên', { exact: true }).fill('Lê Thị <b>Sen</b>')
  await press(other, 'Ghi tên')
  await expect(other.getByRole('alert')).toContainText('Ghi số điện thoại hoặc thư điện tử')
  await expect(other.getByLabel('Họ và tên', { exact: true })).toHaveValue('Lê Thị <b>Sen</b>')
  await soundly(other)
  const phone = `07${String(Date.now()).slice(-8)}`
  const join = async () => {
    await other.getByLabel('Họ và tên', { exact: true }).fill('Lê Thị Sen')
    await other.getByLabel('Điện thoại', { exact: true }).fill(phone)
    await other.getByLabel('Từ 16 tuổi trở lên').check()
    for (const tick of await other.getByRole('checkbox').all()) await tick.check()
    await press(other, 'Ghi tên')
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Đã ghi tên bạn')
  }
  await join()
  await soundly(other)
  await other.goto(link)
  await expect(other.locator('.lead')).toContainText('Bài đã đủ số đồng tác giả')
  await soundly(other)

  const contact = other.getByLabel('Điện thoại hoặc thư điện tử bạn đã ghi')
  await contact.fill('0999 999 999')
  await press(other, 'Rút tên tôi khỏi bài')
  await expect(other.getByRole('alert')).toContainText('Không có đồng tác giả nào của bài này')
  await expect(contact).toHaveValue('0999 999 999')
  await soundly(other)
  await contact.fill(phone)
  await press(other, 'Rút tên tôi khỏi bài')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Đã rút tên bạn')
  await soundly(other)
  await page.reload()
  await expect(page.locator('main')).toContainText('Chưa có ai ghi tên cùng bạn.')
  await other.goto(link)
  await join()

  await page.reload()
  await expect(page.locator('#dong-tac-gia, .part').filter({ hasText: 'Đồng tác giả' }).first()).toContainText(
    'Lê Thị Sen, ghi tên lúc',
  )
  await soundly(page)
  await press(page, 'Bỏ tên người này')
  await expect(page.locator('main')).toContainText('Chưa có ai ghi tên cùng bạn.')
  expect((await other.goto(link))?.status()).toBe(404)
  await elsewhere.close()
})
