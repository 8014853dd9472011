import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { emailOf, password } from './newsroom.ts'
import { expect, test } from './world.ts'

const person = 'Quách Thị Thu Lương'

const photograph = () =>
  sharp({ create: { width: 1200, height: 1500, channels: 3, background: '#8a6a3c' } })
    .jpeg()
    .toBuffer()

/** Payload's selects are typed into and take the option by its name. */
const choose = async (scope: Page | ReturnType<Page['locator']>, field: string, option: string) => {
  await scope.locator(`#field-${field} input[role=combobox]`).fill(option)
  await scope.getByRole('option', { name: option, exact: true }).first().click()
}

test('a new editor publishes a profile with a photograph in under five minutes', async ({ page, context }) => {
  test.setTimeout(300_000)

  await test.step('signs in', async () => {
    await page.goto('/admin')
    await page.getByLabel('Thư điện tử').fill(emailOf('editor'))
    await page.getByLabel('Mật khẩu').fill(password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByRole('link', { name: 'Viết gương mới' }).click()
  })

  await test.step('says who it is about', async () => {
    await page.locator('#field-name').fill(person)
    await choose(page, 'honorific', 'bà')
    await page.locator('#field-standfirst').fill('Mười hai năm chở trẻ em qua bãi bồi đến lớp, không nghỉ buổi nào.')
    await choose(page, 'unit', 'xã Bản Nguyên')
    await choose(page, 'sectors', 'Giáo dục và đào tạo')
  })

  await test.step('adds the photograph', async () => {
    await page.locator('#field-portrait').getByRole('button', { name: 'Tạo mới' }).click()
    const drawer = page.getByRole('dialog').last()
    await drawer
      .locator('input[type=file]')
      .setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await photograph() })
    await drawer.locator('#field-alt').fill('Bà Lương đứng bên mạn đò lúc sáng sớm.')
    await drawer.getByText('Có người nhận ra được (hoặc nghe ra giọng)').click()
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(drawer).toBeHidden()
  })

  await test.step('writes the story', async () => {
    await page.getByRole('button', { name: 'Câu chuyện' }).click()
    const story = page.locator('.rich-text-lexical [contenteditable=true]')
    await story.click()
    await page.keyboard.type(
      'Năm giờ sáng, đèn trên con đò nhỏ đã sáng. Bà Lương đếm từng chiếc áo phao rồi mới nổ máy.',
    )
  })

  await test.step('records the consent', async () => {
    await page.getByRole('button', { name: 'Đồng ý của người được thể hiện' }).click()
    await page.getByRole('button', { name: `Thêm nhân vật chính: ${person}` }).click()
    await page
      .locator('#field-people__0__consent')
      .getByRole('button', { name: /Bản đồng ý/u })
      .click()
    const drawer = page.getByRole('dialog').filter({ has: page.locator('#field-person') })
    await drawer.locator('#field-person').fill(person)
    await choose(drawer, 'purposes', 'Cổng thông tin')
    await choose(drawer, 'givenBy', 'Chính người đó')
    await choose(drawer, 'method', 'Giấy có chữ ký')
    await drawer.locator('#field-givenOn input').fill('05/01/2026')
    await page.keyboard.press('Tab')
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(drawer.getByRole('heading', { name: person })).toBeVisible()
    await drawer.getByRole('button', { name: 'Đóng' }).last().click()
    await page.getByLabel(/Đã đọc và đồng ý với bản viết số/u).check()
  })

  await test.step('publishes', async () => {
    await expect(page.getByText('Còn thiếu')).toBeHidden({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Công bố', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Xem trên cổng' })).toBeVisible({ timeout: 20_000 })
  })

  await test.step('reads it on the portal', async () => {
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Xem trên cổng' }).click()
    const profile = await opened
    await expect(profile.getByRole('heading', { level: 1 })).toContainText(person)
    await expect(profile.getByRole('img', { name: 'Bà Lương đứng bên mạn đò lúc sáng sớm.' })).toBeVisible()
  })
})
