import type { Needed } from '@/catalogue/vectors'
import type { Lexemes } from './statements'

/** About how many items have a lexeme; those that few have are not among them. */
export type Frequency = { form: 'folded' | 'exact'; lexeme: string; items: number; all: number }

/** About how many items answer each form of the question. */
export type Expected = Record<'folded' | 'titled' | 'exact', number>

/**
 * No more items have all lexemes than have the rarest of them; if words fell where they like there would be the product of their
 * shares. Words of one name go together, so the truth lies between: the geometric mean of both.
 */
const expect = (needed: Needed, form: Frequency['form'], rows: readonly Frequency[]): number => {
  const found = new Map(rows.filter((row) => row.form === form).map(({ lexeme, items }) => [lexeme, items]))
  const of = (lexeme: string) => found.get(lexeme) ?? 0
  const counts = needed.map((one) =>
    typeof one === 'string' ? of(one) : one.reduce((sum, lexeme) => sum + of(lexeme), 0),
  )
  const rarest = Math.min(...counts)
  const all = Math.max(1, rows[0]?.all ?? 0, ...counts)
  const byChance = counts.reduce((so, count) => (so * count) / all, all)
  return Math.ceil(Math.sqrt(rarest * byChance))
}

export const expectedOf = ({ folded, titled, exact }: Lexemes, rows: readonly Frequency[]): Expected => ({
  folded: expect(folded, 'folded', rows),
  titled: expect(titled, 'folded', rows),
  exact: expect(exact, 'exact', rows),
})
