import { rmSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { contestForm } from '../src/contests/contest-world.ts'
import { itemPath } from '../src/shared/paths.ts'
import { addDays, formatDate, toVietnamDay } from '../src/shared/time/vietnam-date.ts'
import { agreements, fillEntry, submitEntry } from './entrant.ts'
import { publish } from './newsroom.ts'
import { expect, test } from './world.ts'

/** The last seconds of a contest, by the portal's clock. It runs alone: the clock is everybody's. */

const { E2E_CLOCK: clock = '' } = process.env

const from = toVietnamDay(new Date())
const at = (days: number, time: string) => new Date(`${addDays(from, days)}T${time}+07:00`)
const stopClock = (instant: Date) => writeFileSync(clock, instant.toISOString())
const lastDay = formatDate(addDays(from, 1))
const dayAfter = formatDate(addDays(from, 2))

test.afterAll(() => rmSync(clock, { force: true }))

/** Until tomorrow at the end of the day, and seventeen minutes that nobody is told of. */
const timeline = {
  announcedFrom: at(-2, '12:00:00'),
  opensFrom: at(-1, '00:00:00'),
  entriesUntil: at(1, '23:59:00'),
  graceMinutes: 17,
  screeningUntil: at(5, '12:00:00'),
  rounds: [{ name: 'Vòng chấm', until: at(9, '12:00:00') }],
  resultsExpected: at(19, '08:00:00'),
}

const openForm = async (browser: Browser, path: string, name: string) => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const page = await phone.newPage()
  await page.goto(`${path}/gui-bai`)
  await fillEntry(page, { name, title: `Bài của ${name}`, text: `${name} kể chuyện chợ Lồ.` })
  return page
}

test('an entry is taken in the last second and in the grace, and one second later it comes back whole', async ({
  browser,
  newsroom,
}) => {
  const desk = await newsroom.as('orientation')
  const title = `Cuộc thi đến giờ chót ${Date.now()}`
  const { id } = await desk.create('contests', contestForm({ title, timeline }), '&draft=true')
  const path = itemPath('contest', (await publish(desk, 'contests', id)).slug)
  const inTime = await openForm(browser, path, 'Trịnh Thị Kín')
  const inGrace = await openForm(browser, path, 'Đinh Văn Thầm')
  const tooLate = await openForm(browser, path, 'Bùi Quang Lặng')
  const receipt = 'Biên nhận bài dự thi'

  stopClock(at(1, '23:59:59'))
  await submitEntry(inTime)
  await expect(inTime.getByRole('heading', { level: 1 })).toHaveText(receipt)
  await expect(inTime.locator('.entry-state')).toHaveText(
    `Đã nộp lúc 23:59 ngày ${lastDay}; còn sửa được đến 23:59 ngày ${lastDay}.`,
  )
  await expect(inTime.locator('main')).toContainText(`23:59:59 ngày ${lastDay}`)
  await inTime.getByRole('link', { name: 'Mở bài để xem hoặc sửa' }).click()
  await inTime.getByLabel('Nội dung bài').fill('Một câu viết thêm quá muộn.')

  stopClock(at(2, '00:16:59'))
  await submitEntry(inGrace)
  await expect(inGrace.getByRole('heading', { level: 1 })).toHaveText(receipt)
  await expect(inGrace.locator('.entry-state')).toHaveText(
    `Đã nộp lúc 00:16 ngày ${dayAfter}; đã hết hạn sửa lúc 23:59 ngày ${lastDay}.`,
  )
  const reader = await browser.newPage()
  await reader.goto(path)
  await expect(reader.locator('main')).toContainText('Sơ loại bài dự thi')
  await reader.goto(`${path}/gui-bai`)
  await expect(reader.locator('.lead')).toHaveText(`Cuộc thi đã hết hạn nhận bài lúc 23:59 ngày ${lastDay}.`)

  stopClock(at(2, '00:17:00'))
  const refusal = `cuộc thi đã hết hạn lúc 23:59 ngày ${lastDay}. Nếu cần, mời bạn liên hệ ban tổ chức.`
  await submitEntry(tooLate)
  await expect(tooLate.getByRole('alert')).toContainText(`Không thể nộp bài: ${refusal}`)
  await expect(tooLate.getByLabel('Tên bài')).toHaveValue('Bài của Bùi Quang Lặng')
  await expect(tooLate.getByLabel('Nội dung bài')).toHaveValue('Bùi Quang Lặng kể chuyện chợ Lồ.')
  for (const key of agreements) await expect(tooLate.locator(`#${key}`)).toBeChecked()
  await expect(tooLate.getByLabel('Mã nộp muộn')).toBeVisible()

  await inTime.getByRole('button', { name: 'Lưu thay đổi và nhận biên nhận mới' }).click()
  await expect(inTime.getByRole('alert')).toContainText(`Không thể sửa bài: ${refusal}`)
  await expect(inTime.locator('.written')).toHaveText([
    'Một câu viết thêm quá muộn.',
    'Trịnh Thị Kín kể chuyện chợ Lồ.',
  ])
  for (const page of [inTime, inGrace, tooLate]) await page.context().close()
})
