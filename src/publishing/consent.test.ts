import { describe, expect, it } from 'vitest'
import { type Consent, missingConsents, type Purpose, purposeLabels, purposes, type Question } from './consent'
import type { PersonShown } from './content-kind'

const today = '2026-06-01'

const consent = (more: Partial<Consent> = {}): Consent => ({
  id: 'c',
  person: 'Hà Thị Mận',
  purposes: ['web'],
  givenBy: 'self',
  givenOn: '2026-01-05',
  expiresOn: null,
  revokedOn: null,
  ...more,
})

const person = (more: Partial<PersonShown> = {}): PersonShown => ({
  name: 'Hà Thị Mận',
  part: 'mentioned',
  age: 'adult',
  deceased: false,
  consent: 'c',
  agreedTextVersion: 1,
  ...more,
})

const ask = (more: Partial<Question> = {}, given: Consent[] = [consent()]) =>
  missingConsents({
    people: [person()],
    showsNobody: false,
    requires: null,
    textVersion: 1,
    consents: new Map(given.map((one) => [one.id, one])),
    pictures: { undescribed: [], unanswered: [], showPeople: false },
    purpose: 'web',
    today,
    ...more,
  })

describe('a record', () => {
  it.each([
    ['valid', {}, null],
    ['given today', { givenOn: today }, null],
    ['given tomorrow', { givenOn: '2026-06-02' }, /tương lai/],
    ['on its last day', { expiresOn: today }, null],
    ['the day after', { expiresOn: '2026-05-31' }, /hết hạn/],
    ['revoked', { revokedOn: '2026-05-01' }, /rút lại/],
    ['revoked for a day to come', { revokedOn: '2027-01-01' }, /rút lại/],
    ['for other purposes', { purposes: ['print', 'social'] as Purpose[] }, /chưa đồng ý cho “Cổng thông tin”/],
    ['for nothing', { purposes: [] }, /chưa đồng ý/],
  ])('%s', (_, more, problem) => {
    const missing = ask({}, [consent(more)])
    expect(missing).toHaveLength(problem ? 1 : 0)
    if (problem) expect(missing[0]).toMatch(problem)
  })

  it('covers exactly what is ticked', () => {
    for (const ticked of purposes)
      for (const wanted of purposes)
        expect(ask({ purpose: wanted }, [consent({ purposes: [ticked] })]).length === 0).toBe(ticked === wanted)
    expect(Object.keys(purposeLabels)).toEqual([...purposes])
  })
})

describe('who must agree', () => {
  const givers: Consent['givenBy'][] = ['self', 'representative', 'child-and-representative', 'next-of-kin']

  it.each([
    ['an adult', {}, ['self']],
    ['a child from 7', { age: 'child-over-7' }, ['child-and-representative']],
    ['a child under 7', { age: 'child-under-7' }, ['representative', 'child-and-representative']],
    ['a deceased adult', { deceased: true }, ['next-of-kin']],
    ['a deceased child', { deceased: true, age: 'child-over-7' }, ['next-of-kin']],
  ] as [string, Partial<PersonShown>, Consent['givenBy'][]][])('%s', (_, who, by) => {
    const able = givers.filter((givenBy) => ask({ people: [person(who)] }, [consent({ givenBy })]).length === 0)
    expect(able).toEqual(by)
  })
})

describe('what is missing', () => {
  it.each<[string, Partial<Question>, Consent[] | undefined, RegExp[]]>([
    ['nothing', {}, undefined, []],
    ['a record', { people: [person({ consent: null })] }, undefined, [/Mận chưa có bản đồng ý/]],
    ['a record that is there', { people: [person({ consent: 'another' })] }, undefined, [/Mận chưa có bản đồng ý/]],
    [
      'agreement to a text',
      { people: [person({ agreedTextVersion: null })] },
      undefined,
      [/chưa đồng ý với bản viết nào/],
    ],
    ['agreement to this text', { textVersion: 2 }, undefined, [/đã đồng ý với bản viết số 1, nay là bản số 2/]],
    [
      'agreement to this text, not a later one',
      { people: [person({ agreedTextVersion: 2 })] },
      undefined,
      [/số 2, nay là bản số 1/],
    ],
    ['another person’s record', {}, [consent({ person: 'Tạ Thị Ích' })], [/của người khác \(Tạ Thị Ích\)/]],
    ['the same name in another spelling', {}, [consent({ person: ' hà  thị MẬN'.normalize('NFD') })], []],
    ['people at all', { people: [] }, undefined, [/chưa ghi người được thể hiện/]],
    ['nothing where nobody is shown', { people: [], showsNobody: true }, undefined, []],
    ['one of two contrary words', { showsNobody: true }, undefined, [/không thể hiện người nào/]],
    ['the subject', { requires: 'subject' }, undefined, [/nhân vật chính/]],
    ['the head', { requires: 'head', people: [person({ part: 'subject' })] }, undefined, [/người đứng đầu/]],
    ['the adults', { requires: 'household-adult', people: [] }, undefined, [/người lớn trong hộ/]],
    ['nothing with the subject', { requires: 'subject', people: [person({ part: 'subject' })] }, undefined, []],
    [
      'an answer about a picture',
      { pictures: { undescribed: [], unanswered: ['Bờ kênh'], showPeople: false } },
      undefined,
      [/tệp “Bờ kênh”/],
    ],
    [
      'a description',
      { pictures: { undescribed: ['anh.jpg'], unanswered: [], showPeople: false } },
      undefined,
      [/tệp “anh.jpg” chưa có mô tả/],
    ],
    [
      'whom a picture shows',
      { people: [], showsNobody: true, pictures: { undescribed: [], unanswered: [], showPeople: true } },
      undefined,
      [/chưa ghi người nào/],
    ],
    [
      'nothing where people are named beside the picture',
      { pictures: { undescribed: [], unanswered: [], showPeople: true } },
      undefined,
      [],
    ],
    [
      'two things of one person',
      { textVersion: 3 },
      [consent({ purposes: ['print'] })],
      [/Cổng thông tin/, /nay là bản số 3/],
    ],
    ['another purpose', { purpose: 'loudspeaker' }, undefined, [/Truyền thanh cơ sở/]],
  ])('%s', (_, more, given, problems) => {
    const missing = ask(more, given)
    expect(missing).toHaveLength(problems.length)
    missing.forEach((said, index) => {
      expect(said).toMatch(problems[index] ?? /^$/)
      expect(said).not.toMatch(/\.$/)
    })
  })

  it('is told of everybody: each adult of a household needs his own', () => {
    const household = ['Tạ Thị Ích', 'Tạ Văn Ba'].map((name) =>
      person({ name, part: 'household-adult', consent: null }),
    )
    expect(ask({ people: household, requires: 'household-adult' })).toEqual([
      'Tạ Thị Ích chưa có bản đồng ý',
      'Tạ Văn Ba chưa có bản đồng ý',
    ])
  })
})
