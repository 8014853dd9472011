import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** Why a mail did not leave, in the words of the network: never to whom it went. */
const reasonOf = (error: unknown) => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return responseCode ?? code ?? 'unknown'
}

/** Mails that the panel itself sends. Without a mail server none leaves, and the log says so. */
export const panelMail =
  (smtpUrl: string | undefined, from: string): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: 'Gương Sáng',
    sendEmail: async (message) => {
      if (!smtpUrl) return payload.logger.warn('a mail of the panel was not sent: SMTP_URL is not set')
      const transport = createTransport(smtpUrl)
      try {
        await transport.sendMail(message)
      } catch (error) {
        payload.logger.error(`a mail of the panel was not sent: ${reasonOf(error)}`)
      } finally {
        transport.close()
      }
    },
  })
