import { createTransport } from 'nodemailer'
import { createLocalReq, type Payload } from 'payload'
import type { Letter } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { query, sql } from '@/shared/payload/sql'

/** So many letters are on their way at the same time. */
const senders = 4

/** A round leaves time for what else is due; the next one, a minute later, goes on. */
const longestRound = 40_000

/** Minutes before the next try, after the first, second … failure; then the letter is given up. */
const pauses = [1, 5, 30, 120, 720]

/** Only what is safe to show in the panel: codes of the server, not what it echoes. */
const reasonOf = (error: unknown): string => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  if (responseCode && responseCode >= 500)
    return `Máy chủ thư từ chối (mã ${responseCode}). Kiểm tra địa chỉ người nhận.`
  if (responseCode) return `Máy chủ thư tạm từ chối (mã ${responseCode}).`
  return `Không nối được máy chủ thư (${code ?? 'không rõ'}).`
}

/**
 * The next letter that may go, taken so that no other instance sends it; its try is written down before it is made. What tells of a
 * result stays until that is out, whoever put it here.
 */
const takeNext = async (payload: Payload, now: Date): Promise<Letter | null> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const [row] = await query<{ id: string }>(
      req,
      sql`SELECT id FROM letters WHERE state = 'waiting' AND next_try_at <= ${now.toISOString()}
            AND (kind <> 'result' OR EXISTS (
              SELECT FROM proceedings
              WHERE proceedings.contest_id = letters.contest_id AND released_at <= ${now.toISOString()}
            ))
          ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    )
    if (!row) return null
    const own = bypassing(req, 'the outbox is emptied by the clock')
    const letter = await req.payload.findByID({ collection: 'letters', id: row.id, depth: 0, ...own })
    const tries = (letter.tries ?? 0) + 1
    const pause = pauses[tries - 1] ?? 0
    return req.payload.update({
      collection: 'letters',
      id: row.id,
      data: { tries, nextTryAt: new Date(now.getTime() + pause * 60_000).toISOString() },
      depth: 0,
      ...own,
    })
  })
}

const note = async (payload: Payload, id: string, data: Partial<Letter>) => {
  const req = await createLocalReq({}, payload)
  await payload.update({
    collection: 'letters',
    id,
    data,
    depth: 0,
    ...bypassing(req, 'the outbox is emptied by the clock'),
  })
}

type Transport = Pick<ReturnType<typeof createTransport>, 'sendMail'>

/** Sends one letter after the other while there are any and there is time; no transaction is open meanwhile. */
const sendWaiting = async (payload: Payload, transport: Transport, from: string, until: number): Promise<number> => {
  let sent = 0
  while (Date.now() < until) {
    const letter = await takeNext(payload, new Date())
    if (!letter) break
    try {
      await transport.sendMail({ from, to: letter.to ?? '', subject: letter.subject ?? '', text: letter.text ?? '' })
      await note(payload, letter.id, { state: 'sent', sentAt: new Date().toISOString(), failure: null })
      sent += 1
    } catch (error) {
      const isLast = (letter.tries ?? 0) >= pauses.length
      await note(payload, letter.id, { failure: reasonOf(error), ...(isLast ? { state: 'failed' } : {}) })
    }
  }
  return sent
}

/**
 * Sends what waits in the outboxes; without a mail server nothing happens. A crash between sending and noting it leads to a second
 * try a little later: better twice than never.
 */
export const deliverLetters = async (payload: Payload, smtpUrl: string | undefined, from: string): Promise<number> => {
  if (!smtpUrl) return 0
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: senders })
  const until = Date.now() + longestRound
  try {
    const sent = await Promise.all(Array.from({ length: senders }, () => sendWaiting(payload, transport, from, until)))
    return sent.reduce((sum, count) => sum + count, 0)
  } finally {
    transport.close()
  }
}
