import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReactNode } from 'react'

// Past the bundler, which keeps it from whatever it takes for a server component.
const installed = createRequire(join(process.cwd(), 'package.json'))
const { prerenderToNodeStream } = installed('react-dom/static') as typeof import('react-dom/static')

/**
 * A page's markup, once all that it waits for has come.
 * @throws what a component throws
 */
export const markupOf = async (page: ReactNode): Promise<Buffer<ArrayBuffer>> => {
  const failures: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, { onError: (error) => void failures.push(error) })
  if (failures.length > 0) throw failures[0]
  const chunks: Buffer[] = []
  prelude.on('data', (chunk: Buffer) => void chunks.push(chunk))
  await once(prelude, 'end')
  return Buffer.concat(chunks)
}
