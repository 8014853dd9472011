import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requirePoppler } from '@/commands/poppler'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import {
  type Answer,
  type Cast,
  createPublished,
  createWorld,
  type Item,
  newConsent,
  newPicture,
  type Rest,
  restAs,
  type World,
} from '@/publishing/factory'
import { getPrint, type Print, printFile } from './prints'

let test: TestPayload
let world: World
let editor: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  editor = await restAs(world, 'editor')
})

afterAll(() => test.close())

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const block = (type: string, words: string, more = {}) => ({ type, version: 1, children: [text(words)], ...more })
const story = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

/** Every letter of Vietnamese, and what templates of all sorts take for more than letters. */
const letters =
  'aàảãáạăằẳẵắặâầẩẫấậ bcdđ eèẻẽéẹêềểễếệ ghk iìỉĩíị lmn oòỏõóọôồổỗốộơờởỡớợ pqrst uùủũúụưừửữứự vx yỳỷỹýỵ AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ BCDĐ EÈẺẼÉẸÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ UÙỦŨÚỤƯỪỬỮỨỰ YỲỶỸÝỴ'
const hostile =
  '#include "/etc/passwd" $x^2$ <script>alert(1)</script> *sao* _gạch_ @ai \\ngã [ngoặc] {móc} // chú thích --- `mã` ~'
const long = Array.from({ length: 120 }, (_, i) => `Câu thứ ${i + 1} kể rằng bờ kênh đã sạch từ mùa nước ấy`).join('. ')

const paragraphs = [letters, hostile, long]

const agreed = () => newConsent(world, { purposes: ['web', 'print'] })

const newStory = async (name: string, consent: string, more = {}): Promise<Item> => {
  const item = await createPublished(world, 'exemplars', consent, {
    name: 'Hà Thị Mận',
    standfirst: `${name}: giữ sạch một khúc kênh.`,
    portrait: (await newPicture(world)).id,
    story: story(
      ...paragraphs.map((words) => block('paragraph', words)),
      block('heading', 'Việc còn lại', { tag: 'h2' }),
      block('paragraph', `Chuyện ${name} kể đến đây là hết.`),
    ),
    ...more,
  })
  return item
}

const newBooklet = async (items: Item[], more = {}): Promise<string> => {
  const { id } = await test.payload.create({
    collection: 'booklets',
    data: {
      title: 'Những việc gần nhà',
      paper: 'a4',
      columns: '2',
      cover: 'first',
      items: items.map(({ id }) => ({ relationTo: 'exemplars' as const, value: id })),
      foreword: 'Lời thứ nhất.\nLời thứ hai.',
      ...more,
    },
  })
  return id
}

const printOf = async (booklet: string, id: string): Promise<Print> => {
  const print = await getPrint(await createLocalReq({}, test.payload), booklet, id)
  if (!print) throw new Error('there is no such print')
  return print
}

/** Makes the booklet by REST, as the panel does, and waits for its end. */
const make = async (booklet: string): Promise<Print> => {
  const { status, body } = await editor('POST', `/booklets/${booklet}/prints`)
  expect(status).toBe(202)
  const id = (body as { print: string }).print
  for (;;) {
    const print = await printOf(booklet, id)
    if (print.step !== 'reading' && print.step !== 'setting') return print
    await wait(50)
  }
}

/** The text area of every paper, in points: what running heads and feet say is left out. */
const textAreas: Record<string, string[]> = {
  a4: ['-x', '0', '-y', '60', '-W', '596', '-H', '726'],
  a5: ['-x', '0', '-y', '48', '-W', '420', '-H', '500'],
}

const read = ({ id }: Print, ...how: string[]) =>
  execFileSync(requirePoppler(), [...how, printFile(id), '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const textOf = (print: Print, paper = 'a4') => bare(read(print, ...(textAreas[paper] ?? [])))

const pageOf = (print: Print, page: number, ...how: string[]) => read(print, '-f', `${page}`, '-l', `${page}`, ...how)

/** Without spaces, and without what a line's end does to hyphens. */
const bare = (words: string) => words.normalize('NFC').replace(/[\s\-‐]/gu, '')

describe('what is printed', () => {
  it.each([
    { paper: 'a4', columns: '2' },
    { paper: 'a4', columns: '1' },
    { paper: 'a5', columns: '1' },
  ])('every letter of every story, at the pages that the contents say ($paper, $columns)', async (form) => {
    const told = [await newStory('thứ nhất', await agreed()), await newStory('thứ hai', await agreed())]
    const print = await make(await newBooklet(told, form))
    expect(print).toMatchObject({ step: 'ready', refused: [], takenBackAt: null })
    const body = textOf(print, form.paper)
    for (const words of [...paragraphs, 'Lời thứ nhất.', 'Lời thứ hai.', 'Chuyện thứ nhất kể đến đây là hết.'])
      expect(body).toContain(bare(words))
    expect(print.stories.map(({ id }) => id)).toEqual(told.map(({ id }) => id))
    for (const { page } of print.stories) expect(bare(pageOf(print, page))).toContain(bare('giữ sạch một khúc kênh.'))
    const contents = [...pageOf(print, 3, '-layout').matchAll(/Hà Thị Mận[ .]*(\d+)$/gmu)]
    expect(contents.map(([, page]) => Number(page))).toEqual(print.stories.map(({ page }) => page))
  })

  it('an edition as a whole, with what it honours each for', async () => {
    const consent = await agreed()
    const [one, other] = [await newStory('một', consent), await newStory('khác', consent)]
    const edition = await createPublished(world, 'anniversaries', consent, {
      honourees: [{ exemplar: one.id, citation: 'Giữ lời với bờ kênh.' }],
    })
    const print = await make(await newBooklet([other, one], { edition: edition.id }))
    expect(print.stories.map(({ id }) => id)).toEqual([edition.id, one.id, other.id])
    expect(textOf(print)).toContain(bare('Được tôn vinh vì: Giữ lời với bờ kênh.'))
  })

  it('nothing without its purpose and nothing that is not public, and the reason is told', async () => {
    const whole = await newStory('in được', await agreed())
    const silent = await newStory('không cho in', await newConsent(world, { purposes: ['web', 'embeds'] }))
    const gone = await newStory('đã gỡ', await agreed())
    const booklet = await newBooklet([whole, silent, gone])
    await test.payload.update({
      collection: 'exemplars',
      id: gone.id,
      data: { _status: 'draft' },
      context: { move: 'withdraw', note: 'Thôi.', asSystem: true },
    })
    const print = await make(booklet)
    expect(print.items).toEqual([whole.id])
    expect(print.refused).toEqual([
      { id: silent.id, title: expect.any(String), reasons: ['Hà Thị Mận chưa đồng ý cho “Bản in, tờ tin”'] },
      { id: gone.id, title: expect.any(String), reasons: ['chưa công bố, hoặc đã thôi công bố'] },
    ])
    const body = textOf(print)
    expect(body).toContain(bare('Chuyện in được kể'))
    expect(body).not.toContain(bare('Chuyện không cho in kể'))
    expect(body).not.toContain(bare('Chuyện đã gỡ kể'))
    const shown = (await editor('GET', `/booklets/${booklet}/prints`)).body as unknown as { printable: number }
    expect(shown).toMatchObject({ printable: 1, refused: print.refused })
  })

  it('a booklet without a printable story is refused', async () => {
    const booklet = await newBooklet([])
    expect((await editor('POST', `/booklets/${booklet}/prints`)).status).toBe(422)
  })

  it('a new print takes the place of the one before', async () => {
    const booklet = await newBooklet([await newStory('hai lần', await agreed())])
    const first = await make(booklet)
    const second = await make(booklet)
    expect((await printOf(booklet, first.id)).step).toBe('replaced')
    // The file goes once the change that tells of it has been committed.
    await expect.poll(() => [existsSync(printFile(first.id)), existsSync(printFile(second.id))]).toEqual([false, true])
  })
})

describe('taking back', () => {
  const printed = async () => {
    const consent = await agreed()
    const lost = await newStory('sẽ gỡ', consent)
    const booklet = await newBooklet([lost, await newStory('ở lại', await agreed())])
    return { consent, lost, booklet, print: await make(booklet) }
  }
  type Printed = Awaited<ReturnType<typeof printed>>

  const ways: [string, (what: Printed) => Promise<unknown>][] = [
    [
      'the story is withdrawn',
      ({ lost }) => editor('POST', `/exemplars/${lost.id}/move`, { move: 'withdraw', note: 'Theo đề nghị.' }),
    ],
    [
      'the consent is revoked',
      ({ consent }) => editor('PATCH', `/consents/${consent}`, { revokedOn: '2026-02-01T12:00:00.000Z' }),
    ],
    ['its purpose is taken back', ({ consent }) => editor('PATCH', `/consents/${consent}`, { purposes: ['web'] })],
  ]

  it.each(ways)('%s: the file goes at once, and the record says for what', async (_, act) => {
    const what = await printed()
    const { booklet, print } = what
    expect((await editor('GET', `/booklets/${booklet}/prints/${print.id}`)).status).toBe(200)
    await act(what)
    expect(existsSync(printFile(print.id))).toBe(false)
    const after = await printOf(booklet, print.id)
    expect(after.takenBackAt).not.toBeNull()
    expect(after.takenBackFor).toHaveLength(1)
    expect(after.stories).toHaveLength(2)
    expect((await editor('GET', `/booklets/${booklet}/prints/${print.id}`)).status).toBe(410)
  })

  it('a story that was only written anew leaves the print as it is', async () => {
    const { booklet, print, lost } = await printed()
    await editor('PATCH', `/exemplars/${lost.id}`, { internalNotes: 'Gọi lại cho bà Mận.' })
    expect((await printOf(booklet, print.id)).takenBackAt).toBeNull()
    expect(existsSync(printFile(print.id))).toBe(true)
  })

  it('a booklet that is deleted takes its prints along', async () => {
    const { booklet, print } = await printed()
    expect((await editor('DELETE', `/booklets/${booklet}`)).status).toBe(200)
    expect(existsSync(printFile(print.id))).toBe(false)
    expect(await getPrint(await createLocalReq({}, test.payload), booklet, print.id)).toBeNull()
  })
})

describe('who may', () => {
  const names: (keyof Cast | 'nobody')[] = [
    'admin',
    'editor',
    'affairs',
    'orientation',
    'contributor',
    'judge',
    'deactivated',
    'nobody',
  ]
  const doors: Record<string, (rest: Rest, booklet: string, print: string) => Promise<Answer>> = {
    read: (rest, booklet) => rest('GET', `/booklets/${booklet}`),
    create: (rest) => rest('POST', '/booklets', { title: 'Tờ khác', paper: 'a4', columns: '2', cover: 'drum' }),
    change: (rest, booklet) => rest('PATCH', `/booklets/${booklet}`, { subtitle: 'Số 2' }),
    see: (rest, booklet) => rest('GET', `/booklets/${booklet}/prints`),
    make: (rest, booklet) => rest('POST', `/booklets/${booklet}/prints`),
    download: (rest, booklet, print) => rest('GET', `/booklets/${booklet}/prints/${print}`),
  }
  const allowed: Record<string, string[]> = {
    read: ['admin', 'editor', 'affairs', 'orientation'],
    create: ['admin', 'editor'],
    change: ['admin', 'editor'],
    see: ['admin', 'editor', 'affairs', 'orientation'],
    make: ['admin', 'editor'],
    download: ['admin', 'editor', 'affairs', 'orientation'],
  }

  it.each(Object.keys(doors))('%s', async (door) => {
    const item = await newStory('của tòa soạn', await agreed())
    const shared = await newBooklet([item])
    const print = door === 'download' ? (await make(shared)).id : ''
    const passed: string[] = []
    for (const name of names) {
      // One that is being made cannot be begun again.
      const booklet = door === 'make' ? await newBooklet([item]) : shared
      const rest = name === 'nobody' ? await restAs(world) : await restAs(world, name).catch(() => restAs(world))
      const { status } = (await doors[door]?.(rest, booklet, print)) ?? { status: 0 }
      if (status < 300) passed.push(name)
      else expect([401, 403, 404]).toContain(status)
    }
    expect(passed).toEqual(allowed[door])
  })
})
