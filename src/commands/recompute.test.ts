import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type ContestExport, exportOf } from '../contests/export-format'
import { randomContest, randomTwoRounds } from '../contests/random-contest'
import { outcomeOf, recompute } from './recompute'
import { temporaryFolder } from './temporary-folder'

const folder = temporaryFolder('recompute')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As it lies in the file. */
const asFile = (contest: ContestExport): ContestExport => JSON.parse(JSON.stringify(contest))

const exported = (seed: string) => asFile(exportOf(randomContest(seed)))

describe('recomputation', () => {
  it('agrees with the portal to the last digit on a thousand random contests', () => {
    const seen = { applied: 0, notApplied: 0, ties: 0, byCouncil: 0, genres: 0, negative: 0 }
    for (let i = 0; i < 1000; i += 1) {
      const contest = exported(`random ${i}`)
      const { recomputed, differences } = recompute(contest)
      expect(differences, contest.contest.title).toEqual([])
      expect(recomputed).toEqual(contest.released)
      const { effects, rankings } = contest.released
      if (effects === null) seen.notApplied += 1
      else if (effects.length > 2) seen.applied += 1
      if (rankings.some(({ ties }) => ties.length > 0)) seen.ties += 1
      if (rankings.length > 1) seen.genres += 1
      if (effects?.some(({ effect }) => effect.printed.startsWith('-'))) seen.negative += 1
      if (contest.decisions.length === 0) continue
      const undecided = exportOf({ ...randomContest(`random ${i}`), decisions: [] })
      if (JSON.stringify(undecided.released) !== JSON.stringify(contest.released)) seen.byCouncil += 1
    }
    // What could go wrong has to be there.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20)
  })

  it('agrees on a thousand random contests with a final', () => {
    const seen = { applied: 0, ties: 0, byCouncil: 0, genres: 0, behind: 0, unmarked: 0, otherOrder: 0 }
    for (let i = 0; i < 1000; i += 1) {
      const record = randomTwoRounds(`two rounds ${i}`)
      const contest = asFile(exportOf(record))
      const { recomputed, differences } = recompute(contest)
      expect(differences, contest.contest.title).toEqual([])
      expect(recomputed).toEqual(contest.released)
      const { effects, rankings, unmarked, first } = contest.released
      const places = rankings.flatMap((ranking) => ranking.places)
      // Whoever is in the final stands before everybody else of his ranking, and nobody stands twice.
      for (const ranking of rankings)
        expect(ranking.places.findLastIndex(({ round }) => round === 'final')).toBe(
          ranking.places.filter(({ round }) => round === 'final').length - 1,
        )
      expect(new Set(places.map(({ entry }) => entry)).size).toBe(places.length)
      if (effects && effects.length > 2) seen.applied += 1
      if (rankings.some(({ ties }) => ties.length > 0)) seen.ties += 1
      if (rankings.length > 1) seen.genres += 1
      if (new Set(places.map(({ round }) => round)).size === 2) seen.behind += 1
      if (unmarked.length > 0) seen.unmarked += 1
      const order = first?.rankings.flatMap((ranking) => ranking.places.map(({ entry }) => entry))
      if (JSON.stringify(order) !== JSON.stringify(places.map(({ entry }) => entry))) seen.otherOrder += 1
      const decisions = record.decisions.filter(({ round }) => round === 'first')
      if (JSON.stringify(exportOf({ ...record, decisions }).released) !== JSON.stringify(exportOf(record).released))
        seen.byCouncil += 1
    }
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20)
  })

  it('does not depend on the order of entries and marks in the file', () => {
    for (let i = 0; i < 50; i += 1) {
      const contest = exported(`turned ${i}`)
      contest.entries.reverse()
      contest.assessments.reverse()
      for (const { marks } of contest.assessments) marks.reverse()
      contest.rubric.criteria.reverse()
      expect(recompute(contest).differences).toEqual([])
    }
  })

  it('finds one changed mark, and one changed digit of the result', () => {
    const contest = exported('random 87')
    expect(contest.assessments.length).toBeGreaterThan(2)
    const changed = asFile(contest)
    const mark = changed.assessments[0]?.marks[0]
    if (mark) mark.mark = mark.mark === 0 ? 1 : 0
    expect(recompute(changed).differences.length).toBeGreaterThan(0)
    const retouched = asFile(contest)
    const first = retouched.released.results[0]
    if (first) first.mean.printed = '99,99'
    expect(recompute(retouched).differences).toEqual([
      `released.results.0.mean.printed: đã công bố "99,99", tính lại "${contest.released.results[0]?.mean.printed}"`,
    ])
  })
})

describe('the command', () => {
  // Alone in a folder: nothing of the project can be imported from there.
  const alone = join(folder, 'recompute.ts')
  copyFileSync('src/commands/recompute.ts', alone)
  const run = (...parameters: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [alone, ...parameters], { encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const written = (name: string, text: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('imports nothing but Node', () => {
    const specifiers = [...readFileSync(alone, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(|\brequire\(/g)]
    expect(specifiers.map((match) => match[1])).toEqual(['node:fs'])
  })

  it('ends with 0 and prints the ranking where all agrees', () => {
    const contest = exported('random 87')
    const { status, stdout, stderr } = run(written('right.json', JSON.stringify(contest)))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^KHỚP: /m)
    for (const { rank, entry, score } of contest.released.rankings.flatMap(({ places }) => places))
      expect(stdout).toContain(`${String(rank).padStart(5)}  ${entry}  ${score.printed}  (${score.exact})\n`)
  })

  it('ends with 1 and tells what differs', () => {
    const contest = exported('random 87')
    contest.released.unmarked = ['BAI99']
    const { status, stdout } = run(written('wrong.json', JSON.stringify(contest)))
    expect(status).toBe(1)
    expect(stdout).toMatch(/^KHÁC: 1 chỗ/m)
    expect(stdout).toContain('released.unmarked.0: đã công bố "BAI99", tính lại không có')
  })

  it.each([
    ['no file named', undefined, 'hãy cho biết tệp'],
    ['no such file', join(folder, 'none.json'), 'không mở được tệp'],
    ['a folder', folder, 'không mở được tệp'],
    ['no JSON', written('torn.json', '{"format": "guong-sang'), 'không phải JSON hợp lệ'],
    ['an empty file', written('empty.json', ''), 'không phải JSON hợp lệ'],
    ['bytes', written('bytes.json', Buffer.from([0, 255, 254, 1])), 'không phải JSON hợp lệ'],
    ['another JSON', written('other.json', '[1]'), 'tệp: phải là một đối tượng'],
    ['very deep', written('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'tệp'],
    ['signs', written('\u001b[2J.json', '{'), '\uFFFD[2J.json'],
  ])('ends with 2 for %s', (_, path, message) => {
    const { code, lines } = outcomeOf(path)
    expect(code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^KHÔNG ĐỌC ĐƯỢC: [^\n]*\.$/)
    expect(lines[0]).toContain(message)
  })

  it('tells on the error stream what it cannot read', () => {
    const { status, stdout, stderr } = run(join(folder, 'none.json'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^KHÔNG ĐỌC ĐƯỢC: không mở được tệp .*\.\n$/)
  })

  it('lets no sign of the file command the terminal', () => {
    const contest = exported('random 87')
    contest.contest.title = 'Xóa\u001b[2J màn\u202e hình\u0007'
    const { code, lines } = outcomeOf(written('signs.json', JSON.stringify(contest)))
    expect(code).toBe(0)
    expect(lines[0]).toBe('Cuộc thi: Xóa\uFFFD[2J màn\uFFFD hình\uFFFD')
  })
})

describe('a hostile file', () => {
  type Change = (contest: Record<string, unknown>) => void
  const at = (...path: (string | number)[]) => path
  const set =
    (path: (string | number)[], value: unknown): Change =>
    (contest) => {
      let place = contest as Record<string | number, unknown>
      for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>
      place[path.at(-1) ?? ''] = value
    }

  it.each([
    ['another format', set(at('format'), 'guong-sang/contest/3'), 'format: phải là "guong-sang/contest/1"'],
    ['two rounds and no final', set(at('format'), 'guong-sang/contest/2'), 'draws: phải có đúng một lượt'],
    ['no entries', set(at('entries'), null), 'entries: phải là một danh sách'],
    ['an entry that is none', set(at('entries', 0), 'x'), 'entries[0]: phải là một đối tượng'],
    ['an entry twice', set(at('entries', 1, 'entry'), 'BAI1'), 'entries: BAI1 xuất hiện hai lần'],
    [
      'a date that is none',
      set(at('entries', 0, 'submittedAt'), 'hôm qua'),
      'entries[0].submittedAt: phải là thời điểm',
    ],
    ['weight 0', set(at('rubric', 'criteria', 0, 'weight'), 0), 'weight: phải là số nguyên từ 1'],
    ['a huge weight', set(at('rubric', 'criteria', 0, 'weight'), 1e300), 'weight: phải là số nguyên từ 1'],
    ['maximum 0', set(at('rubric', 'criteria', 0, 'maxMark'), 0), 'maxMark: phải lớn hơn 0'],
    ['no criteria', set(at('rubric', 'criteria'), []), 'rubric.criteria: không có tiêu chí nào'],
    ['a mark as text', set(at('assessments', 0, 'marks', 0, 'mark'), '9'), 'mark: phải là số'],
    ['a negative mark', set(at('assessments', 0, 'marks', 0, 'mark'), -1), 'mark: phải là số'],
    ['a mark of three decimals', set(at('assessments', 0, 'marks', 0, 'mark'), 1.125), 'mark: phải là số'],
    ['a mark too high', set(at('assessments', 0, 'marks', 0, 'mark'), 1000), 'điểm cao hơn điểm tối đa'],
    ['a mark missing', set(at('assessments', 0, 'marks'), []), 'thiếu điểm của tiêu chí'],
    ['an unknown criterion', set(at('assessments', 0, 'marks', 0, 'criterion'), '__proto__'), 'không có tiêu chí'],
    ['an unknown basis', set(at('judging', 'basis'), 'constructor'), 'judging.basis: phải là một trong'],
    ['an unknown rule', set(at('judging', 'tieRules'), [{ rule: 'luck' }]), 'tieRules[0].rule: phải là một trong'],
    ['nothing released', set(at('released'), undefined), 'released: phải là một đối tượng'],
  ])('%s', (_, change, message) => {
    const contest = exported('random 87')
    change(contest)
    expect(() => recompute(contest)).toThrow(message)
  })

  it.each([
    ['a round that is none', set(at('assessments', 0, 'round'), 'semi'), 'assessments[0].round: phải là "first"'],
    ['a final of nobody', set(at('draws', 1, 'advanced'), null), 'draws[1].advanced: phải là một danh sách'],
    ['marks of a final for one who is not in it', set(at('draws', 1, 'advanced'), []), 'mà không vào chung khảo'],
    ['two finals', set(at('draws', 0, 'advanced'), []), 'draws: phải có đúng một lượt'],
  ])('of two rounds: %s', (_, change, message) => {
    const contest = asFile(exportOf(randomTwoRounds('two rounds 1')))
    expect(contest.assessments.some(({ round }) => round === 'final')).toBe(true)
    change(contest as never)
    expect(() => recompute(contest)).toThrow(message)
  })

  it('nothing released by the prototype', () => {
    const contest = { ...exported('random 87'), released: JSON.parse('{"__proto__": {"results": []}}') }
    expect(recompute(contest).differences.length).toBeGreaterThan(0)
  })
})
