import type { ContestSettings } from '@/contests/settings'
/** The shapes in which the demonstration's stories are written. Everybody in them is made up. */

export type UnitKey =
  | 'xa-lam-thao'
  | 'xa-xuan-lung'
  | 'xa-phung-nguyen'
  | 'xa-ban-nguyen'
  | 'thi-tran-lam-thao-truoc-2025'
  | 'thi-tran-hung-son-truoc-2025'
  | 'xa-thach-son-truoc-2025'
  | 'xa-tien-kien-truoc-2025'
  | 'xa-xuan-huy-truoc-2025'
  | 'xa-xuan-lung-truoc-2025'
  | 'xa-tu-xa-truoc-2025'
  | 'xa-son-vi-truoc-2025'
  | 'xa-phung-nguyen-truoc-2025'
  | 'xa-cao-xa-truoc-2025'
  | 'xa-vinh-lai-truoc-2025'
  | 'xa-ban-nguyen-truoc-2025'

export type OccasionKey =
  | 'party'
  | 'physicians'
  | 'hung-kings'
  | 'ho-chi-minh'
  | 'appeal'
  | 'war-invalids'
  | 'national-day'
  | 'front'
  | 'teachers'

export type SectorKey =
  | 'party-building'
  | 'defence-security'
  | 'industry-construction-transport'
  | 'agriculture'
  | 'finance-banking-tax-insurance'
  | 'health'
  | 'education'
  | 'science-technology'
  | 'culture-arts-sport'
  | 'external-relations'
  | 'information-communications'
  | 'administrative-reform'
  | 'social-security'
  | 'community-life'

/** A drawing that the project makes itself: a landscape by motif. Portraits are drawn from the name and the sector. */
export type Scene =
  | 'fields'
  | 'river'
  | 'orchard'
  | 'village-road'
  | 'school'
  | 'clinic'
  | 'workshop'
  | 'fishpond'
  | 'market'
  | 'library'
  | 'office'
  | 'hills'
  | 'stadium'
  | 'dyke'
  | 'communal-house'
  | 'solar-roof'

export type Picture = { scene: Scene; variant: number; alt: string; caption: string }

/** `by` names the speaker as the story does. `before` is left out where there is nothing to compare with. */
export type Figure = { label: string; before?: number; after: number; unit: string }

/** One block of a story. A plain string is a paragraph; **bold**, *italic* and [text](https://…) are understood in it. */
export type StoryBlock =
  | string
  | { heading: string }
  | { subheading: string }
  | { list: string[]; ordered?: true }
  | { quote: string; by: string; role?: string }
  | { figures: Figure[]; caption: string }
  | { picture: Picture }
  | { gallery: Picture[] }
  | { audio: 'bulletin'; title: string; transcript: string }
  | { video: 'village'; poster: Picture; title: string; transcript: string }
  | { related: string }

export type State = 'draft' | 'submitted' | 'returned' | 'approved' | 'published' | 'withdrawn'

/** Whom a story shows: the consent gate asks about each of them. */
export type Shown = {
  name: string
  part: 'subject' | 'head' | 'household-adult' | 'mentioned'
  age?: 'adult' | 'child'
  deceased?: true
  /** For a child: the legal representative. For the deceased: the next of kin. */
  representative?: string
}

type Story = {
  /** Unique in the whole cast, kebab-case ASCII. */
  key: string
  title: string
  standfirst: string
  story: StoryBlock[]
  unit?: UnitKey
  sectors: SectorKey[]
  /** The yearly date for which it is told. */
  occasion?: OccasionKey
  cover?: Picture
  people: Shown[]
  state: State
  /** yyyy-MM-dd, Vietnam time. */
  publishedOn: string
}

export type Exemplar = Omit<Story, 'title'> & {
  category: 'exemplar' | 'good-deed' | 'emerging'
  subjectKind: 'individual' | 'collective' | 'household'
  /** The person's, collective's or household's name, without honorific: "Hà Thị Mận", "Hợp tác xã Rau Đồng Sét", "Hộ ông Bùi Văn Khải". */
  name: string
  honorific?: 'ong' | 'ba' | 'anh' | 'chi' | 'dong-chi' | 'em' | 'chau'
  /** What the person does or is: "Bí thư chi bộ khu 4", "Giáo viên Trường Tiểu học …". */
  position?: string
  head?: { name: string; position: string }
  memberCount?: number
  foundedYear?: number
  unit: UnitKey
  /** Hamlet or street area, never a street address: "khu 6". */
  locality?: string
  level: 'office' | 'commune' | 'district' | 'province' | 'national'
  grade: 'advanced' | 'outstanding'
  /** null: comprehensive; otherwise which aspects. */
  aspects: string | null
  movement?: string
  sides: ('labour' | 'study' | 'work' | 'training' | 'readiness' | 'combat' | 'combat-service')[]
  followsHoChiMinh: boolean
  keyFigures: { value: string; label: string }[]
  achievements: { year: number; text: string; measure?: string }[]
  initiatives: { title: string; year: number; effect: string }[]
  awards: { form: string; decision: string; decidedOn: string; authority: string; occasion: string; revoked?: true }[]
  /** Statements for the four general criteria of the plan (III.2); a good deed may leave them out. */
  criteria?: [string, string, string, string]
  lifeCycle: 'detected' | 'nurtured' | 'publicised' | 'replicated'
  detectedOn: string
  practices?: string[]
  portrait: boolean
}

export type Practice = Story & {
  problem: string
  steps: { title: string; text: string }[]
  conditions: string
  cost: string
  figures: Figure[]
  economicEffect: string
  socialEffect: string
  /** Whom to ask: an office or a role, never a private phone. */
  contact: string
  adopters: { unit: UnitKey; since: string; result: string }[]
  exemplars?: string[]
}

export type Article = Story & {
  form: 'news' | 'feature' | 'report'
  medium: 'text' | 'audio' | 'video'
  column: 'stories' | 'thought-and-policy' | 'movement-news'
  byline: string
  movement?: string
  exemplars?: string[]
}

export type Movement = Story & { slogan: string; launchedOn: string; endsOn?: string; launchedBy: string }

export type Anniversary = Omit<Story, 'sectors' | 'unit'> & {
  year: number
  foreword: StoryBlock[]
  /** Keys of exemplars, in the order of honour, each with one line. */
  honourees: { exemplar: string; citation: string }[]
  articles: string[]
  programme: { at: string; what: string; where: string }[]
  gallery: Picture[]
}

export type Event = Story & {
  form: 'exchange' | 'seminar' | 'discussion' | 'visit' | 'study-tour'
  /** yyyy-MM-ddTHH:mm, Vietnam time. */
  startsAt: string
  endsAt: string
  venue: string
  organiser: string
  guests: string[]
  recap?: StoryBlock[]
}

/** yyyy-MM-dd and yyyy-MM-ddTHH:mm, Vietnam time; or days before and after the day on which the demonstration is written. */
type ContestDates =
  | {
      announcedFrom: string
      opensFrom: string
      entriesUntil: string
      screeningUntil: string
      rounds: { name: string; until: string }[]
      resultsExpected: string
      releasedAt: string | null
    }
  | {
      asDaysFromToday: true
      announcedFrom: number
      opensFrom: [number, string]
      entriesUntil: [number, string]
      screeningUntil: number
      rounds: { name: string; until: number }[]
      resultsExpected: [number, string]
      releasedAt: null
    }

export type Contest = Story &
  Pick<ContestSettings, 'kind' | 'level' | 'works' | 'prizes'> & {
    rules: StoryBlock[]
    organisers: string[]
    topics: string[]
    genres: string[]
    whoMayEnter: string
    barred: string[]
    entriesPerPerson: number | null
    coAuthors: number
    dates: ContestDates
    /** Each criterion is marked from 0 to 10 by halves. */
    rubric: { name: string; weight: number; anchors: { mark: number; words: string }[] }[]
    judging: Pick<ContestSettings['judging'], 'judgesPerEntry' | 'gapThreshold' | 'basis' | 'isByGenre'>
    announcesJudges: boolean
  }

/** A work that an invented person sends in. */
export type ContestEntry = {
  author: string
  coAuthors?: string[]
  unitName: string
  /** Of the author, where he belongs to one of the portal's units. */
  unit?: UnitKey
  isChild?: true
  title: string
  subject: string
  /** Its key; the first of the contest where it is left out. */
  genre?: string
  text: string
}
