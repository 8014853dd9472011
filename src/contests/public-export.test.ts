import { describe, expect, it } from 'vitest'
import { recompute } from '@/commands/recompute'
import { exportOf } from './export-format'
import { publicExport } from './public-export'
import { randomContest, randomTwoRounds } from './random-contest'

/** As it lies in the file. */
const asFile = <Content>(content: Content): Content => JSON.parse(JSON.stringify(content))

const accounts = ['e1f0', '00aa', '9c9c', 'b7b7', '4d4d', '1234', 'c0de']

/** A random contest, its judges by accounts that sort otherwise than their numbers. */
const contest = (seed: string, random = randomContest) => {
  const record = random(seed)
  const account = (judge: string) => `account-${accounts[Number(judge.slice(2)) - 1]}`
  return {
    ...record,
    draws: record.draws.map((draw) => ({
      ...draw,
      added: draw.added.map(({ entry, judge }) => ({ entry, judge: account(judge) })),
    })),
    assessments: record.assessments.map((sheet) => ({ ...sheet, judge: account(sheet.judge) })),
  }
}

describe('the export for everybody', () => {
  it('is reckoned again to the released ranking, on random contests', () => {
    for (let i = 0; i < 200; i += 1) {
      const whole = exportOf(contest(`public ${i}`))
      const shown = asFile(publicExport(whole))
      expect(recompute(shown).differences, whole.contest.title).toEqual([])
      expect(shown.released.rankings).toEqual(whole.released.rankings)
      expect(shown.released.results).toEqual(whole.released.results)
    }
  })

  it('is reckoned again with a final, of which each mark and each place tells its round', () => {
    for (let i = 0; i < 200; i += 1) {
      const whole = exportOf(contest(`public final ${i}`, randomTwoRounds))
      const shown = asFile(publicExport(whole))
      expect(recompute(shown).differences, whole.contest.title).toEqual([])
      expect(JSON.stringify(shown)).not.toContain('account-')
      const places = shown.released.rankings.flatMap((ranking) => ranking.places)
      for (const { round } of [...shown.assessments, ...shown.decisions, ...places])
        expect(round).toMatch(/^(?:first|final)$/)
    }
  })

  it('is reckoned again where there are more than nine judges', () => {
    const record = randomContest('random 87')
    const [entry] = record.entries
    const criteria = record.rubric.criteria.map(({ key }) => ({ criterion: key, mark: 1, comment: null }))
    const assessments = Array.from({ length: 12 }, (_, i) => ({
      entry: entry?.entry ?? '',
      judge: `account-${String(i).padStart(2, '0')}`,
      marks: criteria,
    }))
    const judging = { ...record.judging, minimumShared: 0 }
    const shown = asFile(publicExport(exportOf({ ...record, judging, assessments, draws: [], decisions: [] })))
    expect(shown.released.effects?.map(({ judge }) => judge).at(-1)).toBe('GK12')
    expect(recompute(shown).differences).toEqual([])
  })

  it('calls judges by numbers, the same one everywhere', () => {
    const whole = exportOf(contest('random 87'))
    const shown = publicExport(whole)
    expect(JSON.stringify(shown)).not.toContain('account-')
    const pairs = (sheets: { entry: string; judge: string }[]) => sheets.map(({ entry, judge }) => `${entry} ${judge}`)
    expect(pairs(shown.assessments)).toEqual(pairs(shown.draws.flatMap(({ added }) => added)))
    for (const { judge } of shown.assessments) expect(judge).toMatch(/^GK[1-5]$/)
  })

  it('keeps back what the council wrote by hand', () => {
    const record = contest('random 87')
    const decisions = [
      { order: ['BAI1', 'BAI2'], reason: 'Chị Mận viết hay hơn', decidedAt: '2026-06-01T08:00:00.000Z' },
    ]
    const shown = publicExport(exportOf({ ...record, decisions }))
    expect(shown.decisions).toEqual([{ order: ['BAI1', 'BAI2'], decidedAt: '2026-06-01T08:00:00.000Z' }])
  })

  it.each([
    [[], '2026-05-01T17:00:00.000Z'],
    [[{ rule: 'earlier-submission' as const, criterion: null }], '2026-05-02T08:00:00.001Z'],
  ])('tells the hour of an entry only where a rule asks for it: %j', (tieRules, submittedAt) => {
    const record = contest('random 87')
    const entries = record.entries.map((entry) => ({ ...entry, submittedAt: '2026-05-02T08:00:00.001Z' }))
    const shown = publicExport(exportOf({ ...record, entries, judging: { ...record.judging, tieRules } }))
    expect(new Set(shown.entries.map((entry) => entry.submittedAt))).toEqual(new Set([submittedAt]))
  })
})
