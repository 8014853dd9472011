import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'

export const agreements = ['rules', 'authorship', 'licence', 'subject', 'ai'] as const

/** Fills in the form of a new entry, or of a draft, as a grown-up who wrote it alone. */
export const fillEntry = async (page: Page, { name, title, text }: { name: string; title: string; text: string }) => {
  await page.getByLabel('Tên bài').fill(title)
  await page.getByLabel('Nội dung bài').fill(text)
  const genre = page.getByLabel('Thể loại')
  if ((await genre.count()) > 0) await genre.selectOption({ index: 1 })
  await page.getByLabel('Bài viết về ai').fill('Hà Thị Mận')
  await page.getByLabel('Họ và tên', { exact: true }).fill(name)
  await page.getByLabel('Điện thoại', { exact: true }).fill(`09${randomInt(10_000_000, 100_000_000)}`)
  await page.getByLabel('Từ 16 tuổi trở lên').check()
  await page.getByLabel('Không dùng', { exact: true }).check()
  for (const key of agreements) await page.locator(`#${key}`).check()
}

export const submitEntry = (page: Page) => page.getByRole('button', { name: 'Nộp bài', exact: true }).click()
