import { anniversaryKind } from './anniversary/kind'
import { articleKind } from './articles/kind'
import { contestKind } from './contests/kind'
import { documentKind } from './documents/kind'
import { eventKind } from './events/kind'
import { emergingKind, exemplarKind, goodDeedKind } from './exemplars/kind'
import { movementKind } from './movements/kind'
import { practiceKind } from './practices/kind'
import type { ContentKind } from './publishing/content-kind'
import type { Vocabulary } from './publishing/plugin'
import { specialPageKind } from './special-pages/kind'

/** Everything that can be published, in the order in which the site names it. */
export const contentKinds = [
  exemplarKind,
  goodDeedKind,
  emergingKind,
  practiceKind,
  articleKind,
  movementKind,
  anniversaryKind,
  eventKind,
  documentKind,
  contestKind,
  specialPageKind,
] as readonly ContentKind<never>[]

/** Vocabularies whose rows the public sees, with a page of their own where `key` names its address. */
export const vocabularies: readonly Vocabulary[] = [
  { collection: 'sectors', key: 'sector' },
  { collection: 'units', key: 'unit' },
  { collection: 'campaigns', key: null },
  { collection: 'occasions', key: null },
]
