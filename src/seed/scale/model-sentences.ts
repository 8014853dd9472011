import { articles } from '../stories/articles'
import { emergingFactors } from '../stories/emerging'
import { events } from '../stories/events'
import { civicCollectives } from '../stories/exemplars-collectives-civic'
import { publicCollectives } from '../stories/exemplars-collectives-public'
import { households } from '../stories/exemplars-households'
import { individuals20232024 } from '../stories/exemplars-individuals-2023-2024'
import { individuals2025 } from '../stories/exemplars-individuals-2025'
import { individuals2026 } from '../stories/exemplars-individuals-2026'
import { goodDeeds } from '../stories/good-deeds'
import { documents } from '../stories/plan'
import { practices } from '../stories/practices'

const stories = [
  articles,
  emergingFactors,
  events,
  civicCollectives,
  publicCollectives,
  households,
  individuals20232024,
  individuals2025,
  individuals2026,
  goodDeeds,
  documents,
  practices,
]

/** All texts but those that describe pictures. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'alt' || name === 'caption' ? [] : textsIn(part)))
}

const sentencesIn = (text: string): string[] => text.replace(/[“”"()*]/gu, '').split(/(?<=[.!?…])\s+/u)

const isWhole = (sentence: string) =>
  /^\p{Lu}.*[.!?]$/u.test(sentence) && !/…|\.\./u.test(sentence) && sentence.split(/\s+/u).length >= 4

/** A scaled item has people and places of its own: nobody of the cast may turn up in its text. */
const namesNobody = (sentence: string) => !/\s\p{Lu}/u.test(sentence)

/** The demonstration's own sentences that name nobody: the model of whatever is written by the thousand. */
export const modelSentences: readonly string[] = stories
  .flatMap(textsIn)
  .flatMap(sentencesIn)
  .filter((sentence) => isWhole(sentence) && namesNobody(sentence))
