import { expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { placeNotes } from './place-notes'
import { rankingOf } from './ranking'
import { rational } from './rational'
import type { Result } from './results'

type Given = { score?: number; median?: number; content?: number; submittedAt?: string }

const result = (entry: string, { score = 80, median = 80, content = 80, submittedAt }: Given = {}): Result => ({
  entry,
  genre: null,
  submittedAt: submittedAt ?? '2026-05-01T08:00:00.000Z',
  judges: 2,
  mean: rational(score),
  median: rational(median),
  spread: rational(0),
  adjusted: null,
  score: rational(score),
  criteria: [{ key: 'content', mean: rational(content) }],
  hasGap: false,
})

const rules = [
  { rule: 'higher-median' as const, criterion: null },
  { rule: 'higher-criterion' as const, criterion: 'content' },
  { rule: 'earlier-submission' as const, criterion: null },
]

const notesOf = (results: Result[], order: string[] = []) => {
  const decisions = [{ order, reason: 'Biểu quyết', decidedAt: '2026-06-01T08:00:00.000Z' }]
  const { places } = rankingOf(results, rules, decisions)
  return Object.fromEntries(placeNotes(places, results, rules, exampleSettings.rubric))
}

it.each<[string, Result[], string[], Record<string, string>]>([
  ['nothing where points differ', [result('A', { score: 90, median: 1 }), result('B')], [], {}],
  [
    'the rule that parted them',
    [result('A', { median: 81 }), result('B')],
    [],
    { B: 'Bằng điểm bài A, phân hạng theo điểm trung vị cao hơn.' },
  ],
  [
    'the first that did, with its criterion',
    [result('A', { content: 81 }), result('B', { submittedAt: '2026-04-01T08:00:00.000Z' })],
    [],
    { B: 'Bằng điểm bài A, phân hạng theo điểm trung bình của “Nội dung” cao hơn.' },
  ],
  [
    'of three each against the one above',
    [result('A', { median: 81 }), result('B'), result('C', { submittedAt: '2026-05-02T08:00:00.000Z' })],
    [],
    {
      B: 'Bằng điểm bài A, phân hạng theo điểm trung vị cao hơn.',
      C: 'Bằng điểm bài B, phân hạng theo nộp bài sớm hơn.',
    },
  ],
  ['that nothing did', [result('A'), result('B')], [], { B: 'Đồng hạng với bài A.' }],
  [
    'that the council did',
    [result('A'), result('B')],
    ['B', 'A'],
    { A: 'Bằng điểm bài B, phân hạng theo quyết định của hội đồng.' },
  ],
])('equal points are told: %s', (_, results, order, notes) => expect(notesOf(results, order)).toEqual(notes))
