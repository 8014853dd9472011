import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld } from '@/publishing/factory'
import { createContest, publishContest } from '../contest-world'
import { type PublicAward, readCourse, writeCourse } from '../course'
import { findContest } from '../own-entry'

let test: TestPayload
let contest: string

const award = (more: Partial<PublicAward>): PublicAward => ({
  ...{ prize: 'Giải Nhất', amount: null, unit: null, citation: '', certificate: '7KM3X-9PWTA' },
  work: { code: 'AAAAA', title: 'Bà tôi', genre: null, author: null, unit: null },
  ...more,
})
const by = (author: string | null) => ({ code: 'AAAAA', title: 'Bà tôi', genre: null, author, unit: null })

beforeAll(async () => {
  test = await createTestPayload()
  contest = (await createContest(await createWorld(test.payload))).id
  await publishContest({ payload: test.payload }, contest)
})
afterAll(() => test.close())

const release = async (...awards: PublicAward[]) => {
  const req = await createLocalReq({}, test.payload)
  const released = { awards, entries: 1, judges: [] } as never
  await writeCourse(req, await readCourse(req, contest), { released, releasedAt: '2026-06-11T01:00:00.000Z' })
  const open = await findContest(req, { id: contest })
  if (!open) throw new Error('no contest')
  const { certificatesOf } = await import('./certificates')
  return (await certificatesOf({ req, contest: open })).map(({ receiver, code }) => [receiver, code])
}
const confirmed = async (code: string) => {
  const { confirmCertificate } = await import('../queries')
  return (await confirmCertificate(code))?.receiver
}

// Codes as they are given: each ends with the letter that checks it.
const codes = async () => {
  const { receiptCode } = await import('../receipt-code')
  return [1, 2, 3].map((byte) => receiptCode(new Uint8Array(16).fill(byte * 7)))
}

it('each author has a code of his own, which confirms him alone', async () => {
  const [first = '', second = '', third = ''] = await codes()
  const all = await release(
    award({ work: by('Trần Văn Lúa, Lê Thị Sen'), certificate: first, coCertificates: [second] }),
    award({ work: null, unit: 'Trường Lồ', certificate: third }),
  )
  expect(all).toEqual([
    ['Trần Văn Lúa', first],
    ['Lê Thị Sen', second],
    ['Trường Lồ', third],
  ])
  for (const [receiver, code = ''] of all) expect(await confirmed(code.toLowerCase())).toBe(receiver)
})

it('of an older result all bear one, and whoever is not named is not confirmed by name', async () => {
  const [first = '', second = ''] = await codes()
  expect(
    await release(
      award({ work: by('Trần Văn Lúa, Lê Thị Sen'), certificate: first }),
      award({ work: by(null), certificate: second }),
    ),
  ).toEqual([
    ['Trần Văn Lúa', first],
    ['Lê Thị Sen', first],
  ])
  expect([await confirmed(first), await confirmed(second)]).toEqual(['Trần Văn Lúa, Lê Thị Sen', null])
})
