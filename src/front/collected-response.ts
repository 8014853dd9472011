import { type IncomingMessage, ServerResponse } from 'node:http'

/** A response that goes nowhere: it keeps status, headers and bytes until the page is whole. */
export class CollectedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  #begun = false

  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  constructor(request: IncomingMessage) {
    super(request)
    Object.defineProperty(this, 'headersSent', { get: () => this.#begun })
    Object.defineProperty(this, 'writableFinished', { get: () => this.finished })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (Array.isArray(headers))
      for (let at = 0; at + 1 < headers.length; at += 2) this.setHeader(headers[at], headers[at + 1])
    else if (headers && typeof headers === 'object')
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    this.#begun = true
    return this
  }

  override flushHeaders(): void {
    this.#begun = true
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#begun = true
    if (typeof chunk === 'string') {
      const [encoding] = rest
      this.#chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    } else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
    callIn(rest)
    return true
  }

  override end(...rest: unknown[]): this {
    if (this.finished) return this
    const [chunk] = rest
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk, rest[1])
    this.#begun = true
    this.finished = true
    callIn(rest)
    queueMicrotask(() => {
      this.emit('finish')
      this.emit('close')
    })
    return this
  }
}

const callIn = (rest: unknown[]) => {
  const done = rest.find((argument) => typeof argument === 'function')
  if (done) queueMicrotask(done as () => void)
}
