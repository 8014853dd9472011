import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeMarkup } from '../shared/html.ts'
import { fixedPaths } from '../shared/paths.ts'
import { cacheControl } from './cache-control.ts'
import type { FlatHeaders } from './security-headers.ts'

/** What the front says itself, where no page of the site can: in plain words, and what the reader can do. */
const notices = {
  400: ['Yêu cầu không đọc được', 'Trình duyệt gửi tới một yêu cầu không đúng dạng. Mời bạn tải lại trang.'],
  404: ['Không tìm thấy trang', 'Địa chỉ này không có trên cổng. Mời bạn kiểm tra lại hoặc về trang chủ.'],
  405: ['Không làm được việc này ở đây', 'Địa chỉ này chỉ để đọc.'],
  408: [
    'Gửi quá lâu',
    'Đường truyền chậm nên cổng chưa nhận đủ. Những gì đã có trên máy của bạn vẫn còn: mời bạn gửi lại.',
  ],
  410: ['Nội dung không còn', 'Nội dung ở địa chỉ này đã được gỡ khỏi cổng.'],
  413: ['Tệp hoặc nội dung quá lớn', 'Cổng chưa nhận được gì. Mời bạn gửi tệp nhỏ hơn.'],
  414: ['Địa chỉ quá dài', 'Mời bạn kiểm tra lại địa chỉ hoặc về trang chủ.'],
  415: ['Không đọc được biểu mẫu', 'Trình duyệt gửi biểu mẫu không đúng dạng. Mời bạn mở lại trang và gửi lại.'],
  429: ['Thử quá nhiều lần', 'Vì an toàn, mời bạn chờ vài phút rồi thử lại.'],
  500: ['Trang này đang có lỗi', 'Lỗi ở phía cổng, đã được ghi lại. Mời bạn thử lại sau ít phút.'],
  501: ['Không có dạng này', 'Cổng chỉ trả lời ở dạng json và xml.'],
  503: ['Cổng đang bận', 'Trang này tạm thời chưa mở được. Mời bạn thử lại sau ít phút.'],
} as const

export type NoticeStatus = keyof typeof notices

const style = `:root{color-scheme:light dark}body{max-width:34rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.75rem;line-height:1.3}a{color:inherit}input,button,textarea{box-sizing:border-box;min-height:2.75rem;max-width:100%;font:inherit}textarea{width:100%}`

const notePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors `

/** The search with all that was chosen and typed: whoever waited need not type it again. */
const searchForm = ({ q = '', ...chosen }: Readonly<Record<string, string>>) => `
<form action="${fixedPaths.search}">
<p>Những từ bạn gõ vẫn còn trong ô dưới đây.</p>
<label for="q">Tìm trong cổng</label>
<input id="q" type="search" name="q" value="${escapeMarkup(q)}">
${Object.entries(chosen)
  .map(([name, value]) => `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`)
  .join('\n')}
<button>Tìm lại</button>
</form>`

type SentForm = { action: string; fields: readonly (readonly [string, string])[] }

/** Everything that was written, ready to be sent again as it is; the longest of it can be read and copied. */
const sentForm = ({ action, fields }: SentForm) => {
  const [longest] = [...fields].sort(([, a], [, b]) => b.length - a.length)
  return `
<form method="post" action="${escapeMarkup(action)}">
<p>Bài của bạn chưa được lưu, nhưng những gì bạn đã viết vẫn còn nguyên trên trang này. Xin đừng đóng trang: chờ một lát rồi bấm “Gửi lại”. Gửi nhiều lần vẫn chỉ là một bài.</p>
${fields
  .map((field) => {
    const [name, value] = field
    return field === longest
      ? `<label for="o-dai">Bạn đã viết</label>\n<textarea id="o-dai" name="${escapeMarkup(name)}" rows="12">\n${escapeMarkup(value)}</textarea>`
      : `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`
  })
  .join('\n')}
<button>Gửi lại</button>
</form>`
}

type Kept = { search?: Readonly<Record<string, string>>; sent?: SentForm; embedded?: boolean }

const asPage = ([title, text]: readonly [string, string], { search, sent, embedded }: Kept) => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>${search ? searchForm(search) : ''}${sent ? sentForm(sent) : ''}
<p><a href="/"${embedded ? ' target="_blank" rel="noopener"' : ''}>Về trang chủ</a></p>
</main>
</body>
</html>
`

/** Payload's own shape, so that the admin panel shows the message. */
const asJson = ([title, text]: readonly [string, string]) =>
  JSON.stringify({ errors: [{ message: `${title}. ${text}` }] })

const withoutPolicy = (headers: FlatHeaders) => {
  const kept: string[] = []
  for (let at = 0; at + 1 < headers.length; at += 2)
    if (headers[at] !== 'Content-Security-Policy') kept.push(headers[at] ?? '', headers[at + 1] ?? '')
  return kept
}

export type Notice = {
  status: NoticeStatus
  /** JSON for programs, a page for people. */
  json?: boolean
  /** Seconds. */
  retryAfter?: number
  allow?: string
  /** What may be kept of it; nothing where it is left out. */
  keep?: string
  /** What the reader searched for, by the names of the search's fields. */
  search?: Readonly<Record<string, string>>
  /** A form that could not be received. */
  sent?: SentForm
  /** In another site's page, which shall see why there is nothing. */
  embedded?: boolean
}

export const sendNotice = (
  request: IncomingMessage,
  response: ServerResponse,
  security: FlatHeaders,
  notice: Notice,
) => {
  if (response.headersSent || response.destroyed) return
  const { status, json = false, retryAfter, allow, keep = cacheControl.nowhere, embedded } = notice
  const page = `${notePolicy}${embedded ? '*' : "'self'"}`
  const body = Buffer.from(json ? asJson(notices[status]) : asPage(notices[status], notice))
  response.writeHead(status, [
    ...(json ? security : [...withoutPolicy(security), 'Content-Security-Policy', page]),
    ...['Content-Type', json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'],
    ...['Content-Length', String(body.length)],
    ...['Cache-Control', keep],
    ...(retryAfter === undefined ? [] : ['Retry-After', String(retryAfter)]),
    ...(allow === undefined ? [] : ['Allow', allow]),
  ])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The answer to bytes that are no request. */
export const rawNotice = (status: 400 | 408 | 431): string => {
  const reasons = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }
  const text = Buffer.from(status === 408 ? notices[408].join('. ') : notices[400].join('. '))
  return `HTTP/1.1 ${status} ${reasons[status]}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`
}
