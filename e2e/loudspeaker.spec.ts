import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type Desk, draftExemplar, pathOf, publish, recordConsent, withdraw } from './newsroom.ts'
import { findBarriers, findOverflow } from './soundness.ts'
import { expect, test } from './world.ts'

const aloud = ['web', 'loudspeaker']

const publishedAbout = async (desk: Desk, name: string, purposes = aloud) => {
  const consent = await recordConsent(desk, name, purposes)
  const { id } = await draftExemplar(desk, {
    ...{ name, consent },
    standfirst: 'Từ năm 2019, 15 hộ của HTX trồng 3,5 ha rau, thu 2,5 tỷ đồng/năm.',
  })
  return { item: await publish(desk, 'exemplars', id), consent }
}

const spokenStandfirst =
  'Từ năm hai nghìn không trăm mười chín, mười lăm hộ của hợp tác xã trồng ba phẩy năm héc-ta rau.'

const markOn = async (page: Page) => page.locator('.loudspeaker-mark').textContent()

const heardOn = (page: Page) => page.locator('.loudspeaker-script p').allTextContents()

const wordsOfDocx = async (path: string) => {
  const xml = new TextDecoder().decode(unzipSync(await readFile(path))['word/document.xml'])
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('\n')
}

test('a story is read aloud from its own page, from paper and by a machine', async ({ page, newsroom }) => {
  const editor = await newsroom.as('editor')
  const { item } = await publishedAbout(editor, 'Lê Thị Thanh')
  const path = pathOf('exemplar', item)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path)
  await page.getByRole('link', { name: 'Bản đọc truyền thanh' }).click()
  await expect(page).toHaveURL(new RegExp(`${path}/truyen-thanh$`, 'u'))
  await expect(page.getByText(spokenStandfirst)).toBeVisible()
  await expect(page.getByText('khoảng 1 phút')).toBeVisible()
  expect((await heardOn(page)).join(' ')).not.toMatch(/\d/u)
  expect(await findOverflow(page)).toEqual([])
  expect(await findBarriers(page)).toEqual([])
  const mark = await markOn(page)

  await test.step('on paper the words stay, the way around goes', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.site-nav')).toBeHidden()
    await expect(page.getByRole('link', { name: /Tải bản chữ/u })).toBeHidden()
    await expect(page.getByText(spokenStandfirst)).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('the file has the same words and no other', async () => {
    const answer = await newsroom.public.http.get(`${path}/truyen-thanh.txt`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.headers()['content-disposition']).toContain(mark ?? '')
    const text = (await answer.body()).toString('utf8')
    expect(text).toContain(spokenStandfirst)
    expect(text).not.toMatch(/\d/u)
    expect(text.trim().split(/(?:\r\n)+/u)).toEqual(await heardOn(page))
  })

  await test.step('another text has another mark, and goes with its story', async () => {
    await editor.change('exemplars', item.id, {
      ...{ standfirst: 'Mười năm trồng rau sạch.', correction: 'Rút gọn.', _status: 'published' },
    })
    await expect(async () => {
      await page.reload()
      expect(await markOn(page)).not.toBe(mark)
    }).toPass()
    await withdraw(editor, 'exemplars', item.id)
    for (const suffix of ['/truyen-thanh', '/truyen-thanh.txt'])
      await expect
        .poll(async () => (await newsroom.public.http.get(path + suffix)).status(), { message: suffix })
        .toBe(410)
  })
})

test('who has not agreed to the loudspeaker is not read aloud, nor is it offered', async ({ page, newsroom }) => {
  const editor = await newsroom.as('editor')
  const { item, consent } = await publishedAbout(editor, 'Lê Thị Lặng', ['web', 'print'])
  const path = pathOf('exemplar', item)
  await page.goto(path)
  await expect(page.getByRole('link', { name: 'Mã QR' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bản đọc truyền thanh' })).toHaveCount(0)
  const statuses = async () =>
    Promise.all(
      ['/truyen-thanh', '/truyen-thanh.txt'].map(async (suffix) =>
        (await newsroom.public.http.get(path + suffix)).status(),
      ),
    )
  expect(await statuses()).toEqual([404, 404])
  await editor.change('consents', consent, { purposes: aloud })
  await expect.poll(statuses).toEqual([200, 200])
})

test('the dictionary changes what is read', async ({ page, newsroom }) => {
  const editor = await newsroom.as('editor')
  // What an earlier run has left.
  await editor.http.post('/api/globals/reading-dictionary', { data: { entries: [] } })
  const name = 'Lê Thị Viết'
  const { id } = await draftExemplar(editor, {
    ...{ name, consent: await recordConsent(editor, name, aloud) },
    standfirst: 'Chị là thành viên của XKTV xã.',
  })
  const path = `${pathOf('exemplar', await publish(editor, 'exemplars', id))}/truyen-thanh`
  await page.goto(path)
  await expect(page.getByText('Chị là thành viên của XKTV xã.')).toBeVisible()
  const entry = { short: 'XKTV', spoken: 'xưởng kỹ thuật vườn', place: 'anywhere' }
  const answer = await editor.http.post('/api/globals/reading-dictionary', { data: { entries: [entry] } })
  expect(answer.status(), await answer.text()).toBe(200)
  await expect(async () => {
    await page.reload()
    expect((await heardOn(page)).join(' ')).toContain('của xưởng kỹ thuật vườn xã.')
  }).toPass()
})

test('a bulletin is composed and taken away as a document', async ({ page, newsroom, signIn }) => {
  const editor = await newsroom.as('editor')
  // Another try finds hers, not the one before.
  const name = `Lê Thị Vọng ${randomUUID().replace(/[^a-f]/gu, '')}`
  const { item } = await publishedAbout(editor, name)
  await signIn('editor')
  await page.goto('/admin/collections/bulletins/create')
  await page.locator('#field-title').fill('Bản tin sáng thứ Hai')
  const items = page.locator('#field-items')
  await items.locator('input').first().fill(name)
  await items.getByRole('option', { name }).click()
  await page.locator('#field-broadcastOn input').fill('14/12/2026')
  await page.keyboard.press('Escape')
  await page.locator('#field-repeats').fill('2')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/bulletins\/[0-9a-f-]{36}/u)
  await page.getByRole('link', { name: 'Bản đọc' }).click()
  await expect(page.getByText(spokenStandfirst)).toBeVisible()
  await expect(page.getByText(/đọc 2 lần/u)).toBeVisible()
  expect(await findBarriers(page, '.office')).toEqual([])

  const take = async (label: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: label }).click(),
    ])
    return { name: download.suggestedFilename(), path: await download.path() }
  }
  const docx = await take(/DOCX/u)
  expect(docx.name).toBe('2026-12-14-ban-doc.docx')
  expect(await wordsOfDocx(docx.path)).toContain(spokenStandfirst)
  const text = await readFile((await take(/TXT/u)).path, 'utf8')
  expect(text.split(spokenStandfirst)).toHaveLength(3)
  expect(text).not.toMatch(/\d/u)

  await withdraw(editor, 'exemplars', item.id)
  await page.reload()
  await expect(page.getByText(/Bài thứ 1 đã thôi công bố/u)).toBeVisible()
  await expect(page.getByText(spokenStandfirst)).toHaveCount(0)
})
