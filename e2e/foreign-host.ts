import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The site of a commune: another origin than the portal's, with pages that a test writes. */
export const openForeignHost = async () => {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>()
  const asked: IncomingHttpHeaders[] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(headers)
    const page = pages.get(url)
    if (!page) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // The portal calls itself localhost: to a browser this is another site.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    host: new URL(origin).host,
    /** Puts the codes into an article and tells its address. */
    put: (name: string, article: string, headers: Record<string, string> = {}) => {
      const body = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Trang của xã</title></head><body><h1>Trang thông tin điện tử của xã</h1><article>${article}</article><footer>Chân trang</footer></body></html>`
      pages.set(`/${name}`, { body, headers })
      return `${origin}/${name}`
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** What editors of content systems are known to strip from an article, each more than the one before. */
export const sanitised = {
  /** Scripts and elements that are not HTML; what stands in these stays. */
  scripts: (code: string) =>
    code.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '').replace(/<\/?guong-sang\b[^>]*>/gu, ''),
  /** Attributes of looks too. */
  looks: (code: string) => sanitised.scripts(code).replace(/\s(?:class|style|loading)="[^"]*"/gu, ''),
  /** Frames too. */
  frames: (code: string) => sanitised.looks(code).replace(/<iframe\b[^>]*>[\s\S]*?<\/iframe>/gu, ''),
}
