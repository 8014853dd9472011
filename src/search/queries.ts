import 'server-only'
import type { KindKey } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { type Likeness, mended } from './correction'
import { type Question, readQuestion } from './question'
import {
  type Expected,
  type Filters,
  frequencies,
  hits,
  type Lexemes,
  lexemesOf,
  likenesses,
  mostCounted,
} from './statements'

export type Hit = {
  item: string
  kind: KindKey
  path: string
  title: string
  standfirst: string
  body: string
  /** Its id; empty where it has none. */
  unit: string
  year: string
  at: string
  illustrative: boolean
}

export type PartCount = { part: 'kind' | 'unit' | 'year' | 'sector'; value: string; count: number }

export type Found = {
  /** What was searched: the question as typed, or with a slip mended. */
  question: Question
  isMended: boolean
  /** At most 1 000; `isMore` where there are more. */
  total: number
  isMore: boolean
  /** Of the newest thousand. */
  counts: PartCount[]
  hits: Hit[]
  /** Names like the one asked for, for who finds nothing. */
  suggestions: string[]
}

type Frequency = { form: 'folded' | 'exact'; lexeme: string; items: number }

/** About how many items have all lexemes: no more than have the rarest of them. */
const expect = (needed: Lexemes['folded'], form: Frequency['form'], rows: readonly Frequency[]): number => {
  const found = new Map(rows.filter((row) => row.form === form).map(({ lexeme, items }) => [lexeme, items]))
  const of = (lexeme: string) => found.get(lexeme) ?? 0
  return Math.min(
    ...needed.map((one) => (typeof one === 'string' ? of(one) : one.reduce((sum, lexeme) => sum + of(lexeme), 0))),
  )
}

const expectedOf = async (lexemes: Lexemes): Promise<Expected> => {
  const rows = await readRows<Frequency>(frequencies(lexemes))
  return {
    folded: expect(lexemes.folded, 'folded', rows),
    titled: expect(lexemes.titled, 'folded', rows),
    exact: expect(lexemes.exact, 'exact', rows),
  }
}

type Slice = { limit: number; offset: number }
type Answer = { total: number; counts: PartCount[]; hits: Hit[] }

const ask = async (question: Question, filters: Filters, slice: Slice): Promise<Answer> => {
  const lexemes = lexemesOf(question, filters)
  const [answer] = await readRows<Answer>(hits(lexemes, await expectedOf(lexemes), slice))
  return answer ?? { total: 0, counts: [], hits: [] }
}

/**
 * What is public and has all the words; where one of them is a slip of a name, what has the name instead.
 * @param isLiteral nothing is mended
 */
export const search = async (
  question: Question,
  filters: Filters,
  { isLiteral, ...slice }: Slice & { isLiteral: boolean },
): Promise<Found> => {
  const alike = await readRows<Likeness>(likenesses(question))
  const meant = isLiteral ? null : mended(question, alike)
  const mendedQuestion = meant ? readQuestion(meant) : null
  const mendedAnswer = mendedQuestion && (await ask(mendedQuestion, filters, slice))
  const isMended = Boolean(mendedAnswer && mendedAnswer.total > 0)
  const answer = isMended && mendedAnswer ? mendedAnswer : await ask(question, filters, slice)
  return {
    question: isMended && mendedQuestion ? mendedQuestion : question,
    isMended,
    total: Math.min(answer.total, mostCounted),
    isMore: answer.total > mostCounted,
    counts: answer.counts,
    hits: answer.hits,
    suggestions: [...new Set(alike.filter(({ isName }) => isName).map(({ shown }) => shown))].slice(0, 5),
  }
}
