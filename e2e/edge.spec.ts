import { rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Edge, findNginx, startEdge } from '../src/commands/edge.ts'
import { temporaryFolder } from '../src/commands/temporary-folder.ts'
import { embedPath, fixedPaths, prefixes } from '../src/shared/paths.ts'
import { openLine } from './line.ts'
import { draftExemplar, pathOf as pathOfItem, publish, recordConsent, withdraw } from './newsroom.ts'
import { expect, test } from './world.ts'

/** nginx before the portal, with the very configuration that is delivered. */

test.skip(!process.env.CI && !findNginx(), 'nginx is not installed')
test.describe.configure({ mode: 'serial' })

const { E2E_PORT: portalPort = '', E2E_DATA_DIR: dataDir = '' } = process.env
const portal = `http://127.0.0.1:${portalPort}`

let line: Awaited<ReturnType<typeof openLine>>
let edge: Edge
let folder: string

test.beforeAll(async () => {
  folder = temporaryFolder('edge')
  line = await openLine(Number(portalPort), '127.0.0.1')
  edge = await startEdge({ portal: `127.0.0.1:${line.port}`, dataDir, folder })
})

test.afterAll(async () => {
  await edge.stop()
  await line.cut()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}) => fetch(`${edge.address}${path}`, { redirect: 'manual', ...init })

/** Asks until the answer comes out of the edge's own cache; of two requests one second apart the second may be too late. */
const askUntilHit = async (path: string) => {
  await expect(async () => {
    await (await ask(path)).arrayBuffer()
    const again = await ask(path)
    await again.arrayBuffer()
    expect(again.headers.get('x-edge')).toBe('HIT')
  }).toPass()
}

const shared = 'public, max-age=0, s-maxage=1, stale-if-error=3600'

const everybodys = [
  fixedPaths.home,
  prefixes.exemplar,
  `${prefixes.exemplar}?don-vi=xa-phung-nguyen`,
  prefixes.event,
  fixedPaths.sitemapXml,
  fixedPaths.robots,
  '/site.js',
]

for (const path of everybodys)
  test(`${path} is kept for a second, as the portal says`, async () => {
    const direct = await fetch(`${portal}${path}`)
    const through = await ask(path)
    expect(through.status).toBe(200)
    for (const name of ['cache-control', 'content-type', 'content-security-policy', 'x-content-type-options'])
      expect(through.headers.get(name), name).toBe(direct.headers.get(name))
    expect(direct.headers.get('cache-control')).toBe(shared)
    expect(await through.text()).toBe(await direct.text())
    await askUntilHit(path)
  })

const nobodys = [
  `${fixedPaths.search}?q=gương`,
  '/admin/login',
  '/api/users/me',
  '/api/health',
  '/chung-nhan/AAAA-BBBB',
  '/cuoc-thi/tra-cuu?ma=AAAA',
  `/bai-du-thi/${'0'.repeat(32)}`,
  '/khong-co-trang-nay',
]

for (const path of nobodys)
  test(`${path} is never kept`, async () => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await ask(path)
      await answer.arrayBuffer()
      expect(['MISS', 'BYPASS', 'EXPIRED', null]).toContain(answer.headers.get('x-edge'))
      expect(answer.headers.get('cache-control')).not.toContain('s-maxage')
    }
  })

test('who is signed in leaves nothing behind, and sees the same reading pages', async ({ newsroom }) => {
  const { cookies } = await (await newsroom.as('editor')).http.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin: `http://localhost:${portalPort}` }
  const own = await (await ask('/api/users/me', { headers })).json()
  expect(own.user.email).toBe('editor@guongsang.test')
  expect((await (await ask('/api/users/me')).json()).user).toBeNull()
  const page = await ask('/', { headers })
  expect(page.headers.get('set-cookie')).toBeNull()
  expect(await page.text()).toBe(await (await fetch(portal)).text())
})

test('compressed once for each encoding that the portal has, however browsers spell it', async () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['deflate', null],
  ] as const) {
    const answer = await ask('/', { headers: { 'accept-encoding': accepted } })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toContain('</html>')
  }
})

test('a conditional request is answered by the edge', async () => {
  await askUntilHit('/')
  const etag = (await ask('/')).headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('bodies over the limit are refused in words before they reach the portal', async () => {
  const megabyte = 1024 * 1024
  for (const [path, size] of [
    ['/', 2],
    ['/cuoc-thi/tra-cuu', 2],
    [`/bai-du-thi/${'0'.repeat(32)}/tep`, 23],
    ['/api/media', 211],
  ] as const) {
    const answer = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(size * megabyte) },
      body: new ReadableStream({ start: (stream) => stream.close() }),
      duplex: 'half',
    } as RequestInit).catch(() => null)
    // A client may see the line closed while it is still sending.
    if (!answer) continue
    expect([413, 400]).toContain(answer.status)
  }
  const small = await ask('/cuoc-thi/tra-cuu', { method: 'POST', body: 'x'.repeat(2 * megabyte) })
  expect(small.status).toBe(413)
  expect(await small.text()).toContain('Tệp quá lớn')
})

test('pictures come from disk with the headers that the portal gives', async () => {
  const html = await (await ask('/')).text()
  const [picture = ''] = /\/tep\/[0-9a-f]{32}-\d+\.avif/u.exec(html) ?? []
  const direct = await fetch(`${portal}${picture}`)
  const through = await ask(picture)
  expect(through.status).toBe(200)
  for (const name of ['content-type', 'cache-control', 'x-content-type-options', 'content-security-policy'])
    expect(through.headers.get(name), name).toBe(direct.headers.get(name))
  expect(Buffer.from(await through.arrayBuffer())).toEqual(Buffer.from(await direct.arrayBuffer()))
  expect((await ask(picture, { headers: { range: 'bytes=0-9' } })).status).toBe(206)
  expect((await ask(`/tep/${'0'.repeat(32)}-640.avif`)).status).toBe(404)
  expect((await ask('/tep/..%2f..%2fsecret')).status).toBeGreaterThanOrEqual(400)
})

test('styles and scripts of the build come from disk, compressed', async () => {
  const html = await (await ask('/')).text()
  const [style = ''] = /\/_next\/static\/[^"]+\.css/u.exec(html) ?? []
  const through = await ask(style, { headers: { 'accept-encoding': 'gzip' } })
  const direct = await fetch(`${portal}${style}`)
  expect(through.headers.get('content-encoding')).toBe('gzip')
  for (const name of ['content-type', 'cache-control', 'x-content-type-options'])
    expect(through.headers.get(name), name).toBe(direct.headers.get(name))
  expect(await through.text()).toBe(await direct.text())
})

test('what is published, changed and withdrawn is soon right through the edge', async ({ newsroom }) => {
  const editor = await newsroom.as('editor')
  const name = `Vi Thị Bờ ${Math.trunc(Math.random() * 1_000_000)}`
  const consent = await recordConsent(editor, name, ['web', 'embeds'])
  const draft = await draftExemplar(editor, { name, consent })
  const item = await publish(editor, 'exemplars', draft.id)
  const path = pathOfItem('exemplar', item)
  const frame = embedPath(path)
  for (const address of [path, frame]) {
    expect(await (await ask(address)).text()).toContain(name)
    await askUntilHit(address)
  }
  const correction = { standfirst: 'Bờ kênh nay đã có hoa.', correction: 'Sửa lỗi gõ.', _status: 'published' }
  await editor.change('exemplars', item.id, correction)
  await expect.poll(async () => (await ask(path)).text()).toContain('Bờ kênh nay đã có hoa.')
  await withdraw(editor, 'exemplars', item.id)
  for (const address of [path, frame]) await expect.poll(async () => (await ask(address)).status).toBe(410)
  // It has taken the place of the page: what comes when the portal is away must not be the page again.
  await line.cut()
  for (const address of [path, frame]) expect((await ask(address)).status, address).toBe(410)
  await line.mend()
})

test('with the portal away readers still get what was read, and are told of the rest', async () => {
  await askUntilHit(prefixes.practice)
  await line.cut()
  const away = await ask(prefixes.practice)
  expect(away.status).toBe(200)
  expect(await away.text()).toContain('</html>')
  await expect.poll(async () => (await ask(prefixes.practice)).headers.get('x-edge')).toBe('STALE')
  const unread = await ask('/van-ban?nam=1999')
  expect(unread.status).toBe(503)
  expect(unread.headers.get('retry-after')).toBe('10')
  expect(await unread.text()).toContain('Tạm gián đoạn')
  const form = await ask('/api/users/login', { method: 'POST', body: '{}' })
  expect(form.status).toBe(503)
  await line.mend()
  await expect.poll(async () => (await ask('/van-ban?nam=1999')).status).not.toBe(503)
})

test('what a reader says of himself does not reach the portal', async () => {
  const seen: IncomingHttpHeaders[] = []
  const stub = createServer((request, response) => {
    seen.push(request.headers)
    response.setHeader('Cache-Control', 'no-store').end('x')
  })
  await new Promise<void>((ready) => stub.listen(0, '127.0.0.1', ready))
  const own = await startEdge({
    portal: `127.0.0.1:${(stub.address() as AddressInfo).port}`,
    ...{ dataDir, folder: join(folder, 'stub') },
  })
  const headers = {
    ...{ cookie: 'payload-token=x', authorization: 'JWT x', 'x-forwarded-for': '9.9.9.9', 'x-real-ip': '9.9.9.9' },
    'accept-encoding': 'zstd, gzip',
  }
  for (const path of ['/', '/admin', '/api/users/me', '/bai-du-thi/x'])
    await fetch(`${own.address}${path}`, { headers })
  await own.stop()
  await new Promise((done) => stub.close(done))
  const told = seen.map(({ cookie, authorization, ...rest }) => [
    ...[Boolean(cookie), Boolean(authorization)],
    ...[rest['x-forwarded-for'], rest['accept-encoding']],
  ])
  expect(told).toEqual([
    [false, false, '127.0.0.1', 'gzip'],
    [true, false, '127.0.0.1', 'gzip'],
    [true, true, '127.0.0.1', 'gzip'],
    [false, false, '127.0.0.1', 'gzip'],
  ])
})
