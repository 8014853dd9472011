import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prefixes } from '../src/shared/paths.ts'
import { gatherCrowd, type Told, titled } from './crowd.ts'
import { fillEntry, submitEntry } from './entrant.ts'
import { type Desk, openDesk, publish, type Row, signInto, withdraw } from './newsroom.ts'
import { appoint, makeDueSoon, publishByButton, withdrawByDialog } from './panel.ts'
import { expect, test } from './world.ts'

/** Runs after all other tests, and alone: it overloads the portal, freezes its database, deploys it anew and kills all of it. */

test.describe.configure({ mode: 'serial' })

const { E2E_PORT: port = '', E2E_DATA_DIR: dataDir = '' } = process.env

type Story = Told & { item: Row }

const draft = async (editor: Desk, mark: number): Promise<Story> => {
  const item = await editor.create(
    'articles',
    {
      title: titled(mark, 1),
      standfirst: 'Bờ kênh của khu luôn sạch.',
      showsNobody: true,
      publishedOn: new Date().toISOString(),
    },
    '&draft=true',
  )
  return { mark, item, path: `${prefixes.article}/${item.slug}` }
}

const rename = (editor: Desk, { item, mark }: Story, version: number) =>
  editor.change('articles', item.id, { title: titled(mark, version), _status: 'published' })

const baseURL = `http://localhost:${port}`

const newMark = () => Math.trunc(Math.random() * 1_000_000)

const statusOf = async (path: string) => (await fetch(`${baseURL}${path}`)).status

test('a hundred stories published, changed and withdrawn under thirty-two readers, through every door', async ({
  newsroom,
  page,
  signIn,
}) => {
  test.setTimeout(240_000)
  const editor = await newsroom.as('editor')
  const first = newMark()
  const drafts: Story[] = []
  for (let mark = first; mark < first + 100; mark++) drafts.push(await draft(editor, mark))
  const stories = [...drafts]
  const crowd = gatherCrowd(baseURL, 32)
  const [forPanel, forWorker] = drafts.splice(0, 2)
  if (!forPanel || !forWorker) throw new Error('There are no drafts.')

  const throughRest = async () => {
    for (let story = drafts.pop(); story; story = drafts.pop()) {
      crowd.tell(story)
      await publish(editor, 'articles', story.item.id)
      await rename(editor, story, 2)
      await withdraw(editor, 'articles', story.item.id)
      crowd.forget(story)
    }
  }
  const throughPanel = async (story: Story) => {
    crowd.tell(story)
    await publishByButton(page, 'articles', story.item.id)
    await rename(editor, story, 2)
    await page.reload()
    await withdrawByDialog(page)
    crowd.forget(story)
  }
  const throughWorker = async (story: Story) => {
    crowd.tell(story)
    await makeDueSoon(page)
    await appoint(page, 'articles', story.item.id, 'Công bố')
    await expect.poll(() => statusOf(story.path)).toBe(200)
    await rename(editor, story, 2)
    await appoint(page, 'articles', story.item.id, 'Thôi công bố')
    await expect.poll(() => statusOf(story.path)).toBe(410)
    crowd.forget(story)
  }
  await signIn('editor')
  await Promise.all([throughRest(), throughRest(), throughPanel(forPanel).then(() => throughWorker(forWorker))])
  const { pages, stale, faults } = await crowd.leave()
  console.log(`${pages} pages read by thirty-two readers, ${stale} of them last good copies`)
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(1_000)
  for (const { path } of stories) expect(await statusOf(path)).toBe(410)
})

const rowsOf = (...columns: string[]) =>
  execFileSync('ps', ['-A', ...columns.flatMap((column) => ['-o', `${column}=`])])
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))

/** A process and all that it started. */
const familyOf = (pid: number): number[] => {
  const processes = rowsOf('pid', 'ppid')
  const family = [pid]
  for (const member of family) for (const [child = 0, parent] of processes) if (parent === member) family.push(child)
  return family
}

const databaseServer = () => Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
const portal = () => JSON.parse(readFileSync(join(dataDir, 'portal.lock'), 'utf8')).pid as number

const signal = (pids: readonly number[], name: NodeJS.Signals) => {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has just ended.
    }
  }
}

const isWell = () =>
  statusOf('/api/health').then(
    (status) => status === 200,
    () => false,
  )

test('a database that hangs: what was read is there, the rest says when to come again', async ({ newsroom }) => {
  const editor = await newsroom.as('editor')
  const story = await draft(editor, newMark())
  await publish(editor, 'articles', story.item.id)
  const read = ['/', prefixes.article, story.path]
  for (const path of read) expect(await statusOf(path)).toBe(200)
  const server = familyOf(databaseServer())
  signal(server, 'SIGSTOP')
  try {
    for (const path of read) expect(await statusOf(path)).toBe(200)
    const unread = await fetch(`${baseURL}/tim-kiem?q=b%E1%BB%9D+k%C3%AAnh`)
    expect([unread.status, unread.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await unread.text()).toContain('value="bờ kênh"')
  } finally {
    signal(server, 'SIGCONT')
  }
  await expect.poll(isWell).toBe(true)
  await rename(editor, story, 2)
  await expect.poll(async () => (await fetch(`${baseURL}${story.path}`)).text()).toContain(titled(story.mark, 2))
  await withdraw(editor, 'articles', story.item.id)
})

/** The portal again, as the tests' configuration starts it. */
const startAgain = () => {
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    env: { ...process.env, PORT: port, DATA_DIR: dataDir, SITE_URL: '', DATABASE_URL: '', PAYLOAD_SECRET: '' },
    stdio: 'ignore',
  })
  const ended = new Promise((done) => child.once('exit', done))
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

let restarted: ReturnType<typeof startAgain> | undefined

test.afterAll(() => restarted?.stop())

test('a deploy while a form is open: nothing typed is lost, and the entry arrives at the new build', async ({
  page,
  pathOf,
}) => {
  test.setTimeout(180_000)
  await page.goto(`${await pathOf('contest that is open')}/gui-bai`)
  const text = 'Bà tôi bán rau ở chợ Lồ. '.repeat(50).trim()
  await fillEntry(page, { name: 'Trần Văn Lúa', title: 'Bà tôi', text })

  const before = portal()
  signal([before], 'SIGTERM')
  await expect.poll(() => rowsOf('pid').some(([pid]) => pid === before), { timeout: 60_000 }).toBe(false)
  const build = readFileSync('.next/BUILD_ID', 'utf8')
  const next = `next${newMark()}`
  try {
    writeFileSync('.next/BUILD_ID', next)
    restarted = startAgain()
    await expect.poll(isWell, { timeout: 90_000 }).toBe(true)
    expect(await statusOf('/')).toBe(200)
    await expect.poll(() => readdirSync(join(dataDir, 'pages')).some((name) => name.startsWith(`${next}-`))).toBe(true)
  } finally {
    writeFileSync('.next/BUILD_ID', build)
  }

  await expect(page.getByLabel('Nội dung bài')).toHaveValue(text)
  await submitEntry(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên nhận bài dự thi')
  await page.getByRole('link', { name: 'Mở bài để xem hoặc sửa' }).click()
  await expect(page.getByLabel('Nội dung bài')).toHaveValue(text)
})

test('everything killed at once under readers: all that was acknowledged is there again, and nobody is taken back', async () => {
  test.setTimeout(180_000)
  const editor = await openDesk(baseURL, await signInto(baseURL, 'editor'))
  const story = await draft(editor, newMark())
  const gone = await draft(editor, newMark())
  await publish(editor, 'articles', story.item.id)
  await publish(editor, 'articles', gone.item.id)
  const crowd = gatherCrowd(baseURL, 32)
  crowd.tell(story)
  crowd.tell(gone)
  let acknowledged = 1
  const writing = (async () => {
    for (;;) {
      await rename(editor, story, acknowledged + 1)
      acknowledged += 1
    }
  })().catch(() => undefined)
  await expect.poll(() => acknowledged).toBeGreaterThan(3)
  await withdraw(editor, 'articles', gone.item.id)
  crowd.forget(gone)

  crowd.expectCrash()
  signal([...new Set([...familyOf(portal()), ...familyOf(databaseServer())])], 'SIGKILL')
  await writing
  restarted = startAgain()
  await expect.poll(isWell, { timeout: 90_000 }).toBe(true)
  const shown = await (await fetch(`${baseURL}${story.path}`)).text()
  const [, version] = new RegExp(`${titled(story.mark, 0).replace(/0$/u, '')}(\\d+)`, 'u').exec(shown) ?? []
  // The last one may have been done without having been told.
  expect([acknowledged, acknowledged + 1]).toContain(Number(version))
  expect(await statusOf(gone.path)).toBe(410)
  const { faults, pages } = await crowd.leave()
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(100)
  const again = await openDesk(baseURL, await signInto(baseURL, 'editor'))
  await rename(again, story, acknowledged + 2)
  await expect
    .poll(async () => (await fetch(`${baseURL}${story.path}`)).text())
    .toContain(titled(story.mark, acknowledged + 2))
  await withdraw(again, 'articles', story.item.id)
  for (const desk of [editor, again]) await desk.http.dispose()
})
