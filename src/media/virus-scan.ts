import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { APIError, type PayloadRequest } from 'payload'

/** Said by the scanner of the installation, in words for the sender: 422 what it found, 503 when it did not answer. */
export class RefusedFile extends APIError {
  constructor(message: string, status: 422 | 503) {
    super(message, status, null, true)
  }
}

const longest = 5 * 60 * 1_000

/** By the exit codes of ClamAV: 0 clean, 1 infected. A scanner that did not take the whole file has not said that it is clean. */
const verdictOf = async (command: string, content: Readable): Promise<'clean' | 'infected' | 'unknown'> => {
  const [program = '', ...options] = command.split(' ')
  const scanner = spawn(program, options, { stdio: ['pipe', 'ignore', 'ignore'], timeout: longest })
  const [taken, ended] = await Promise.allSettled([pipeline(content, scanner.stdin), once(scanner, 'close')])
  const code = ended.status === 'fulfilled' ? ended.value[0] : null
  if (code === 1) return 'infected'
  return code === 0 && taken.status === 'fulfilled' ? 'clean' : 'unknown'
}

/**
 * Has the content scanned where the installation names a scanner (VIRUS_SCANNER).
 * @throws RefusedFile unless it is clean
 */
export const requireClean = async ({ payload }: PayloadRequest, content: Readable): Promise<void> => {
  const command = process.env.VIRUS_SCANNER
  if (!command) return
  const verdict = await verdictOf(command, content)
  if (verdict === 'infected') {
    payload.logger.warn('The virus scanner found something in an uploaded file; it was not kept.')
    throw new RefusedFile(
      'Máy quét vi-rút thấy mã độc trong tệp này nên cổng không nhận. Hãy quét vi-rút máy của bạn rồi gửi một bản sạch.',
      422,
    )
  }
  if (verdict === 'unknown') {
    payload.logger.error(`VIRUS_SCANNER did not answer for an uploaded file: ${command}`)
    throw new RefusedFile(
      'Máy quét vi-rút của cổng đang không trả lời nên tệp chưa được nhận. Hãy gửi lại sau ít phút; nếu vẫn vậy, hãy báo quản trị cổng.',
      503,
    )
  }
}
