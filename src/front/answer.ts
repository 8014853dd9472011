import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Attempts } from '../shared/attempts.ts'
import { answerPaths, embedPaths, isEmbed } from '../shared/paths.ts'
import { decide, type FormAsked, type Page, pathOf } from './address.ts'
import type { Assets } from './assets.ts'
import { addressOfClient, networkOf } from './attempts.ts'
import { cacheControl } from './cache-control.ts'
import type { Copy } from './copy.ts'
import type { Forms } from './forms.ts'
import type { Generation } from './generation.ts'
import { isGuarded, isUpload, limitOf } from './limits.ts'
import { type Log, reasonOf } from './log.ts'
import { type Notice, sendNotice } from './notices.ts'
import type { Missing, Pages } from './pages.ts'
import { discardRest, passThrough } from './pass-through.ts'
import type { Pieces } from './pieces.ts'
import type { PublicFiles } from './public-files.ts'
import { Busy, createQueue } from './queue.ts'
import { type Handler, render } from './renderer.ts'
import type { FlatHeaders, SecurityHeaders } from './security-headers.ts'
import { send } from './send.ts'
import { sendFile } from './send-file.ts'
import type { Sightings } from './sightings.ts'
import { previewRequest } from './site-request.ts'

const bodyPage = (address: string): Page => ({ address, item: null, suffix: '', named: [], kept: true })
const bodies = { 404: bodyPage(answerPaths.notFound), 410: bodyPage(answerPaths.gone) }

const bodyAddresses: ReadonlySet<string> = new Set(Object.values(answerPaths))

const retryAfter = 5

const noticeFor: Record<Exclude<Missing, 'unknown'>, Notice> = {
  database: { status: 503, retryAfter },
  busy: { status: 503, retryAfter },
  broken: { status: 500 },
}

/** What was asked of the search at the address, by the names of its fields. */
const searchOf = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?')[1]))

type Shown = { copy: Copy; stale?: boolean; status?: number; keep?: string }

/** What the framework answers itself. */
type Passed = 'admin' | 'api' | 'preview-file'

/** Decides what a request is and answers it. */
export const createAnswer = (parts: {
  siteUrl: string
  behindProxy: boolean
  security: SecurityHeaders
  handler: Handler
  assets: Assets
  pages: Pages
  publicFiles: PublicFiles
  generation: Generation
  attempts: Attempts
  forms: Forms
  sightings: Sightings
  pieces: Pieces
  log: Log
}) => {
  const { siteUrl, behindProxy, security, handler, assets, pages, publicFiles, generation, attempts, forms } = parts
  const { sightings, pieces, log } = parts
  const passedSecurity: Record<Passed, FlatHeaders> = {
    admin: security.admin,
    api: security.api,
    'preview-file': security.file,
  }
  const requests = createQueue({ running: 16, waiting: 200 })
  const uploads = createQueue({ running: 8, waiting: 8 })

  const sendPage = (
    request: IncomingMessage,
    response: ServerResponse,
    { copy, stale = false, status = 200, keep = cacheControl.shared }: Shown,
  ) => {
    const {
      'content-type': contentType = 'text/html; charset=utf-8',
      'content-security-policy': framing,
      'x-embedded-unit': unit,
      ...others
    } = copy.headers
    const embedded = framing && isEmbed(copy.address)
    if (embedded && unit) sightings.note(request, unit)
    const headers = embedded ? [...security.embed, 'Content-Security-Policy', framing] : [...security.page]
    for (const [name, value] of Object.entries(others)) headers.push(name, value)
    if (stale) headers.push('X-Guong-Sang', 'stale')
    const known = status === 200 ? { digest: copy.digest, changedAt: copy.changedAt } : {}
    send(request, response, { status, contentType, body: copy.body, ...known, cacheControl: keep, headers })
  }

  const sendRedirect = (response: ServerResponse, status: number, location: string, keep: string) => {
    const headers = [...security.page, 'Location', location, 'Cache-Control', keep, 'Content-Length', '0']
    response.writeHead(status, headers).end()
  }

  const sendBodyPage = async (
    request: IncomingMessage,
    response: ServerResponse,
    status: 404 | 410,
    keep: string = cacheControl.asked,
  ) => {
    const served = await pages.get(bodies[status])
    if ('copy' in served && served.copy.status === 200) sendPage(request, response, { ...served, status, keep })
    else sendNotice(request, response, security.page, { status, keep })
  }

  /** Why there is no such page; where another site shows a frame, in that frame. */
  const sendMissing = (
    request: IncomingMessage,
    response: ServerResponse,
    { address }: Page,
    { status, keep }: { status: 404 | 410; keep: string },
  ) => {
    if (isEmbed(address)) return sendNotice(request, response, security.embed, { status, keep, embedded: true })
    // To whoever asks for what may be embedded, what is gone is as unknown as what never was.
    return sendBodyPage(request, response, address.startsWith(embedPaths.oEmbed) ? 404 : status, keep)
  }

  const answerPage = async (request: IncomingMessage, response: ServerResponse, page: Page, spelledRight: boolean) => {
    const served = await pages.get(page)
    if ('missing' in served) {
      // Of unknown addresses there is no end.
      if (served.missing === 'unknown')
        return sendMissing(request, response, page, { status: 404, keep: cacheControl.asked })
      const notice = noticeFor[served.missing]
      if (isEmbed(page.address)) return sendNotice(request, response, security.embed, { ...notice, embedded: true })
      const search = page.kept ? undefined : searchOf(page.address)
      return sendNotice(request, response, security.page, { ...notice, search })
    }
    const { copy, stale } = served
    const { status } = copy
    const keep = page.kept ? cacheControl.shared : cacheControl.own
    // It takes the place of what a shared cache has kept. What programs read says itself that it is gone.
    if ((status === 404 || status === 410) && !copy.headers['content-type'])
      return sendMissing(request, response, page, { status, keep })
    if (copy.headers.location) return sendRedirect(response, status, copy.headers.location, cacheControl.shared)
    if (status === 200 && !spelledRight) return sendRedirect(response, 308, page.address, cacheControl.asked)
    sendPage(request, response, { copy, stale, status, keep })
  }

  const answerAsset = async (request: IncomingMessage, response: ServerResponse, path: string) =>
    send(request, response, await assets.read(path))

  const answerPublicFile = async (request: IncomingMessage, response: ServerResponse, name: string) => {
    const path = publicFiles.locate(name)
    if (path && (await sendFile(path, request, response, security.file))) return
    sendNotice(request, response, security.page, { status: 404 })
  }

  const databaseAnswers = () =>
    generation.read().then(
      () => true,
      () => false,
    )

  const answerHealth = async (request: IncomingMessage, response: ServerResponse, live: boolean) => {
    const well = live || (await databaseAnswers())
    const state = well ? { status: 'ok', database: 'ok' } : { status: 'unavailable', database: 'away' }
    send(request, response, {
      status: well ? 200 : 503,
      contentType: 'application/json; charset=utf-8',
      body: Buffer.from(JSON.stringify(live ? { status: 'ok' } : state)),
      cacheControl: cacheControl.nowhere,
      headers: security.api,
    })
  }

  const answerPreview = async (request: IncomingMessage, response: ServerResponse, address: string) => {
    if (generation.isAway()) return sendNotice(request, response, security.preview, noticeFor.database)
    const leave = await requests.enter()
    try {
      const asked = previewRequest(siteUrl, address, request.headers)
      const { status, headers, body } = await render(handler, asked, generation.current())
      const { 'content-type': contentType = 'text/html; charset=utf-8', location } = headers
      const own = location ? [...security.preview, 'Location', location] : security.preview
      send(request, response, { status, contentType, body, cacheControl: cacheControl.nowhere, headers: own })
    } finally {
      leave()
    }
  }

  /** Seconds to wait before a guarded request may be tried; null when it may now. */
  const waitOf = async (request: IncomingMessage, response: ServerResponse): Promise<number | null> => {
    const network = networkOf(addressOfClient(request, behindProxy))
    try {
      const wait = await attempts.count(network)
      if (wait === null)
        response.once(
          'finish',
          () => response.statusCode < 400 && void attempts.forgive(network).catch(() => undefined),
        )
      return wait
    } catch (error) {
      // Without the database nobody signs in either.
      log(`attempts: ${reasonOf(error)}`)
      return null
    }
  }

  const answerPassed = async (request: IncomingMessage, response: ServerResponse, area: Passed) => {
    const { method = 'GET', url = '/' } = request
    const path = pathOf(url)
    const headers = passedSecurity[area]
    const refuse = (notice: Notice) => sendNotice(request, response, headers, { ...notice, json: area === 'api' })
    if (generation.isAway()) {
      refuse(noticeFor.database)
      return discardRest(request)
    }
    const wait = isGuarded(method, path) ? await waitOf(request, response) : null
    if (wait !== null) {
      refuse({ status: 429, retryAfter: wait })
      return discardRest(request)
    }
    const leave = await (isUpload(path) && method !== 'GET' ? uploads : requests).enter()
    try {
      await passThrough({
        ...{ request, response, handler, siteUrl, security: headers },
        limit: limitOf(method, path),
        isAway: generation.isAway,
        refuse: (status) => refuse(status === 503 ? noticeFor.database : { status }),
      })
    } finally {
      leave()
    }
  }

  const answerForm = async (
    request: IncomingMessage,
    response: ServerResponse,
    { address, receives, asks }: FormAsked,
  ) => {
    // Where a form is received there is nothing to read: whoever comes back to the address gets the form.
    if (receives) return sendRedirect(response, 303, address, cacheControl.nowhere)
    if (!(await forms.show(request, response, address, asks))) return sendBodyPage(request, response, 404)
  }

  const answerRead = (request: IncomingMessage, response: ServerResponse, target: string) => {
    const path = pathOf(target)
    if (assets.has(path)) return answerAsset(request, response, path)
    const decision = decide(target, siteUrl)
    switch (decision.kind) {
      case 'page':
        return answerPage(request, response, decision.page, decision.spelledRight)
      case 'form':
        return answerForm(request, response, decision)
      case 'pieces':
        // How far a file has come; whoever opens the address itself gets the entry's page.
        if (request.method === 'HEAD') return pieces(request, response)
        return answerForm(request, response, { kind: 'form', address: decision.address, receives: true, asks: false })
      case 'file-sent':
        return answerForm(request, response, { kind: 'form', address: decision.address, receives: true, asks: false })
      case 'preview':
        return answerPreview(request, response, decision.address)
      case 'public-file':
        return answerPublicFile(request, response, decision.name)
      case 'health':
        return answerHealth(request, response, decision.live)
      case 'refused':
        return sendNotice(request, response, security.page, { status: decision.status })
      case 'elsewhere':
        return sendRedirect(response, 308, decision.location, cacheControl.asked)
      case 'too-long':
        return sendNotice(request, response, security.page, { status: 414 })
      case 'unknown':
        return sendBodyPage(request, response, 404)
      default:
        return answerPassed(request, response, decision.kind)
    }
  }

  const answerWrite = (request: IncomingMessage, response: ServerResponse, target: string) => {
    const decision = decide(target, siteUrl)
    const { kind } = decision
    if (kind === 'admin' || kind === 'api') return answerPassed(request, response, kind)
    if (kind === 'form' && decision.receives && request.method === 'POST')
      return forms.receive(request, response, decision.address)
    if (kind === 'file-sent' && request.method === 'POST') return forms.receiveFile(request, response, decision.address)
    if (kind === 'pieces') return pieces(request, response)
    sendNotice(request, response, security.page, { status: 405, allow: 'GET, HEAD' })
    discardRest(request)
  }

  const noticeAfter = async (request: IncomingMessage, error: unknown): Promise<Notice> => {
    if (error instanceof Busy) return noticeFor.busy
    log(`${request.method} ${pathOf(request.url ?? '')} failed: ${reasonOf(error)}`)
    // It may be the first sign that the database has gone.
    return (await databaseAnswers()) ? noticeFor.broken : noticeFor.database
  }

  const fail = async (request: IncomingMessage, response: ServerResponse, error: unknown) => {
    const notice = await noticeAfter(request, error)
    const json = request.url?.startsWith('/api/') ?? false
    sendNotice(request, response, json ? security.api : security.page, { ...notice, json })
    if (!response.writableEnded) response.destroy()
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '/' } = request
    const reads = method === 'GET' || method === 'HEAD'
    const copy = reads && !bodyAddresses.has(url) ? pages.fresh(url) : undefined
    // Most requests end here. A stored copy's address is spelled right and public by being stored.
    if (copy?.status === 200) return void sendPage(request, response, { copy })
    // A proxy's form of the target names a host, which is nobody's business here.
    const target = url.replace(/^https?:\/\/[^/?#]*/iu, '') || '/'
    request.url = target
    Promise.resolve()
      .then(() => (reads ? answerRead(request, response, target) : answerWrite(request, response, target)))
      .catch((error) => fail(request, response, error))
  }
}
