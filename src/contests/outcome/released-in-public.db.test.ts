import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import type { Contest } from '@/payload-types'
import { createDraft, createPublished, createWorld, type World } from '@/publishing/factory'
import { createContest, publishContest } from '../contest-world'
import { type PublicAward, readCourse, writeCourse } from '../course'

/** What readers and channels have of a result: from its hour on, and nothing that it does not hold. */

let test: TestPayload
let world: World
let contest: Contest

const award = (code: string, more: Partial<PublicAward> = {}): PublicAward => ({
  ...{ prize: 'Giải Nhất', amount: 5_000_000, unit: null, citation: 'Quan sát kỹ', certificate: `7KM3X-${code}` },
  work: { code, title: `Chợ ${code}`, genre: null, author: 'Trần Văn Lúa, Lê Thị Sen', unit: 'Trường Lồ' },
  ...more,
})

const awards = [
  award('AAAAA'),
  award('CCCCC', {
    prize: 'Giải Nhì',
    work: { code: 'CCCCC', title: 'Giếng', genre: null, author: null, unit: null },
  }),
  award('', { prize: 'Giải tập thể', work: null, unit: 'Chi đoàn khu Mới', citation: '' }),
]

const release = async (at: Date) => {
  const req = await createLocalReq({}, test.payload)
  const released = {
    awards,
    entries: 12,
    judges: ['Vũ Thị An', 'Bùi Văn Sơn'],
    export: { secret: 'điểm từng phiếu', draws: [] },
  }
  await writeCourse(req, await readCourse(req, contest.id), {
    released: released as never,
    releasedAt: at.toISOString(),
  })
}

const anHour = 3_600_000
const result = ['Kết quả cuộc thi', 'Quan sát kỹ', 'Trần Văn Lúa và Lê Thị Sen, Trường Lồ, với tác phẩm “Chợ AAAAA”']

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  contest = await createContest(world)
  contest = await publishContest(world, contest.id)
}, 600_000)
afterAll(() => test.close())

const channels = {
  script: async () => {
    const { askedItem } = await import('@/app/kenh/channel-route')
    const { itemScript } = await import('@/app/kenh/item-script')
    const found = await askedItem({ prefix: 'cuoc-thi', slug: contest.slug ?? '' }, 'loudspeaker')
    return found ? (await itemScript(found)).script.paragraphs.join('\n') : ''
  },
  bulletin: async () => {
    const { readStories } = await import('@/channels/loudspeaker/stories')
    const { contentKinds } = await import('@/content-kinds')
    const chosen = [{ relationTo: 'contests', value: contest.id }]
    const stories = await readStories(await createLocalReq({}, test.payload), contentKinds, chosen)
    return JSON.stringify(stories.get(contest.id)?.blocks)
  },
  feed: async () => JSON.stringify(await feedEntry()),
  data: async () => {
    const { GET } = await import('@/app/du-lieu/[kind]/[file]/route')
    const params = Promise.resolve({ kind: 'cuoc-thi', file: `${contest.id}.json` })
    return (await GET(new Request('http://localhost:3000/'), { params })).text()
  },
}

const feedEntry = async () => {
  const { GET } = await import('@/app/feed.json/route')
  const { items } = JSON.parse(await (await GET()).text())
  return items.find(({ id }: { id: string }) => id === contest.id)
}

describe('a result', () => {
  it('reaches no channel before its hour', async () => {
    const before = await feedEntry()
    await release(new Date(Date.now() + anHour))
    for (const [name, read] of Object.entries(channels)) {
      const text = await read()
      expect(text, name).toContain('Cách chấm và xếp hạng')
      expect(text, name).not.toContain('Lúa')
    }
    expect((await feedEntry()).date_modified).toBe(before.date_modified)
  })

  it('takes the place of the rules on every channel, with what it names and nothing else', async () => {
    const before = await feedEntry()
    await release(new Date(Date.now() - 1000))
    for (const [name, read] of Object.entries(channels)) {
      const text = await read()
      for (const part of result) expect(text, name).toContain(part)
      expect(text, name).toContain('tác giả không nêu tên')
      expect(text, name).toContain('Giải tập thể: Chi đoàn khu Mới.')
      for (const other of ['Cách chấm và xếp hạng', 'điểm từng phiếu', '7KM3X']) expect(text, name).not.toContain(other)
    }
    expect(Date.parse((await feedEntry()).date_modified)).toBeGreaterThan(Date.parse(before.date_modified))
  })

  it('leaves the text to which people agree as it is', async () => {
    const fingerprint = async () =>
      (await test.payload.findByID({ collection: 'contests', id: contest.id, depth: 0 })).textFingerprint
    const before = await fingerprint()
    await publishContest(world, contest.id)
    expect(await fingerprint()).toBe(before)
  })
})

describe('the work of a winner', () => {
  const worksOf = async () => (await import('../queries')).publishedWorks(contest.id)
  const ofContest = (workCode: string | null) => ({ contest: contest.id, workCode, showsNobody: true, people: [] })

  it('is a link from its publication until it is withdrawn', async () => {
    await createDraft(world, 'articles', '', ofContest('CCCCC'))
    expect(await worksOf()).toEqual([])
    const { id, slug } = await createPublished(world, 'articles', '', ofContest('AAAAA'))
    expect(await worksOf()).toEqual([{ code: 'AAAAA', href: `/tin-bai/${slug}` }])
    await test.payload.update({ collection: 'articles', id: String(id), data: { _status: 'draft' } as never })
    expect(await worksOf()).toEqual([])
  })

  it('costs one statement, however many there are', async () => {
    for (const code of ['DDDDD', 'EEEEE', 'FFFFF']) await createPublished(world, 'articles', '', ofContest(code))
    expect(await test.countStatements(worksOf)).toBe(1)
    expect((await worksOf()).map(({ code }) => code).sort()).toEqual(['DDDDD', 'EEEEE', 'FFFFF'])
  })
})
