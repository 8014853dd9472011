import type { Timeline } from './phase'
import type { Rubric } from './rubric'
import type {
  ContestKind,
  ContestLevel,
  FileKind,
  PrizeReceiver,
  PublicationRule,
  ScoreBasis,
  TieRuleName,
} from './terms'

/** `criterion`: of `higher-criterion` the key, of the others null. */
export type TieRule = { rule: TieRuleName; criterion: string | null }

export type Judging = {
  judgesPerEntry: number
  /** Entries whose judges lie further apart than so many points of 100 go to one more judge; null: never. */
  gapThreshold: number | null
  basis: ScoreBasis
  /** So many entries must a judge share with others before scores are adjusted for judges. */
  minimumShared: number
  /** Whether each genre has a ranking of its own. */
  isByGenre: boolean
  /** In the order in which they are tried. */
  tieRules: TieRule[]
}

export type Prize = {
  name: string
  count: number
  /** In đồng; null where none is told. */
  amount: number | null
  receiver: PrizeReceiver
}

/** All that a secretary sets. Null is always “no limit” or “not told”. */
export type ContestSettings = {
  kind: ContestKind
  level: ContestLevel
  organisers: { name: string }[]
  genres: { key: string; label: string }[]
  topics: { label: string }[]
  entrants: {
    whoMayEnter: string
    barred: { who: string }[]
    entriesPerPerson: number | null
    coAuthors: number
  }
  works: {
    publication: PublicationRule
    isTrueStory: boolean
    minWords: number | null
    maxWords: number | null
    fileKinds: FileKind[]
    maxFiles: number
    maxMegabytes: number
    maxMinutes: number | null
  }
  timeline: Timeline
  rubric: Rubric
  judging: Judging
  prizes: Prize[]
}
