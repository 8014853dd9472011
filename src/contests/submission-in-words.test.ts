import { expect, it } from 'vitest'
import { submissionInWords } from './submission-in-words'

it.each([
  [{ submittedAt: '2026-04-30T14:14:00.000Z' }, '21:14 ngày 30/04/2026'],
  [{ submittedAt: '2026-04-29T17:00:00.000Z', paper: { receivedOn: '2026-04-29T17:00:00.000Z' } }, 'ngày 30/04/2026'],
  [{ paper: { receivedOn: '2026-04-29T17:00:00.000Z' } }, null],
])('%j came %s', (entry, words) => expect(submissionInWords(entry)).toBe(words))
