import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { startMailServer } from '@/commands/test-mail-server'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld } from '@/publishing/factory'
import { panelMail } from '@/shared/payload/mail'

let test: TestPayload

beforeAll(async () => {
  test = await createTestPayload()
  await createWorld(test.payload)
})
afterAll(() => test.close())
afterEach(() => vi.restoreAllMocks())

const forget = (email: string, smtpUrl?: string) => {
  test.payload.email = panelMail(smtpUrl, 'guong-sang@localhost')({ payload: test.payload })
  return test.payload.forgotPassword({ collection: 'users', data: { email } })
}

it('a forgotten password is set anew by a mail in Vietnamese, with a link to the panel', async () => {
  const server = await startMailServer()
  const token = await forget('editor@guongsang.test', server.url)
  await server.close()
  const [mail] = server.mails
  expect(mail?.to).toBe('editor@guongsang.test')
  const text = Buffer.from(mail?.body.replace(/=\r?\n/gu, '').replace(/=([0-9A-F]{2})/gu, '%$1') ?? '').toString()
  expect(decodeURIComponent(text)).toContain(`/admin/reset/${token}`)
})

it.each([
  ['without a mail server', 'admin@guongsang.test', undefined, 'SMTP_URL is not set'],
  ['with one that is away', 'affairs@guongsang.test', 'smtp://127.0.0.1:9', 'ESOCKET'],
])('%s the log tells the operator, not whom it concerned', async (_, email, url, why) => {
  const said: string[] = []
  vi.spyOn(test.payload.logger, 'warn').mockImplementation((line) => void said.push(String(line)))
  vi.spyOn(test.payload.logger, 'error').mockImplementation((line) => void said.push(String(line)))
  await forget(email, url)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(why)
  expect(said[0]).not.toContain(email)
})
