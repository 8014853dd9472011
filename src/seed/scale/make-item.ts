import type { ScaledItem } from './agreed'
import { makeArticle } from './article'
import { makeExemplar } from './exemplar'
import { makeDocument, makeEvent, makeMovement } from './occasional'
import { keyOf, type Pen, penFor, type ScaledKey } from './pen'
import { makePractice } from './practice'
import type { Surroundings } from './surroundings'

const makers: Record<ScaledKey, (pen: Pen) => ScaledItem> = {
  exemplar: (pen) => makeExemplar(pen, 'exemplar'),
  'good-deed': (pen) => makeExemplar(pen, 'good-deed'),
  emerging: (pen) => makeExemplar(pen, 'emerging'),
  practice: makePractice,
  article: makeArticle,
  event: makeEvent,
  document: makeDocument,
  movement: makeMovement,
}

/**
 * The item of that number: always the same in the same surroundings.
 * @param first the number of the first item of the run
 */
export const makeItem = (item: number, first: number, surroundings: Surroundings): ScaledItem =>
  makers[keyOf(item)](penFor(item, first, surroundings))
