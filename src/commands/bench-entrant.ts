import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import sharp from 'sharp'

export const wordsOfText = 1_500

/** As long as the contest allows, and different for everybody. */
const textOf = (number: number) =>
  Array.from({ length: wordsOfText }, (_, at) => (at % 97 === 0 ? `từ${number}` : 'chuyện')).join(' ')

/** About 300 KB that no encoder makes smaller. */
export const bigPicture = () =>
  sharp(randomBytes(380 * 380 * 3), { raw: { width: 380, height: 380, channels: 3 } })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer()

/** Somebody who sends an entry: who, and the one-time key of his form. */
export type Entrant = { number: number; secret: string }

export const newEntrant = (number: number): Entrant => ({ number, secret: randomBytes(16).toString('hex') })

export const titleOf = ({ number }: Entrant) => `Bài số ${number}`

const formOf = (entrant: Entrant) =>
  new URLSearchParams({
    ...{ khoa: entrant.secret, lan: '0', viec: 'nop', title: titleOf(entrant), text: textOf(entrant.number) },
    ...{ genre: 'ghi-chep', subjectName: 'Hà Thị Mận', name: `Người thứ ${entrant.number}` },
    phone: `09${String(70_000_000 + entrant.number)}`,
    ...{ ageBand: '16-and-over', usesAi: 'no', rules: 'on', authorship: 'on', licence: 'on', subject: 'on', ai: 'on' },
  })

/** Every entrant sends from a network of his own, as the proxy before the portal would tell. */
const networkOf = (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`

/** So often does somebody send again who is asked to wait. */
const patience = 10

const fingerprintIn = (html: string) => /class="fingerprint">([0-9a-f]{64})</u.exec(html)?.[1] ?? ''

/** The contest of the demonstration that takes entries, by its slug. */
export const openContest = async (site: string): Promise<string> => {
  const { docs } = await (await fetch(`${site}/api/contests?where[title][like]=ng%C3%B5&depth=0&limit=1`)).json()
  return docs[0].slug
}

/**
 * Sends an entry, then its picture, then reads the receipt. Whoever is asked to wait, waits, and sends the same again.
 * @param onKept after the text was acknowledged
 * @returns the fingerprint on the receipt
 */
export const enter = async (
  site: string,
  slug: string,
  entrant: Entrant,
  image: Buffer | null,
  onKept: () => void = () => undefined,
): Promise<string> => {
  const headers = { 'x-forwarded-for': networkOf(entrant.number) }
  const ask = async (path: string, body?: BodyInit) => {
    for (let asked = 1; ; asked += 1) {
      const method = body ? 'POST' : 'GET'
      const answer = await fetch(site + path, { method, headers, body, redirect: 'manual' })
      const text = await answer.text()
      const after = Number(answer.headers.get('retry-after'))
      if (!after || asked === patience) return { status: answer.status, text }
      await wait(after * 1_000)
    }
  }
  const send = async (path: string, body: BodyInit) => {
    const { status } = await ask(path, body)
    if (status !== 303) throw new Error(`${path} answered ${status}`)
  }
  const own = `/bai-du-thi/${entrant.secret}`
  await send(`/cuoc-thi/${slug}/gui-bai/nhan`, formOf(entrant))
  onKept()
  if (image) {
    const form = new FormData()
    form.set('tep', new Blob([new Uint8Array(image)]), 'anh.jpg')
    await send(`${own}/tep`, form)
  }
  const receipt = await ask(`${own}/bien-nhan`)
  const fingerprint = fingerprintIn(receipt.text)
  if (!fingerprint) throw new Error(`no receipt but ${receipt.status}`)
  return fingerprint
}

/** The newest fingerprint of every entry, by what is stored of its secret. */
export const keptFingerprints = async (client: pg.Client): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ hash: string; fingerprint: string }>(`
    SELECT DISTINCT ON (entries.id) secret_hash AS hash, receipts.fingerprint AS fingerprint
    FROM entries JOIN entries_receipts AS receipts ON receipts._parent_id = entries.id
    ORDER BY entries.id, receipts._order DESC`)
  return new Map(rows.map(({ hash, fingerprint }) => [hash, fingerprint]))
}

export const hashOf = ({ secret }: Entrant) => createHash('sha256').update(secret).digest('hex')
