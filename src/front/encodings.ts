import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

const refused = /^0(?:\.0*)?$/u

/** The best encoding that the reader's `Accept-Encoding` allows; null for none. */
export const chooseEncoding = (accepted: string | undefined): Encoding | null => {
  if (!accepted) return null
  const allowed = new Map<string, boolean>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    allowed.set(name, quality === undefined || !refused.test(quality))
  }
  const allows = (name: Encoding) => allowed.get(name) ?? allowed.get('*') ?? false
  if (allows('br')) return 'br'
  return allows('gzip') ? 'gzip' : null
}

const smallest = 600

export const isCompressible = (contentType: string, size: number): boolean =>
  size >= smallest && /^text\/|[/+](?:json|xml|javascript|manifest\+json)|^image\/svg/u.test(contentType)

type Forms = Partial<Record<Encoding, Buffer | Promise<Buffer>>>

/** A body's compressed forms live exactly as long as the body. */
const formsOf = new WeakMap<Buffer, Forms>()

const compress = (body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> =>
  encoding === 'br'
    ? inBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : inGzip(body, { level: Math.min(quality, 9) })

/** The body in an encoding, compressed on first use; at once when it is there already. */
export const encoded = (body: Buffer, encoding: Encoding, quality = 5): Buffer | Promise<Buffer> => {
  const forms: Forms = formsOf.get(body) ?? {}
  const present = forms[encoding]
  if (present) return present
  const form = compress(body, encoding, quality).then((bytes) => {
    forms[encoding] = bytes
    return bytes
  })
  forms[encoding] = form
  formsOf.set(body, forms)
  return form
}
