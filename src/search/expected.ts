import type { Needed } from '@/catalogue/vectors'
import type { Lexemes } from './statements'

/** About how many items have a lexeme; those that few have are not among them. */
export type Frequency = { form: 'folded' | 'exact'; lexeme: string; items: number; all: number }

/** About how many items answer each form of the question, and how many answer it folded at the least. */
export type Expected = Record<'folded' | 'titled' | 'exact' | 'atLeast', number>

type Counted = {
  /** Of each lexeme that is needed; of several of which one is enough, of each. */
  counts: number[][]
  all: number
}

const countsOf = (needed: Needed, form: Frequency['form'], rows: readonly Frequency[]): Counted => {
  const found = new Map(rows.filter((row) => row.form === form).map(({ lexeme, items }) => [lexeme, items]))
  const counts = needed.map((one) => [one].flat().map((lexeme) => found.get(lexeme) ?? 0))
  return { counts, all: Math.max(1, rows[0]?.all ?? 0, ...counts.flat()) }
}

const sum = (counts: readonly number[]) => counts.reduce((so, count) => so + count, 0)

/**
 * No more items have all lexemes than have the rarest of them; if words fell where they like there would be the product of their
 * shares. Words of one name go together, so the truth lies between: the geometric mean of both.
 */
const expect = ({ counts, all }: Counted): number => {
  const each = counts.map(sum)
  const rarest = Math.min(...each)
  const byChance = each.reduce((so, count) => (so * count) / all, all)
  return Math.ceil(Math.sqrt(rarest * byChance))
}

/** Each further lexeme can leave out no more items than do not have it. The items of several may all be the same. */
const least = ({ counts, all }: Counted): number =>
  counts.reduce((so, several) => so - (all - Math.max(0, ...several)), all)

export const expectedOf = ({ folded, titled, exact }: Lexemes, rows: readonly Frequency[]): Expected => {
  const asked = countsOf(folded, 'folded', rows)
  return {
    folded: expect(asked),
    titled: expect(countsOf(titled, 'folded', rows)),
    exact: expect(countsOf(exact, 'exact', rows)),
    atLeast: least(asked),
  }
}
