import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

/** The site's own origin as the framework shall see it, whatever Host a reader wrote. */
const originHeaders = (siteUrl: string) => {
  const { host, protocol } = new URL(siteUrl)
  return { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
}

/**
 * The request for a reading page: always the same but for the address. Nothing that a reader sends reaches the page, so nothing
 * he sends can end up in what others read.
 */
export const pageRequest = (siteUrl: string, address: string): IncomingMessage => {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.headers = {
    ...originHeaders(siteUrl),
    accept: '*/*',
  }
  request.push(null)
  return request
}

/** The page of a form again, with what was sent to it and what the portal said to that. */
export const answeredFormRequest = (siteUrl: string, address: string, sent: Buffer, said: Buffer): IncomingMessage => {
  const request = pageRequest(siteUrl, address)
  // Base64, because a header holds no other letters than these. Nobody outside can set it: nothing he sends gets here.
  request.headers['x-sent-form'] = sent.toString('base64')
  request.headers['x-said-to-form'] = said.toString('base64')
  return request
}

/** A form as it was sent, without anything else that a reader sends. */
export const formRequest = (
  siteUrl: string,
  address: string,
  sent: Buffer,
  contentType = 'application/x-www-form-urlencoded',
): IncomingMessage => {
  const request = new IncomingMessage(new Socket())
  request.method = 'POST'
  request.url = address
  request.headers = {
    ...originHeaders(siteUrl),
    accept: '*/*',
    'content-type': contentType,
    'content-length': String(sent.length),
  }
  request.push(sent)
  request.push(null)
  return request
}

const overriding = 'x-payload-http-method-override'
const connectionHeaders = new Set(['connection', 'keep-alive', 'proxy-authorization', 'te', 'trailer', 'upgrade'])

const reaches = (name: string) => (!name.startsWith('x-') || name === overriding) && !connectionHeaders.has(name)

/** A signed-in person's request as the framework may see it: no routing headers from outside, the site's own origin. */
export const passedHeaders = (siteUrl: string, headers: IncomingMessage['headers']): IncomingMessage['headers'] => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => reaches(name))),
  ...originHeaders(siteUrl),
})

/** The preview of an address for the one who is signed in: who he is, and whether his own browser asks on this site. */
export const previewRequest = (
  siteUrl: string,
  address: string,
  { cookie, 'sec-fetch-site': asksFrom }: IncomingMessage['headers'],
): IncomingMessage => {
  const request = pageRequest(siteUrl, address)
  if (cookie) request.headers.cookie = cookie
  // Payload takes a cookie only with it, lest another site's page asks in his name.
  if (asksFrom) request.headers['sec-fetch-site'] = asksFrom
  return request
}
