import 'server-only'
import type { KindKey } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { type Likeness, namesAsked, oneSlipFrom, unknownWord, withNameMended, withWordMended } from './correction'
import { expectedOf } from './expected'
import { type Question, readQuestion } from './question'
import {
  type Filters,
  firstStandingTogether,
  frequencies,
  hits,
  knownWords,
  lexemesOf,
  mostCounted,
  newestOfAll,
  similarNames,
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
  /** By part; none where there are more than are counted. */
  counts: PartCount[]
  /** Of the first and the last item of all. */
  years: [number, number]
  hits: Hit[]
  /** For who finds nothing: names like the one asked for, and what is newest. */
  suggestions: string[]
  newest: Hit[]
}

type Slice = { limit: number; offset: number }
type Answer = { total: number; counts: PartCount[]; hits: Hit[]; years: [number, number] }

const ask = async (question: Question, filters: Filters, slice: Slice): Promise<Answer> => {
  const lexemes = lexemesOf(question, filters)
  const [answer] = await readRows<Answer>(
    hits(lexemes, expectedOf(lexemes, await readRows(frequencies(lexemes))), slice),
  )
  if (!answer) throw new Error('the search was not answered')
  return answer
}

type Known = { word: string; shown: string }

const mostMeanings = 6
const mostNewest = 3

/** That of the meanings whose words stand together somewhere; the likeliest where none does. */
const likeliest = async (meanings: string[]): Promise<Question | null> => {
  const questions = meanings.slice(0, mostMeanings).map(readQuestion)
  const [first, second] = questions
  if (!first || !second) return first ?? null
  const [row] = await readRows<{ place: number }>(firstStandingTogether(questions))
  return questions[row?.place ?? 0] ?? null
}

/** The question as it was meant, where one slip makes it a question for what nothing has. */
const meantBy = async (question: Question, names: readonly Likeness[]): Promise<Question | null> => {
  const asked = [...question.words, ...question.phrases.flat()].map(({ folded }) => folded)
  const rows = await readRows<Known>(knownWords([...asked, ...namesAsked(question).map(({ name }) => name)]))
  const known = new Set(rows.map(({ word }) => word))
  const mended = withNameMended(question, names, known)
  if (mended.length > 0) return likeliest(mended)
  const unknown = unknownWord(question, known)
  if (!unknown) return null
  return likeliest(withWordMended(question, unknown, await readRows<Known>(knownWords(oneSlipFrom(unknown)))))
}

/**
 * What is public and has all the words; where one of them is a slip, what has the word that was meant.
 * @param isLiteral nothing is mended
 */
export const search = async (
  question: Question,
  filters: Filters,
  { isLiteral, ...slice }: Slice & { isLiteral: boolean },
): Promise<Found> => {
  const names = await readRows<Likeness>(similarNames(question))
  const mended = isLiteral ? null : await meantBy(question, names)
  const answerToMended = mended && (await ask(mended, filters, slice))
  const isMended = Boolean(answerToMended?.total)
  const { total, ...answer } = isMended && answerToMended ? answerToMended : await ask(question, filters, slice)
  return {
    ...answer,
    question: isMended && mended ? mended : question,
    isMended,
    total: Math.min(total, mostCounted),
    isMore: total > mostCounted,
    newest: total === 0 ? await readRows<Hit>(newestOfAll(mostNewest)) : [],
    suggestions: [...new Set(names.map(({ shown }) => shown))].slice(0, 5),
  }
}
