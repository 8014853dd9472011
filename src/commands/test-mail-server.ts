import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

type Mail = { to: string; body: string }

/** A mail server of our own; it refuses whom it is told to refuse. */
export const startMailServer = async (refuses: (to: string) => number | null = () => null) => {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, done) => {
      const code = refuses(address)
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null)
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', body: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return { mails, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((done) => server.close(done)) }
}
