import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type Rest, restAs, type World } from '@/publishing/factory'
import { contestForm, createContest, newestContest, publishContest } from './contest-world'

let test: TestPayload
let world: World
let orientation: Rest

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  orientation = await restAs(world, 'orientation')
})

afterAll(() => test.close())

type Refused = { errors: { data: { errors: { path: string; message: string }[] } }[] }

const faultsOf = ({ body }: { body: unknown }) => (body as Refused).errors.flatMap(({ data }) => data.errors)

describe('publishing a contest', () => {
  const form = contestForm()

  it.each([
    [
      'a deadline before the opening',
      { timeline: { ...form.timeline, entriesUntil: '2026-03-01T00:00:00Z' } },
      'timeline.entriesUntil',
    ],
    [
      'a grace beyond the screening',
      { timeline: { ...form.timeline, graceMinutes: 1440, screeningUntil: '2026-05-16T05:00:00Z' } },
      'timeline.graceMinutes',
    ],
    [
      'a step that does not divide',
      { rubric: { criteria: [{ name: 'Ý', weight: 1, maxMark: 10, step: 3 }] } },
      'rubric.criteria.0.maxMark',
    ],
    [
      'a criterion that there is not',
      { judging: { ...form.judging, tieRules: [{ rule: 'higher-criterion', criterion: 'la' }] } },
      'judging.tieRules.0.criterion',
    ],
    ['no round', { timeline: { ...form.timeline, rounds: [] } }, 'timeline.rounds'],
    [
      'a weight that is no whole number',
      { rubric: { criteria: [{ name: 'Ý', weight: 1.5, maxMark: 10, step: 1 }] } },
      'rubric.criteria.0.weight',
    ],
    ['nothing said', { timeline: {} }, 'timeline.entriesUntil'],
  ])('%s is told beside the field', async (_, wrong, path) => {
    const answer = await orientation('POST', '/contests', { ...contestForm(wrong), _status: 'published' })
    expect(answer.status, answer.text).toBe(400)
    const fault = faultsOf(answer).find((one) => one.path === path)
    expect(fault?.message, answer.text).toMatch(/\p{Lu}.*\.$/u)
    expect((await orientation('POST', '/contests?draft=true', contestForm(wrong))).status).toBe(201)
  })

  it('whoever runs it does not judge it', async () => {
    const { editor, judge } = world.cast
    const both = await createContest(world, {
      secretaries: [editor.id],
      judges: [{ account: judge.id }, { account: judge.id }],
    })
    const answer = await orientation('PATCH', `/contests/${both.id}`, { _status: 'published' })
    expect(faultsOf(answer).map(({ path }) => path)).toEqual(['judges.1.account'])
    const stranger = await orientation(
      'POST',
      '/contests',
      contestForm({ judges: [{ account: editor.id }], _status: 'published' }),
    )
    expect(stranger.status).toBe(400)
  })

  it('keys of criteria and genres stay when a name is mended', async () => {
    const { id } = await createContest(world)
    const { rubric, genres } = await newestContest(test.payload, id)
    expect(rubric?.criteria?.map(({ key }) => key)).toEqual(['noi-dung'])
    const criteria = rubric?.criteria?.map((criterion) => ({ ...criterion, name: 'Nội dung bài viết' }))
    const judging = { ...contestForm().judging, tieRules: [] }
    await test.payload.update({
      collection: 'contests',
      id,
      data: { rubric: { criteria }, judging, _status: 'published' } as never,
    })
    const after = await newestContest(test.payload, id)
    expect(after.rubric?.criteria?.map(({ key, name }) => [key, name])).toEqual([['noi-dung', 'Nội dung bài viết']])
    expect(after.genres?.map(({ key }) => key)).toEqual(genres?.map(({ key }) => key))
  })
})

describe('proceedings', () => {
  const proceedingsOf = async (contest: string) =>
    (await test.payload.find({ collection: 'proceedings', where: { contest: { equals: contest } }, depth: 0 })).docs

  it('are opened with the contest and go with one that nobody has entered', async () => {
    const { id } = await createContest(world)
    const [opened, ...more] = await proceedingsOf(id)
    expect(opened).toMatchObject({ contest: id, seed: expect.stringMatching(/^[0-9a-f]{32}$/u) })
    expect(more).toEqual([])
    await test.payload.delete({ collection: 'contests', id })
    expect(await proceedingsOf(id)).toEqual([])
  })

  it('a copy for next year has its own, and neither entries nor a release', async () => {
    const { id } = await createContest(world, {
      title: 'Cuộc thi năm 2026',
      judges: [{ account: world.cast.judge.id, cap: 9 }],
    })
    await publishContest(world, id)
    const [first] = await proceedingsOf(id)
    const releasedAt = '2026-06-11T01:00:00.000Z'
    await test.payload.update({ collection: 'proceedings', id: first?.id ?? '', data: { releasedAt } })
    const { body } = await orientation('POST', `/contests/${id}/copy`)
    const copy = await newestContest(test.payload, (body as { id: string }).id)
    const source = await newestContest(test.payload, id)
    expect(copy).toMatchObject({ title: 'Cuộc thi năm 2027', state: 'draft', _status: 'draft', firstPublishedAt: null })
    expect(copy.slug).not.toBe(source.slug)
    expect(copy.timeline).toMatchObject({
      entriesUntil: '2027-05-15T16:59:00.000Z',
      graceMinutes: 17,
      rounds: [{ name: 'Vòng chấm' }],
    })
    expect(copy.judges).toMatchObject([{ account: world.cast.judge.id, cap: 9 }])
    const [second] = await proceedingsOf(copy.id)
    expect(second?.releasedAt ?? null).toBeNull()
    expect(second?.seed).not.toBe(first?.seed)
  })
})

describe('changes by the clock', () => {
  const appointed = async (item: string) => {
    const { pool } = test.payload.db as unknown as {
      pool: { query: (text: string, values: string[]) => Promise<{ rows: { at: Date }[] }> }
    }
    const { rows } = await pool.query('SELECT at FROM appointed_changes WHERE item = $1 ORDER BY at', [item])
    return rows.map(({ at }) => at.toISOString())
  }

  it('every beginning of a phase that is still to come, of what is public alone', async () => {
    const timeline = {
      ...contestForm().timeline,
      opensFrom: '2086-03-10T00:00:00+07:00',
      entriesUntil: '2086-05-15T23:59:00+07:00',
      screeningUntil: '2086-05-20T12:00:00+07:00',
      rounds: [{ name: 'Vòng chấm', until: '2086-06-02T12:00:00+07:00' }],
      resultsExpected: '2086-06-11T08:00:00+07:00',
    }
    const { id } = await createContest(world, { timeline })
    expect(await appointed(id)).toEqual([])
    await publishContest(world, id)
    expect(await appointed(id)).toEqual([
      '2086-03-09T17:00:00.000Z',
      '2086-05-15T17:00:00.000Z',
      '2086-05-20T17:00:00.000Z',
      '2086-06-02T17:00:00.000Z',
      '2086-06-11T01:01:00.000Z',
    ])
    await test.payload.update({ collection: 'contests', id, data: { _status: 'draft' } as never })
    expect(await appointed(id)).toEqual([])
  })

  it('the hour of the release, as long as it stands', async () => {
    const { id: contest } = await createContest(world)
    const { docs } = await test.payload.find({ collection: 'proceedings', where: { contest: { equals: contest } } })
    const id = docs[0]?.id ?? ''
    for (const releasedAt of ['2086-06-11T01:00:00.000Z', '2086-06-12T01:00:00.000Z', null]) {
      await test.payload.update({ collection: 'proceedings', id, data: { releasedAt } })
      expect(await appointed(contest)).toEqual(releasedAt ? [releasedAt] : [])
    }
  })
})
