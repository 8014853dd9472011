import type { IncomingMessage, ServerResponse } from 'node:http'
import { inGeneration } from '../shared/per-generation.ts'
import { CollectedResponse } from './collected-response.ts'

/** The framework's own door. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export type Rendered = { status: number; headers: Record<string, string>; body: Buffer; setsCookie: boolean }

const keptHeaders = [
  ...['content-type', 'content-disposition', 'content-language', 'location', 'x-robots-tag'],
  // Of feeds and public data: scripts of other sites may read them.
  'access-control-allow-origin',
  // Of embeds: who may frame them, and whose items they show.
  ...['content-security-policy', 'x-embedded-unit'],
]

const collect = (request: IncomingMessage, handler: Handler): Promise<CollectedResponse> =>
  new Promise((done, failed) => {
    const response = new CollectedResponse(request)
    response.once('finish', () => done(response))
    Promise.resolve(handler(request, response)).catch(failed)
  })

const longest = 15_000

/** The framework has not answered in time. */
export class Late extends Error {}

const inTime = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Late(`no page after ${longest / 1_000} s`)), longest)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Lets the framework answer a request, whole. `generation`: for which what all pages share is read once; without it, each time. */
export const render = async (handler: Handler, request: IncomingMessage, generation?: number): Promise<Rendered> => {
  const answer = () => inTime(collect(request, handler))
  const response = await (generation === undefined ? answer() : inGeneration(generation, answer))
  const headers: Record<string, string> = {}
  for (const name of keptHeaders) {
    const value = response.getHeader(name)
    if (value !== undefined) headers[name] = String(value)
  }
  return { status: response.statusCode, headers, body: response.body, setsCookie: response.hasHeader('set-cookie') }
}
