import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Attempts } from '../shared/attempts.ts'
import { formPaths } from '../shared/paths.ts'
import { unnamed } from './address.ts'
import { addressOfClient, networkOf } from './attempts.ts'
import { cacheControl } from './cache-control.ts'
import { NoAnswer } from './database.ts'
import type { Generation } from './generation.ts'
import { publicFile, publicForm } from './limits.ts'
import { type Log, reasonOf } from './log.ts'
import { type Notice, sendNotice } from './notices.ts'
import { discardRest } from './pass-through.ts'
import { Busy, createQueue } from './queue.ts'
import { readBody } from './read-body.ts'
import { type Handler, Late, type Rendered, render } from './renderer.ts'
import type { FlatHeaders } from './security-headers.ts'
import { send } from './send.ts'
import { answeredFormRequest, formRequest, pageRequest } from './site-request.ts'

const away: Notice = { status: 503, retryAfter: 5 }

/** Answers to a form that are shown on its page, with everything that was written: not now, changed meanwhile, to be mended, too often. */
const saidOnThePage = new Set([403, 409, 422, 429])

const isForm = ({ headers }: IncomingMessage) =>
  /^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(headers['content-type'] ?? '')

/** The one form that carries a file; its boundary is all that is taken of what the sender says. */
const multipart = /^multipart\/form-data;\s*boundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w'()+,./:=?-]{1,70}))\s*$/iu

/** Pages that are made for one person, and the forms on them: rendered each time, without script, shared with nobody, kept nowhere. */
export const createForms = (parts: {
  siteUrl: string
  behindProxy: boolean
  security: FlatHeaders
  handler: Handler
  generation: Generation
  /** Sendings, by network. */
  attempts: Attempts
  /** Questions for a receipt, by network. */
  lookUps: Attempts
  /** Where an address that was given up leads now; null where it leads nowhere. */
  movedTo: (path: string) => Promise<string | null>
  log: Log
}) => {
  const { siteUrl, behindProxy, security, handler, generation, attempts, lookUps, movedTo, log } = parts
  // A line of their own: in the last minute of a contest there is still room for the pages that everybody reads.
  const line = createQueue({ running: 8, waiting: 200 })

  const inLine = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const leave = await line.enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }

  const sendRendered = (
    request: IncomingMessage,
    response: ServerResponse,
    { status, headers, body }: Rendered,
    keep: string,
  ) =>
    send(request, response, {
      ...{ status, body, headers: security, cacheControl: keep },
      contentType: headers['content-type'] ?? 'text/html; charset=utf-8',
    })

  const waitOf = (counter: Attempts, request: IncomingMessage) =>
    counter.count(networkOf(addressOfClient(request, behindProxy))).catch((error) => {
      // Without the database nothing is written or found either, and that is what the answer will say.
      log(`attempts: ${reasonOf(error)}`)
      return null
    })

  const noticeAfter = async (what: string, error: unknown): Promise<Notice> => {
    if (error instanceof Busy) return away
    log(`${what} failed: ${reasonOf(error)}`)
    if (error instanceof NoAnswer || error instanceof Late) return away
    return generation.read().then(
      (): Notice => ({ status: 500 }),
      () => away,
    )
  }

  const leadTo = (response: ServerResponse, status: 303 | 308, location: string): void => {
    const head = [...security, 'Location', location, 'Cache-Control', cacheControl.nowhere, 'Content-Length', '0']
    response.writeHead(status, head).end()
  }

  /** Where the form for entries of a contest stands that has another address now. */
  const newAddress = async (address: string): Promise<string | null> => {
    if (!address.endsWith(formPaths.enter)) return null
    const contest = await movedTo(address.slice(0, -formPaths.enter.length))
    return contest && contest + formPaths.enter
  }

  /** Shows the page at the address; false where there is none. */
  const show = async (
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    asks: boolean,
  ): Promise<boolean> => {
    const refuse = (notice: Notice) => {
      sendNotice(request, response, security, notice)
      return true
    }
    if (generation.isAway()) return refuse(away)
    const wait = asks ? await waitOf(lookUps, request) : null
    if (wait !== null) return refuse({ status: 429, retryAfter: wait })
    try {
      const rendered = await inLine(() => render(handler, pageRequest(siteUrl, address), generation.current()))
      if (rendered.status === 404) {
        const moved = await newAddress(address)
        if (moved) leadTo(response, 308, moved)
        return moved !== null
      }
      if (rendered.status >= 500) throw new Error(`status ${rendered.status}`)
      sendRendered(
        request,
        response,
        rendered,
        address.endsWith(formPaths.enter) ? cacheControl.own : cacheControl.nowhere,
      )
      return true
    } catch (error) {
      return refuse(await noticeAfter(`form ${unnamed(address)}`, error))
    }
  }

  const answerSent = async (request: IncomingMessage, response: ServerResponse, address: string, sent: Buffer) => {
    const action = address + formPaths.received
    const { status, headers, body } = await render(handler, formRequest(siteUrl, action, sent))
    if (status === 303 && headers.location) return leadTo(response, 303, headers.location)
    if (status === 404) return sendNotice(request, response, security, { status: 404 })
    if (!saidOnThePage.has(status)) throw new Error(`status ${status}`)
    const page = await render(handler, answeredFormRequest(siteUrl, address, sent, body), generation.current())
    if (page.status !== 200) throw new Error(`status ${page.status} of the page`)
    sendRendered(request, response, { ...page, status }, cacheControl.nowhere)
  }

  /** Receives a form of the page at the address. What was written is never lost: where it cannot be kept, it comes back. */
  const receive = async (request: IncomingMessage, response: ServerResponse, address: string): Promise<void> => {
    const refuse = (notice: Notice) => {
      sendNotice(request, response, security, notice)
      discardRest(request)
    }
    if (!isForm(request)) return refuse({ status: 415 })
    const sent = await readBody(request, publicForm)
    if (sent === null) return
    if (!Buffer.isBuffer(sent)) return refuse({ status: sent })
    const fields = [...new URLSearchParams(sent.toString())]
    const giveBack = (notice: Notice) => refuse({ ...notice, sent: { action: address + formPaths.received, fields } })
    if (generation.isAway()) return giveBack(away)
    const wait = await waitOf(attempts, request)
    if (wait !== null) return giveBack({ status: 429, retryAfter: wait })
    try {
      // A form that was open when its contest got another address is received as if it had the new one.
      const current = (await newAddress(address)) ?? address
      await inLine(() => answerSent(request, response, current, sent))
    } catch (error) {
      giveBack(await noticeAfter(`sending to ${unnamed(address)}`, error))
    }
  }

  /** Receives one file of an entry. What is wrong with it is said on the entry's page, which loses nothing. */
  const receiveFile = async (request: IncomingMessage, response: ServerResponse, address: string): Promise<void> => {
    const refuse = (notice: Notice) => {
      sendNotice(request, response, security, notice)
      discardRest(request)
    }
    const [, quoted, bare] = multipart.exec(request.headers['content-type'] ?? '') ?? []
    const boundary = quoted ?? bare
    if (!boundary) return refuse({ status: 415 })
    if (generation.isAway()) return refuse(away)
    // Before the body: whoever has sent too much shall not send more.
    const wait = await waitOf(attempts, request)
    if (wait !== null) return refuse({ status: 429, retryAfter: wait })
    try {
      await inLine(async () => {
        const sent = await readBody(request, publicFile)
        if (sent === null) return
        if (!Buffer.isBuffer(sent)) return refuse({ status: sent })
        const type = `multipart/form-data; boundary="${boundary}"`
        const { status, headers, body } = await render(
          handler,
          formRequest(siteUrl, address + formPaths.file, sent, type),
        )
        if (status === 303 && headers.location) return leadTo(response, 303, headers.location)
        if (status === 404) return sendNotice(request, response, security, { status: 404 })
        if (!saidOnThePage.has(status)) throw new Error(`status ${status}`)
        const page = await render(
          handler,
          answeredFormRequest(siteUrl, address, Buffer.from('tep=1'), body),
          generation.current(),
        )
        if (page.status !== 200) throw new Error(`status ${page.status} of the page`)
        sendRendered(request, response, { ...page, status }, cacheControl.nowhere)
      })
    } catch (error) {
      refuse(await noticeAfter(`a file for ${unnamed(address)}`, error))
    }
  }

  return { show, receive, receiveFile }
}

export type Forms = ReturnType<typeof createForms>
