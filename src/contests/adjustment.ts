import { add, divide, meanOf, multiply, type Rational, rational, subtract, sumOf, zero } from './rational'

export type Score = { entry: string; judge: string; score: Rational }

/** Why scores are not adjusted. `few`: judges who share less than the minimum of entries with others. */
export type NotAdjusted =
  | { reason: 'no marks' }
  | { reason: 'few shared entries'; minimum: number; few: { judge: string; shared: number }[] }
  | { reason: 'not connected' }

export type Adjustment =
  | {
      isApplied: true
      /** How much higher than the others a judge marks; they sum up to zero. */
      effects: Map<string, Rational>
      /** Of each entry: the mean of its scores, each less its judge's effect. */
      scores: Map<string, Rational>
    }
  | ({ isApplied: false } & NotAdjusted)

/**
 * Score = entry + judge, by least squares, solved exactly. Only where every judge shares at least the minimum of entries with
 * another, and where all judges are linked by shared entries: else harsh marks and weak entries cannot be told apart.
 */
export const adjustForJudges = (scores: readonly Score[], minimumShared: number): Adjustment => {
  const byEntry = Map.groupBy(scores, ({ entry }) => entry)
  const judges = [...new Set(scores.map(({ judge }) => judge))].sort()
  if (judges.length === 0) return { isApplied: false, reason: 'no marks' }
  const sharedBy = (judge: string) =>
    [...byEntry.values()].filter((marks) => marks.length > 1 && marks.some((mark) => mark.judge === judge)).length
  const few = judges.map((judge) => ({ judge, shared: sharedBy(judge) })).filter(({ shared }) => shared < minimumShared)
  if (few.length > 0) return { isApplied: false, reason: 'few shared entries', minimum: minimumShared, few }
  if (!isConnected(judges, [...byEntry.values()])) return { isApplied: false, reason: 'not connected' }
  const effects = effectsOf(judges, [...byEntry.values()])
  const corrected = (marks: Score[]) => marks.map(({ judge, score }) => subtract(score, effects.get(judge) ?? zero))
  return {
    isApplied: true,
    effects,
    scores: new Map([...byEntry].map(([entry, marks]) => [entry, meanOf(corrected(marks)) ?? zero])),
  }
}

const isConnected = (judges: string[], marksOfEntries: Score[][]): boolean => {
  const reached = new Set(judges.slice(0, 1))
  for (const judge of reached)
    for (const marks of marksOfEntries)
      if (marks.some((mark) => mark.judge === judge)) for (const mark of marks) reached.add(mark.judge)
  return reached.size === judges.length
}

/**
 * The normal equations with the entries eliminated. Of each judge j, over the entries e he marked, n(e) judges each:
 * Σe (effect(j) − mean of effects on e) = Σe (score(e, j) − mean of scores of e). They leave a constant open, so the last
 * is replaced by: all effects together are zero.
 */
const effectsOf = (judges: string[], marksOfEntries: Score[][]): Map<string, Rational> => {
  const equations = judges.map((judge) => {
    const row = judges.map(() => zero)
    let right = zero
    for (const marks of marksOfEntries) {
      const own = marks.find((mark) => mark.judge === judge)
      if (!own) continue
      const share = rational(1, marks.length)
      judges.forEach((other, i) => {
        const holds = marks.some((mark) => mark.judge === other)
        if (other === judge) row[i] = add(row[i] ?? zero, rational(1))
        if (holds) row[i] = subtract(row[i] ?? zero, share)
      })
      right = add(right, subtract(own.score, multiply(sumOf(marks.map(({ score }) => score)), share)))
    }
    return [...row, right]
  })
  const sumIsZero = [...judges.map(() => rational(1)), zero]
  const solution = solve([...equations.slice(0, -1), sumIsZero])
  return new Map(judges.map((judge, i) => [judge, solution[i] ?? zero]))
}

/** Gauss and Jordan on as many equations as unknowns; each row ends with its right side. */
const solve = (equations: Rational[][]): Rational[] => {
  let rows = equations
  equations.forEach((_, column) => {
    const pivotAt = rows.findIndex((row, i) => i >= column && row[column]?.over !== 0n)
    const pivotRow = rows[pivotAt]
    const pivot = pivotRow?.[column]
    if (!pivotRow || !pivot) throw new Error('the equations have no single solution')
    const scaled = pivotRow.map((value) => divide(value, pivot))
    const rest = rows.filter((_, i) => i !== pivotAt)
    const cleared = rest.map((row) => {
      const factor = row[column] ?? zero
      return factor.over === 0n ? row : row.map((value, i) => subtract(value, multiply(factor, scaled[i] ?? zero)))
    })
    rows = [...cleared.slice(0, column), scaled, ...cleared.slice(column)]
  })
  return rows.map((row) => row.at(-1) ?? zero)
}

/** Why the scores stand as they were given, for the council; `nameOf` tells how judges are called there. */
export const notAdjustedInWords = (why: NotAdjusted, nameOf: (judge: string) => string): string => {
  switch (why.reason) {
    case 'no marks':
      return 'Chưa hiệu chỉnh điểm: chưa có phiếu chấm nào.'
    case 'not connected':
      return 'Không hiệu chỉnh điểm: có nhóm giám khảo không chấm chung bài nào với nhóm khác nên không so sánh được mức chấm.'
    case 'few shared entries': {
      const few = why.few.map(({ judge, shared }) => `${nameOf(judge)} (${shared} bài)`).join(', ')
      return `Không hiệu chỉnh điểm: mỗi giám khảo cần ít nhất ${why.minimum} bài chấm chung với người khác; chưa đủ: ${few}.`
    }
  }
}
