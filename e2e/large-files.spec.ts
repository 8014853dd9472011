import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Page } from '@playwright/test'
import { contestForm } from '../src/contests/contest-world.ts'
import { openLine } from './line.ts'
import { pathOf, publish } from './newsroom.ts'
import { findBarriers, findErrors, findOverflow } from './soundness.ts'
import { test as base, expect } from './world.ts'

const { E2E_PORT: port = '', E2E_DATA_DIR: dataDir = '' } = process.env

const megabyte = 1024 ** 2
const day = 24 * 60 * 60 * 1_000
const fromNow = (days: number) => new Date(Date.now() + days * day).toISOString()

/** A line to the portal that breaks whenever another so many megabytes have gone up. */
const breakingLine = async (breaks: number[]) => {
  const left = breaks.map((at) => at * megabyte)
  let carried = 0
  const line = await openLine(Number(port), 'localhost', (bytes) => {
    carried += bytes
    if (carried < (left[0] ?? Number.POSITIVE_INFINITY)) return
    left.shift()
    line.drop()
  })
  return { origin: `http://localhost:${line.port}`, breaksLeft: () => left.length, close: line.cut }
}

const hashOf = async (path: string) => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const test = base.extend<{ film: (megabytes: number) => Promise<string>; form: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern
  film: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'film-'))
    await use(async (megabytes) => {
      const path = join(folder, `Phim xóm nhà ${megabytes}.mp4`)
      const size = megabytes * megabyte
      const file = await open(path, 'w')
      const head = Buffer.from('\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42\x00\x00\x00\x00mdat', 'latin1')
      head.writeUInt32BE(size - 24, 24)
      await file.write(head)
      // Each megabyte is another, so that none can stand in for its neighbour.
      for (let at = 1; at < megabytes; at++)
        await file.write(createHash('sha256').update(`${at}`).digest(), 0, 32, at * megabyte)
      await file.truncate(size)
      await file.close()
      return path
    })
    await rm(folder, { recursive: true })
  },
  /** The form for entries of a contest of films. */
  form: async ({ newsroom }, use) => {
    const office = await newsroom.as('orientation')
    const data = contestForm({
      title: `Cuộc thi phim ${Date.now()}`,
      timeline: {
        announcedFrom: fromNow(-20),
        opensFrom: fromNow(-10),
        entriesUntil: fromNow(10),
        graceMinutes: 10,
        screeningUntil: fromNow(20),
        rounds: [{ name: 'Vòng chấm', until: fromNow(30) }],
        resultsExpected: fromNow(40),
      },
      works: { publication: 'either', fileKinds: ['mp4', 'jpeg'], maxFiles: 3, maxMegabytes: 200, maxWords: 500 },
    })
    const { id } = await office.create('contests', data, '&draft=true')
    await use(`${pathOf('contest', await publish(office, 'contests', id))}/gui-bai`)
  },
})

const keepDraft = async (page: Page, form: string) => {
  await page.goto(form)
  await page.getByLabel('Tên bài').fill('Bài có phim')
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài có phim')
}

const send = async (page: Page, path: string) => {
  await page.getByLabel('Gửi thêm một tệp').setInputFiles(path)
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
}

const status = (page: Page) => page.locator('large-file [role=status]')

test('a film of a hundred megabytes over a line that breaks twice is one file, and nothing that was typed is lost', async ({
  page,
  form,
  film,
  newsroom,
}) => {
  const line = await breakingLine([30, 70])
  const path = await film(100)
  await keepDraft(page, line.origin + form)
  await page.getByLabel('Nội dung bài').fill('Viết trong lúc phim đang gửi.')
  await send(page, path)
  await expect(status(page)).toContainText('Đang gửi “Phim xóm nhà 100.mp4”')
  await expect(page.getByRole('progressbar', { name: 'Tệp đang gửi' })).toBeVisible()
  await expect(status(page)).toContainText('phần đã gửi vẫn còn')
  await expect(status(page)).toHaveText('Đã nhận “Phim xóm nhà 100.mp4”.', { timeout: 90_000 })
  expect(line.breaksLeft()).toBe(0)
  await expect(page.locator('.entry-files li')).toHaveText([/Phim xóm nhà 100\.mp4 \(104,9 MB\)/u])

  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByLabel('Nội dung bài')).toHaveValue('Viết trong lúc phim đang gửi.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài có phim')

  const [contest] = await (await newsroom.as('orientation')).find('contests', { slug: form.split('/').at(-2) ?? '' })
  const files = await (await newsroom.as('orientation')).find('entry-files', { contest: contest?.id ?? '' })
  const hash = await hashOf(path)
  expect(files).toMatchObject([{ receivedHash: hash, storedHash: hash, mimeType: 'video/mp4' }])
  expect(await hashOf(join(dataDir, 'entry-files', String(files[0]?.filename)))).toBe(hash)
  await line.close()
})

test('whoever comes back to the page and chooses the same file goes on where it stopped', async ({
  page,
  form,
  film,
}) => {
  const path = await film(40)
  await keepDraft(page, form)
  page.on('dialog', (dialog) => dialog.accept())
  const offsets: number[] = []
  await page.route('**/tep-lon/*', (route, request) => {
    const offset = Number(request.headers()['upload-offset'] ?? -1)
    if (request.method() !== 'PATCH') return route.continue()
    offsets.push(offset)
    // Here the line is dead for this page.
    return offset === 10 * megabyte && offsets.filter((one) => one === offset).length === 1
      ? route.abort()
      : route.continue()
  })
  await send(page, path)
  await expect(status(page)).toContainText('phần đã gửi vẫn còn')
  expect(await findBarriers(page)).toEqual([])
  expect(await findOverflow(page)).toEqual([])
  await page.reload()
  offsets.length = 0
  await send(page, path)
  await expect(page.locator('.entry-files li')).toHaveText([/Phim xóm nhà 40\.mp4/u])
  expect(offsets[0]).toBeGreaterThanOrEqual(10 * megabyte)
  expect(await findErrors(await page.content())).toEqual([])
})

test('a file that is no film is refused in words, and a sending can be given up', async ({ page, form, film }) => {
  await keepDraft(page, form)
  await page
    .getByLabel('Gửi thêm một tệp')
    .setInputFiles({ name: 'phim.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(5 * megabyte, 'MZ') })
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
  await expect(status(page)).toContainText('Không nhận “phim.mp4”')

  await page.route('**/tep-lon/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await send(page, await film(8))
  await page.getByRole('button', { name: 'Thôi gửi' }).click()
  await expect(status(page)).toHaveText('Đã thôi gửi “Phim xóm nhà 8.mp4”.')
  await expect(page.getByLabel('Gửi thêm một tệp')).toBeFocused()
  await expect(page.getByText('Bài chưa có tệp nào.')).toBeVisible()
})
