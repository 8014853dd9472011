import sharp from 'sharp'
import {
  type Desk,
  draftExemplar,
  everyPurpose,
  pathOf,
  publish,
  type Row,
  recordConsent,
  withdraw,
} from './newsroom.ts'
import { findBarriers } from './soundness.ts'
import { expect, test } from './world.ts'

const person = 'Nguyễn Thị Ngưỡng'

const publishedWith = async (desk: Desk, purposes: string[]): Promise<{ item: Row; consent: string }> => {
  const consent = await recordConsent(desk, person, purposes)
  const { id } = await draftExemplar(desk, { name: person, consent })
  return { item: await publish(desk, 'exemplars', id), consent }
}

const kitOf = ({ id }: Row) => `/admin/collections/exemplars/${id}/lan-toa`

test('a story goes to the networks, and is taken back from them', async ({ page, context, newsroom, signIn }) => {
  test.setTimeout(180_000)
  const editor = await newsroom.as('editor')
  const { http } = newsroom.public
  const { item } = await publishedWith(editor, everyPurpose)
  const path = pathOf('exemplar', item)

  await test.step('networks are told of its card', async () => {
    await page.goto(path)
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    expect(new URL((await meta('og:image')) ?? '').pathname).toBe(`${path}/the.jpg`)
    expect([await meta('og:image:width'), await meta('og:image:height')]).toEqual(['1200', '630'])
    expect(await meta('og:image:alt')).toContain(person)
    const card = await http.get(`${path}/the.jpg`)
    expect(card.headers()['content-type']).toBe('image/jpeg')
    const { width, height } = await sharp(await card.body()).metadata()
    expect([width, height]).toEqual([1200, 630])
    const share = page.locator('share-tools')
    await expect(share.getByRole('link', { name: 'Facebook' })).toBeVisible()
    await expect(share.getByRole('link', { name: 'Mã QR' })).toHaveAttribute('href', `${path}/ma-qr.svg`)
    expect((await http.get(`${path}/ma-qr.png`)).headers()['content-type']).toBe('image/png')
  })

  await test.step('its kit has all that an editor needs', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await signIn('editor')
    await page.goto(kitOf(item))
    await expect(page.getByRole('img', { name: `Thẻ của bài “${person}”` })).toBeVisible()
    const caption = page.getByLabel('Facebook: lời đăng')
    await expect(caption).toHaveValue(new RegExp(`^${person}\n[\\s\\S]*${path}$`, 'u'))
    await page.locator('.kit-text', { has: caption }).getByRole('button', { name: 'Chép' }).click()
    await expect(page.getByText('Đã chép.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await caption.inputValue())
    await expect(page.getByLabel('Mã nhúng một bài')).toHaveValue(new RegExp(`/nhung/bai${path}"`, 'u'))
    await expect(page.getByRole('link', { name: 'Áp phích khổ A3 (PDF)' })).toHaveAttribute(
      'href',
      `${path}/ap-phich.pdf`,
    )
    expect(await findBarriers(page, '.kit')).toEqual([])
  })

  await test.step('where it was posted is written down', async () => {
    const save = page.getByRole('button', { name: 'Ghi vào sổ' })
    await save.click()
    await expect(page.getByText('Hãy ghi liên kết, hoặc ghi chú')).toBeVisible()
    await page.getByLabel('Liên kết đến bài đã đăng').fill('https://www.facebook.com/guongsang.example/posts/1')
    await save.click()
    await expect(page.getByRole('cell', { name: 'Đang đăng' })).toBeVisible()
  })

  await test.step('after a withdrawal nothing is given any more, and each place is ticked off', async () => {
    await withdraw(editor, 'exemplars', item.id)
    expect((await http.get(`${path}/the.jpg`)).status()).toBe(410)
    expect((await http.get(`${path}/ma-qr.png`)).status()).toBe(410)
    await page.goto('/admin')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Còn đăng ở nơi khác, phải gỡ' })
      .getByRole('link', { name: /^Xem danh sách/u })
      .click()
    const line = page.getByRole('row').filter({ has: page.getByRole('link', { name: person }) })
    await expect(line.getByText('Phải gỡ')).toBeVisible()
    expect(await findBarriers(page, 'main')).toEqual([])
    await line.getByRole('link', { name: person }).click()
    await expect(page.getByText('Bài chưa công bố hoặc đã thôi công bố')).toBeVisible()
    await expect(page.getByText('Còn 1 nơi phải gỡ bằng tay')).toBeVisible()
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Đã gỡ xong' }).click()
    await expect(page.getByRole('cell', { name: /^Đã gỡ, .+ ghi lúc/u })).toBeVisible()
    await expect(page.getByText('phải gỡ bằng tay')).toBeHidden()
  })
})

test('without an agreement to networks they get neither card nor caption', async ({ page, newsroom, signIn }) => {
  const editor = await newsroom.as('editor')
  const { http } = newsroom.public
  const { item, consent } = await publishedWith(editor, ['web'])
  const path = pathOf('exemplar', item)

  await page.goto(path)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(new URL(image ?? '').pathname).toBe('/share-card.png')
  expect((await http.get(`${path}/the.jpg`)).status()).toBe(404)
  await expect(page.locator('share-tools').getByRole('link', { name: 'Mã QR' })).toBeVisible()
  await expect(page.locator('share-tools').getByRole('link', { name: /Facebook|Zalo/u })).toHaveCount(0)

  await signIn('editor')
  await page.goto(kitOf(item))
  await expect(page.getByText(`${person} chưa đồng ý cho “Zalo, Facebook”.`)).toBeVisible()
  await expect(page.getByText(`${person} chưa đồng ý cho “Truyền thanh cơ sở”.`)).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Facebook|Zalo|nhúng/u })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Tải mã QR để in (PNG)' })).toBeVisible()

  await test.step('and have them as soon as it is given', async () => {
    await editor.change('consents', consent, { purposes: everyPurpose })
    await expect(async () => expect((await http.get(`${path}/the.jpg`)).status()).toBe(200)).toPass()
    await page.goto(path)
    await expect(page.locator('share-tools').getByRole('link', { name: 'Zalo' })).toBeVisible()
  })
  await withdraw(editor, 'exemplars', item.id)
})

test('a contributor reads the kit of his unit and no other', async ({ page, newsroom, signIn }) => {
  const editor = await newsroom.as('editor')
  const { item } = await publishedWith(editor, everyPurpose)
  await signIn('contributor')
  await page.goto(kitOf(item))
  await expect(page.getByLabel('Facebook: lời đăng')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ghi vào sổ' })).toHaveCount(0)
  await signIn('contributor2')
  await page.goto(kitOf(item))
  await expect(page.getByText('Phần này dành cho ban biên tập')).toBeVisible()
  await expect(page.getByLabel('Facebook: lời đăng')).toHaveCount(0)
  await withdraw(editor, 'exemplars', item.id)
})
