import { createHash } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { emptyEntryForm } from '@/contests/entry-form'
import { exportOf } from '@/contests/export-format'
import { inviteCoAuthors } from '@/contests/invitation'
import { joinEntry } from '@/contests/join-entry'
import { declareCloseness } from '@/contests/judging/declare-closeness'
import { drawAssignments, showAssignments } from '@/contests/judging/draw-assignments'
import { type Judge, listCases } from '@/contests/judging/judge'
import { markEntry } from '@/contests/judging/mark-entry'
import { ruleOnDoubt } from '@/contests/judging/rule-on-doubt'
import type { Act, Sent } from '@/contests/office/act'
import { changeLetter } from '@/contests/office/letter-acts'
import { checkPaper, enterOnPaper } from '@/contests/office/paper-entry'
import { addScan } from '@/contests/office/paper-scans'
import { publishWork } from '@/contests/office/publish-work'
import { redactEntry } from '@/contests/office/redact-entry'
import { screenEntry } from '@/contests/office/screen-entry'
import { gatherRecord } from '@/contests/outcome/contest-record'
import { giveAwards } from '@/contests/outcome/decide'
import { releaseResult } from '@/contests/outcome/release'
import { findContest, findOwnEntry, type OpenContest } from '@/contests/own-entry'
import { saveDraft } from '@/contests/save-draft'
import { submitEntry } from '@/contests/submit-entry'
import type { Entry, Letter } from '@/payload-types'
import { asOperator } from '@/shared/payload/acting'
import { slugify } from '@/shared/text/slug'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { ContestEntry } from './cast'
import { handwrittenSheet } from './drawing/handwritten-sheet'
import { sceneMedium } from './pictures'
import { bringInto, peopleRows } from './publication'
import { known, noon, type Seeder, vietnamTime } from './seeder'
import { filmEntries, kitchenEntries, kitchenPaperEntry, openEntries } from './stories/contest-entries'
import { type ContestWork, contestWorks } from './stories/contest-works'

/** What has happened in the contests of the demonstration, done with the operations that people use. */

type Stage = { seeder: Seeder; req: PayloadRequest; key: string; contest: OpenContest }

const judges = ['judge1', 'judge2', 'judge3'] as const

const stageOf = async (seeder: Seeder, key: string): Promise<Stage> => {
  const req = await createLocalReq({}, seeder.payload)
  const contest = await findContest(req, { id: known(seeder.items, key).value })
  if (!contest) throw new Error(`${key} is not published`)
  return { seeder, req, key, contest }
}

const dayOf = 86_400_000

const secretOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

const mailOf = (author: string) => `${slugify(author)}@guongsang.example`

const formOf = (entry: ContestEntry, { contest }: Stage, at: number) => ({
  ...emptyEntryForm,
  title: entry.title,
  genre: entry.genre ?? contest.settings.genres[0]?.key ?? '',
  topic: contest.settings.topics[0]?.label ?? '',
  text: entry.text,
  subjectName: entry.subject,
  subjectPlace: entry.unitName,
  name: entry.author,
  // Numbers that nobody has.
  phone: `0900000${String(100 + at)}`,
  unitName: entry.unitName,
  ageBand: entry.isChild ? 'under-16' : '16-and-over',
  guardianName: entry.isChild ? `Phụ huynh của ${entry.author}` : '',
  guardianPhone: entry.isChild ? '0900000999' : '',
  usesAi: 'no',
  agreed: [
    ...(['rules', 'authorship', 'licence', 'subject', 'ai'] as const),
    ...(entry.isChild ? (['child', 'guardian'] as const) : []),
  ],
})

const send = async (stage: Stage, entry: ContestEntry, at: number, now: Date, keep = submitEntry) => {
  const { key, contest, req } = stage
  const secret = secretOf(`${key} ${at}`)
  // An address that there cannot be; nobody is reminded of a draft there.
  const form = { ...formOf(entry, stage, at), mail: keep === submitEntry ? mailOf(entry.author) : '' }
  const sent = { secret, contest: contest.doc.slug ?? '', revision: 0, form, lateCode: '' }
  const outcome = await keep(req, sent, now)
  if (outcome.kind !== 'kept') throw new Error(`“${entry.title}” was not taken: ${JSON.stringify(outcome)}`)
  for (const [place, name] of (entry.coAuthors ?? []).entries()) {
    await inviteCoAuthors(req, secret, now)
    const invitation = (await findOwnEntry(req, secret))?.entry.invitation ?? ''
    const joined = await joinEntry(
      req,
      invitation,
      { ...form, name, mail: mailOf(name), phone: `0900001${String(10 * at + place).padStart(3, '0')}` },
      now,
    )
    if (joined.kind !== 'kept') throw new Error(`${name} could not join: ${JSON.stringify(joined)}`)
  }
}

const actBy = ({ req, contest, seeder }: Stage, account: string, now: Date): Act => ({
  req,
  contest,
  by: known(seeder.users, account),
  now,
})

const judgeOf = ({ req, contest, seeder }: Stage, account: string, now: Date): Judge => ({
  ...{ req, contest, now, isOver: false },
  judge: known(seeder.users, account),
})

const entriesOf = async ({ seeder, contest }: Stage): Promise<Entry[]> => {
  const { docs } = await seeder.payload.find({
    collection: 'entries',
    where: { contest: { equals: contest.doc.id } },
    sort: 'submittedAt',
    pagination: false,
    depth: 0,
    ...asOperator,
  })
  return docs
}

const onNewest = async (stage: Stage, id: string, sent: Sent): Promise<Sent> => {
  const entry = (await entriesOf(stage)).find((one) => one.id === id)
  return { ...sent, entry: id, revision: entry?.revision }
}

/** Two of these are nearly the same: the secretary has not decided about them yet. */
const doubtful = ['Giếng nhà ông Phúc', 'Cái giếng không có cổng']

/** What has come in is screened and redacted; nothing in these texts names its author. */
const prepare = async (stage: Stage, now: Date) => {
  const act = actBy(stage, 'editor', now)
  for (const { id, title, plainText } of await entriesOf(stage)) {
    if (doubtful.includes(title ?? '')) continue
    await screenEntry(act, await onNewest(stage, id, { outcome: 'eligible' }))
    await redactEntry(act, await onNewest(stage, id, { title: title ?? '', text: plainText ?? '', done: 'yes' }))
  }
}

/** From 5 to 9 by halves, the same every time; each judge a little harsher or kinder. */
const points = (title: string, criterion: string, judge: number): number => {
  const [byte = 0] = createHash('sha256').update(`${title} ${criterion}`).digest()
  return Math.min(9, Math.max(4.5, 5.5 + (byte % 7) / 2 + ([0, -0.5, 0.5][judge] ?? 0)))
}

const mark = async (judge: Judge, place: number, share: number) => {
  const cases = await listCases(judge)
  for (const { entry } of cases.slice(0, Math.ceil(cases.length * share))) {
    await markEntry(judge, {
      code: entry.code,
      revision: 0,
      submit: true,
      comment: '',
      marks: judge.contest.settings.rubric.criteria.map(({ key }) => ({
        criterion: key,
        mark: points(entry.title, key, place),
        comment: '',
      })),
    })
  }
}

const draw = async (stage: Stage, now: Date) => {
  const act = actBy(stage, 'editor', now)
  await drawAssignments(act, { perEntry: stage.contest.settings.judging.judgesPerEntry })
  await showAssignments(act)
}

const seedOpen = async (seeder: Seeder) => {
  const stage = await stageOf(seeder, 'cuoc-thi-nguoi-ben-ngo-nha-minh')
  const now = new Date()
  const [first, second] = openEntries
  if (!first || !second) return
  await send(stage, first, 1, new Date(now.getTime() - 5 * dayOf))
  await send(stage, second, 2, new Date(now.getTime() - 2 * dayOf))
  for (const [at, draft] of [first, second].entries())
    await send(
      stage,
      { ...draft, author: `${draft.author} (nháp)`, text: draft.text.slice(0, 300) },
      3 + at,
      now,
      saveDraft,
    )
  await sendReceiptsByHand(stage)
}

const seedJudged = async (seeder: Seeder) => {
  const stage = await stageOf(seeder, 'cuoc-thi-chuyen-ke-ben-bep-lua')
  const now = new Date()
  const daysAgo = (days: number, minutes = 0) => new Date(now.getTime() - days * dayOf + minutes * 60_000)
  for (const [at, entry] of kitchenEntries.entries()) await send(stage, entry, at, daysAgo(40, at * 613))
  await sendReceiptsByHand(stage)
  const paper = kitchenPaperEntry
  await enterOnPaper(actBy(stage, 'editor', daysAgo(13)), {
    receivedOn: toVietnamDay(daysAgo(20)),
    ...{ name: paper.author, title: paper.title, text: paper.text, unitName: paper.unitName },
    ...{ subjectName: paper.subject, genre: stage.contest.settings.genres[0]?.key, licence: 'on' },
    ageBand: '16-and-over',
  })
  const typed = (await entriesOf(stage)).find(({ source }) => source === 'paper')
  if (typed) {
    const scan = await handwrittenSheet(paper.text.length)
    await addScan(actBy(stage, 'editor', daysAgo(13)), { entry: typed.id }, scan, 'trang-1.jpg')
    await checkPaper(actBy(stage, 'orientation', daysAgo(12)), await onNewest(stage, typed.id, {}))
  }
  await prepare(stage, daysAgo(8))
  const [one, two, three] = judges.map((account) => judgeOf(stage, account, daysAgo(7)))
  if (!one || !two || !three) return
  // The first is close to one author for sure by the secretary's ruling, the second to somebody of a like name.
  await declareCloseness(one, { people: 'Hà Văn Đượm\nBùi Quang Thiệp' })
  await declareCloseness(two, { people: 'Chu Thị Hồng Thắm' })
  await declareCloseness(three, { people: '' })
  const entries = await entriesOf(stage)
  const of = (title: string) => entries.find((entry) => entry.title === title)?.id
  const act = actBy(stage, 'editor', daysAgo(6))
  await ruleOnDoubt(act, { entry: of('Lớp học hai bóng đèn'), judge: one.judge, verdict: 'blocked' })
  await ruleOnDoubt(act, { entry: of('Đôi ủng số 42'), judge: one.judge, verdict: 'clear' })
  await ruleOnDoubt(act, { entry: of('Mâm cơm số chín'), judge: two.judge, verdict: 'blocked' })
  await draw(stage, daysAgo(6))
  for (const [place, judge] of [one, two, three].entries()) await mark(judge, place, 0.5)
}

const citations = [
  'Quan sát kỹ, để sự việc tự nói.',
  'Chi tiết sống, giọng kể riêng.',
  'Gần gũi, người khác làm theo được.',
  'Chân thật, ấm áp.',
]

/** The best of all genres in their order, as many as there are prizes. */
const awardsFor = async ({ req, contest }: Stage): Promise<Sent> => {
  const { released } = exportOf((await gatherRecord(req, contest)).record)
  const best = released.rankings
    .flatMap(({ places }) => places)
    .toSorted((a, b) => a.rank - b.rank || (a.entry < b.entry ? -1 : 1))
    .map(({ entry }) => entry)
  let next = 0
  return Object.fromEntries(
    contest.settings.prizes.map(({ receiver, count }, at) => {
      if (receiver === 'unit')
        return [`prize-${at}`, 'Trường Trung học phổ thông Đồi Cọ\nĐoàn Thanh niên xã Bản Nguyên']
      const codes = best.slice(next, next + count)
      next += count
      return [`prize-${at}`, codes.map((code, i) => `${code} - ${citations[(next + i) % citations.length]}`).join('\n')]
    }),
  )
}

const seedReleased = async (seeder: Seeder) => {
  const stage = await stageOf(seeder, 'cuoc-thi-mot-viec-tot-ke-bang-hinh-2026')
  const at = (written: string) => new Date(vietnamTime(written))
  for (const [place, entry] of filmEntries.entries()) await send(stage, entry, place, at(`2026-03-0${place + 1}T09:30`))
  await sendReceiptsByHand(stage)
  await prepare(stage, at('2026-04-20T09:00'))
  const names = judges.map((account) => judgeOf(stage, account, at('2026-04-26T09:00')))
  for (const judge of names) await declareCloseness(judge, { people: '' })
  await draw(stage, at('2026-04-27T09:00'))
  for (const [place, judge] of names.entries()) await mark(judge, place, 1)
  const council = actBy(stage, 'orientation', at('2026-06-05T15:00'))
  await giveAwards(council, await awardsFor(stage))
  await releaseResult({ ...council, now: at('2026-06-11T08:00') }, {})
  const secretary = { ...actBy(stage, 'editor', at('2026-06-12T09:00')), req: await asEditor(seeder) }
  for (const work of contestWorks) await publishWinner(seeder, secretary, work)
  // Some have gone by hand, the others are still to be read over.
  const sent = (await lettersOf(stage, 'result')).slice(0, 3)
  for (const { id } of sent) await changeLetter(secretary, { letter: id, what: 'by-hand' })
}

const asEditor = async ({ payload, users }: Seeder) => {
  const user = await payload.findByID({ collection: 'users', id: known(users, 'editor'), depth: 0, ...asOperator })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** A work that won goes the way of every article: its draft is completed, whom it shows has agreed, and it is published. */
const publishWinner = async (seeder: Seeder, act: Act, work: ContestWork) => {
  const { docs } = await seeder.payload.find({
    collection: 'entries',
    where: { and: [{ contest: { equals: act.contest.doc.id } }, { title: { equals: work.title } }] },
    depth: 0,
    ...asOperator,
  })
  const code = docs[0]?.blindCode ?? ''
  await publishWork(act, { code })
  const { docs: drafts } = await seeder.payload.find({
    collection: 'articles',
    where: { workCode: { equals: code } },
    draft: true,
    depth: 0,
    ...asOperator,
  })
  const publishedOn = toVietnamDay(act.now)
  const id = drafts[0]?.id ?? ''
  await seeder.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: {
      ...(work.cover ? { cover: await sceneMedium(seeder, work.cover) } : {}),
      ...(work.unit ? { unit: known(seeder.units, work.unit) } : {}),
      standfirst: work.standfirst,
      sectors: work.sectors.map((sector) => known(seeder.sectors, sector)),
      people: await peopleRows(seeder, work.people, 'published', publishedOn),
      publishedOn: noon(publishedOn),
    },
    depth: 0,
    context: { asSystem: true },
    ...asOperator,
  })
  await bringInto(seeder, 'articles', id, 'published')
}

const lettersOf = async ({ seeder, contest }: Stage, kind: Letter['kind']): Promise<Letter[]> => {
  const { docs } = await seeder.payload.find({
    collection: 'letters',
    where: { and: [{ contest: { equals: contest.doc.id } }, { kind: { equals: kind } }] },
    sort: 'to',
    pagination: false,
    depth: 0,
    ...asOperator,
  })
  return docs
}

/** Receipts would leave by themselves where a mail server is set: to people whom there are not. */
const sendReceiptsByHand = async (stage: Stage) => {
  for (const { id, nextTryAt } of await lettersOf(stage, 'receipt'))
    await changeLetter(actBy(stage, 'editor', new Date(nextTryAt ?? 0)), { letter: id, what: 'by-hand' })
}

export const seedCourses = async (seeder: Seeder): Promise<void> => {
  await seedOpen(seeder)
  await seedJudged(seeder)
  await seedReleased(seeder)
  const { totalDocs } = await seeder.payload.count({ collection: 'entries', ...asOperator })
  seeder.progress(`${totalDocs} entries of contests`)
}
