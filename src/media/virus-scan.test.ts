import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { testVirus, testVirusScanner } from '@/commands/test-virus-scanner'
import { requireClean } from './virus-scan'

const logger = { warn: vi.fn(), error: vi.fn() }

const scan = (content: Readable) => requireClean({ payload: { logger } } as unknown as PayloadRequest, content)

afterEach(() => vi.unstubAllEnvs())

const large = Buffer.alloc(3_000_000, 'a')

describe('a file that is scanned', () => {
  it('is kept where it is clean', async () => {
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    await expect(scan(Readable.from([large]))).resolves.toBeUndefined()
  })

  it('is refused where something is found, wherever it stands', async () => {
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    const found = { status: 422, message: expect.stringContaining('mã độc') }
    await expect(scan(Readable.from([large, Buffer.from(testVirus)]))).rejects.toMatchObject(found)
  })

  it.each([
    ['is not there', () => '/nowhere/clamdscan -'],
    ['fails', () => `${process.execPath} --no-such-option`],
    ['says that it is clean before it has read it', () => `${process.execPath} --version`],
  ])('waits where the scanner %s', async (_, command) => {
    vi.stubEnv('VIRUS_SCANNER', command())
    const unknown = { status: 503, message: expect.stringContaining('không trả lời') }
    await expect(scan(Readable.from([large]))).rejects.toMatchObject(unknown)
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('VIRUS_SCANNER'))
  })

  it('waits where it could not be read to its end', async () => {
    vi.stubEnv('VIRUS_SCANNER', testVirusScanner())
    const broken = new Readable({ read: () => broken.destroy(new Error('gone')) })
    await expect(scan(broken)).rejects.toMatchObject({ status: 503 })
  })

  it('is taken as it is where nobody scans', async () => {
    vi.stubEnv('VIRUS_SCANNER', '')
    await expect(scan(Readable.from([testVirus]))).resolves.toBeUndefined()
  })
})
