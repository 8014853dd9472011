import type { Payload } from 'payload'
import type { Contest, Entry } from '@/payload-types'
import type { World } from '@/publishing/factory'

/** What database tests of contests stand on: a contest that can be published, and one entry with everything that could leak. */

const vietnam = (day: string, time = '12:00') => new Date(`${day}T${time}:00+07:00`).toISOString()

let made = 0

/** The form of a contest as a secretary fills it in; every call gives another one. */
export const contestForm = (more: Record<string, unknown> = {}) => {
  made += 1
  return {
    title: `Cuộc thi viết số ${made}`,
    standfirst: 'Viết về người tốt quanh ta.',
    kind: 'writing',
    level: 'commune',
    organisers: [{ name: 'Ủy ban nhân dân xã Phùng Nguyên' }],
    topics: [{ label: 'Xóm làng' }],
    genres: [{ label: 'Ghi chép' }, { label: 'Phóng sự' }],
    entrants: {
      whoMayEnter: 'Công dân từ 10 tuổi.',
      barred: [{ who: 'ban giám khảo' }],
      entriesPerPerson: 3,
      coAuthors: 1,
    },
    timeline: {
      announcedFrom: vietnam('2026-03-01'),
      opensFrom: vietnam('2026-03-10', '00:00'),
      entriesUntil: vietnam('2026-05-15', '23:59'),
      graceMinutes: 17,
      screeningUntil: vietnam('2026-05-20'),
      rounds: [{ name: 'Vòng chấm', until: vietnam('2026-06-02') }],
      resultsExpected: vietnam('2026-06-11', '08:00'),
    },
    works: {
      publication: 'unpublished',
      isTrueStory: true,
      maxWords: 1500,
      fileKinds: ['jpeg'],
      maxFiles: 3,
      maxMegabytes: 20,
    },
    rubric: { criteria: [{ name: 'Nội dung', weight: 3, maxMark: 10, step: 0.5 }] },
    judging: {
      judgesPerEntry: 2,
      basis: 'mean',
      minimumShared: 5,
      tieRules: [{ rule: 'higher-criterion', criterion: 'noi-dung' }],
    },
    prizes: [{ name: 'Giải Nhất', receiver: 'entrant', count: 1, amount: 5_000_000 }],
    showsNobody: true,
    ...more,
  }
}

export const createContest = async (
  { payload }: Pick<World, 'payload'>,
  more: Record<string, unknown> = {},
): Promise<Contest> =>
  payload.create({ collection: 'contests', depth: 0, draft: true, data: contestForm(more) as never })

export const publishContest = async ({ payload }: Pick<World, 'payload'>, id: string): Promise<Contest> =>
  payload.update({ collection: 'contests', id, depth: 0, data: { _status: 'published' } as never })

/** Entries are taken now and for long: doors have no other clock than the server's. */
export const openTimeline = {
  announcedFrom: '2020-01-01T05:00:00Z',
  opensFrom: '2020-01-02T05:00:00Z',
  entriesUntil: '2090-01-01T05:00:00Z',
  graceMinutes: 0,
  screeningUntil: '2090-01-02T05:00:00Z',
  rounds: [{ name: 'Vòng chấm', until: '2090-02-01T05:00:00Z' }],
  resultsExpected: '2090-03-01T05:00:00Z',
}

/** An entry as a form brought it, and its author. */
export const createEntry = async (
  { payload }: Pick<World, 'payload'>,
  contest: string,
  { author, ...entry }: { author: Record<string, unknown> } & Record<string, unknown>,
): Promise<Entry> => {
  const entrant = await payload.create({
    collection: 'entrants',
    data: { contest, part: 'author', ...author } as never,
  })
  return payload.create({
    collection: 'entries',
    data: { contest, entrant: entrant.id, revision: 1, source: 'form', ...entry } as never,
  })
}

/** Words that stand nowhere but in what an entrant sent in. */
export const secrets = {
  name: 'Trịnh Thị Kín',
  phone: '0912 000 777',
  mail: 'kin@example.vn',
  school: 'Trường Giấu Tên',
  coAuthor: 'Vũ Thị Chung',
  phoneOfCoAuthor: '0912 000 888',
  mailOfCoAuthor: 'chung@example.vn',
  title: 'Bài kể chuyện bà tôi',
  words: 'Bà tôi bán rau ở chợ Lồ.',
  file: 'anh-nha-toi-Kín.png',
}

export type Sent = Record<
  | 'entrants'
  | 'entries'
  | 'entry-files'
  | 'late-codes'
  | 'judge-declarations'
  | 'assignments'
  | 'scores'
  | 'proceedings'
  | 'letters',
  string
>

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** One row in each of the collections that belong to the contest, the judge being the cast's. */
export const fillContest = async ({ payload, cast }: World, contest: string): Promise<Sent> => {
  made += 1
  const entrant = await payload.create({
    collection: 'entrants',
    data: {
      contest,
      part: 'author',
      name: secrets.name,
      phone: secrets.phone,
      mail: secrets.mail,
      unitName: secrets.school,
      keys: ['+84912000777'],
    },
  })
  const coAuthor = await payload.create({
    collection: 'entrants',
    data: {
      contest,
      part: 'co-author',
      name: secrets.coAuthor,
      phone: secrets.phoneOfCoAuthor,
      mail: secrets.mailOfCoAuthor,
      keys: ['+84912000888'],
      ticks: [{ key: 'licence', version: 1 }],
    },
  })
  const file = await payload.create({
    collection: 'entry-files',
    data: { contest, purpose: 'work', originalName: secrets.file },
    file: { data: picture, name: secrets.file, mimetype: 'image/png', size: picture.length },
  })
  const entry = await payload.create({
    collection: 'entries',
    data: {
      contest,
      entrant: entrant.id,
      coAuthors: [coAuthor.id],
      revision: 1,
      source: 'form',
      receiptCode: `7KM3X-${made}`,
      blindCode: `C${made}`,
      secretHash: `hash-${made}`,
      nonce: `nonce-${made}`,
      invitation: `invitation-${made}`,
      title: secrets.title,
      plainText: secrets.words,
      files: [file.id],
      submittedAt: vietnam('2026-04-01'),
    },
  })
  const judge = cast.judge.id
  const lateCode = await payload.create({
    collection: 'late-codes',
    data: { contest, reason: 'Ốm', until: vietnam('2026-05-16'), uses: 1 },
  })
  const declaration = await payload.create({
    collection: 'judge-declarations',
    data: { contest, judge, people: [{ name: secrets.name }] },
  })
  const assignment = await payload.create({ collection: 'assignments', data: { contest, entry: entry.id, judge } })
  const score = await payload.create({
    collection: 'scores',
    data: { contest, assignment: assignment.id, revision: 1, marks: [{ criterion: 'noi-dung', mark: 7.5 }] },
  })
  const letter = await payload.create({
    collection: 'letters',
    data: { contest, kind: 'receipt', state: 'draft', to: secrets.mail, text: secrets.words, entry: entry.id },
  })
  const { docs } = await payload.find({ collection: 'proceedings', where: { contest: { equals: contest } } })
  return {
    entrants: entrant.id,
    entries: entry.id,
    'entry-files': file.id,
    'late-codes': lateCode.id,
    'judge-declarations': declaration.id,
    assignments: assignment.id,
    scores: score.id,
    proceedings: docs[0]?.id ?? '',
    letters: letter.id,
  }
}

/** The form as it stands in the database. */
export const newestContest = (payload: Payload, id: string): Promise<Contest> =>
  payload.findByID({ collection: 'contests', id, depth: 0, draft: true })
